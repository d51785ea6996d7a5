import { describe, expect, it } from 'vitest';
import { buildTable } from '../../../src/model/buildTable';
import type { EventTable } from '../../../src/model/table';
import { drawBox } from '../../../src/render/boxes';
import { SHAPES } from '../../../src/render/shapes';
import { utc, type Span } from '../../../src/time/instant';
import type { Sample } from '../../gallery/samples';
import { sceneFor, tableOf } from '../../gallery/scene';
import { EVEN } from '../../property/layout/arbitraries';
import { draft, file } from '../model/fixtures';
import { RECORDED, recorder } from './recorder';

const MONTHS: Span = { from: utc(2024, 7), to: utc(2025, 3) };
const DAYS: Span = { from: utc(2024, 10), to: utc(2024, 10, 11) };

const SHAPE_NAMES = Object.entries(SHAPES);

/** What is drawn of a single event on a plot of 400 pixels. `uncertainty.test.ts` covers the kinds of mark. */
function drawn(when: string, shown: Span, kind: Sample['kind'] = 'act'): string[] {
  return linesOf(tableOf([{ id: 'event', when, kind }]), [0], shown);
}

/** What is drawn of some rows on a plot of 400 pixels, with shapes by their names. */
function linesOf(table: EventTable, rows: readonly number[], shown: Span): string[] {
  const scene = sceneFor(table, Uint32Array.from(rows), shown, EVEN, { width: 400, height: 48 });
  const pen = recorder();
  for (const box of scene.lanes[0]!.boxes) drawBox(pen, table, box, RECORDED, { left: 0, right: 400 });
  return pen.lines.map((line) => SHAPE_NAMES.reduce((said, [name, d]) => said.replace(`path ${d}`, name), line));
}

// A table that was imported with a column of kinds alone was once a picture of grey crosses.
it('events of one family and tone are drawn with a shape and a hue for each kind', () => {
  const kinds = ['Meeting', 'Election', 'Speech'];
  const events = kinds.map((kind, i) => draft(kind, `2024-${['09', '10', '11'][i]!}-04`, { kinds: [kind] }));
  const table = buildTable(file(events, { kinds: kinds.map((id) => ({ id })) }));
  expect(linesOf(table, [0, 1, 2], MONTHS).filter((line) => !line.startsWith('text'))).toEqual([
    'other at 107.8 57.5: cooperation',
    'treaty at 157.2 57.5: conflict',
    'troops at 208.2 57.5: neutral',
  ]);
});

describe('an event is drawn', () => {
  it.each<[string, string, Span, Sample['kind'], string[]]>([
    [
      'as a mark with its label',
      '2024-10-04',
      MONTHS,
      'act',
      ['weapons at 157.2 57.5: conflict', 'text "2024-10-04" at 74.2 62: label text'],
    ],
    [
      'hollow for a verbal event',
      '2024-10-04',
      MONTHS,
      'statement',
      ['statement at 157.2 57.5: background, line cooperation 1.7', 'text "2024-10-04" at 74.2 62: label text'],
    ],
    [
      'as a bar below its label, which has the mark before it',
      '2024-08-10/2024-12-24',
      MONTHS,
      'act',
      [
        'rect 65.8 60.8 size 225.5 4.5: conflict',
        'weapons at 72.8 54.1: conflict',
        'text "2024-08-10/2024-12-24" at 84.8 58: label text',
      ],
    ],
    [
      'as a mark where its bar would be too short to see',
      '2024-08-10/2024-12-24',
      { from: utc(2000), to: utc(2040) },
      'act',
      ['weapons at 248 57.5: conflict', 'text "2024-08-10/2024-12-24" at 88 62: label text'],
    ],
  ])('%s', (_, when, shown, kind, lines) => {
    expect(drawn(when, shown, kind)).toEqual(lines);
  });

  it('with its label in view and its bar cut near the plot where it is far longer than the view', () => {
    const lines = drawn('1900/2100', DAYS);
    const xs = lines.map((line) => Math.abs(Number(/^(?:rect|fade|line) (-?[\d.]+)/.exec(line)?.[1] ?? 0)));
    expect(Math.max(...xs)).toBeLessThan(451);
    expect(lines).toContain('text "1900/2100" at 25 58: label text');
  });
});

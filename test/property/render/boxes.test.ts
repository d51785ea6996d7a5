import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawBox } from '../../../src/render/boxes';
import { LIGHT } from '../../../src/render/palette';
import type { Pen } from '../../../src/render/pen';
import { instant, DAY } from '../../../src/time/instant';
import { sceneFor, tableOf } from '../../gallery/scene';
import { EVEN } from '../layout/arbitraries';
import { runs } from '../seed';

interface PaintedArea {
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
}

/** The horizontal extent of a path of straight lines; marks with curves extend 7 px to either side. */
function reach(d: string): { x0: number; x1: number } {
  if (/[AC]/.test(d)) return { x0: -7, x1: 7 };
  const steps = [...d.matchAll(/([MLH])(-?[\d.]+)/g)].map(([, , x]) => Number(x));
  return { x0: Math.min(...steps), x1: Math.max(...steps) };
}

/** A pen that records only the horizontal extent of what it draws. */
function recordingPen(): { readonly pen: Pen; readonly areas: PaintedArea[] } {
  const areas: PaintedArea[] = [];
  const pen: Pen = {
    rect: (x, y, width, height, { lineWidth = 0 }) =>
      void areas.push({ x0: x - lineWidth / 2, x1: x + width + lineWidth / 2, y: y + height / 2 }),
    fade: (x, y, width, height) => void areas.push({ x0: x, x1: x + width, y: y + height / 2 }),
    line: (x1, y1, x2) => void areas.push({ x0: Math.min(x1, x2), x1: Math.max(x1, x2), y: y1 }),
    curve: () => undefined,
    path: (d, x, y, { lineWidth = 0 }) => {
      const { x0, x1 } = reach(d);
      areas.push({ x0: x + x0 - lineWidth / 2, x1: x + x1 + lineWidth / 2, y });
    },
    text: () => undefined,
    clip: (_x, _y, _width, _height, inside) => {
      inside();
    },
  };
  return { pen, areas };
}

/** The widest part of [from, to] that nothing covers, in pixels. */
function bare(areas: readonly PaintedArea[], from: number, to: number): number {
  let covered = from;
  let widest = 0;
  for (const { x0, x1 } of [...areas].sort((a, b) => a.x0 - b.x0)) {
    if (x0 > covered) widest = Math.max(widest, Math.min(x0, to) - covered);
    covered = Math.max(covered, Math.min(x1, to));
  }
  return Math.max(widest, to - covered);
}

const two = (value: number): string => String(value).padStart(2, '0');
const part = (least: number, most: number): fc.Arbitrary<string> => fc.integer({ min: least, max: most }).map(two);
const year = fc.integer({ min: 2000, max: 2030 });
const month = fc.tuple(year, part(1, 12)).map(([y, m]) => `${String(y)}-${m}`);
const day = fc.tuple(month, part(1, 28)).map(([m, d]) => `${m}-${d}`);
const plain = fc.oneof(year.map(String), month, day);
const doubted = fc.tuple(plain, fc.constantFrom('', '', '~', '?', '%')).map(([date, doubt]) => date + doubt);
const masked = fc.oneof(
  month.map((m) => `${m}-XX`),
  month.map((m) => `${m}-1X`),
  year.map((y) => `${String(y)}-XX-XX`),
  year.map((y) => `${String(y).slice(0, 3)}X`),
);
const single = fc.oneof({ weight: 3, arbitrary: doubted }, { weight: 1, arbitrary: masked });
const later = (date: string): string => date.replace(/^\d{3}/, (years) => String(Number(years) + 1));
const interval = fc.oneof(
  fc.tuple(single, doubted).map(([a, b]) => `${a}/${later(b.replace(/^20[0-2]/, '203'))}`),
  single.map((a) => `${a}/..`),
  single.map((a) => `${a}/`),
  single.map((a) => `../${a}`),
  single.map((a) => `/${a}`),
);
const sets = fc
  .tuple(
    fc.uniqueArray(plain, { minLength: 1, maxLength: 4 }),
    fc.constantFrom('[]', '{}'),
    fc.constantFrom('', '<', '>'),
  )
  .map(([members, [open, close], end]) => {
    const list = [...members].sort().join(',');
    return `${open!}${end === '<' ? '..' : ''}${list}${end === '>' ? '..' : ''}${close!}`;
  });

const anyView = fc.record({
  when: fc.oneof(single, interval, sets),
  kind: fc.constantFrom('act' as const, 'statement' as const),
  /** Milliseconds shown: from two days to eighty years. */
  length: fc.double({ min: Math.log(2 * DAY), max: Math.log(80 * 365 * DAY), noNaN: true }).map(Math.exp),
  at: fc.double({ min: -0.2, max: 1.2, noNaN: true }),
});

const WIDTH = 600;

describe('a mark never looks more precise than its date', () => {
  it('at any zoom covers all the time that the event may have taken, or is as wide', () => {
    fc.assert(
      fc.property(anyView, ({ when, kind, length, at }) => {
        const others = [
          { id: 'first', when: '1980', kind: 'act' as const },
          { id: 'last', when: '2060', kind: 'act' as const },
        ];
        const table = tableOf([{ id: 'it', when, kind }, ...others]);
        const row = table.rowOf.get('it')!;
        const middle = table.from[row]! + at * (table.to[row]! - table.from[row]!);
        const shown = { from: instant(middle - length / 2), to: instant(middle + length / 2) };
        const { lanes } = sceneFor(table, Uint32Array.of(row), shown, EVEN, { width: WIDTH, height: 48 });
        for (const box of lanes.flatMap(({ boxes }) => boxes)) {
          const { pen, areas } = recordingPen();
          drawBox(pen, table, box, LIGHT, { left: 0, right: WIDTH });
          // A mark beside a label shows the kind of the event, not its date.
          const dated = box.bar ? areas.filter(({ y }) => y > box.y) : areas;
          expect(bare(dated, Math.max(0, box.x0), Math.min(WIDTH, box.x1)), when).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: runs(500) },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { countAt, headlineLayers, headlineOf, type Headline } from '../../../src/chart/headline';
import { en } from '../../../src/i18n/en/messages';
import type { Scene } from '../../../src/layout/scene';
import { buildTable } from '../../../src/model/buildTable';
import { hasHeadline } from '../../../src/model/headline';
import type { EventTable } from '../../../src/model/table';
import { readTimelineValue } from '../../../src/format/read';
import type { Text } from '../../../src/format/types';
import { utc } from '../../../src/time/instant';
import { EVEN } from '../../property/layout/arbitraries';
import { RECORDED, recorder } from '../render/recorder';

const joining = (year: number, parties: readonly string[], act = 'accession'): object => ({
  id: `y${String(year)}`,
  when: `${String(year)}-01-01`,
  title: 'Joins',
  treaties: [{ treaty: 'pact', act, parties }],
});
const tableOf = (
  events: readonly object[],
  headline: object | null = { treaty: 'pact', title: 'Members' },
): EventTable =>
  buildTable(
    readTimelineValue({
      format: 1,
      title: 'T',
      treaties: [{ id: 'pact', name: 'Pact of Nowhere', short: 'Pact' }],
      events,
      ...(headline && { headline }),
    }).file!,
  );

const GROWING = [joining(1950, ['A', 'B']), joining(1960, ['C']), joining(1970, ['D', 'E', 'F'])];
const END = utc(1980);
const plain = (text: Text | undefined): string => (typeof text === 'string' ? text : '');
const headline = (table: EventTable): Headline => headlineOf(table, en, plain)!;

describe('room for a headline', () => {
  it('is reserved where three events bind parties to its treaty', () => {
    expect(hasHeadline(tableOf(GROWING))).toBe(true);
    expect(hasHeadline(tableOf(GROWING.slice(1)))).toBe(false);
    expect(hasHeadline(tableOf(GROWING, null))).toBe(false);
    expect(hasHeadline(tableOf(GROWING, { treaty: 'other' }))).toBe(false);
    expect(hasHeadline(tableOf([1950, 1960, 1970].map((year) => joining(year, ['A'], 'signature'))))).toBe(false);
  });
});

describe('a headline', () => {
  it('counts parties from each change on', () => {
    const { counts, textOf } = headline(tableOf(GROWING));
    expect(counts.map((count) => [new Date(count.at).getUTCFullYear(), textOf(count)])).toEqual([
      [1950, '2'],
      [1960, '3'],
      [1970, '6'],
    ]);
  });

  it('does not count who has ratified and is not bound', () => {
    const { counts } = headline(tableOf([...GROWING, joining(1965, ['Z'], 'ratification')]));
    expect(counts.map(({ all }) => all)).toEqual([2, 3, 6]);
  });

  it('goes by its title, or else by its treaty', () => {
    expect(headline(tableOf(GROWING)).name).toBe('Members');
    expect(headline(tableOf(GROWING, { treaty: 'pact' })).name).toBe('Parties to Pact');
  });

  it('has a number on each day from the first count to the end of the file', () => {
    const line = headline(tableOf(GROWING));
    const on = (at: number): number | undefined => countAt(line, at, END)?.sure;
    expect([utc(1949, 12, 31), utc(1950), utc(1959, 12, 31), utc(1960), utc(1979), END].map(on)).toEqual([
      undefined,
      2,
      2,
      3,
      6,
      undefined,
    ]);
  });
});

function drawn(plotLeft: number, headlineHeight = 44): string[] {
  const pen = recorder();
  const geometry = { plotLeft, plotWidth: 400, headlineHeight, lanesTop: 88 };
  const scene = { geometry, shown: { from: utc(1950), to: utc(1980) } } as unknown as Scene;
  for (const layOut of headlineLayers(headline(tableOf(GROWING)), END, EVEN)) layOut(scene)?.draw(pen, scene, RECORDED);
  return pen.lines;
}

describe('the line above the lanes', () => {
  it('is drawn in steps, with its figures at both ends and its name among the headers', () => {
    expect(drawn(148)).toMatchInlineSnapshot(`
      [
        "rect 148 87 size 400 1: rule",
        "rect 148 87 size 400 1: rule",
        "path M0,34.3L133.3,34.3L133.3,30L266.7,30L266.7,17L400,17L400,17L400,43L400,43L266.7,43L266.7,43L133.3,43L133.3,43L0,43Z at 148 44: cooperation, at 20%",
        "path M0,34.3L133.3,34.3L133.3,30L266.7,30L266.7,17L400,17L400,17 at 148 44: line cooperation 1.5",
        "text "2" at 150 73.3: small text on background",
        "text "6" at 537 56: small text on background",
        "rect 0 87 size 148 1: rule",
        "text "Members" at 28 65: strong text",
      ]
    `);
  });

  it('has its name at its end where there is no column of headers', () => {
    const texts = drawn(0).filter((line) => line.startsWith('text'));
    expect(texts).toHaveLength(2);
    expect(texts[1]).toContain('Members: 6');
  });

  it('is not drawn where the chart has no room for it', () => {
    expect(drawn(148, 0)).toEqual([]);
  });
});

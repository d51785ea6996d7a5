import { describe, expect, it } from 'vitest';
import { densityOf, huesOf, type Density } from '../../../src/layout/density';
import { overviewOf } from '../../../src/layout/overview';
import { zoomLevelOf } from '../../../src/layout/types';
import { splitLanes } from '../../../src/model/lanes';
import type { EventTable } from '../../../src/model/table';
import { utc, type Span } from '../../../src/time/instant';
import { tableOf } from '../../gallery/scene';

const letters = (n: number): string =>
  String.fromCharCode(97 + Math.floor(n / 26)) + String.fromCharCode(97 + (n % 26));
const pile = (when: string, count: number): EventTable =>
  tableOf(Array.from({ length: count }, (_, n) => ({ id: letters(n), when, kind: 'act' })));
const allOf = (table: EventTable): Uint32Array => Uint32Array.from({ length: table.count }, (_, row) => row);

function counted(table: EventTable, shown: Span, width = 1000): Density[] {
  const lane = splitLanes(table, allOf(table), 'none')[0]!;
  return densityOf(table, huesOf(table, lane), [], zoomLevelOf(shown, width, 1), shown.from, shown.to);
}

const DECADES: Span = { from: utc(1900), to: utc(2100) };
const YEARS: Span = { from: utc(2010), to: utc(2030) };
const MONTHS: Span = { from: utc(2024), to: utc(2025) };
const DAYS: Span = { from: utc(2024, 1, 1), to: utc(2024, 1, 8) };

describe('events of one date are counted in one bar only where the date is as precise as a bar:', () => {
  it.each<[string, string, Span, 'bar' | 'spread']>([
    ['days, in months', '2024-01-05', MONTHS, 'bar'],
    ['days, in one week', '2024-01-05', DAYS, 'spread'],
    ['minutes, in one week', '2024-01-05T12:30', DAYS, 'bar'],
    ['months, in decades', '2024-01', DECADES, 'bar'],
    ['months, in years', '2024-01', YEARS, 'bar'],
    ['months, in months', '2024-01', MONTHS, 'spread'],
    ['years, in decades', '2024', DECADES, 'bar'],
    ['years, in years', '2024', YEARS, 'spread'],
    ['a decade, in decades', '202X', DECADES, 'spread'],
  ])('%s', (_, when, shown, wanted) => {
    const found = counted(pile(when, 20), shown);
    expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(20);
    const spread = found.flatMap((one) => one.spread);
    const bars = found.flatMap((one) => [...one.bars]).reduce((sum, count) => sum + count, 0);
    expect([bars, spread.length]).toEqual(wanted === 'bar' ? [20, 0] : [0, 1]);
  });

  it('a year is spread over its whole length', () => {
    const [spread] = counted(pile('2024', 20), YEARS).flatMap((one) => one.spread);
    expect(spread!.counts).toEqual([0, 0, 20]);
    expect([spread!.from, spread!.to]).toEqual([utc(2024), utc(2025)]);
  });
});

describe('the overview', () => {
  it('spreads a year evenly over its months and counts a day in its place', () => {
    const table = tableOf([
      ...Array.from({ length: 12 }, (_, n) => ({ id: letters(n), when: '2024', kind: 'act' as const })),
      { id: 'sharp', when: '2024-06-15', kind: 'act' },
    ]);
    // A bar a month, of 366 days in 12 bars of 6 px.
    const { counts, spread, most } = overviewOf(table, allOf(table), { from: utc(2024), to: utc(2025) }, 72);
    const conflict = (column: ArrayLike<number>): number[] =>
      Array.from(column)
        .filter((_, at) => at % 3 === 2)
        .map((share) => Math.round(share * 1000) / 1000);
    expect(conflict(spread)).toEqual(Array.from({ length: 12 }, () => 1));
    expect(conflict(counts)).toEqual([0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0]);
    expect(most).toBeCloseTo(2, 6);
  });
});

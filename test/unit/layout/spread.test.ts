import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { densityOf, huesOf, type Density } from '../../../src/layout/density';
import { classOf, vagueness } from '../../../src/layout/exactness';
import { overviewOf } from '../../../src/layout/overview';
import { stepOf } from '../../../src/layout/types';
import { splitLanes } from '../../../src/model/lanes';
import type { EventTable } from '../../../src/model/table';
import { utc, type Span } from '../../../src/time/instant';
import { tableOf } from '../../gallery/scene';
import { anyWorld, RUNS, tableOf as worldTable } from '../../property/layout/worlds';

const letters = (n: number): string =>
  String.fromCharCode(97 + Math.floor(n / 26)) + String.fromCharCode(97 + (n % 26));
const pile = (when: string, count: number): EventTable =>
  tableOf(Array.from({ length: count }, (_, n) => ({ id: letters(n), when, kind: 'deed' })));
const allOf = (table: EventTable): Uint32Array => Uint32Array.from({ length: table.count }, (_, row) => row);

function counted(table: EventTable, shown: Span, width = 1000): Density[] {
  const lane = splitLanes(table, allOf(table), 'none')[0]!;
  return densityOf(table, huesOf(table, lane), [], stepOf(shown, width), shown.from, shown.to);
}

const DECADES: Span = { from: utc(1900), to: utc(2100) };
const YEARS: Span = { from: utc(2010), to: utc(2030) };
const MONTHS: Span = { from: utc(2024), to: utc(2025) };
const DAYS: Span = { from: utc(2024, 1, 1), to: utc(2024, 1, 8) };

describe('a pile of events of one date is a spike only where that date is as exact as a bar', () => {
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

  it('a year is spread over the whole of it', () => {
    const [spread] = counted(pile('2024', 20), YEARS).flatMap((one) => one.spread);
    expect(spread!.counts).toEqual([0, 0, 20]);
    expect([spread!.from, spread!.to]).toEqual([utc(2024), utc(2025)]);
  });
});

// What was kept of one step stood in the counts of the next, where both had not the same layers.
describe('what a lane keeps of its counts', () => {
  it('never tells after any zooming and panning', () => {
    const when = Array.from({ length: 660 }, (_, n) => {
      const [year, month] = [1950 + Math.floor(n / 12), String((n % 12) + 1).padStart(2, '0')];
      return [`${String(year)}-${month}-11`, `${String(year)}-${month}`, String(year)][n % 3]!;
    });
    const table = tableOf(when.map((each, n) => ({ id: letters(n), when: each, kind: 'deed' })));
    const lane = splitLanes(table, allOf(table), 'none')[0]!;
    const anyView = fc.record({
      index: fc.integer({ min: -62, max: -54 }),
      from: fc.integer({ min: 1930, max: 1960 }),
      to: fc.integer({ min: 1962, max: 2015 }),
    });
    const FOUND = [
      { index: -59, from: 1938, to: 2001 },
      { index: -54, from: 1943, to: 1962 },
      { index: -54, from: 1930, to: 1962 },
    ];
    fc.assert(
      fc.property(fc.array(anyView, { minLength: 2, maxLength: 6 }), (views) => {
        const kept = huesOf(table, lane);
        for (const { index, from, to } of views) {
          const view = [[], { index, scale: 2 ** (index / 2) }, utc(from), utc(to)] as const;
          expect(densityOf(table, kept, ...view)).toEqual(densityOf(table, huesOf(table, lane), ...view));
        }
      }),
      { numRuns: RUNS, examples: [[FOUND]] },
    );
  });
});

describe('what is spread', () => {
  it('covers all the time in which its events may have begun', () => {
    fc.assert(
      fc.property(anyWorld(60), fc.integer({ min: -75, max: -12 }), (world, index) => {
        const table = worldTable(world);
        const lane = splitLanes(table, allOf(table), 'none')[0];
        if (!lane) return;
        const step = { index, scale: 2 ** (index / 2) };
        const hues = huesOf(table, lane);
        // A thousand cells are enough of a view.
        const to = Math.min(world.origin + world.lasts, world.origin + 80_000 / step.scale);
        const found = densityOf(table, hues, [], step, world.origin, to);
        for (const row of lane.rows) {
          const [from, vague] = [table.from[row]!, vagueness(table, row)];
          if (from >= to || hues.vaguest[classOf(vague)]! <= 5 / step.scale) continue;
          const cell = found.find((one) => from >= one.from && from < one.to)!;
          const holds = cell.spread.some((one) => one.from <= from + 1 && one.to >= from + vague - 1);
          expect(holds).toBe(true);
        }
      }),
      { numRuns: RUNS },
    );
  });
});

describe('the overview', () => {
  it('spreads a year evenly over its months, and counts a day where it is', () => {
    const table = tableOf([
      ...Array.from({ length: 12 }, (_, n) => ({ id: letters(n), when: '2024', kind: 'deed' as const })),
      { id: 'sharp', when: '2024-06-15', kind: 'deed' },
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

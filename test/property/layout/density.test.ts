import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { huesOf, densityOf } from '../../../src/layout/density';
import { hueOf } from '../../../src/model/markChannels';
import { overviewOf } from '../../../src/layout/overview';
import { classOf, uncertaintyMs } from '../../../src/layout/uncertainty';
import { splitLanes, type LaneRows } from '../../../src/model/lanes';
import { countOverlapping } from '../../../src/model/overlap';
import type { EventTable } from '../../../src/model/table';
import { instant, utc, type Span } from '../../../src/time/instant';
import { tableOf as galleryTableOf } from '../../gallery/scene';
import { runs } from '../seed';
import { anyEvents, forAnyChart, levelOf, sceneOf, tableOf, type Setting } from './arbitraries';

const lies = (table: EventTable, row: number, { from, to }: Span): boolean =>
  table.from[row]! < to && (table.to[row]! > from || table.from[row]! >= from);
const begins = (table: EventTable, row: number, from: number, to: number): boolean =>
  table.from[row]! >= from && table.from[row]! < to;
const allOf = (table: EventTable): Uint32Array => Uint32Array.from({ length: table.count }, (_, row) => row);
const letters = (n: number): string =>
  String.fromCharCode(97 + Math.floor(n / 26)) + String.fromCharCode(97 + (n % 26));

/** Checks that every event in a view is a box, in the histogram or in the ongoing count, exactly once. */
function whole(setting: Setting, shown: Span): void {
  const { table, lanes } = setting;
  const step = levelOf(setting, shown);
  sceneOf(setting, shown).forEach(({ boxes, density, ongoingCount, inView }, i) => {
    const lane = lanes[i]!;
    const seen = [...lane.rows].filter((row) => lies(table, row, shown));
    const drawn = new Set(boxes.map(({ row }) => row));
    expect(inView).toBe(seen.length);
    expect(inView).toBe(countOverlapping(lane, shown));
    expect(drawn.size).toBe(boxes.length);
    const placed = setting.laneCaches[i]!.layout.boxes(step, setting.geometry.lanes[i]!.lines, shown.from, shown.to);
    expect([...drawn]).toEqual(placed.map(({ row }) => row).filter((row) => lies(table, row, shown)));
    const left = seen.filter((row) => !drawn.has(row));
    expect(ongoingCount).toBe(left.filter((row) => table.from[row]! < shown.from).length);
    for (const { from, to, count } of density)
      expect(count).toBe(left.filter((row) => begins(table, row, from, to)).length);
    expect(density.reduce((sum, { count }) => sum + count, ongoingCount)).toBe(left.length);
  });
}

describe('no event in view is lost', () => {
  it('each event in view is a box, in the histogram or in the ongoing count, exactly once', () => {
    forAnyChart(whole);
  });

  it('also where the view begins and ends exactly where events do', () => {
    forAnyChart((setting, shown, { at, within }) => {
      const { from, to, count } = setting.table;
      if (count === 0) return;
      const row = Math.floor(at * (count - 1));
      const lasts = shown.to - shown.from;
      for (const edge of [from[row]!, to[row]!]) {
        whole(setting, { from: instant(edge), to: instant(edge + lasts) });
        whole(setting, { from: instant(edge - lasts), to: instant(edge) });
      }
      const other = from[Math.floor(within * (count - 1))]!;
      if (other !== from[row])
        whole(setting, { from: instant(Math.min(other, from[row]!)), to: instant(Math.max(other, from[row]!)) });
    });
  });

  it('the bars of a cell add up to its count', () => {
    forAnyChart((setting, shown) => {
      for (const { density } of sceneOf(setting, shown))
        for (const { count, bars, spread, text } of density) {
          expect(bars.length + spread.length).toBeGreaterThan(0);
          expect(bars.length + spread.length).toBeLessThanOrEqual(count);
          expect(['', String(count)]).toContain(text);
        }
    });
  });
});

/** A lane, a view whose edges are those of bars or a rounding error off, and some of its rows as placed. */
const anyStrip = fc.record({
  events: anyEvents(80),
  step: fc.integer({ min: -75, max: -12 }),
  cell: fc.integer({ min: -3, max: 40 }),
  bars: fc.integer({ min: 1, max: 200 }),
  off: fc.constantFrom(-1, 0, 1),
  keep: fc.integer({ min: 1, max: 4 }),
});

describe('the histogram', () => {
  it('counts in each bar, by hue, the events that began there and have no box, even at its edges', () => {
    fc.assert(
      fc.property(anyStrip, ({ events, step: index, cell, bars, off, keep }) => {
        const step = { index, scale: 2 ** (index / 2) };
        const bar = 5 / step.scale;
        const from = (Math.floor(events.origin / bar / 16) + cell / 16) * 16 * bar * (1 + off * Number.EPSILON);
        const to = from + bars * bar;
        const table = tableOf(onEdges(events, from, to));
        const lane: LaneRows | undefined = splitLanes(table, allOf(table), 'none')[0];
        if (!lane) return;
        const placed = [...lane.rows].filter((row) => row % keep === 0);
        const boxes = placed.map((row) => ({ row, ...BOX }));
        const found = densityOf(table, huesOf(table, lane), boxes, step, from, to);
        const left = [...lane.rows].filter((row) => row % keep !== 0 && begins(table, row, from, to));
        expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(left.length);
        for (const cell of found) {
          const inCell = left.filter((row) => begins(table, row, cell.from, cell.to));
          expect(cell.count).toBe(inCell.length);
          for (const hue of [0, 1, 2])
            expect(
              [...cell.bars.filter((_, i) => i % 3 === hue), ...cell.spread.map(({ counts }) => counts[hue]!)].reduce(
                (a, b) => a + b,
                0,
              ),
            ).toBe(inCell.filter((row) => hueOf(table, row) === hue).length);
        }
      }),
      { numRuns: runs(400) },
    );
  });

  it('keeps the edges of its cells at one zoom level while the reader pans', () => {
    forAnyChart((setting, shown) => {
      const moved = (shown.to - shown.from) * 0.3;
      const later = { from: instant(shown.from + moved), to: instant(shown.to + moved) };
      const edges = (span: Span): Set<number> =>
        new Set(sceneOf(setting, span).flatMap(({ density }) => density.map(({ from }) => from)));
      const inside = [...edges(shown)].filter((at) => at > later.from);
      const outside = [...edges(later)].filter((at) => at > later.from && at < shown.to);
      for (const at of outside.filter((one) => !inside.includes(one))) {
        // An edge that only one view has belongs to a cell all of whose events are boxes in the other.
        expect(inside.every((other) => cellsApart(at, other, shown, setting.geometry.plotWidth))).toBe(true);
      }
    });
  });
});

const BOX = {
  line: 0,
  side: 'none',
  from: 0,
  to: 0,
  before: 0,
  after: 0,
  least: 0,
  leastBefore: 0,
  label: null,
} as const;

/** Two edges of one grid are a whole number of cells apart; a cell is 80 px wide at the coarse end of the zoom level. */
function cellsApart(a: number, b: number, shown: Span, width: number): boolean {
  const index = Math.floor(Math.log2(width / (shown.to - shown.from)) * 2 + 1e-9);
  const cells = ((a - b) * 2 ** (index / 2)) / 80;
  return Math.abs(cells - Math.round(cells)) < 1e-3;
}

/** Moves the events to where edges of the histogram may be. */
function onEdges(events: Parameters<typeof tableOf>[0], from: number, to: number): typeof events {
  return { ...events, origin: from, lasts: Math.max(1, to - from), skew: 1 };
}

describe('the overview', () => {
  it('counts every row once, spread over the time in which it may have begun', () => {
    fc.assert(
      fc.property(anyEvents(), fc.integer({ min: 1, max: 2000 }), (events, width) => {
        const table = tableOf(events);
        const rows = allOf(table).filter((row) => row % 3 !== 1);
        const span = { from: instant(events.origin), to: instant(events.origin + events.lasts) };
        const { counts, spread, bars, most } = overviewOf(table, rows, span, width);
        const both = Array.from(counts, (count, at) => count + spread[at]!);
        const sums = Array.from({ length: bars }, (_, i) => both[i * 3]! + both[i * 3 + 1]! + both[i * 3 + 2]!);
        expect(sums.reduce((a, b) => a + b, 0)).toBeCloseTo(rows.length, 5);
        expect(most).toBeCloseTo(Math.max(...sums), 5);
        for (const hue of [0, 1, 2] as const)
          expect(both.filter((_, i) => i % 3 === hue).reduce((a, b) => a + b, 0)).toBeCloseTo(
            rows.filter((row) => hueOf(table, row) === hue).length,
            5,
          );
      }),
    );
  });
});

// Counts cached at one zoom level once showed at the next, where the two had different layers.
describe('the cache of a lane’s counts', () => {
  it('gives the same counts as no cache, however the reader zooms and pans', () => {
    const when = Array.from({ length: 660 }, (_, n) => {
      const [year, month] = [1950 + Math.floor(n / 12), String((n % 12) + 1).padStart(2, '0')];
      return [`${String(year)}-${month}-11`, `${String(year)}-${month}`, String(year)][n % 3]!;
    });
    const table = galleryTableOf(when.map((each, n) => ({ id: letters(n), when: each, kind: 'act' })));
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
      { examples: [[FOUND]] },
    );
  });
});

describe('events that are spread over time', () => {
  it('cover all the time in which they may have begun', () => {
    fc.assert(
      fc.property(anyEvents(60), fc.integer({ min: -75, max: -12 }), (events, index) => {
        const table = tableOf(events);
        const lane = splitLanes(table, allOf(table), 'none')[0];
        if (!lane) return;
        const step = { index, scale: 2 ** (index / 2) };
        const hues = huesOf(table, lane);
        // A thousand cells are enough of a view.
        const to = Math.min(events.origin + events.lasts, events.origin + 80_000 / step.scale);
        const found = densityOf(table, hues, [], step, events.origin, to);
        for (const row of lane.rows) {
          const [from, vague] = [table.from[row]!, uncertaintyMs(table, row)];
          if (from >= to || hues.coarsestMs[classOf(vague)]! <= 5 / step.scale) continue;
          const cell = found.find((one) => from >= one.from && from < one.to)!;
          const holds = cell.spread.some((one) => one.from <= from + 1 && one.to >= from + vague - 1);
          expect(holds).toBe(true);
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hueOf, huesOf, densityOf } from '../../../src/layout/density';
import { overviewOf } from '../../../src/layout/overview';
import { stepOf } from '../../../src/layout/types';
import { splitLanes, type LaneRows } from '../../../src/model/lanes';
import { countOverlapping } from '../../../src/model/overlap';
import type { EventTable } from '../../../src/model/table';
import { instant, type Span } from '../../../src/time/instant';
import { anyWorld, law, RUNS, sceneOf, tableOf, type Setting } from './worlds';

const lies = (table: EventTable, row: number, { from, to }: Span): boolean =>
  table.from[row]! < to && (table.to[row]! > from || table.from[row]! >= from);
const begins = (table: EventTable, row: number, from: number, to: number): boolean =>
  table.from[row]! >= from && table.from[row]! < to;
const allOf = (table: EventTable): Uint32Array => Uint32Array.from({ length: table.count }, (_, row) => row);

/** Holds that every event in a view is drawn, counted in the strip or counted as running in, once. */
function whole(setting: Setting, shown: Span): void {
  const { table, lanes } = setting;
  const step = stepOf(shown, setting.frame.plotWidth);
  sceneOf(setting, shown).forEach(({ boxes, density, running, inView }, i) => {
    const lane = lanes[i]!;
    const seen = [...lane.rows].filter((row) => lies(table, row, shown));
    const drawn = new Set(boxes.map(({ row }) => row));
    expect(inView).toBe(seen.length);
    expect(inView).toBe(countOverlapping(lane, shown));
    expect(drawn.size).toBe(boxes.length);
    const placed = setting.stocks[i]!.layout.boxes(step, setting.frame.lanes[i]!.lines, shown.from, shown.to);
    expect([...drawn]).toEqual(placed.map(({ row }) => row).filter((row) => lies(table, row, shown)));
    const left = seen.filter((row) => !drawn.has(row));
    expect(running).toBe(left.filter((row) => table.from[row]! < shown.from).length);
    for (const { from, to, count } of density)
      expect(count).toBe(left.filter((row) => begins(table, row, from, to)).length);
    expect(density.reduce((sum, { count }) => sum + count, running)).toBe(left.length);
  });
}

describe('no event in view is lost', () => {
  it('boxes, strip and what runs in are together each event in view, once', () => {
    law(whole);
  });

  it('nor where the view begins and ends just where events do', () => {
    law((setting, shown, { at, within }) => {
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

  it('what a count’s bars show adds up to it', () => {
    law((setting, shown) => {
      for (const { density } of sceneOf(setting, shown))
        for (const { count, bars, spread, text } of density) {
          expect(bars.length + spread.length).toBeGreaterThan(0);
          expect(bars.length + spread.length).toBeLessThanOrEqual(count);
          expect(['', String(count)]).toContain(text);
        }
    });
  });
});

/** A lane, a view whose edges sit on edges of bars or a rounding error off, and some of its rows as placed. */
const anyStrip = fc.record({
  world: anyWorld(80),
  step: fc.integer({ min: -75, max: -12 }),
  cell: fc.integer({ min: -3, max: 40 }),
  bars: fc.integer({ min: 1, max: 200 }),
  off: fc.constantFrom(-1, 0, 1),
  keep: fc.integer({ min: 1, max: 4 }),
});

describe('the strip', () => {
  it('counts in each bar what began there and has no place, by hue, even where edges meet events', () => {
    fc.assert(
      fc.property(anyStrip, ({ world, step: index, cell, bars, off, keep }) => {
        const step = { index, scale: 2 ** (index / 2) };
        const bar = 5 / step.scale;
        const from = (Math.floor(world.origin / bar / 16) + cell / 16) * 16 * bar * (1 + off * Number.EPSILON);
        const to = from + bars * bar;
        const table = tableOf(onEdges(world, from, to));
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
      { numRuns: RUNS * 4 },
    );
  });

  it('stands still: the cells of one step have the same edges whatever is in view', () => {
    law((setting, shown) => {
      const moved = (shown.to - shown.from) * 0.3;
      const later = { from: instant(shown.from + moved), to: instant(shown.to + moved) };
      const edges = (span: Span): Set<number> =>
        new Set(sceneOf(setting, span).flatMap(({ density }) => density.map(({ from }) => from)));
      const inside = [...edges(shown)].filter((at) => at > later.from);
      const outside = [...edges(later)].filter((at) => at > later.from && at < shown.to);
      for (const at of outside.filter((one) => !inside.includes(one))) {
        // An edge of its own is one whose cell had all its events placed in the other view.
        expect(inside.every((other) => cellsApart(at, other, shown, setting.frame.plotWidth))).toBe(true);
      }
    });
  });
});

const BOX = { line: 0, side: 'bare', from: 0, to: 0, before: 0, after: 0, least: 0, label: '', labelWidth: 0 } as const;

/** Two edges of one grid are a whole number of cells apart; a cell takes 80 px at the step's coarse end. */
function cellsApart(a: number, b: number, shown: Span, width: number): boolean {
  const index = Math.floor(Math.log2(width / (shown.to - shown.from)) * 2 + 1e-9);
  const cells = ((a - b) * 2 ** (index / 2)) / 80;
  return Math.abs(cells - Math.round(cells)) < 1e-3;
}

/** Moves the world's events to where edges of the strip may be. */
function onEdges(world: Parameters<typeof tableOf>[0], from: number, to: number): typeof world {
  return { ...world, origin: from, lasts: Math.max(1, to - from), skew: 1 };
}

describe('the overview', () => {
  it('counts every row once, if it has to spread it over the time in which it may have begun', () => {
    fc.assert(
      fc.property(anyWorld(), fc.integer({ min: 1, max: 2000 }), (world, width) => {
        const table = tableOf(world);
        const rows = allOf(table).filter((row) => row % 3 !== 1);
        const span = { from: instant(world.origin), to: instant(world.origin + world.lasts) };
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

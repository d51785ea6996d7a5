import { lowerBound } from '../base/bisect';
import type { LaneRows } from '../model/lanes';
import type { EventTable } from '../model/table';
import type { Box, Step } from './types';

/** A cell of the density strip at a step's coarse scale, in pixels: one mark with one count. */
const CELL = 80;
/** Bars in a cell. */
const BARS = 16;

/** Cooperation, neutral, conflict: the hues of the picture. */
export type Hue = 0 | 1 | 2;
/** Hue by index in TONES. */
const HUES: readonly Hue[] = [0, 0, 2, 2, 1];

/** The hue of a row's tone; neutral where it has none. */
export function hueOf(table: EventTable, row: number): Hue {
  return HUES[table.tone[row]!] ?? 1;
}

/** Events that found no place of their own, counted: how many began in each bar, by hue. */
export interface Density {
  /** Milliseconds: the part of its cell that is in view. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Start of the cell's first bar and length of each, in milliseconds; counts by bar and hue, three to a bar. */
  readonly first: number;
  readonly bar: number;
  readonly bars: Uint32Array;
}

/** A lane's starts sorted apart by hue, so that bars of a large lane are counted by binary search, and what was counted last. */
export interface Hues {
  readonly starts: readonly [Float64Array, Float64Array, Float64Array];
  /** Counts of whole cells at one step, by the cell's number: they stand still while the reader pans. */
  readonly kept: { step: number; readonly cells: Map<number, Uint32Array> };
}

/** Splits a lane's starts by hue; two passes. */
export function huesOf(table: EventTable, lane: LaneRows): Hues {
  const { rows, from } = lane;
  const sizes = [0, 0, 0];
  for (const row of rows) sizes[hueOf(table, row)]!++;
  const starts = [new Float64Array(sizes[0]!), new Float64Array(sizes[1]!), new Float64Array(sizes[2]!)] as const;
  const filled = [0, 0, 0];
  for (let i = 0; i < rows.length; i++) {
    const hue = hueOf(table, rows[i]!);
    starts[hue][filled[hue]!++] = from[i]!;
  }
  return { starts, kept: { step: NaN, cells: new Map() } };
}

/** Cells of one step: cell n begins at n × cell. Every edge is reckoned by these functions alone, so that none falls between two. */
interface Grid {
  readonly step: number;
  readonly cell: number;
  readonly bar: number;
}

function gridOf({ index, scale }: Step): Grid {
  const bar = CELL / BARS / scale;
  return { step: index, cell: bar * BARS, bar };
}

/** Where a bar of cell n ends. */
function barEnd({ cell, bar }: Grid, n: number, i: number): number {
  return i === BARS - 1 ? (n + 1) * cell : n * cell + (i + 1) * bar;
}

/** The cell that holds an instant: a division alone may round to its neighbour. */
function cellAt({ cell }: Grid, at: number): number {
  let n = Math.floor(at / cell);
  while (n * cell > at) n--;
  while ((n + 1) * cell <= at) n++;
  return n;
}

/** The bar of cell n that holds an instant of it. */
function barAt(grid: Grid, n: number, at: number): number {
  let i = Math.max(0, Math.min(BARS - 1, Math.floor((at - n * grid.cell) / grid.bar)));
  while (i > 0 && at < barEnd(grid, n, i - 1)) i--;
  while (i < BARS - 1 && at >= barEnd(grid, n, i)) i++;
  return i;
}

/** How many began in each bar of cell n from `from` to `to`, by hue, three to a bar. Costs a binary search a bar. */
function countBars({ starts }: Hues, grid: Grid, n: number, from: number, to: number): Uint32Array {
  const counts = new Uint32Array(BARS * 3);
  starts.forEach((column, hue) => {
    let at = lowerBound(column, from);
    const end = lowerBound(column, to, at);
    for (let i = 0; at < end; i++) {
      const next = i === BARS - 1 ? end : lowerBound(column, barEnd(grid, n, i), at, end);
      counts[i * 3 + hue] = next - at;
      at = next;
    }
  });
  return counts;
}

/** Counts of a whole cell, kept until another step is asked for. */
function wholeCell(hues: Hues, grid: Grid, n: number): Uint32Array {
  const { kept } = hues;
  if (kept.step !== grid.step) {
    kept.step = grid.step;
    kept.cells.clear();
  }
  let counts = kept.cells.get(n);
  if (!counts) kept.cells.set(n, (counts = countBars(hues, grid, n, n * grid.cell, (n + 1) * grid.cell)));
  return counts;
}

/** Rows of placed events that began in [from, to), by the number of their cell. */
function placedByCell(
  table: EventTable,
  placed: readonly Box[],
  grid: Grid,
  from: number,
  to: number,
): Map<number, number[]> {
  const rows = new Map<number, number[]>();
  for (const { row } of placed) {
    const start = table.from[row]!;
    if (start < from || start >= to) continue;
    const n = cellAt(grid, start);
    const list = rows.get(n);
    if (list) list.push(row);
    else rows.set(n, [row]);
  }
  return rows;
}

/**
 * What began in [from, to) and is not among `placed`, in cells that stand still while the reader pans.
 * The counts of all cells and the placed events that began there are together exactly the events that began there.
 */
export function densityOf(
  table: EventTable,
  hues: Hues,
  placed: readonly Box[],
  step: Step,
  from: number,
  to: number,
): Density[] {
  const grid = gridOf(step);
  const rows = placedByCell(table, placed, grid, from, to);
  const found: Density[] = [];
  for (let n = cellAt(grid, from); n * grid.cell < to; n++) {
    const left = Math.max(from, n * grid.cell);
    const right = Math.min(to, (n + 1) * grid.cell);
    const whole = left === n * grid.cell && right === (n + 1) * grid.cell;
    const bars = whole ? wholeCell(hues, grid, n).slice() : countBars(hues, grid, n, left, right);
    for (const row of rows.get(n) ?? []) bars[barAt(grid, n, table.from[row]!) * 3 + hueOf(table, row)]!--;
    const count = bars.reduce((sum, one) => sum + one, 0);
    if (count > 0) found.push({ from: left, to: right, count, first: n * grid.cell, bar: grid.bar, bars });
  }
  return found;
}

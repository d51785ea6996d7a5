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
  /** Start of the first bar and length of each, in milliseconds; counts by bar and hue, three to a bar. */
  readonly first: number;
  readonly bar: number;
  readonly bars: Uint32Array;
}

/** A lane's starts sorted apart by hue, so that bars of a large lane are counted by binary search. */
export type Hues = readonly [Float64Array, Float64Array, Float64Array];

/** Splits a lane's starts by hue; one pass. */
export function huesOf(table: EventTable, lane: LaneRows): Hues {
  const lists: [number[], number[], number[]] = [[], [], []];
  for (const row of lane.rows) lists[hueOf(table, row)].push(table.from[row]!);
  return [Float64Array.from(lists[0]), Float64Array.from(lists[1]), Float64Array.from(lists[2])];
}

/** The bars that cover [from, to) at a step, and how many began in each, by hue. Costs a binary search a bar. */
function countBars(
  hues: Hues,
  first: number,
  bar: number,
  edges: { from: number; to: number; bars: number },
): Uint32Array {
  const counts = new Uint32Array(edges.bars * 3);
  for (let hue = 0; hue < 3; hue++) {
    const starts = hues[hue]!;
    let at = lowerBound(starts, edges.from);
    for (let i = 0; i < edges.bars && at < starts.length; i++) {
      const next = lowerBound(starts, Math.min(edges.to, first + (i + 1) * bar), at);
      counts[i * 3 + hue] = next - at;
      at = next;
    }
  }
  return counts;
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
  const bar = CELL / BARS / step.scale;
  const cell = bar * BARS;
  const first = Math.floor(from / cell) * cell;
  const cells = Math.ceil((to - first) / cell);
  const counts = countBars(hues, first, bar, { from, to, bars: cells * BARS });
  for (const { row } of placed) {
    const start = table.from[row]!;
    if (start >= from && start < to) subtract(counts, barAt(start, first, bar), hueOf(table, row));
  }
  const found: Density[] = [];
  for (let i = 0; i < cells; i++) {
    const bars = counts.subarray(i * BARS * 3, (i + 1) * BARS * 3);
    const count = bars.reduce((sum, one) => sum + one, 0);
    const left = first + i * cell;
    if (count > 0)
      found.push({ from: Math.max(from, left), to: Math.min(to, left + cell), count, first: left, bar, bars });
  }
  return found;
}

/** The bar whose edges, computed as `countBars` does, hold `start`: a division alone may round to its neighbour. */
function barAt(start: number, first: number, bar: number): number {
  let i = Math.floor((start - first) / bar);
  while (start >= first + (i + 1) * bar) i++;
  while (start < first + i * bar) i--;
  return i;
}

function subtract(counts: Uint32Array, bar: number, hue: Hue): void {
  const at = bar * 3 + hue;
  counts[at] = counts[at]! - 1;
}

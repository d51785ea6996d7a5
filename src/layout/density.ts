import { lowerBound } from '../util/bisect';
import { memoize } from '../util/memoize';
import { partition } from '../model/partition';
import type { LaneRows } from '../model/lanes';
import { hueOf, type Hue } from '../model/markChannels';
import type { EventTable } from '../model/table';
import { classOf, CLASSES, uncertaintyMs } from './uncertainty';
import type { Box, ZoomLevel } from './types';

/** A cell of the density strip at a zoom level's coarse scale, in pixels: one mark with one count. */
const CELL = 80;
/** Bars in a cell. */
const BARS = 16;
/** Cells whose counts are given room at once. */
const CELLS = 16;
/** Counts in one layer of a cell: three hues a bar. */
const LAYER = BARS * 3;

/** Events whose date is coarser than a bar: they began some time in [from, to), nobody knows in which bar. */
export interface Spread {
  readonly from: number;
  readonly to: number;
  /** By hue. */
  readonly counts: readonly [number, number, number];
}

/** Events that found no place of their own, counted: how many began in each bar, by hue. */
export interface Density {
  /** Milliseconds: the part of its cell that is in view. */
  readonly from: number;
  readonly to: number;
  /** All that began in the cell, or may have: those of `bars` and of `spread`. */
  readonly count: number;
  /** Start of the cell's first bar and length of each, in milliseconds; counts by bar and hue, three to a bar. */
  readonly first: number;
  readonly bar: number;
  readonly bars: Uint32Array;
  /** One for each class of exactness coarser than a bar. It may reach beyond its cell. */
  readonly spread: readonly Spread[];
}

/** Starts, sorted, of a lane's events that have one hue and are known about equally well. */
interface Column {
  readonly hue: Hue;
  readonly exactness: number;
  readonly starts: Float64Array;
}

/** A lane's starts apart by hue and exactness, so that bars of a large lane are counted by binary search, and what was counted last. */
export interface Hues {
  readonly columns: readonly Column[];
  /** The greatest vagueness in each class, in milliseconds. */
  readonly coarsestMs: Float64Array;
  /** Counts of whole cells at one zoom level: they stand still while the reader pans. */
  readonly cells: CellCache;
}

/** Counts of cells in one array, since making one for each takes longer than to count them, and where in it which cell's begin. */
interface CellCache {
  scale: number;
  counts: Uint32Array;
  readonly places: Map<number, number>;
}

/** The hue of each row of a table and the class of its exactness, as one number: three hues a class. */
export const exactnessOf = memoize((table: EventTable) => exactnessBy(table, hueOf));

/** The same with other hues than those of the marks. */
export function exactnessBy(table: EventTable, hueOfRow: typeof hueOf): Uint8Array {
  const keys = new Uint8Array(table.count);
  for (let row = 0; row < keys.length; row++) keys[row] = classOf(uncertaintyMs(table, row)) * 3 + hueOfRow(table, row);
  return keys;
}

/** Splits a lane's starts by hue and exactness. */
export function huesOf(table: EventTable, { rows }: LaneRows): Hues {
  const keys = exactnessOf(table);
  const coarsestMs = new Float64Array(CLASSES);
  for (let i = 0; i < rows.length; i++) {
    const exactness = Math.floor(keys[rows[i]!]! / 3);
    coarsestMs[exactness] = Math.max(coarsestMs[exactness]!, uncertaintyMs(table, rows[i]!));
  }
  const columns = partition(rows, table.from, keys, CLASSES * 3).map(({ values }, key) => ({
    hue: (key % 3) as Hue,
    exactness: Math.floor(key / 3),
    starts: values,
  }));
  return {
    columns: columns.filter(({ starts }) => starts.length > 0),
    coarsestMs,
    cells: { scale: NaN, counts: new Uint32Array(), places: new Map() },
  };
}

/** Cells of one zoom level: cell n begins at n × cell. Every edge is computed by these functions alone, so that none falls between two. */
interface Grid {
  readonly scale: number;
  readonly cell: number;
  readonly bar: number;
  /** Where in a cell's counts each class of exactness stands: 0 for all that fit in a bar, then one layer for each coarser class. */
  readonly layers: Uint8Array;
  /** How many counts a cell has: those of its layers, and their sum. */
  readonly size: number;
}

function gridOf({ scale }: ZoomLevel, { columns, coarsestMs }: Hues): Grid {
  const bar = CELL / BARS / scale;
  const layers = new Uint8Array(CLASSES);
  let count = 1;
  for (const { exactness } of columns)
    if (coarsestMs[exactness]! > bar && layers[exactness] === 0) layers[exactness] = count++;
  return { scale, cell: bar * BARS, bar, layers, size: count * LAYER + 1 };
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

/**
 * Adds what began in cell n from `from` to `to` to `into`, whose counts of this cell begin at `at`: by layer, bar and hue, and all
 * together at the end. Costs a binary search a bar, or a look at each event where those are fewer.
 */
function countBars(
  { columns }: Hues,
  grid: Grid,
  n: number,
  from: number,
  to: number,
  into: Uint32Array,
  at: number,
): void {
  for (const { hue, exactness, starts } of columns) {
    const first = at + grid.layers[exactness]! * LAYER + hue;
    let begun = lowerBound(starts, from);
    const end = lowerBound(starts, to, begun);
    into[at + grid.size - 1]! += end - begun;
    if (end - begun < BARS) for (; begun < end; begun++) into[first + barAt(grid, n, starts[begun]!) * 3]!++;
    for (let i = 0; begun < end; i++) {
      const next = i === BARS - 1 ? end : lowerBound(starts, barEnd(grid, n, i), begun, end);
      into[first + i * 3]! += next - begun;
      begun = next;
    }
  }
}

/** Counts of a whole cell, cached until another zoom level is asked for. */
function wholeCell(hues: Hues, grid: Grid, n: number): Uint32Array {
  const { cells } = hues;
  if (cells.scale !== grid.scale) {
    cells.scale = grid.scale;
    cells.places.clear();
  }
  let place = cells.places.get(n);
  if (place === undefined) {
    place = cells.places.size * grid.size;
    if (place + grid.size > cells.counts.length) {
      const larger = new Uint32Array(2 * (place + CELLS * grid.size));
      larger.set(cells.counts);
      cells.counts = larger;
    }
    // Counts of an earlier level may stand there.
    cells.counts.fill(0, place, place + grid.size);
    countBars(hues, grid, n, n * grid.cell, (n + 1) * grid.cell, cells.counts, place);
    cells.places.set(n, place);
  }
  return cells.counts.subarray(place, place + grid.size);
}

/**
 * What began in [from, to) and is not among `placed`, in cells that stand still while the reader pans.
 * The counts of all cells and the placed events that began there are together exactly the events that began there.
 */
export function densityOf(
  table: EventTable,
  hues: Hues,
  placed: readonly Box[],
  level: ZoomLevel,
  from: number,
  to: number,
): Density[] {
  const grid = gridOf(level, hues);
  const { cell, bar, size } = grid;
  const first = cellAt(grid, from);
  let last = first;
  while (last * cell < to) last++;
  // One array for all cells: making one takes longer than to count a cell.
  const counts = new Uint32Array((last - first) * size);
  const leftOf = (n: number): number => Math.max(from, n * cell);
  const rightOf = (n: number): number => Math.min(to, (n + 1) * cell);
  for (let n = first; n < last; n++) {
    const at = (n - first) * size;
    if (leftOf(n) === n * cell && rightOf(n) === (n + 1) * cell) counts.set(wholeCell(hues, grid, n), at);
    else countBars(hues, grid, n, leftOf(n), rightOf(n), counts, at);
  }
  for (const { row } of placed) {
    const start = table.from[row]!;
    if (start < from || start >= to) continue;
    const n = cellAt(grid, start);
    const at = (n - first) * size;
    counts[at + placeOf(table, row, grid, n)]!--;
    counts[at + size - 1]!--;
  }
  const found: Density[] = [];
  for (let n = first; n < last; n++) {
    const at = (n - first) * size;
    const count = counts[at + size - 1]!;
    if (count === 0) continue;
    const bars = counts.subarray(at, at + LAYER);
    const spread = spreadOf(counts, at, hues, grid, n);
    found.push({ from: leftOf(n), to: rightOf(n), count, first: n * cell, bar, bars, spread });
  }
  return found;
}

/** Where in the counts of cell n a row is counted. */
function placeOf(table: EventTable, row: number, grid: Grid, n: number): number {
  const layer = grid.layers[classOf(uncertaintyMs(table, row))]!;
  return layer * LAYER + barAt(grid, n, table.from[row]!) * 3 + hueOf(table, row);
}

/** What the coarser layers of a cell hold, whose counts begin at `begin`, each over all the time in which its events may have begun. */
function spreadOf(counts: Uint32Array, begin: number, hues: Hues, grid: Grid, n: number): Spread[] {
  const found: Spread[] = [];
  for (let exactness = 0; exactness < CLASSES; exactness++) {
    if (grid.layers[exactness] === 0) continue;
    const layer = begin + grid.layers[exactness]! * LAYER;
    const sum = [0, 0, 0] as [number, number, number];
    let [first, last] = [-1, -1];
    for (let at = 0; at < LAYER; at++) {
      if (counts[layer + at] === 0) continue;
      if (first < 0) first = at;
      last = at;
      sum[at % 3]! += counts[layer + at]!;
    }
    if (first < 0) continue;
    const left = n * grid.cell + Math.floor(first / 3) * grid.bar;
    const starts = startsWithin(hues, exactness, left, barEnd(grid, n, Math.floor(last / 3)));
    found.push({ from: starts.first, to: starts.last + hues.coarsestMs[exactness]!, counts: sum });
  }
  return found;
}

/** The first and the last start of a class in a stretch that holds some. */
function startsWithin({ columns }: Hues, exactness: number, from: number, to: number): { first: number; last: number } {
  let [first, last] = [to, from];
  for (const one of columns) {
    if (one.exactness !== exactness) continue;
    const at = lowerBound(one.starts, from);
    const end = lowerBound(one.starts, to, at);
    if (at === end) continue;
    first = Math.min(first, one.starts[at]!);
    last = Math.max(last, one.starts[end - 1]!);
  }
  return { first, last };
}

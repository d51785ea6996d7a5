import { lowerBound } from '../base/bisect';
import type { LaneRows } from '../model/lanes';
import type { EventTable } from '../model/table';

/** Lanes up to this many events are laid out as a whole at each step; larger ones in tiles near the view. */
export const WHOLE = 1200;

/** Shortest octave: everything up to about two days is one stratum. */
const FIRST_OCTAVE = 27;
const WEIGHTS = 5;

/**
 * The events of a lane that last about equally long: at most 2^octave milliseconds, and more than half of that.
 * Looking back one such length from the view finds all of them that still go on, however long ago the file begins.
 */
export interface Stratum {
  readonly octave: number;
  readonly rows: Uint32Array;
  readonly from: Float64Array;
  /** Positions in `rows` of each weight, 5 first. */
  readonly byWeight: readonly Uint32Array[];
}

function octaveOf(milliseconds: number): number {
  return Math.max(FIRST_OCTAVE, Math.ceil(Math.log2(Math.max(1, milliseconds))));
}

function positionsByWeight(table: EventTable, rows: Uint32Array): Uint32Array[] {
  const lists: number[][] = Array.from({ length: WEIGHTS }, () => []);
  rows.forEach((row, i) => lists[WEIGHTS - table.weight[row]!]?.push(i));
  return lists.map((list) => Uint32Array.from(list));
}

function makeStratum(table: EventTable, octave: number, list: readonly number[]): Stratum {
  const rows = Uint32Array.from(list);
  const from = Float64Array.from(rows, (row) => table.from[row]!);
  return { octave, rows, from, byWeight: positionsByWeight(table, rows) };
}

/** A lane's events by how long they last, shortest first. One pass over the lane. */
export function strataOf(table: EventTable, lane: LaneRows): Stratum[] {
  const byOctave = new Map<number, number[]>();
  for (const row of lane.rows) {
    const octave = octaveOf(table.to[row]! - table.from[row]!);
    const list = byOctave.get(octave);
    if (list) list.push(row);
    else byOctave.set(octave, [row]);
  }
  return [...byOctave].sort((a, b) => a[0] - b[0]).map(([octave, rows]) => makeStratum(table, octave, rows));
}

/** A lane's rows, heaviest first, then in time order. */
export function byWeight(table: EventTable, rows: Uint32Array): Uint32Array {
  const lists = positionsByWeight(table, rows);
  const sorted = new Uint32Array(rows.length);
  let at = 0;
  for (const list of lists) for (const position of list) sorted[at++] = rows[position]!;
  return sorted;
}

/**
 * At most `most` rows of a stratum that begin in [from, to), heaviest first. Among equals, where there are too many, the first
 * of each of as many equal parts of the span, so that no part of it is left out. Looks only at what it returns.
 */
export function heaviestStarting(stratum: Stratum, from: number, to: number, most: number): number[] {
  const low = lowerBound(stratum.from, from);
  const high = lowerBound(stratum.from, to, low);
  const found: number[] = [];
  for (const positions of stratum.byWeight) {
    const room = most - found.length;
    if (room <= 0) break;
    const i = lowerBound(positions, low);
    const j = lowerBound(positions, high, i);
    if (j - i <= room) for (let p = i; p < j; p++) found.push(stratum.rows[positions[p]!]!);
    else spread(stratum, positions, i, j, { from, to, room }, found);
  }
  return found;
}

function spread(
  stratum: Stratum,
  positions: Uint32Array,
  i: number,
  j: number,
  part: { from: number; to: number; room: number },
  found: number[],
): void {
  const width = (part.to - part.from) / part.room;
  let p = i;
  for (let n = 0; n < part.room && p < j; n++) {
    const starts = lowerBound(stratum.from, part.from + n * width);
    p = lowerBound(positions, starts, p, j);
    if (p < j) found.push(stratum.rows[positions[p++]!]!);
  }
}

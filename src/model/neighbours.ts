import { bisectLeft, bisectRight } from 'd3-array';
import { laneOf, type LaneRows } from './lanes';

/** The next row in time among `rows` (ascending), also from a row that is not among them; null after the last. */
export function nextRow(rows: Uint32Array, row: number): number | null {
  return rows[bisectRight(rows, row)] ?? null;
}

/** The row before in time among `rows` (ascending), also from a row that is not among them; null before the first. */
export function previousRow(rows: Uint32Array, row: number): number | null {
  return rows[bisectLeft(rows, row) - 1] ?? null;
}

/**
 * The row nearest in time (by its start; the earlier of two as near) in the lane `by` places below, −1 for the one above.
 * Null where there is no such lane, or the row stands in none.
 */
export function acrossLanes(lanes: readonly LaneRows[], row: number, by: 1 | -1): number | null {
  const lane = laneOf(lanes, row);
  const target = lane < 0 ? undefined : lanes[lane + by];
  if (!target) return null;
  const { rows, from } = lanes[lane]!;
  return nearest(target, from[bisectLeft(rows, row)]!);
}

/** The row of a lane that begins nearest to an instant, the first of several; null in an empty lane. */
export function nearest({ rows, from }: LaneRows, at: number): number | null {
  const after = bisectLeft(from, at);
  const before = after - 1;
  if (before < 0) return rows[after] ?? null;
  if (after < rows.length && from[after]! - at < at - from[before]!) return rows[after]!;
  return rows[bisectLeft(from, from[before]!)]!;
}

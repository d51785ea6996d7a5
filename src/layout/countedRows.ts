import { lowerBound } from '../util/bisect';
import type { LaneRows } from '../model/lanes';
import type { EventTable } from '../model/table';
import { overlaps, type Scene } from './scene';

/** A mark of the histogram: the counted events of a lane that begin in [from, to), or, where both are equal, began before it. */
export interface CountedSpan {
  readonly lane: number;
  readonly from: number;
  readonly to: number;
}

/** The rows that a mark of the histogram counts in a scene, in time order: those without a place of their own. O(rows of the lane). */
export function countedRows(
  table: EventTable,
  scene: Scene,
  { rows, from: starts }: LaneRows,
  { lane, from, to }: CountedSpan,
): number[] {
  const drawn = new Set(scene.lanes[lane]?.boxes.map(({ row }) => row));
  const some =
    from < to
      ? rows.subarray(lowerBound(starts, from), lowerBound(starts, to))
      : rows.subarray(0, lowerBound(starts, from)).filter((row) => table.to[row]! > from);
  return [...some].filter((row) => !drawn.has(row));
}

/**
 * The mark of the histogram that counts a row of a lane in a scene; null where the row has a place of its own, is out of view, or is the only
 * one of its mark: that mark stands for the event itself. O(events drawn in the lane).
 */
export function sharedMarkOf(table: EventTable, scene: Scene, row: number, index: number): CountedSpan | null {
  const lane = scene.lanes[index];
  const { from, to } = scene.shown;
  if (!lane || !overlaps(table, row, from, to) || lane.boxes.some((box) => box.row === row)) return null;
  const start = table.from[row]!;
  if (start < from) return lane.ongoingCount > 1 ? { lane: index, from, to: from } : null;
  const mark = lane.density.find((one) => start >= one.from && start < one.to);
  return mark && mark.count > 1 ? { lane: index, from: mark.from, to: mark.to } : null;
}

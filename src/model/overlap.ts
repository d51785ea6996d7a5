import { lowerBound, upperBound } from '../util/bisect';
import type { Span } from '../time/instant';
import type { LaneRows } from './lanes';

/*
 * An event overlaps a span if it starts before the span's end and either ends after its start or starts within it. Both are half-open,
 * so neighbours that only touch do not overlap; an event without duration is where it starts. An empty span holds no start, but what
 * lasts through its instant; a reversed span counts as empty at its `from`.
 */

/** The number of events of a lane that overlap a span, by binary search: O(log n). */
export function countOverlapping(lane: LaneRows, span: Span): number {
  const { from } = span;
  const to = Math.max(from, span.to);
  const begun = lowerBound(lane.from, to);
  const over = upperBound(lane.ends, from);
  // Events without duration at `from` end by `from`, and are not before it.
  const at = lane.points.length === 0 ? 0 : upperBound(lane.points, from) - lowerBound(lane.points, from);
  return begun - over + at;
}

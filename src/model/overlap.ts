import { lowerBound, upperBound } from '../base/bisect';
import type { Span } from '../time/instant';
import type { LaneRows } from './lanes';

/*
 * An event lies in a span when it begins before the span's end, and ends after its start or begins within it: both are
 * half-open, so neighbours that only touch do not meet, and an event without length lies where it begins. An empty or
 * reversed span holds no start but still what runs through its instant; a reversed one is read as empty at its `from`.
 */

/** How many events of a lane lie in a span: binary searches, no scan. */
export function countOverlapping(lane: LaneRows, span: Span): number {
  const { from } = span;
  const to = Math.max(from, span.to);
  const begun = lowerBound(lane.from, to);
  const over = upperBound(lane.ends, from);
  // Of what is over by `from`, events without length at `from` itself have not been before it.
  const at = lane.points.length === 0 ? 0 : upperBound(lane.points, from) - lowerBound(lane.points, from);
  return begun - over + at;
}

import { lowerBound, upperBound } from '../base/bisect';
import type { Instant, Span } from '../time/instant';
import type { LaneRows } from './lanes';
import { nextOf } from './tree';

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

/** Places [i, j) in a lane of the events that begin in a span. */
export function startsIn(lane: LaneRows, span: Span): readonly [number, number] {
  const first = lowerBound(lane.from, span.from);
  return [first, lowerBound(lane.from, span.to, first)];
}

/** Whether a row may be taken; asked heaviest first, so that it can depend on what was taken before. */
export type Accept = (row: number) => boolean;

/**
 * At most `most` rows that lie in a span, heaviest first, the earlier row first among equals. Looks at little more than what
 * it gives (a path of the tree each) and at what `accept` refuses.
 */
export function heaviest(lane: LaneRows, span: Span, most: number, accept?: Accept): Uint32Array {
  const [first, end] = startsIn(lane, span);
  return gather(lane, [0, first, end], span.from, most, accept);
}

/** The same of events that begin in a span. */
export function heaviestStarting(lane: LaneRows, span: Span, most: number, accept?: Accept): Uint32Array {
  const [first, end] = startsIn(lane, span);
  return gather(lane, [first, first, end], span.from, most, accept);
}

/** The same of events that began before an instant and end after it, however long ago they began. */
export function runningInto(lane: LaneRows, at: Instant, most: number, accept?: Accept): Uint32Array {
  const first = lowerBound(lane.from, at);
  return gather(lane, [0, first, first], at, most, accept);
}

/** Places [low, middle) must end after `after`, places [middle, high) need not. */
function gather(
  lane: LaneRows,
  [low, middle, high]: readonly [number, number, number],
  after: number,
  most: number,
  accept?: Accept,
): Uint32Array {
  const { tree } = lane;
  const found: number[] = [];
  for (let weight = 5; weight >= 1; weight--) {
    for (let at = low; found.length < most; at++) {
      if (at < middle) at = nextOf(tree, weight, after, at, middle);
      if (at >= middle) at = nextOf(tree, weight, -Infinity, at, high);
      if (at >= high) break;
      const row = tree.rows[at]!;
      if (!accept || accept(row)) found.push(row);
    }
  }
  return Uint32Array.from(found);
}

import type { Span } from '../time/instant';

/** Of a view's length, how much of an event must be seen for it to count as in view. */
const EDGE = 0.01;

/** By how many milliseconds a view moves, without zooming, so that what lasts from `start` to `end` stands in its middle; 0 where it is in view. */
export function wayTo({ from, to }: Span, start: number, end: number): number {
  const room = (to - from) * EDGE;
  if (end > from + room && start < to - room) return 0;
  return start + Math.min(end - start, to - from) / 2 - (from + to) / 2;
}

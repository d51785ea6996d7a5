import type { Span } from '../time/instant';

/** Share of the view's length that must be visible of an event for it to count as in view. */
const EDGE = 0.01;

/** Milliseconds to pan so that the span from `start` to `end` is centered; 0 if it is in view. */
export function panToReveal({ from, to }: Span, start: number, end: number): number {
  const room = (to - from) * EDGE;
  if (end > from + room && start < to - room) return 0;
  return start + Math.min(end - start, to - from) / 2 - (from + to) / 2;
}

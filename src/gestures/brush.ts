import type { Span } from '../time/instant';
import { instant } from '../time/instant';

/** What a drag on the overview moves. */
export type Grip = 'from' | 'to' | 'all' | 'new';

/** Width in pixels within which an end of the brush is taken hold of. */
const HOLD = 10;

/** What lies under `x`: an end of the brush, the brush, or the free overview. `x0`, `x1` are the brush's ends in pixels. */
export function gripAt(x: number, x0: number, x1: number): Grip {
  const nearer = Math.abs(x - x0) < Math.abs(x - x1) ? 'from' : 'to';
  if (Math.min(Math.abs(x - x0), Math.abs(x - x1)) <= HOLD) return nearer;
  return x > x0 && x < x1 ? 'all' : 'new';
}

/**
 * The brush after a grip was dragged from instant `start` to instant `now`. Ends may be dragged past each other; a new brush
 * spans both instants. `before` is the brush at the drag's start.
 */
export function dragged(grip: Grip, before: Span, start: number, now: number): Span {
  const by = now - start;
  const [a, b] =
    grip === 'new'
      ? [start, now]
      : grip === 'all'
        ? [before.from + by, before.to + by]
        : grip === 'from'
          ? [before.from + by, before.to]
          : [before.from, before.to + by];
  return { from: instant(Math.min(a, b)), to: instant(Math.max(a, b)) };
}

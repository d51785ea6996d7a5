import { max, min, nice } from 'd3-array';
import type { Interval } from './figures';

/** A linear scale of figures that always holds zero: its lower end is at most 0, its upper end at least 0. */
export interface ValueScale {
  readonly start: number;
  readonly end: number;
}

/** Approximate number of divisions of a scale, chosen so that its half is a round number too. */
const STEPS = 4;
/** Factor by which the scale goes beyond a figure that is open on that side, so that its arrow has room. */
const BEYOND = 1.1;
const TINY = 1e-300;

/** The scale that holds zero and all intervals, whatever their sign, with round numbers (`nice` of d3-array) at both ends. O(n). */
export function valueScale(intervals: readonly Interval[]): ValueScale {
  const least = min(intervals, ({ from, open }) => (open === 'down' && from < 0 ? from * BEYOND : from)) ?? 0;
  const most = max(intervals, ({ to, open }) => (open === 'up' && to > 0 ? to * BEYOND : to)) ?? 0;
  const [low, high] = [finite(Math.min(0, least)), finite(Math.max(0, most))];
  // Half of less than this is no longer a number above zero.
  if (high / 2 - low / 2 < TINY) return { start: low < 0 ? -1 : 0, end: 1 };
  const [start, end] = nice(low, high, STEPS);
  // Numbers near the limits of a double have no round neighbours: `nice` gives ±Infinity or NaN for them.
  const isRound = Number.isFinite(start) && Number.isFinite(end) && start < end;
  // `nice` may give -0, which a number format writes as "-0".
  return isRound ? { start: start + 0, end: end + 0 } : { start: low, end: high };
}

function finite(value: number): number {
  return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, value)) + 0;
}

/** Where a value stands on a scale: 0 at its start, 1 at its end, and never beyond either. */
export function shareOf(value: number, { start, end }: ValueScale): number {
  // Halves, since the distance of two doubles may exceed the largest one.
  return Math.max(0, Math.min(1, (value / 2 - start / 2) / (end / 2 - start / 2)));
}

/** Three values to label a scale with: its ends and its middle. */
export function scaleLabels({ start, end }: ValueScale): readonly [start: number, middle: number, end: number] {
  return [start, start / 2 + end / 2, end];
}

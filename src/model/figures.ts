import type { Figure } from '../format/types';

/** A figure as a mark on a scale: from `from` to `to` with its best value at `point`; `open` if it has no upper or lower limit. */
export interface Interval {
  readonly from: number;
  readonly to: number;
  readonly point: number | null;
  readonly open: 'up' | 'down' | null;
  readonly about: boolean;
}

/** The interval of a figure, or null if it has no number. A limit that is not given is open, never guessed. */
export function intervalOf(figure: Figure): Interval | null {
  const values = [figure.low, figure.best, figure.high].filter((value) => typeof value === 'number');
  if (values.length === 0) return null;
  const [from, to] = [Math.min(...values), Math.max(...values)];
  const best = figure.best ?? null;
  const point = from === to ? from : best;
  return { from, to, point, open: openSide(figure), about: figure.bound === 'about' };
}

function openSide({ low, best, high, bound }: Figure): 'up' | 'down' | null {
  if (isGiven(low) && isGiven(high)) return null;
  if (bound === 'at-least' || bound === 'more-than') return 'up';
  if (bound === 'up-to') return 'down';
  if (bound === 'about' || isGiven(best)) return null;
  return isGiven(low) ? 'up' : 'down';
}

/** Whether a number is there. */
export function isGiven(value: number | null | undefined): value is number {
  return typeof value === 'number';
}

/** "About" means a tenth more or less: "about 1,000" does not contradict 1,001. */
const ABOUT = 0.1;

/** What a figure leaves open: every value from `from` to `to`. An open side excludes nothing. */
export function limitsOf(figure: Figure): { readonly from: number; readonly to: number } | null {
  const interval = intervalOf(figure);
  return interval && { from: leastOf(interval), to: greatestOf(interval) };
}

/** The least number that an interval allows. */
export function leastOf({ from, open, about }: Interval): number {
  return open === 'down' ? -Infinity : about ? from - Math.abs(from) * ABOUT : from;
}

/** The greatest number that an interval allows. */
export function greatestOf({ to, open, about }: Interval): number {
  return open === 'up' ? Infinity : about ? to + Math.abs(to) * ABOUT : to;
}

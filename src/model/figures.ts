import type { Figure } from '../intake/types';

/** A figure as a mark on a scale: from `from` to `to` with its best value at `point`; `open` where it has no upper or lower limit. */
export interface Interval {
  readonly from: number;
  readonly to: number;
  readonly point: number | null;
  readonly open: 'up' | 'down' | null;
  readonly about: boolean;
}

/** What a figure says on a scale, or null when it holds no number. A limit that is not given is open, never guessed. */
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

/** "About" is taken for a tenth more or less: nobody who says "about 1,000" is contradicted by 1,001. */
const ABOUT = 0.1;

/** Whether two figures of one measure and one period cannot both be right. What is open on one side excludes nothing there. */
export function exclude(a: Figure, b: Figure): boolean {
  if (a.measure !== b.measure || a.period !== b.period) return false;
  const [one, other] = [intervalOf(a), intervalOf(b)];
  if (!one || !other) return false;
  return least(one) > greatest(other) || least(other) > greatest(one);
}

function least({ from, open, about }: Interval): number {
  return open === 'down' ? -Infinity : about ? from * (1 - ABOUT) : from;
}

function greatest({ to, open, about }: Interval): number {
  return open === 'up' ? Infinity : about ? to * (1 + ABOUT) : to;
}

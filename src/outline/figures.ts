import type { Figure } from '../intake/types';
import type { Words } from './words/en';

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

function isGiven(value: number | null | undefined): value is number {
  return typeof value === 'number';
}

/** A figure in words: "at least 3,000", "300 to 400", "3,800 (3,500 to 4,000)". */
export function figureInWords(figure: Figure, words: Words): string {
  const interval = intervalOf(figure);
  if (!interval) return words.figure.none;
  const { from, to, point } = interval;
  if (from === to) return words.figure[boundOf(figure, interval)](words.number(from));
  const range = rangeInWords(figure, words);
  const said = point === null ? range : words.figure.best(words.number(point), range);
  return figure.bound === 'about' ? words.figure.about(said) : said;
}

function rangeInWords({ low, high, bound }: Figure, { figure, number }: Words): string {
  if (isGiven(low) && isGiven(high)) return figure.between(number(low), number(high));
  if (isGiven(high)) return figure['up-to'](number(high));
  return figure[bound === 'more-than' ? 'more-than' : 'at-least'](number(low ?? 0));
}

function boundOf({ bound }: Figure, { open }: Interval): 'exact' | 'at-least' | 'more-than' | 'about' | 'up-to' {
  if (bound) return bound;
  return open === 'up' ? 'at-least' : open === 'down' ? 'up-to' : 'exact';
}

const ROUND = [1, 1.2, 1.6, 2, 3, 4, 5, 6, 8, 10];

/** The end of a scale from zero that holds all intervals: a round number whose half is round too. */
export function scaleEnd(intervals: readonly Interval[]): number {
  const most = Math.max(0, ...intervals.map(({ to, open }) => (open === 'up' ? to * 1.1 : to)));
  if (most === 0) return 1;
  const power = 10 ** Math.floor(Math.log10(most));
  return (ROUND.find((round) => round * power >= most * 0.999) ?? 10) * power;
}

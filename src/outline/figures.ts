import type { Figure } from '../intake/types';
import { intervalOf, isGiven, type Interval } from '../model/figures';
import type { Words } from './words/en';

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

import type { Figure } from '../format/types';
import { intervalOf, isGiven, type Interval } from '../model/figures';
import type { Messages } from '../i18n/en/messages';

/** Formats a figure: "at least 3,000", "300 to 400", "3,800 (3,500 to 4,000)". */
export function formatFigure(figure: Figure, messages: Messages): string {
  const interval = intervalOf(figure);
  if (!interval) return messages.figure.none;
  const { from, to, point } = interval;
  if (from === to) return messages.figure[boundOf(figure, interval)](messages.number(from));
  const range = formatInterval(figure, messages);
  const said = point === null ? range : messages.figure.best(messages.number(point), range);
  return figure.bound === 'about' ? messages.figure.about(said) : said;
}

function formatInterval({ low, high, bound }: Figure, { figure, number }: Messages): string {
  if (isGiven(low) && isGiven(high)) return figure.between(number(low), number(high));
  if (isGiven(high)) return figure['up-to'](number(high));
  return figure[bound === 'more-than' ? 'more-than' : 'at-least'](number(low ?? 0));
}

function boundOf({ bound }: Figure, { open }: Interval): 'exact' | 'at-least' | 'more-than' | 'about' | 'up-to' {
  if (bound) return bound;
  return open === 'up' ? 'at-least' : open === 'down' ? 'up-to' : 'exact';
}

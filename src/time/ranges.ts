import { dateFormat, formatDate } from './format';
import type { Instant } from './instant';
import type { FirstTimeWords } from './words/types';

type RangePart = ReturnType<Intl.DateTimeFormat['formatRangeToParts']>[number];

/** English sets no space round the dash between two single words (8–13 October); Intl's data does. */
function closeDash(parts: readonly RangePart[], words: FirstTimeWords): string {
  const single = (end: string): boolean => parts.filter(({ source }) => source === end).length === 1;
  const close = words.locale.startsWith('en') && single('startRange') && single('endRange');
  return parts.map(({ value }) => (close ? value.replace(/^\s*–\s*$/, '–') : value)).join('');
}

/** Two dates as one range, saying once what they share: 8–13 October 2024. `last` is the last day in it. */
export function formatRange(
  first: Instant,
  last: Instant,
  options: Intl.DateTimeFormatOptions,
  words: FirstTimeWords,
): string {
  const one = formatDate(first, options, words);
  const other = formatDate(last, options, words);
  if (one === other) return one;
  // Intl puts eras of its own into ranges of early years.
  if (new Date(first).getUTCFullYear() < 100) return `${one} – ${other}`;
  return closeDash(dateFormat(words.locale, options).formatRangeToParts(first, last), words);
}

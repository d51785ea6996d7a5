import { dateFormat, formatDate } from './format';
import type { Instant } from './instant';
import type { AxisMessages } from './messages';

type RangePart = ReturnType<Intl.DateTimeFormat['formatRangeToParts']>[number];

/** English has no spaces around the dash between two single words (8–13 October), but CLDR's data has. */
function closeDash(parts: readonly RangePart[], messages: AxisMessages): string {
  const single = (end: string): boolean => parts.filter(({ source }) => source === end).length === 1;
  const close = messages.locale.startsWith('en') && single('startRange') && single('endRange');
  return parts.map(({ value }) => (close ? value.replace(/^\s*–\s*$/, '–') : value)).join('');
}

/** Formats a range without repeating shared parts: 8–13 October 2024. `last` is inclusive. */
export function formatRange(
  first: Instant,
  last: Instant,
  options: Intl.DateTimeFormatOptions,
  messages: AxisMessages,
): string {
  const one = formatDate(first, options, messages);
  const other = formatDate(last, options, messages);
  if (one === other) return one;
  // In ranges of early years, Intl adds eras of its own.
  if (new Date(first).getUTCFullYear() < 100) return `${one} – ${other}`;
  if (messages.range) return messages.range(one, other);
  return closeDash(dateFormat(messages.locale, options).formatRangeToParts(first, last), messages);
}

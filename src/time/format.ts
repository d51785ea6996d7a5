import type { Instant } from './instant';
import type { AxisMessages } from './messages';

type DateOptions = Intl.DateTimeFormatOptions;

// Creating an Intl formatter is about a hundred times slower than using it.
const formatters = new Map<string, unknown>();

/** Makes a formatter when it is first used, once per kind, locale and options. */
export function cachedFormatter<T>(kind: string, locale: string, options: object, make: () => T): T {
  const key = `${kind} ${locale} ${JSON.stringify(options)}`;
  if (!formatters.has(key)) formatters.set(key, make());
  return formatters.get(key) as T;
}

/** A cached formatter for dates in UTC and the Gregorian calendar. */
export function dateFormat(locale: string, options: DateOptions): Intl.DateTimeFormat {
  const all = { ...options, timeZone: 'UTC', calendar: 'gregory' };
  return cachedFormatter('date', locale, options, () => new Intl.DateTimeFormat(locale, all));
}

/** A cached formatter for numbers. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return cachedFormatter('number', locale, options, () => new Intl.NumberFormat(locale, options));
}

/** Thousands separators by locale, for `formatNumber`. These locales use ASCII digits. */
const GROUP_SEPARATORS: Readonly<Record<string, string>> = { en: ',', 'en-GB': ',', de: '.' };

/** Formats a number like `Intl.NumberFormat`. Whole numbers avoid it, since the first formatter on a page costs a whole frame. */
export function formatNumber(n: number, locale: string, grouped = true): string {
  const separator = GROUP_SEPARATORS[locale];
  if (separator === undefined || !(Number.isInteger(n) && n >= 0 && n < 1e15))
    return numberFormat(locale, grouped ? {} : { useGrouping: false }).format(n);
  return grouped ? String(n).replace(/\B(?=(\d{3})+$)/g, separator) : String(n);
}

/** Joins a list with `Intl.ListFormat`: "a, b and c". */
export function formatList(
  messages: Pick<AxisMessages, 'locale'>,
  list: readonly string[],
  type: Intl.ListFormatType,
): string {
  const options = { type, style: 'long' } as const;
  return cachedFormatter('list', messages.locale, options, () => new Intl.ListFormat(messages.locale, options)).format(
    list,
  );
}

/** Formats an astronomical year (0 is 1 BCE): 2024, 79 CE, 44 BCE, 12,000 BCE. */
export function formatYear(year: number, messages: AxisMessages): string {
  const shown = year > 0 ? year : 1 - year;
  const number = formatNumber(shown, messages.locale, shown > 9999);
  if (year > 99) return number;
  return year > 0 ? messages.ce(number) : messages.bce(number);
}

/** Formats a date with Intl, and marks years before 100 as BCE or CE, which Intl leaves ambiguous. */
export function formatDate(at: Instant, options: DateOptions, messages: AxisMessages): string {
  const format = dateFormat(messages.locale, options);
  const year = new Date(at).getUTCFullYear();
  if (year > 99 || !options.year) return format.format(at);
  const parts = format.formatToParts(at);
  const text = parts.map(({ type, value }) => (type === 'year' ? formatYear(year, messages) : value)).join('');
  return messages.tidy?.(text) ?? text;
}

import type { Instant } from './instant';
import type { FirstTimeWords } from './words/types';

type DateOptions = Intl.DateTimeFormatOptions;

// Making an Intl formatter costs a hundred times what using it does.
const made = new Map<string, unknown>();

function once<T>(kind: string, locale: string, options: object, make: () => T): T {
  const key = `${kind} ${locale} ${JSON.stringify(options)}`;
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as T;
}

/** A formatter of dates in UTC and the Gregorian calendar, made once per locale and options. */
export function dateFormat(locale: string, options: DateOptions): Intl.DateTimeFormat {
  const all = { ...options, timeZone: 'UTC', calendar: 'gregory' };
  return once('date', locale, options, () => new Intl.DateTimeFormat(locale, all));
}

/** A formatter of numbers, made once. */
export function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return once('number', locale, options, () => new Intl.NumberFormat(locale, options));
}

/** What parts the thousands of whole numbers, by locale; all digits are those of JavaScript. */
const MARKS: Readonly<Record<string, string>> = { en: ',', 'en-GB': ',', de: '.' };

/** A number in digits, as Intl writes it; whole ones without Intl, whose first formatter on a page takes as long as a frame. */
export function digits(n: number, locale: string, grouped = true): string {
  const mark = MARKS[locale];
  if (mark === undefined || !(Number.isInteger(n) && n >= 0 && n < 1e15))
    return numberFormat(locale, grouped ? {} : { useGrouping: false }).format(n);
  return grouped ? String(n).replace(/\B(?=(\d{3})+$)/g, mark) : String(n);
}

/** Joins a list in words, made once per locale and kind. */
export function joinList(words: FirstTimeWords, list: readonly string[], type: Intl.ListFormatType): string {
  const options = { type, style: 'long' } as const;
  return once('list', words.locale, options, () => new Intl.ListFormat(words.locale, options)).format(list);
}

/** A year, counted with a year 0, in words: 2024, 79 CE, 44 BCE, 12,000 BCE. */
export function yearInWords(year: number, words: FirstTimeWords): string {
  const shown = year > 0 ? year : 1 - year;
  const number = digits(shown, words.locale, shown > 9999);
  if (year > 99) return number;
  return year > 0 ? words.ce(number) : words.bce(number);
}

/** A date by Intl, but with the years before 100 told apart as BCE and CE, which Intl leaves to the reader. */
export function formatDate(at: Instant, options: DateOptions, words: FirstTimeWords): string {
  const format = dateFormat(words.locale, options);
  const year = new Date(at).getUTCFullYear();
  if (year > 99 || !options.year) return format.format(at);
  const parts = format.formatToParts(at);
  return parts.map(({ type, value }) => (type === 'year' ? yearInWords(year, words) : value)).join('');
}

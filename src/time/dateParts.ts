import { UNSPECIFIED, type EdtfDate, type EdtfInterval } from './dates';
import { ageInWords, decadeInWords, yearsInWords } from './eras';
import { dateFormat, formatDate, yearInWords } from './format';
import { formatRange } from './ranges';
import { DAY, instant, utc } from './instant';
import { clockInWords, isTimed, zoneInWords } from './clockWords';
import type { PartDoubt, TimeWords } from './words/types';

export type Style = 'full' | 'short';

/** What is known of a date in words, and the parts that nobody knows. */
export interface DateParts {
  readonly text: string;
  readonly unknown: readonly PartDoubt['part'][];
}

const yearOf = (at: number): number => new Date(at).getUTCFullYear();

/** The Intl fields of a day, a month or a year. */
export function fieldsOf(precision: string, style: Style): Intl.DateTimeFormatOptions {
  const month = style === 'full' ? 'long' : 'short';
  if (precision === 'year') return { year: 'numeric' };
  return precision === 'month' ? { year: 'numeric', month } : { year: 'numeric', month, day: 'numeric' };
}

/** Whether a date is a bare year, month, day or age: no doubt, no X but in the year's end. */
export function isPlain({ year, month, day, text, season }: EdtfDate): boolean {
  const marks = /^-?\d*X+$/.test(text) ? year & ~UNSPECIFIED : year;
  return (marks | month | day) === 0 && season === 0 && !text.includes('S');
}

/** Two bare dates of one kind as one range (8–13 October 2024), or null where they are not. */
export function plainRange({ start, end }: EdtfInterval, words: TimeWords, style: Style): string | null {
  if (typeof start === 'string' || typeof end === 'string' || start.type === 'set' || end.type === 'set') return null;
  if (!isPlain(start) || !isPlain(end) || start.offset !== end.offset) return null;
  if (isTimed(start) && isTimed(end)) return timedRange(start, end, words, style);
  if (start.precision !== end.precision || !/^(?:year|month|day)$/.test(start.precision)) return null;
  const last = instant(end.span.to - DAY);
  const fields = fieldsOf(start.precision, style);
  return start.precision === 'year'
    ? yearsInWords(yearOf(start.span.from), yearOf(last), words)
    : formatRange(start.span.from, last, fields, words);
}

/** Two times on one day: 31 October 2024, 07:10–09:30 (UTC+9). */
function timedRange(start: EdtfDate, end: EdtfDate, words: TimeWords, style: Style): string | null {
  if (Math.floor(start.span.from / DAY) !== Math.floor(end.span.from / DAY)) return null;
  if (start.precision === 'hour' || end.precision === 'hour') return null;
  const day = formatDate(start.span.from, fieldsOf('day', style), words);
  return `${day}, ${clockInWords(start, words)}–${clockInWords(end, words)}${zoneInWords(start)}`;
}

/** A date without its `~` and `?`. */
export function dateParts(date: EdtfDate, words: TimeWords, style: Style): DateParts {
  const known = (text: string): DateParts => ({ text, unknown: [] });
  const { span, season, year, month, day } = date;
  if (isTimed(date)) {
    const fields = fieldsOf('day', style);
    return known(`${formatDate(span.from, fields, words)}, ${clockInWords(date, words)}${zoneInWords(date)}`);
  }
  if (season) return seasonParts(date, words, style);
  if (date.text.includes('S')) return known(estimated(date, words));
  if (!((year | month | day) & UNSPECIFIED)) return known(formatPlain(date, words, style));
  return unspecified(date, words, style);
}

function formatPlain({ span, precision }: EdtfDate, words: TimeWords, style: Style): string {
  if (precision === 'year') return yearInWords(yearOf(span.from), words);
  return formatDate(span.from, fieldsOf(precision, style), words);
}

/** A winter that crosses into the next year is 2010/11. */
function seasonParts(date: EdtfDate, words: TimeWords, style: Style): DateParts {
  const first = yearOf(date.span.from);
  const last = yearOf(date.span.to - 1);
  const say = style === 'full' ? words.season : words.seasonShort;
  if (date.year & UNSPECIFIED) return { text: say(date.season, age(date, words)), unknown: [] };
  const year = yearInWords(first, words);
  const crosses = last !== first && first > 99;
  return { text: say(date.season, crosses ? `${year}/${String(last % 100).padStart(2, '0')}` : year), unknown: [] };
}

function estimated({ text, span }: EdtfDate, words: TimeWords): string {
  const [year = '0', exponent = '0'] = text.replace(/^Y/, '').replace(/S.*/, '').split('E');
  const first = yearOf(span.from);
  const last = yearOf(span.to - 1);
  return words.estimated(yearInWords(+year * 10 ** +exponent, words), yearsInWords(first, last, words));
}

/** The decade, century or millennium that a year with X at its end is; a year with other X by its first and last. */
function age({ text, span }: EdtfDate, words: TimeWords): string {
  const [, digits = ''] = /(-?[\dX]{4})/.exec(text) ?? [];
  const first = yearOf(span.from);
  const last = yearOf(span.to - 1);
  if (/^-?\d{3}X$/.test(digits)) return decadeInWords(first, last, words);
  if (/^-?\d\dXX$/.test(digits)) return ageInWords(first > 0 ? first : last, 100, words);
  if (/^-?\dXXX$/.test(digits)) return ageInWords(first > 0 ? first : last, 1000, words);
  return yearsInWords(first, last, words);
}

/** Dates with X: what is known in words, what is not as a list; where X stands for one digit of two, a stretch. */
function unspecified(date: EdtfDate, words: TimeWords, style: Style): DateParts {
  const [year = '', month = '', day = ''] = date.text.replace(/[?~%]/g, '').replace(/^-/, '_').split('-');
  const nobodyKnows = (part: string): boolean => /^X+$/.test(part);
  const inPart = [month, day].some((part) => part.includes('X') && !nobodyKnows(part));
  if (inPart || (month && year.includes('X') && !nobodyKnows(year) && nobodyKnows(month) && day && !nobodyKnows(day))) {
    const range = formatRange(date.span.from, instant(date.span.to - 1), fieldsOf('day', style), words);
    return { text: style === 'full' ? words.within(range) : range, unknown: [] };
  }
  const unknown = (['year', 'month', 'day'] as const).filter((_, i) => nobodyKnows([year, month, day][i]!));
  return { text: knownText(date, year, month, day, words, style), unknown };
}

function knownText(date: EdtfDate, year: string, month: string, day: string, words: TimeWords, style: Style): string {
  const hasMonth = month !== '' && month !== 'XX';
  const hasDay = day !== '' && day !== 'XX';
  const hasYear = !/^X+$/.test(year);
  const name = style === 'full' ? 'long' : 'short';
  if (hasMonth && hasYear && !year.includes('X')) return formatDate(date.span.from, fieldsOf('month', style), words);
  const said: string[] = [];
  const fields: Intl.DateTimeFormatOptions = hasDay ? { month: name, day: 'numeric' } : { month: name };
  if (hasMonth) said.push(dateFormat(words.locale, fields).format(utc(2000, +month, +day || 1)));
  else if (hasDay) said.push(words.dayNumber(+day));
  if (hasYear) said.push(year.includes('X') ? age(date, words) : yearInWords(yearOf(date.span.from), words));
  return said.join(', ');
}

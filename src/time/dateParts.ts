import { UNSPECIFIED, type EdtfDate, type EdtfInterval } from './edtfTypes';
import { formatCenturyOrMillennium, formatDecade, formatYears } from './formatYears';
import { dateFormat, formatDate, formatYear } from './format';
import { formatRange } from './formatRange';
import { DAY, instant, utc } from './instant';
import { formatClock, isTimed, formatZone } from './formatClock';
import type { PartQualifier, TimeMessages } from './messages';

export type Style = 'full' | 'short';

/** The known parts of a date as text, and the unknown ones. */
export interface DateParts {
  readonly text: string;
  readonly unknown: readonly PartQualifier['part'][];
}

const yearOf = (at: number): number => new Date(at).getUTCFullYear();

/** Intl options for a day, a month or a year. */
export function fieldsOf(precision: string, style: Style): Intl.DateTimeFormatOptions {
  const month = style === 'full' ? 'long' : 'short';
  if (precision === 'year') return { year: 'numeric' };
  return precision === 'month' ? { year: 'numeric', month } : { year: 'numeric', month, day: 'numeric' };
}

/** Whether a date has no qualifiers, and no X except at the end of the year. */
export function isPlain({ year, month, day, text, season }: EdtfDate): boolean {
  const marks = /^-?\d*X+$/.test(text) ? year & ~UNSPECIFIED : year;
  return (marks | month | day) === 0 && season === 0 && !text.includes('S');
}

/** Formats two plain dates of the same precision as a range (8–13 October 2024). Returns null for others. */
export function formatPlainRange({ start, end }: EdtfInterval, messages: TimeMessages, style: Style): string | null {
  if (typeof start === 'string' || typeof end === 'string' || start.type === 'set' || end.type === 'set') return null;
  if (!isPlain(start) || !isPlain(end) || start.offset !== end.offset) return null;
  if (isTimed(start) && isTimed(end)) return formatTimeRange(start, end, messages, style);
  if (start.precision !== end.precision || !/^(?:year|month|day)$/.test(start.precision)) return null;
  const last = instant(end.span.to - DAY);
  const fields = fieldsOf(start.precision, style);
  return start.precision === 'year'
    ? formatYears(yearOf(start.span.from), yearOf(last), messages)
    : formatRange(start.span.from, last, fields, messages);
}

/** Formats two times on the same day: 31 October 2024, 07:10–09:30 (UTC+9). */
function formatTimeRange(start: EdtfDate, end: EdtfDate, messages: TimeMessages, style: Style): string | null {
  if (Math.floor(start.span.from / DAY) !== Math.floor(end.span.from / DAY)) return null;
  if (start.precision === 'hour' || end.precision === 'hour') return null;
  const day = formatDate(start.span.from, fieldsOf('day', style), messages);
  return `${day}${messages.comma ?? ', '}${formatClock(start, messages)}–${formatClock(end, messages)}${formatZone(start)}`;
}

/** Formats a date without its `~` and `?`. */
export function dateParts(date: EdtfDate, messages: TimeMessages, style: Style): DateParts {
  const known = (text: string): DateParts => ({ text, unknown: [] });
  const { span, season, year, month, day } = date;
  if (isTimed(date)) {
    const fields = fieldsOf('day', style);
    return known(
      `${formatDate(span.from, fields, messages)}${messages.comma ?? ', '}${formatClock(date, messages)}${formatZone(date)}`,
    );
  }
  if (season) return seasonParts(date, messages, style);
  if (date.text.includes('S')) return known(formatEstimated(date, messages));
  if (!((year | month | day) & UNSPECIFIED)) return known(formatPlain(date, messages, style));
  return unspecifiedParts(date, messages, style);
}

function formatPlain({ span, precision }: EdtfDate, messages: TimeMessages, style: Style): string {
  if (precision === 'year') return formatYear(yearOf(span.from), messages);
  return formatDate(span.from, fieldsOf(precision, style), messages);
}

/** A winter that extends into the next year is 2010/11. */
function seasonParts(date: EdtfDate, messages: TimeMessages, style: Style): DateParts {
  const first = yearOf(date.span.from);
  const last = yearOf(date.span.to - 1);
  const format = style === 'full' ? messages.season : messages.seasonShort;
  if (date.year & UNSPECIFIED) return { text: format(date.season, formatYearPeriod(date, messages)), unknown: [] };
  const year = formatYear(first, messages);
  const crosses = last !== first && first > 99;
  return { text: format(date.season, crosses ? `${year}/${String(last % 100).padStart(2, '0')}` : year), unknown: [] };
}

function formatEstimated({ text, span }: EdtfDate, messages: TimeMessages): string {
  const [year = '0', exponent = '0'] = text.replace(/^Y/, '').replace(/S.*/, '').split('E');
  const first = yearOf(span.from);
  const last = yearOf(span.to - 1);
  return messages.estimated(formatYear(+year * 10 ** +exponent, messages), formatYears(first, last, messages));
}

/** Formats a year with X: a decade, century or millennium if the X are at the end, else its first and last year. */
function formatYearPeriod({ text, span }: EdtfDate, messages: TimeMessages): string {
  const [, digits = ''] = /(-?[\dX]{4})/.exec(text) ?? [];
  const first = yearOf(span.from);
  const last = yearOf(span.to - 1);
  if (/^-?\d{3}X$/.test(digits)) return formatDecade(first, last, messages);
  if (/^-?\d\dXX$/.test(digits)) return formatCenturyOrMillennium(first > 0 ? first : last, 100, messages);
  if (/^-?\dXXX$/.test(digits)) return formatCenturyOrMillennium(first > 0 ? first : last, 1000, messages);
  return formatYears(first, last, messages);
}

/** The known and unknown parts of a date with X. If X is one digit of two, the text is a range. */
function unspecifiedParts(date: EdtfDate, messages: TimeMessages, style: Style): DateParts {
  const [year = '', month = '', day = ''] = date.text.replace(/[?~%]/g, '').replace(/^-/, '_').split('-');
  const isUnspecified = (part: string): boolean => /^X+$/.test(part);
  const isPartlyKnown = [month, day].some((part) => part.includes('X') && !isUnspecified(part));
  if (
    isPartlyKnown ||
    (month && year.includes('X') && !isUnspecified(year) && isUnspecified(month) && day && !isUnspecified(day))
  ) {
    const range = formatRange(date.span.from, instant(date.span.to - 1), fieldsOf('day', style), messages);
    return { text: style === 'full' ? messages.within(range) : range, unknown: [] };
  }
  const unknown = (['year', 'month', 'day'] as const).filter((_, i) => isUnspecified([year, month, day][i]!));
  return { text: formatKnownParts(date, year, month, day, messages, style), unknown };
}

function formatKnownParts(
  date: EdtfDate,
  year: string,
  month: string,
  day: string,
  messages: TimeMessages,
  style: Style,
): string {
  const hasMonth = month !== '' && month !== 'XX';
  const hasDay = day !== '' && day !== 'XX';
  const hasYear = !/^X+$/.test(year);
  const name = style === 'full' ? 'long' : 'short';
  if (hasMonth && hasYear && !year.includes('X')) return formatDate(date.span.from, fieldsOf('month', style), messages);
  const parts: string[] = [];
  const fields: Intl.DateTimeFormatOptions = hasDay ? { month: name, day: 'numeric' } : { month: name };
  if (hasMonth) parts.push(dateFormat(messages.locale, fields).format(utc(2000, +month, +day || 1)));
  else if (hasDay) parts.push(messages.dayNumber(+day));
  if (hasYear)
    parts.push(year.includes('X') ? formatYearPeriod(date, messages) : formatYear(yearOf(date.span.from), messages));
  return parts.join(messages.comma ?? ', ');
}

import { ok, type Result } from '../base/result';
import { daysIn, yearText } from './calendar';
import { readClock } from './clock';
import { UNSPECIFIED, type EdtfDate, type EdtfFault, type Precision } from './dates';
import { fault } from './fault';
import { instant, utc, type Instant } from './instant';
import { edgeOf } from './pattern';
import { monthsOf } from './seasons';

type Read = Result<EdtfDate, EdtfFault>;

/** Years an instant can hold with room to spare: JavaScript's dates end at ±271,821. */
export const FARTHEST_YEAR = 270_000;

const COARSE: readonly Precision[] = ['millennium', 'millennium', 'century', 'decade'];
const LONG = /^Y(-?\d+)(?:E(\d{1,3}))?(?:S(\d{1,3}))?([?~%]?)$/;
const SIGNIFICANT = /^(-?\d{4})S([1-4])([?~%]?)$/;
const PARTS = /^([?~%]?)(-?[\dX]{4})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?))?)?$/;

/** The one place where dates are made, so that all have one shape. */
function date(
  text: string,
  precision: Precision,
  from: Instant,
  to: Instant,
  bits: readonly [number, number, number] = [0, 0, 0],
  season = 0,
  offset: number | null = null,
): EdtfDate {
  return {
    type: 'date',
    text,
    precision,
    span: { from, to },
    offset,
    season,
    year: bits[0],
    month: bits[1],
    day: bits[2],
  };
}

/** The number in two or four digits of a text, or -1 where one of them is none. */
function digits(text: string, at: number, count: number): number {
  let n = 0;
  for (let i = at; i < at + count; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    n = n * 10 + digit;
  }
  return n;
}

/** The fast path: YYYY, YYYY-MM and YYYY-MM-DD, which are nearly all dates there are. Null for anything else. */
export function plainDate(text: string): EdtfDate | null {
  const size = text.length;
  if (size !== 10 && size !== 7 && size !== 4) return null;
  const year = digits(text, 0, 4);
  if (year < 0) return null;
  if (size === 4) return date(text, 'year', utc(year), utc(year + 1));
  const month = text[4] === '-' ? digits(text, 5, 2) : -1;
  if (month < 1 || month > 12) return null;
  if (size === 7) return date(text, 'month', utc(year, month), utc(year, month + 1));
  const day = text[7] === '-' ? digits(text, 8, 2) : -1;
  if (day < 1 || day > daysIn(year, month)) return null;
  const from = utc(year, month, day);
  return date(text, 'day', from, instant(from + 86_400_000));
}

/** The bits of a qualifier sign: `?` uncertain, `~` approximate, `%` both. */
function bits(sign: string | undefined): number {
  return sign ? '_~?%'.indexOf(sign) : 0;
}

/** All years that share the first `significant` of the digits of a year, as in 1950S2 for one of 1900–1999. */
function significantYears(
  text: string,
  at: number,
  year: number,
  size: number,
  significant: number,
  sign: string,
): Read {
  const unit = significant ? 10 ** (size - significant) : 1;
  const low = Math.floor(Math.abs(year) / unit) * unit;
  const from = year < 0 ? -(low + unit - 1) : low;
  if (Math.abs(year) > FARTHEST_YEAR || low + unit > FARTHEST_YEAR) return fault('far-year', text, at);
  const precision =
    unit >= 1000 ? 'millennium' : (({ 1: 'year', 10: 'decade', 100: 'century' } as const)[unit] ?? 'year');
  return ok(date(text, precision, utc(from), utc(from + unit), [bits(sign), 0, 0]));
}

/** Years with Y (Y-17E7, Y171010000S3) and years with significant digits (1950S2). Null where it is neither. */
function readLongYear(text: string, at: number): Read | null {
  const four = SIGNIFICANT.exec(text);
  if (four) return significantYears(text, at, +four[1]!, 4, +four[2]!, four[3]!);
  const long = LONG.exec(text);
  if (!long) return null;
  const year = +long[1]! * 10 ** +(long[2] ?? 0);
  const size = String(Math.abs(year)).length;
  if (long[2] === undefined && (size < 5 || /^-?0/.test(long[1]!)))
    return fault('short-year', text, at, yearText(year));
  if (+(long[3] ?? 1) < 1 || (year < 1e21 && +(long[3] ?? 1) > size)) return fault('significant-digits', text, at);
  return significantYears(text, at, year, size, +(long[3] ?? 0), long[4]!);
}

/** The finest part before the first X. */
function precisionOf(year: string, month: string, day: string): Precision {
  const unknown = year.replace('-', '').indexOf('X');
  if (unknown >= 0) return COARSE[unknown]!;
  if (!month || month.includes('X')) return 'year';
  return !day || day.includes('X') ? 'month' : 'day';
}

/** Which part of a date no calendar has. */
function noSuchPart(text: string, at: number, year: string, month: string): Read {
  // A sign may stand before the year, and one before the month.
  const dash = text.indexOf('-', year.length);
  return edgeOf(year, month, '', false)
    ? fault('no-such-day', text, at, text.slice(0, text.indexOf(month, dash) + month.length))
    : fault('no-such-month', text, at, text.slice(0, dash));
}

/** A date whose patterns are known, with or without X, or a season. */
function readPatterns(
  text: string,
  at: number,
  year: string,
  month: string,
  day: string,
  marks: [number, number, number],
): Read {
  const season = /^\d\d$/.test(month) && !day ? monthsOf(+month) : undefined;
  const first = edgeOf(year, season ? '' : month, day, false);
  const last = edgeOf(year, season ? '' : month, day, true);
  if (!first || !last) return noSuchPart(text, at, year, month);
  if (season) {
    const [start, count] = season;
    const precision = year.includes('X') ? precisionOf(year, '', '') : 'season';
    return ok(date(text, precision, utc(first[0], start), utc(last[0], start + count), marks, +month));
  }
  const end = utc(last[0] + (month ? 0 : 1), (last[1] || 1) + (month && !day ? 1 : 0), (last[2] || 1) + (day ? 1 : 0));
  return ok(date(text, precisionOf(year, month, day), utc(first[0], first[1] || 1, first[2] || 1), end, marks));
}

/** A day with a time of day. */
function readTime(text: string, at: number, split: number): Read {
  const day = readDate(text.slice(0, split), at);
  if (!day.ok) return day;
  const { precision, span, year, month, day: dayBits } = day.value;
  if (precision !== 'day' || year + month + dayBits > 0) return fault('time-needs-day', text, at, text.slice(0, split));
  const clock = readClock(text.slice(split + 1));
  if (typeof clock === 'string') return fault(clock === 'form' ? 'time-form' : 'no-such-time', text, at);
  const from = instant(span.from + clock.start);
  return ok(date(text, clock.precision, from, instant(from + clock.lasts), [0, 0, 0], 0, clock.offset));
}

/** Reads one date, level 0 to 2. `at` is where it stands in the whole text, for the fault. */
export function readDate(text: string, at: number): Read {
  const plain = plainDate(text);
  if (plain) return ok(plain);
  const split = text.indexOf('T');
  if (split > 0) return readTime(text, at, split);
  const match = PARTS.exec(text);
  if (!match) return readLongYear(text, at) ?? fault(text ? 'unreadable' : 'empty', text, at);
  const [, yearSign, year, yearTo, monthSign, month = '', monthTo, daySign, day = '', dayTo] = match;
  if (year === '-0000') return fault('year-zero', text, at, text.replace('-', ''));
  const given = (part: string): number => (part.includes('X') ? UNSPECIFIED : 0);
  // A sign after a part holds for it and all parts before it, a sign before a part for that part alone.
  const toDay = bits(dayTo);
  const toMonth = toDay | bits(monthTo);
  return readPatterns(text, at, year!, month, day, [
    toMonth | bits(yearTo) | bits(yearSign) | given(year!),
    toMonth | bits(monthSign) | given(month),
    toDay | bits(daySign) | given(day),
  ]);
}

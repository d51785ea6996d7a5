import { ok, type Result } from '../util/result';
import { daysInMonth, formatIsoYear } from './calendar';
import { parseTimeOfDay } from './clock';
import { UNSPECIFIED, type EdtfDate, type EdtfError, type Precision } from './edtfTypes';
import { edtfError } from './edtfError';
import { DAY, instant, utc, type Instant } from './instant';
import { firstOrLastDay } from './pattern';
import { seasonMonths } from './seasons';

type ParseResult = Result<EdtfDate, EdtfError>;

/** Years beyond this are rejected. JavaScript's dates end at ±271,821. */
export const FARTHEST_YEAR = 270_000;

/** The precision of a year by the position of its first X. */
const COARSE: readonly Precision[] = ['millennium', 'millennium', 'century', 'decade'];
const LONG = /^Y(-?\d+)(?:E(\d{1,3}))?(?:S(\d{1,3}))?([?~%]?)$/;
const SIGNIFICANT = /^(-?\d{4})S([1-4])([?~%]?)$/;
const PARTS = /^([?~%]?)(-?[\dX]{4})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?))?)?$/;

/** Creates a date. All are created here, so that they share one hidden class. */
function createDate(
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

/** Parses `count` digits of a text, or returns -1 if one of the characters is not a digit. */
function parseDigits(text: string, at: number, count: number): number {
  let n = 0;
  for (let i = at; i < at + count; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return -1;
    n = n * 10 + digit;
  }
  return n;
}

/** The fast path for YYYY, YYYY-MM and YYYY-MM-DD, the great majority of dates. Returns null for anything else. */
export function parsePlainDate(text: string): EdtfDate | null {
  const size = text.length;
  if (size !== 10 && size !== 7 && size !== 4) return null;
  const year = parseDigits(text, 0, 4);
  if (year < 0) return null;
  if (size === 4) return createDate(text, 'year', utc(year), utc(year + 1));
  const month = text[4] === '-' ? parseDigits(text, 5, 2) : -1;
  if (month < 1 || month > 12) return null;
  if (size === 7) return createDate(text, 'month', utc(year, month), utc(year, month + 1));
  const day = text[7] === '-' ? parseDigits(text, 8, 2) : -1;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  const from = utc(year, month, day);
  return createDate(text, 'day', from, instant(from + DAY));
}

/** The bits of a qualifier: `?` is uncertain, `~` approximate, `%` both. */
function qualifierBits(sign: string | undefined): number {
  return sign ? '_~?%'.indexOf(sign) : 0;
}

/** All years with the same first `significant` digits of `size`: 1950S2 is one of 1900–1999. */
function significantYears(
  text: string,
  at: number,
  year: number,
  size: number,
  significant: number,
  sign: string,
): ParseResult {
  const unit = significant ? 10 ** (size - significant) : 1;
  const low = Math.floor(Math.abs(year) / unit) * unit;
  const from = year < 0 ? -(low + unit - 1) : low;
  if (Math.abs(year) > FARTHEST_YEAR || low + unit > FARTHEST_YEAR) return edtfError('far-year', text, at);
  const precision =
    unit >= 1000 ? 'millennium' : (({ 1: 'year', 10: 'decade', 100: 'century' } as const)[unit] ?? 'year');
  return ok(createDate(text, precision, utc(from), utc(from + unit), [qualifierBits(sign), 0, 0]));
}

/** Parses years with Y (Y-17E7, Y171010000S3) and with significant digits (1950S2). Returns null for anything else. */
function parseLongYear(text: string, at: number): ParseResult | null {
  const significant = SIGNIFICANT.exec(text);
  if (significant) return significantYears(text, at, +significant[1]!, 4, +significant[2]!, significant[3]!);
  const long = LONG.exec(text);
  if (!long) return null;
  const year = +long[1]! * 10 ** +(long[2] ?? 0);
  const size = String(Math.abs(year)).length;
  if (long[2] === undefined && (size < 5 || /^-?0/.test(long[1]!)))
    return edtfError('short-year', text, at, formatIsoYear(year));
  if (+(long[3] ?? 1) < 1 || (year < 1e21 && +(long[3] ?? 1) > size)) return edtfError('significant-digits', text, at);
  return significantYears(text, at, year, size, +(long[3] ?? 0), long[4]!);
}

/** The finest part before the first X: of 1999-XX the year, of 156X-12-25 the decade. */
function precisionOf(year: string, month: string, day: string): Precision {
  const unknown = year.replace('-', '').indexOf('X');
  if (unknown >= 0) return COARSE[unknown]!;
  if (!month || month.includes('X')) return 'year';
  return !day || day.includes('X') ? 'month' : 'day';
}

/** The error of a date whose month or day does not exist. */
function noSuchPart(text: string, at: number, year: string, month: string): ParseResult {
  // A qualifier may precede the year and another one the month.
  const dash = text.indexOf('-', year.length);
  return firstOrLastDay(year, month, '', false)
    ? edtfError('no-such-day', text, at, text.slice(0, text.indexOf(month, dash) + month.length))
    : edtfError('no-such-month', text, at, text.slice(0, dash));
}

/** Parses a date from the patterns of its parts, with or without X, or a season. */
function parsePatterns(
  text: string,
  at: number,
  year: string,
  month: string,
  day: string,
  qualifiers: [number, number, number],
): ParseResult {
  const season = /^\d\d$/.test(month) && !day ? seasonMonths(+month) : undefined;
  const first = firstOrLastDay(year, season ? '' : month, day, false);
  const last = firstOrLastDay(year, season ? '' : month, day, true);
  if (!first || !last) return noSuchPart(text, at, year, month);
  if (season) {
    const [start, count] = season;
    const precision = year.includes('X') ? precisionOf(year, '', '') : 'season';
    return ok(createDate(text, precision, utc(first[0], start), utc(last[0], start + count), qualifiers, +month));
  }
  const end = utc(last[0] + (month ? 0 : 1), (last[1] || 1) + (month && !day ? 1 : 0), (last[2] || 1) + (day ? 1 : 0));
  return ok(
    createDate(text, precisionOf(year, month, day), utc(first[0], first[1] || 1, first[2] || 1), end, qualifiers),
  );
}

/** Parses a day with a time. `split` is the offset of the T. */
function parseDateTime(text: string, at: number, split: number): ParseResult {
  const day = parseDate(text.slice(0, split), at);
  if (!day.ok) return day;
  const { precision, span, year, month, day: dayBits } = day.value;
  if (precision !== 'day' || year + month + dayBits > 0)
    return edtfError('time-needs-day', text, at, text.slice(0, split));
  const clock = parseTimeOfDay(text.slice(split + 1));
  if (typeof clock === 'string') return edtfError(clock === 'syntax' ? 'time-form' : 'no-such-time', text, at);
  const from = instant(span.from + clock.start);
  return ok(createDate(text, clock.precision, from, instant(from + clock.duration), [0, 0, 0], 0, clock.offset));
}

/** Parses a single date of levels 0 to 2. `at` is its offset in the whole text, for errors. */
export function parseDate(text: string, at: number): ParseResult {
  const plain = parsePlainDate(text);
  if (plain) return ok(plain);
  const split = text.indexOf('T');
  if (split > 0) return parseDateTime(text, at, split);
  const match = PARTS.exec(text);
  if (!match) return parseLongYear(text, at) ?? edtfError(text ? 'unreadable' : 'empty', text, at);
  const [, yearSign, year, yearTo, monthSign, month = '', monthTo, daySign, day = '', dayTo] = match;
  if (year === '-0000') return edtfError('year-zero', text, at, text.replace('-', ''));
  const unspecifiedBit = (part: string): number => (part.includes('X') ? UNSPECIFIED : 0);
  // A qualifier after a part applies to it and all parts before it, one before a part to that part alone.
  const toDay = qualifierBits(dayTo);
  const toMonth = toDay | qualifierBits(monthTo);
  return parsePatterns(text, at, year!, month, day, [
    toMonth | qualifierBits(yearTo) | qualifierBits(yearSign) | unspecifiedBit(year!),
    toMonth | qualifierBits(monthSign) | unspecifiedBit(month),
    toDay | qualifierBits(daySign) | unspecifiedBit(day),
  ]);
}

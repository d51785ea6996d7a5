import { ok, type Result } from '../util/result';
import { formatIsoDay, twoDigits, formatIsoYear } from './calendar';
import type { EdtfError, EdtfInterval } from './edtfTypes';
import { extentOf } from './extent';
import { edtfError } from './edtfError';
import { DAY, instant, utc, type Instant, type Span } from './instant';
import { parseEdtfUnexplained } from './edtfParser';

/** JavaScript's extended format, for times in years that EDTF cannot express: -012000-06-01T10:30:00.000Z. */
const FAR_INSTANT = /^[+-]\d{6}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/;

/**
 * Formats a span for a link; `parseSpanEdtf` is the inverse. Whole years, months and days are inclusive intervals (2024/2025,
 * 2024-06/2024-12, 2024-06-01/2024-06-30); other spans are instants (2024-06-01T10:30:00Z/2024-06-01T12:00:00Z). Fractions of a
 * millisecond are rounded.
 */
export function formatSpanEdtf({ from, to }: Span): string {
  const start = instant(Math.round(from));
  const end = instant(Math.max(Math.round(to), start + 1));
  const isShort = hasFourDigitYear(start) && hasFourDigitYear(end);
  const unit = isShort ? coarsestUnit(start, end) : 'instant';
  if (unit === 'instant') return `${exactInstant(start, isShort)}/${exactInstant(end, isShort)}`;
  const last = instant(end - DAY);
  return `${formatInUnit(start, unit)}/${formatInUnit(last, unit)}`;
}

/**
 * Parses a span from a link: an interval of two dates, a single date, or two instants, of which the second is exclusive.
 * Rejects open ends, and empty or infinite spans.
 */
export function parseSpanEdtf(text: string): Result<Span, EdtfError> {
  const far = parseFarSpan(text);
  if (far) return ok(far);
  const result = parseEdtfUnexplained(text);
  if (!result.ok) return result;
  const { from, to: latest } = extentOf(result.value);
  const to = result.value.type === 'interval' ? endOf(result.value, latest) : latest;
  return Number.isFinite(from) && Number.isFinite(to) && from < to
    ? ok({ from, to })
    : edtfError('empty-interval', text);
}

/** An end with a time is the instant itself, not the end of its minute. */
function endOf({ end }: EdtfInterval, latest: Instant): Instant {
  const timed = typeof end !== 'string' && end.type === 'date' && /hour|minute|second/.test(end.precision);
  return timed ? end.span.from : latest;
}

function parseFarSpan(text: string): Span | null {
  const [start = '', end = '', more] = text.split('/');
  if (more !== undefined || !(FAR_INSTANT.test(start) || FAR_INSTANT.test(end))) return null;
  const from = instant(Date.parse(start));
  const to = instant(Date.parse(end));
  return from < to ? { from, to } : null;
}

/** Whether the year of an instant has at most four digits. */
function hasFourDigitYear(at: Instant): boolean {
  return Math.abs(new Date(at).getUTCFullYear()) <= 9998;
}

type Unit = 'year' | 'month' | 'day' | 'instant';

/** The coarsest unit with both ends on its boundaries. */
function coarsestUnit(from: Instant, to: Instant): Unit {
  const both = (isBoundary: (at: Instant) => boolean): boolean => isBoundary(from) && isBoundary(to);
  if (!both((at) => at % DAY === 0)) return 'instant';
  if (!both((at) => new Date(at).getUTCDate() === 1)) return 'day';
  return both((at) => utc(new Date(at).getUTCFullYear()) === at) ? 'year' : 'month';
}

function formatInUnit(at: Instant, unit: Unit): string {
  const date = new Date(at);
  const year = formatIsoYear(date.getUTCFullYear());
  if (unit === 'year') return year;
  return unit === 'month' ? `${year}-${twoDigits(date.getUTCMonth() + 1)}` : formatIsoDay(at);
}

/** Formats an instant as EDTF, or with JavaScript's six-digit years if the year has more than four digits. */
function exactInstant(at: Instant, isShort: boolean): string {
  const iso = new Date(at).toISOString();
  if (!isShort) return iso.replace(/^(\d{4}-)/, '+00$1');
  return `${formatIsoDay(at)}T${iso.split('T')[1]!.replace('.000', '')}`;
}

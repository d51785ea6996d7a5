import { ok, type Result } from '../base/result';
import { dayText, two, yearText } from './calendar';
import type { EdtfFault, EdtfInterval } from './dates';
import { extentOf } from './extent';
import { fault } from './fault';
import { DAY, instant, utc, type Instant, type Span } from './instant';
import { readEdtf } from './reader';

/** The form JavaScript prints, which reaches years that EDTF cannot give with a time: -012000-06-01T10:30:00.000Z. */
const FAR = /^[+-]\d{6}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z$/;

/**
 * A span as text for a link, read back by `spanFromEdtf`: whole years and months as 2024/2025 and 2024-06/2024-12, both
 * ends inside; whole days as 2024-06-01/2024-06-30; else exact instants, 2024-06-01T10:30:00Z/2024-06-01T12:00:00Z.
 * Fractions of a millisecond are rounded off.
 */
export function spanToEdtf({ from, to }: Span): string {
  const start = instant(Math.round(from));
  const end = instant(Math.max(Math.round(to), start + 1));
  const near = isNear(start) && isNear(end);
  const unit = near ? coarsest(start, end) : 'instant';
  if (unit === 'instant') return `${instantText(start, near)}/${instantText(end, near)}`;
  const last = instant(end - DAY);
  return `${print(start, unit)}/${print(last, unit)}`;
}

/**
 * Reads a span from a link: an interval with two dates, a single date, or two exact instants, of which the second is where
 * the span ends. Open ends and empty or endless spans are refused.
 */
export function spanFromEdtf(text: string): Result<Span, EdtfFault> {
  const far = farSpan(text);
  if (far) return ok(far);
  const read = readEdtf(text);
  if (!read.ok) return read;
  const { from, to: latest } = extentOf(read.value);
  const to = read.value.type === 'interval' ? endOf(read.value, latest) : latest;
  return Number.isFinite(from) && Number.isFinite(to) && from < to ? ok({ from, to }) : fault('empty-interval', text);
}

/** An end with a time of day is the instant itself, not the end of its minute. */
function endOf({ end }: EdtfInterval, latest: Instant): Instant {
  const timed = typeof end !== 'string' && end.type === 'date' && /hour|minute|second/.test(end.precision);
  return timed ? end.span.from : latest;
}

function farSpan(text: string): Span | null {
  const [start = '', end = '', more] = text.split('/');
  if (more !== undefined || !(FAR.test(start) || FAR.test(end))) return null;
  const from = instant(Date.parse(start));
  const to = instant(Date.parse(end));
  return from < to ? { from, to } : null;
}

/** Whether four digits can hold the year. */
function isNear(at: Instant): boolean {
  return Math.abs(new Date(at).getUTCFullYear()) <= 9998;
}

type Unit = 'year' | 'month' | 'day' | 'instant';

/** The coarsest unit on whose borders both ends lie. */
function coarsest(from: Instant, to: Instant): Unit {
  const whole = (unit: (at: Instant) => boolean): boolean => unit(from) && unit(to);
  if (!whole((at) => at % DAY === 0)) return 'instant';
  if (!whole((at) => new Date(at).getUTCDate() === 1)) return 'day';
  return whole((at) => utc(new Date(at).getUTCFullYear()) === at) ? 'year' : 'month';
}

function print(at: Instant, unit: Unit): string {
  const date = new Date(at);
  const year = yearText(date.getUTCFullYear());
  if (unit === 'year') return year;
  return unit === 'month' ? `${year}-${two(date.getUTCMonth() + 1)}` : dayText(at);
}

/** An instant as EDTF, or beyond its four digits as JavaScript prints the farthest years, always with six. */
function instantText(at: Instant, near: boolean): string {
  const printed = new Date(at).toISOString();
  if (!near) return printed.replace(/^(\d{4}-)/, '+00$1');
  return `${dayText(at)}T${printed.split('T')[1]!.replace('.000', '')}`;
}

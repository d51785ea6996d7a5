import { formatIsoDay } from './calendar';
import { DAY, instant, type Instant, type Span } from './instant';
import { parseEdtfUnexplained } from './edtfParser';

/** Whether a text is a day in the form YYYY-MM-DD, without qualifiers. */
export function isDay(text: string): boolean {
  return parseDay(text) !== null;
}

/** Parses a day (YYYY-MM-DD) as a span from midnight to midnight UTC; null for any other text. */
export function parseDay(text: string): Span | null {
  if (!/^-?\d{4}-\d\d-\d\d$/.test(text)) return null;
  const result = parseEdtfUnexplained(text);
  return result.ok && result.value.type === 'date' && result.value.precision === 'day' ? result.value.span : null;
}

/** The UTC day of an instant, which may have fractions of a millisecond, as YYYY-MM-DD. */
export function isoDay(at: Instant): string {
  return formatIsoDay(instant(Math.floor(at / DAY) * DAY));
}

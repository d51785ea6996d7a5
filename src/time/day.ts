import { dayText } from './calendar';
import { DAY, instant, type Instant, type Span } from './instant';
import { readEdtf } from './reader';

/** Whether a text is one day as YYYY-MM-DD, without any doubt. */
export function isDay(text: string): boolean {
  return dayOf(text) !== null;
}

/** The day that a text (YYYY-MM-DD) names, from its midnight to the next; null for any other text. */
export function dayOf(text: string): Span | null {
  if (!/^-?\d{4}-\d\d-\d\d$/.test(text)) return null;
  const read = readEdtf(text);
  return read.ok && read.value.type === 'date' && read.value.precision === 'day' ? read.value.span : null;
}

/** The day in which an instant lies, as YYYY-MM-DD. */
export function dayAt(at: Instant): string {
  return dayText(instant(Math.floor(at / DAY) * DAY));
}

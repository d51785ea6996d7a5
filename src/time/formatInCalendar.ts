import type { Calendar } from './calendars';
import { cachedFormatter } from './format';
import { DAY, instant, type Instant, type Span } from './instant';

/** What is said of a span: its years, its months or its days. */
export type CalendarUnit = 'year' | 'month' | 'day';

const OPTIONS: Readonly<Record<CalendarUnit, Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric', timeZone: 'UTC' },
  month: { year: 'numeric', month: 'long', timeZone: 'UTC' },
  day: { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' },
};

/** A picture asks for the same spans in each frame, and a range takes some microseconds to format. */
const texts = new Map<string, string>();
const MOST_KEPT = 2000;

/** Milliseconds from 1970 that JavaScript's dates hold. */
const MOST = 8.64e15;

function formatOf(calendar: Calendar, locale: string, unit: CalendarUnit): Intl.DateTimeFormat {
  const tag = new Intl.Locale(locale, { calendar }).toString();
  return cachedFormatter('calendar', tag, OPTIONS[unit], () => new Intl.DateTimeFormat(tag, OPTIONS[unit]));
}

/** The year of an instant, within its era; below 1 before a calendar that has one era only. */
function yearIn(calendar: Calendar, at: Instant): number {
  const parts = formatOf(calendar, 'en-u-nu-latn', 'year').formatToParts(at);
  return Number(parts.find(({ type }) => type === 'year')?.value);
}

/**
 * The civil days from the first to the last of a span in another calendar: "1445–1446 AH", "12 Jumada I 1446 AH". `locale` is a BCP 47 tag.
 * A day that begins at sunset is the one that its noon falls in. '' for times that no date of JavaScript's can hold, and for those before the
 * first year, in which nobody counts.
 */
export function formatInCalendar({ from, to }: Span, calendar: Calendar, locale: string, unit: CalendarUnit): string {
  if (Math.max(Math.abs(from), Math.abs(to)) > MOST) return '';
  const key = `${calendar} ${locale} ${unit} ${from} ${to}`;
  const known = texts.get(key);
  if (known !== undefined) return known;
  const format = formatOf(calendar, locale, unit);
  const last = instant(to - 1);
  const isOneDay = last - from < DAY;
  const text = yearIn(calendar, from) < 1 ? '' : isOneDay ? format.format(from) : format.formatRange(from, last);
  if (texts.size > MOST_KEPT) texts.clear();
  texts.set(key, text);
  return text;
}

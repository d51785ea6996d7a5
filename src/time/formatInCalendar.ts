import type { Calendar } from './calendars';
import { DAY, instant, type Span } from './instant';

/** What is said of a span: its years, its months or its days. */
export type CalendarUnit = 'year' | 'month' | 'day';

const OPTIONS: Readonly<Record<CalendarUnit, Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric', timeZone: 'UTC' },
  month: { year: 'numeric', month: 'long', timeZone: 'UTC' },
  day: { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' },
};

/** Formats are slow to make, and a picture asks for the same spans in each frame. */
const formats = new Map<string, Intl.DateTimeFormat>();
const texts = new Map<string, string>();
const MOST_KEPT = 2000;

/** Milliseconds from 1970 that JavaScript's dates hold. */
const MOST = 8.64e15;

function formatOf(calendar: Calendar, locale: string, unit: CalendarUnit): Intl.DateTimeFormat {
  const key = `${calendar} ${locale} ${unit}`;
  let format = formats.get(key);
  if (!format) {
    const tag = new Intl.Locale(locale, { calendar }).toString();
    formats.set(key, (format = new Intl.DateTimeFormat(tag, OPTIONS[unit])));
  }
  return format;
}

/**
 * The civil days from the first to the last of a span in another calendar: "1445–1446 AH", "12 Jumada I 1446 AH". `locale` is a BCP 47 tag.
 * A day that begins at sunset is the one that its noon falls in. '' for times that no date of JavaScript's can hold.
 */
export function formatInCalendar({ from, to }: Span, calendar: Calendar, locale: string, unit: CalendarUnit): string {
  if (Math.max(Math.abs(from), Math.abs(to)) > MOST) return '';
  const key = `${calendar} ${locale} ${unit} ${from} ${to}`;
  const known = texts.get(key);
  if (known !== undefined) return known;
  const format = formatOf(calendar, locale, unit);
  const last = instant(to - 1);
  const text = last - from < DAY ? format.format(from) : format.formatRange(from, last);
  if (texts.size > MOST_KEPT) texts.clear();
  texts.set(key, text);
  return text;
}

import { pickLanguage } from '../format/localizedText';
import type { EventRecord, Text, TimelineFile } from '../format/types';
import { INTERVAL, OPEN_END, UNKNOWN_END } from '../time/edtfTypes';
import { extentOf, instantsOf } from '../time/extent';
import { formatEdtf } from '../time/formatEdtf';
import { DAY, type Instant } from '../time/instant';
import type { TimeMessages } from '../time/messages';

/** A calendar, and how many events it cannot hold: calendars have no years before 1. */
export interface Calendar {
  readonly text: string;
  readonly omitted: number;
}

/**
 * A timeline as iCalendar (RFC 5545), in one language. A date that is not a day stands on all the days that it may be, and its
 * description begins with the date in words; what has no end yet stands on its first day. `statement` describes the calendar: where it
 * comes from.
 */
export function timelineAsCalendar(
  file: TimelineFile,
  lang: string,
  messages: TimeMessages,
  statement?: string,
): Calendar {
  const text = (value: Text | undefined): string => (value === undefined ? '' : pickLanguage(value, lang, file.lang));
  const stamp = `${(file.updated ?? '1970-01-01').slice(0, 10).replace(/\D/g, '').padEnd(8, '01')}T000000Z`;
  const sources = new Map(file.sources.map(({ id, URL }) => [id, URL]));
  const entries = file.events.map((event) => entryOf(event, { text, file, sources, stamp, messages }));
  const lines = [
    ...[
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Entente//Timeline//EN',
      `X-WR-CALNAME:${escape(text(file.title) || file.id)}`,
    ],
    // Calendars show what Apple's property says; RFC 7986 has its own since.
    ...(statement === undefined ? [] : [`X-WR-CALDESC:${escape(statement)}`, `DESCRIPTION:${escape(statement)}`]),
    ...entries.flatMap((entry) => entry ?? []),
    'END:VCALENDAR',
  ];
  return { text: `${lines.map(fold).join('\r\n')}\r\n`, omitted: entries.filter((entry) => entry === null).length };
}

/** What the entries of a calendar share. */
interface Writing {
  readonly text: (value: Text | undefined) => string;
  readonly file: TimelineFile;
  /** Addresses by the id of their source. */
  readonly sources: ReadonlyMap<string, string | undefined>;
  readonly stamp: string;
  readonly messages: TimeMessages;
}

function entryOf(event: EventRecord, { text, file, sources, stamp, messages }: Writing): string[] | null {
  const dates = datesOf(event);
  if (dates === null) return null;
  const isDay = event.dates.type === 'date' && /day|hour|minute|second/.test(event.dates.precision);
  const words = isDay ? '' : formatEdtf(event.dates, messages, { style: 'full', asOf: event.asOfDates });
  const urls = event.sources.flatMap((id) => sources.get(id) ?? []);
  const description = [words, text(event.summary), ...urls].filter((part) => part !== '').join('\n\n');
  const kinds = event.kinds.map((id) => text(file.kinds.find((kind) => kind.id === id)?.name) || id);
  const { lat, lon, name } = event.place ?? {};
  return [
    ...['BEGIN:VEVENT', `UID:${event.id}`, `DTSTAMP:${stamp}`, ...dates, `SUMMARY:${escape(text(event.title))}`],
    ...(description === '' ? [] : [`DESCRIPTION:${escape(description)}`]),
    ...(name === undefined ? [] : [`LOCATION:${escape(text(name))}`]),
    ...(lat === undefined || lon === undefined ? [] : [`GEO:${String(lat)};${String(lon)}`]),
    ...(kinds.length === 0 ? [] : [`CATEGORIES:${kinds.map(escape).join(',')}`]),
    ...(urls[0] === undefined ? [] : [`URL:${urls[0]}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** Start and end as properties; null for a date without a start, or before the year 1. */
function datesOf({ dates }: EventRecord): string[] | null {
  const { from, to, flags } = extentOf(dates);
  if (!Number.isFinite(from) || new Date(from).getUTCFullYear() < 1) return null;
  const isOpen = (flags & (OPEN_END | UNKNOWN_END)) !== 0 || !Number.isFinite(to);
  if (dates.type === 'date' && /hour|minute|second/.test(dates.precision)) {
    const zoned = dates.offset !== null;
    const at = zoned ? instantsOf(dates).from : from;
    return [`DTSTART:${dayOf(at)}T${new Date(at).toISOString().slice(11, 19).replace(/:/g, '')}${zoned ? 'Z' : ''}`];
  }
  // The end of whole days is the day after.
  const last = isOpen ? null : Math.ceil(to / DAY) * DAY;
  const isLong = last !== null && (last - from > DAY || (flags & INTERVAL) !== 0);
  return [`DTSTART;VALUE=DATE:${dayOf(from)}`, ...(isLong ? [`DTEND;VALUE=DATE:${dayOf(last as Instant)}`] : [])];
}

function dayOf(at: Instant): string {
  return new Date(at).toISOString().slice(0, 10).replace(/-/g, '');
}

function escape(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** Lines are at most 75 bytes; longer ones go on after a space. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  const parts: string[] = [];
  let [part, size] = ['', 0];
  for (const character of line) {
    const bytes = encoder.encode(character).length;
    if (size + bytes > (parts.length === 0 ? 75 : 74)) {
      parts.push(part);
      [part, size] = ['', 0];
    }
    part += character;
    size += bytes;
  }
  return [...parts, part].join('\r\n ');
}

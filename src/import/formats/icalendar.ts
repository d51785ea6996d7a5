import ICAL from 'ical.js';
import { formatIsoDay, twoDigits } from '../../time/calendar';
import { DAY, instant } from '../../time/instant';
import type { ImportContext } from '../context';
import { joinDates } from '../dates/readDate';
import { NamedEntries } from '../ids';
import { LIMITS } from '../limits';
import { mediaFields, mergeFields, sourceFrom, textField } from '../media';
import type { EventDraft, FileDraft, JsonObject } from '../types';
import { occurrencesOf } from './recurrence';
import { trimText } from '../text';
import { withTitle } from '../title';

const READ = new Set([
  'uid',
  'dtstart',
  'dtend',
  'duration',
  'summary',
  'description',
  'location',
  'geo',
  'categories',
  'url',
  'rrule',
  'exdate',
  'rdate',
  'attach',
]);
/** What calendars write for themselves. */
const IGNORED = new Set([
  'dtstamp',
  'sequence',
  'created',
  'last-modified',
  'transp',
  'class',
  'priority',
  'recurrence-id',
]);

/** Reads iCalendar. Recurring events become an event for each occurrence, up to a limit that is said. Null where the file is damaged. */
export function readICalendar(text: string, context: ImportContext): FileDraft | null {
  const root = parse(text);
  if (root === null) {
    context.notes.add('error', 'unreadable', { reason: 'iCalendar' });
    return null;
  }
  const entries = root.getAllSubcomponents('vevent');
  if (entries.length > LIMITS.rows) {
    context.notes.add('error', 'too-many-rows', { limit: LIMITS.rows });
    return null;
  }
  // Zones are defined in the file itself; the library knows none until they are registered.
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const kinds = new NamedEntries('kind');
  const moved = movedOccurrences(entries);
  const events = entries.flatMap((entry, i) => readEntry(entry, i + 1, { kinds, moved, context }));
  ICAL.TimezoneService.reset();
  const title = textOf(root, 'x-wr-calname') || textOf(root, 'name');
  const summary = textOf(root, 'x-wr-caldesc') || textOf(root, 'description');
  const fields = { ...(title ? { title } : {}), ...(summary ? { summary } : {}), ...kinds.field('kinds') };
  return { fields, events, rows: events.length };
}

function parse(text: string): ICAL.Component | null {
  try {
    const parsed = ICAL.parse(text) as unknown[];
    // Several calendars in one file are a list of them.
    const first = Array.isArray(parsed[0]) ? (parsed[0] as unknown[]) : parsed;
    return new ICAL.Component(first as never);
  } catch {
    return null;
  }
}

interface Reading {
  readonly kinds: NamedEntries;
  readonly moved: ReadonlySet<string>;
  readonly context: ImportContext;
}

function textOf(component: ICAL.Component, name: string): string {
  const value: unknown = component.getFirstPropertyValue(name);
  if (value instanceof ICAL.Time) return value.toString();
  return typeof value === 'string' ? trimText(value) : '';
}

/** The occurrences that have an entry of their own, as `uid start`. */
function movedOccurrences(entries: readonly ICAL.Component[]): Set<string> {
  const keys = entries.map((entry) => `${textOf(entry, 'uid')} ${textOf(entry, 'recurrence-id')}`);
  return new Set(keys.filter((key) => !key.endsWith(' ')));
}

function readEntry(entry: ICAL.Component, row: number, { kinds, moved, context }: Reading): EventDraft[] {
  const uid = textOf(entry, 'uid');
  const start = timeOf(entry, 'dtstart');
  const fields = withTitle(fieldsOf(entry, row, kinds, context), row, context);
  const id = uid === '' ? {} : { id: uid };
  if (start === null) {
    context.notes.add('warning', 'date-missing', {}, { row });
    return [{ row, ...id, when: null, whenText: textOf(entry, 'dtstart'), fields }];
  }
  const length = lengthOf(entry, start);
  const times = occurrencesOf(entry, start, row, context).filter((time) => !moved.has(`${uid} ${time.toString()}`));
  return times.map((time): EventDraft => {
    const when = whenOf(time, length);
    if (when === null) context.notes.add('warning', 'date-reversed', {}, { row, input: time.toString() });
    const own = times.length > 1 && uid !== '' ? { id: `${uid}-${time.toString().replace(/T.*/, '')}` } : id;
    return { row, ...own, when, whenText: time.toString(), fields };
  });
}

/** A time that exists; null where it is missing or no time. */
function timeOf(entry: ICAL.Component, name: string): ICAL.Time | null {
  const value: unknown = entry.getFirstPropertyValue(name);
  return value instanceof ICAL.Time && /^-?\d{4}-\d\d-\d\d/.test(value.toString()) ? value : null;
}

/** How long an entry lasts, in milliseconds; 0 for a moment or a single day. The end of whole days is the day after. */
function lengthOf(entry: ICAL.Component, start: ICAL.Time): number {
  const end = timeOf(entry, 'dtend');
  const duration: unknown = entry.getFirstPropertyValue('duration');
  const seconds = end
    ? end.subtractDate(start).toSeconds()
    : duration instanceof ICAL.Duration
      ? duration.toSeconds()
      : 0;
  return seconds * 1000;
}

function whenOf(start: ICAL.Time, length: number): string | null {
  const from = edtfOf(start);
  const wall = Date.UTC(start.year, start.month - 1, start.day, start.hour, start.minute, start.second);
  if (start.isDate)
    return length <= DAY ? (length < 0 ? null : from) : joinDates(from, formatIsoDay(instant(wall + length - DAY)));
  if (length <= 0) return length < 0 ? null : from;
  const end = new Date(wall + length);
  const clock = [end.getUTCHours(), end.getUTCMinutes()].map(twoDigits).join(':');
  return joinDates(from, `${formatIsoDay(instant(end.getTime()))}T${clock}${from.replace(/^.*T\d\d:\d\d/, '')}`);
}

/** A time as EDTF: a day, or a time of day with its offset where the zone is known. */
function edtfOf(time: ICAL.Time): string {
  const text = time.toString().slice(0, 16);
  if (time.isDate) return text.slice(0, 10);
  const zone = time.zone as ICAL.Timezone | null;
  if (zone === null || zone === ICAL.Timezone.localTimezone) return text;
  const minutes = Math.round(time.utcOffset() / 60);
  if (minutes === 0 && zone === ICAL.Timezone.utcTimezone) return `${text}Z`;
  const size = Math.abs(minutes);
  return `${text}${minutes < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
}

function fieldsOf(entry: ICAL.Component, row: number, kinds: NamedEntries, context: ImportContext): JsonObject {
  const text = (name: string): string => textOf(entry, name);
  const categories = entry
    .getAllProperties('categories')
    .flatMap((property) => property.getValues() as unknown[])
    .map(String);
  const ids = [
    ...new Set(
      categories
        .map((name) => trimText(name))
        .filter((name) => name !== '')
        .map((name) => kinds.idOf(name)),
    ),
  ];
  const geo = entry.getFirstPropertyValue('geo') as unknown;
  const [lat, lon] = Array.isArray(geo) ? (geo as unknown[]).map(Number) : [NaN, NaN];
  const place = {
    ...(text('location') ? { name: text('location') } : {}),
    ...(Math.abs(lat!) <= 90 && Math.abs(lon!) <= 180 ? { lat, lon } : {}),
  };
  const source = sourceFrom('', text('url'));
  return mergeFields([
    textField('title', text('summary'), row, context),
    textField('summary', text('description'), row, context),
    ids.length > 0 ? { kinds: ids } : {},
    Object.keys(place).length > 0 ? { place } : {},
    source ? { sources: [source] } : {},
    /^https?:/.test(text('attach')) ? mediaFields({ url: text('attach') }, row, context) : {},
    keptProperties(entry, row, context),
  ]);
}

/** All other properties, as they are written. */
function keptProperties(entry: ICAL.Component, row: number, { notes }: ImportContext): JsonObject {
  const rest = entry.getAllProperties().filter(({ name }) => !READ.has(name) && !IGNORED.has(name));
  const kept = Object.fromEntries(rest.map((property) => [property.name, property.getValues().map(String).join(', ')]));
  for (const column of Object.keys(kept)) notes.add('info', 'field-kept', { field: 'x-icalendar' }, { row, column });
  return Object.keys(kept).length > 0 ? { 'x-icalendar': kept } : {};
}

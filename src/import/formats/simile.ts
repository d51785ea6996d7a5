import type { ImportContext } from '../context';
import { joinDates } from '../dates/readDate';
import { objectsOf, textOf } from '../json';
import { mediaFields, mergeFields, sourceFrom, textField } from '../media';
import { SourceDates } from '../sourceDates';
import type { EventDraft, FileDraft, JsonObject } from '../types';
import { withTitle } from '../title';
import { keepFields } from './keep';
import { elementsNamed } from './xml';

const EVENT_FIELDS = [
  'id',
  'eventID',
  'start',
  'end',
  'latestStart',
  'earliestEnd',
  'isDuration',
  'durationEvent',
  'title',
  'description',
  'caption',
  'image',
  'link',
  'instant',
];
const DATES = ['start', 'latestStart', 'earliestEnd', 'end'] as const;

/** Reads SIMILE Timeline, as JSON. */
export function readSimileJson(json: JsonObject, context: ImportContext): FileDraft {
  const events = objectsOf(json['events']);
  // An event with an end lasts until then, unless the file says that it does not.
  const lasts = (event: JsonObject): boolean =>
    (event['durationEvent'] ?? event['isDuration'] ?? true) !== false && event['isDuration'] !== 'false';
  const fields = keepFields(json, ['events', 'dateTimeFormat'], 'x-simile', undefined, context);
  return { fields, events: readEvents(events, lasts, context), rows: events.length };
}

/** Reads SIMILE Timeline, as XML. */
export function readSimileXml(xml: string, context: ImportContext): FileDraft {
  const events = elementsNamed(xml, 'event').map(({ attributes, text, isClosed }, i): JsonObject => {
    if (!isClosed) context.notes.add('warning', 'element-unclosed', {}, { row: i + 1 });
    return { ...Object.fromEntries(attributes), description: text };
  });
  // In XML an event lasts only if the file says so.
  return {
    fields: {},
    events: readEvents(events, (event) => event['isDuration'] === 'true', context),
    rows: events.length,
  };
}

function readEvents(
  events: readonly JsonObject[],
  lasts: (event: JsonObject) => boolean,
  context: ImportContext,
): EventDraft[] {
  const dates = new SourceDates('start', context);
  for (const event of events) for (const name of DATES) dates.add(textOf(event[name]));
  dates.finish();
  return events.map((event, i) => readEvent(event, i + 1, lasts(event), dates, context));
}

function readEvent(
  event: JsonObject,
  row: number,
  lasts: boolean,
  dates: SourceDates,
  context: ImportContext,
): EventDraft {
  const whenText = DATES.map((name) => textOf(event[name]))
    .filter((part) => part !== '')
    .join(' – ');
  const link = sourceFrom('', textOf(event['link']));
  const id = textOf(event['id']) || textOf(event['eventID']);
  const fields = mergeFields([
    textField('title', textOf(event['title']), row, context),
    textField('summary', textOf(event['description']), row, context),
    link ? { sources: [link] } : {},
    mediaFields({ url: textOf(event['image']), caption: textOf(event['caption']) }, row, context),
    keepFields(event, EVENT_FIELDS, 'x-simile', row, context),
  ]);
  return {
    row,
    ...(id ? { id } : {}),
    when: readWhen(event, row, lasts, dates, context),
    whenText,
    fields: withTitle(fields, row, context),
  };
}

/**
 * SIMILE has four dates: an event began between `start` and `latestStart` and ended between `earliestEnd` and `end`. One that does not
 * last happened at some moment between its first and its last date.
 */
function readWhen(
  event: JsonObject,
  row: number,
  lasts: boolean,
  dates: SourceDates,
  { notes }: ImportContext,
): string | null {
  const read = (name: string): string | null => dates.read(textOf(event[name]), row, { wholeDays: true });
  const [start, latestStart, earliestEnd, end] = DATES.map(read) as [
    string | null,
    string | null,
    string | null,
    string | null,
  ];
  if (textOf(event['start']) === '') notes.add('warning', 'date-missing', {}, { row });
  const isUnread = DATES.some(
    (name, i) => textOf(event[name]) !== '' && [start, latestStart, earliestEnd, end][i] === null,
  );
  if (start === null || isUnread) return null;
  const last = end ?? earliestEnd ?? latestStart;
  if (last === null || last === start) return start;
  const joined = joinDates(start, last);
  if (joined === null) notes.add('warning', 'date-reversed', {}, { row, input: `${start} – ${last}` });
  if (joined === null || /[[\]{}]|\/.*\//.test(joined)) return null;
  if (!lasts || (end ?? earliestEnd) === null) return `[${start}..${last}]`;
  const from = latestStart === null || latestStart === start ? start : `[${start}..${latestStart}]`;
  const to = earliestEnd === null || earliestEnd === last ? last : `[${earliestEnd}..${last}]`;
  return joinDates(from, to) ?? joined;
}

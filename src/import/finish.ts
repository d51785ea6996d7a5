import { readTimelineValue } from '../format/read';
import { isId } from '../format/validateText';
import type { ImportContext } from './context';
import { asciiId, MAX_ID, UniqueIds } from './ids';
import type { EventDraft, FileDraft, ImportFormat, ImportResult, JsonObject } from './types';
import { wellFormed } from './text';

/** The fields of a file and of an event in the order of the schema, so that a result reads like one written by hand. */
const FILE_ORDER = [
  'format',
  'id',
  'lang',
  'title',
  'summary',
  'licence',
  'authors',
  'updated',
  'coverage',
  'actors',
  'kinds',
  'measures',
  'periods',
  'sources',
  'events',
];
const EVENT_ORDER = [
  'id',
  'when',
  'asOf',
  'title',
  'short',
  'summary',
  'kinds',
  'actors',
  'place',
  'weight',
  'status',
  'claims',
  'lane',
  'sources',
  'media',
];

/** Makes format 1 of a draft, checks it, and adds what the check says to the report. */
export function finishImport(format: ImportFormat, draft: FileDraft, context: ImportContext): ImportResult {
  const { rows } = draft;
  const ids = new UniqueIds();
  const isDraft = ({ when, fields }: EventDraft): boolean => when === null || !fields['title'];
  const events = draft.events.filter((event) => !isDraft(event)).map((event) => finishEvent(event, ids, context));
  const drafts = draft.events.filter(isDraft).map(finishDraft);
  if (draft.fields['title'] === undefined) context.notes.add('guess', 'named-after-file', { title: context.name });
  const fields: JsonObject = {
    ...draft.fields,
    ...{ format: 1, title: draft.fields['title'] ?? context.name, events },
    ...(drafts.length > 0 ? { 'x-drafts': drafts } : {}),
  };
  const timeline = cleanValue(ordered(fields, FILE_ORDER), context) as JsonObject;
  const { issues } = readTimelineValue(timeline);
  const counts = { rows, events: events.length, drafts: drafts.length, skipped: rows - events.length - drafts.length };
  const { questions, mapping } = context;
  return {
    timeline,
    report: { format, counts, questions, notes: context.notes.list(), issues, mapping },
    sample: null,
  };
}

/** The report of a file of which nothing could be read. */
export function failedImport(format: ImportFormat, context: ImportContext): ImportResult {
  const counts = { rows: 0, events: 0, drafts: 0, skipped: 0 };
  const report = { format, counts, questions: [], notes: context.notes.list(), issues: [], mapping: context.mapping };
  return { timeline: null, report, sample: null };
}

function finishEvent({ id = '', when, fields, row }: EventDraft, ids: UniqueIds, { notes }: ImportContext): JsonObject {
  // Ids are not made from titles, which may change; links to the event shall go on working.
  const unique = ids.claim(isId(id) && id.length <= MAX_ID ? id : asciiId(id), 'e');
  const hasChanged = id !== '' && unique !== id;
  if (hasChanged)
    notes.add(unique === asciiId(id) ? 'info' : 'warning', 'id-changed', { id: unique }, { row, input: id });
  return ordered({ id: unique, when, ...fields, ...(hasChanged ? { 'x-id': id } : {}) }, EVENT_ORDER);
}

/** What could not become an event keeps everything that the source says, and its row. */
function finishDraft({ id, when, whenText, row, fields }: EventDraft): JsonObject {
  return ordered(
    {
      ...(id === undefined ? {} : { id }),
      row,
      ...(when === null ? { date: whenText } : { when, date: whenText }),
      ...fields,
    },
    ['row', 'id', 'date', ...EVENT_ORDER],
  );
}

function ordered(fields: JsonObject, order: readonly string[]): JsonObject {
  const known = order.filter((name) => fields[name] !== undefined);
  const rest = Object.keys(fields).filter((name) => !order.includes(name) && fields[name] !== undefined);
  return Object.fromEntries([...known, ...rest].map((name) => [name, fields[name]]));
}

/** Replaces characters that no file may contain, in all texts and names of fields. */
function cleanValue(value: unknown, context: ImportContext): unknown {
  if (typeof value === 'string') return cleanText(value, context);
  if (Array.isArray(value)) return value.map((item) => cleanValue(item, context));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [cleanText(name, context), cleanValue(item, context)]),
  );
}

function cleanText(text: string, { notes }: ImportContext): string {
  const clean = wellFormed(text);
  if (clean !== text) notes.add('warning', 'characters-replaced', {}, { input: text });
  return clean;
}

import { createIssue } from './issueCollector';
import { RULES } from './rules';
import { EventReferencesSchema, EventSchema, FileSchema } from './schema';
import type { EventRecord, Issue, ReadResult, Text, TimelineFile } from './types';
import { isId } from './validateText';
import { INVALID, isRecord, ValidationContext, wrongType, type ListName } from './validationContext';
import { compileSchema } from './validator';

/** The format that this program reads. Later formats will be migrated here; format 1 stays readable for ever. */
const FORMAT = 1;

/** Events per step: a few milliseconds on a slow laptop. */
const SLICE_EVENTS = 500;

const checkFile = compileSchema(FileSchema, 'nothing', RULES);
const checkEvent = compileSchema(EventSchema, 'event', RULES);
const checkEventReferences = compileSchema(EventReferencesSchema, 'nothing', { ...RULES, deferred: new Set() });

/** Reading in steps, so that it can be paused. Each step yields the number of events read so far. */
export type ReadSteps = Generator<number, ReadResult, undefined>;

/** A validated top level. Any field may have been omitted. */
type PartialFile = Partial<TimelineFile>;

/** Validates a parsed timeline file in steps of 500 events. Never throws and never changes the value. */
export function* readValueSteps(value: unknown): ReadSteps {
  const unsupported = unsupportedReason(value);
  if (unsupported) return { file: null, issues: [unsupported] };
  const given = value as Readonly<Record<string, unknown>>;
  const context = new ValidationContext(given);
  const topLevel = checkFile(given, context) as PartialFile;
  for (const source of topLevel.sources ?? []) context.sources.set(source.id, source);
  for (const place of topLevel.places ?? []) context.places.set(place.id, place);
  const events = yield* readEvents(given['events'], context);
  const file = assembleFile(topLevel, events, readEventReferences(given, context), context);
  return { file, issues: context.issues.list };
}

/** Why a value cannot be read at all, or null. A timeline with an invalid format number is still read. */
function unsupportedReason(value: unknown): Issue | null {
  if (Array.isArray(value)) return createIssue('not-a-timeline', value, { resembles: 'list' });
  if (!isRecord(value)) return createIssue('not-a-timeline', value, { resembles: '' });
  const { format, events } = value;
  if (typeof format === 'number' && format > FORMAT) {
    return { ...createIssue('newer-format', format, { supported: FORMAT }), at: '/format' };
  }
  if (format === FORMAT) return null;
  const resembles = detectOtherFormat(value);
  return resembles !== '' || !Array.isArray(events) ? createIssue('not-a-timeline', value, { resembles }) : null;
}

function detectOtherFormat(value: Readonly<Record<string, unknown>>): 'timelinejs' | 'geojson' | '' {
  if (value['type'] === 'FeatureCollection') return 'geojson';
  const first = Array.isArray(value['events']) ? (value['events'][0] as unknown) : null;
  return isRecord(first) && 'start_date' in first ? 'timelinejs' : '';
}

/** Validates events one by one and omits the invalid ones. */
function* readEvents(list: unknown, context: ValidationContext): Generator<number, EventRecord[], undefined> {
  const events: EventRecord[] = [];
  const withFormerIds: [number, EventRecord][] = [];
  if (!Array.isArray(list)) {
    if (list !== undefined) atPath(context, ['events'], () => wrongType(list, 'list', 'nothing', context));
    return events;
  }
  for (let i = 0; i < list.length; i++) {
    const event = atPath(context, ['events', i], () => readEvent(list[i], context));
    if (event) events.push(event);
    if (event?.formerIds) withFormerIds.push([i, event]);
    if (i % SLICE_EVENTS === SLICE_EVENTS - 1) yield i + 1;
  }
  for (const [i, event] of withFormerIds) registerFormerIds(i, event, context);
  return events;
}

function readEvent(value: unknown, context: ValidationContext): EventRecord | null {
  const id = isRecord(value) && typeof value['id'] === 'string' ? value['id'] : '';
  context.eventId = isId(id) ? id : '';
  context.inlineSourceIds = [];
  const event = checkEvent(value, context);
  context.eventId = '';
  if (event !== INVALID && !reportDuplicateId(id, context)) {
    context.eventIds.add(id);
    return event as EventRecord;
  }
  context.omittedIds.add(id);
  for (const source of context.inlineSourceIds) context.sources.delete(source);
  return null;
}

function reportDuplicateId(id: string, context: ValidationContext): boolean {
  if (!context.eventIds.has(id)) return false;
  atPath(context, ['id'], () => {
    context.issues.error('duplicate-id', id, { omitted: 'event' });
  });
  return true;
}

/** A former id belongs to one event only, and never to an event that another one has replaced while it still uses the id. */
function registerFormerIds(i: number, { id, formerIds = [] }: EventRecord, context: ValidationContext): void {
  for (const former of formerIds) {
    const owner = context.eventIds.has(former) ? former : context.formerIds.get(former);
    if (owner === undefined) context.formerIds.set(former, id);
    else if (owner !== id || former === id)
      atPath(context, ['events', i, 'formerIds'], () => {
        context.issues.warning('former-id-taken', former, { id: owner });
      });
  }
}

/** Runs an action with the path of new issues extended by some steps. */
function atPath<T>({ issues }: ValidationContext, steps: readonly (string | number)[], action: () => T): T {
  issues.path.push(...steps);
  const result = action();
  issues.path.length -= steps.length;
  return result;
}

/** Validates links, stories, corrections and successions, which refer to events. */
function readEventReferences(given: Readonly<Record<string, unknown>>, context: ValidationContext): PartialFile {
  const keys = Object.keys(EventReferencesSchema.fields).filter((key) => given[key] !== undefined);
  return checkEventReferences(Object.fromEntries(keys.map((key) => [key, given[key]])), context) as PartialFile;
}

/** Assembles the file. Absent lists become empty ones, and undeclared ids get an entry. */
function assembleFile(
  topLevel: PartialFile,
  events: readonly EventRecord[],
  eventReferences: PartialFile,
  context: ValidationContext,
): TimelineFile {
  const { title = '', authors = [], coverage = [], periods = [] } = topLevel;
  const { links = [], stories = [], corrections = [], successions = [] } = eventReferences;
  return {
    ...topLevel,
    id: topLevel.id ?? '',
    lang: topLevel.lang ?? languageOf(title),
    title,
    summary: topLevel.summary,
    licence: topLevel.licence,
    updated: topLevel.updated,
    authors,
    coverage,
    actors: withUndeclared(topLevel.actors, 'actor', context),
    kinds: withUndeclared(topLevel.kinds, 'kind', context),
    measures: withUndeclared(topLevel.measures, 'measure', context),
    treaties: withUndeclared(topLevel.treaties, 'treaty', context),
    periods,
    sources: [...context.sources.values()],
    events,
    links,
    stories,
    corrections,
    successions,
  };
}

/** The language of a file without `lang`: the first one of its title, else English. */
function languageOf(title: Text): string {
  return (typeof title === 'string' ? undefined : Object.keys(title)[0]) ?? 'en';
}

function withUndeclared<T extends { readonly id: string }>(
  entries: readonly T[] = [],
  list: ListName,
  context: ValidationContext,
): readonly T[] {
  return [...entries, ...[...context.undeclared[list]].map((id) => ({ id }) as T)];
}

import { OPEN_END } from '../time/edtfTypes';
import { extentOf } from '../time/extent';
import { jsonPointer, shorten } from './issueCollector';
import * as S from './schema';
import type { Actor, Claim, EventLink, EventRecord, Figure, Place, Source, Succession, Without } from './types';
import { INVALID, type Check, type ValidationContext } from './validationContext';
import type { Rules } from './validator';

/** The parsed form of a validated date, or null for an absent one. */
function parsedDate(text: string | undefined, context: ValidationContext): EventRecord['asOfDates'] {
  return (text !== undefined && context.dates.get(text)) || null;
}

/** A validated object whose list of sources may be absent. */
type OptionalSources<T> = Without<T, 'sources'> & { readonly sources?: readonly string[] };

/** A validated event: its sources are ids, its actors ids or objects with a role. */
type ValidEvent = Without<EventRecord, 'dates' | 'asOfDates' | 'actors' | 'claims' | 'sources' | 'kinds'> &
  Partial<Pick<EventRecord, 'kinds' | 'claims' | 'sources'>> & {
    readonly actors?: readonly (string | EventRecord['actors'][number])[];
  };

/** Shared by all events without a list, since 100,000 empty arrays would be measurable. */
const EMPTY: readonly never[] = [];

/** Copies an event into the form that the program uses, so that the caller's value is never changed. */
function toEventRecord(event: ValidEvent, context: ValidationContext): EventRecord {
  const dates = context.dates.get(event.when)!;
  const asOfDates = parsedDate(event.asOf, context);
  if (asOfDates) checkAsOf(dates, asOfDates, context);
  const actors = event.actors?.map((actor) => (typeof actor === 'string' ? context.plainActor(actor) : actor)) ?? EMPTY;
  // Properties before the spread give all events one hidden class; after it, V8 takes ten times as long.
  return { dates, asOfDates, kinds: EMPTY, claims: EMPTY, sources: EMPTY, ...event, actors };
}

/** An actor without a role is its id, so that a list that has it both ways has it twice. */
function toPlainActor(value: { readonly id: string }): unknown {
  return Object.keys(value).length === 1 ? value.id : value;
}

function checkAsOf(dates: EventRecord['dates'], asOf: EventRecord['dates'], { issues }: ValidationContext): void {
  const extent = extentOf(dates);
  issues.path.push('asOf');
  if (!(extent.flags & OPEN_END)) issues.warning('as-of-closed', asOf.text, {});
  else if (extentOf(asOf).to <= extent.from) issues.warning('as-of-early', asOf.text, {});
  issues.path.pop();
}

function toClaim(value: OptionalSources<Claim>, context: ValidationContext): Claim {
  return {
    ...value,
    sources: value.sources ?? [],
    saidDates: parsedDate(value.said, context),
    whenDates: parsedDate(value.when, context),
  };
}

/** Drops a latitude without a longitude, and the reverse. */
function checkCoordinates(value: Place, { issues }: ValidationContext): Place {
  if ((value.lat === undefined) === (value.lon === undefined)) return value;
  const { lat, lon, ...rest } = value;
  const field = lat === undefined ? 'lat' : 'lon';
  // If the other coordinate was invalid, that error has just been reported.
  if (issues.list.at(-1)?.at !== jsonPointer([...issues.path, field]))
    issues.error('incomplete-coordinates', lat ?? lon, { field });
  return rest;
}

/** The place that an id refers to. All events there share one object. */
function resolvePlace(value: string | Place, { places }: ValidationContext): Place {
  return typeof value === 'string' ? places.get(value)! : value;
}

/** Requires low ≤ best ≤ high among those that are given. */
function checkFigureOrder(value: Figure, { issues }: ValidationContext): unknown {
  const given = [value.low, value.best, value.high].filter((amount) => typeof amount === 'number');
  if (given.every((amount, i) => i === 0 || given[i - 1]! <= amount)) return value;
  issues.error('figure-order', given.join(' … '), { omitted: 'entry' });
  return INVALID;
}

/** Moves a source written inside an event to the file's list, and returns its id. */
function hoistSource(source: Partial<Source>, context: ValidationContext): string {
  const id = source.id ?? context.createSourceId();
  const known = context.sources.get(id);
  if (!known) {
    context.sources.set(id, { ...source, id });
    context.inlineSourceIds.push(id);
  } else if (!hasSameFields(known, source)) context.issues.warning('source-clash', shorten(id), { id });
  return id;
}

function hasSameFields(known: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(other).every((key) => typeof other[key] === 'object' || known[key] === other[key]);
}

/** Drops a parent that closes a cycle. */
function breakCycle(value: Actor, { cyclicActors, issues }: ValidationContext): Actor {
  if (!cyclicActors.has(value.id) || value.parent === undefined) return value;
  const { parent, ...rest } = value;
  issues.path.push('parent');
  issues.error('parent-cycle', parent, {});
  issues.path.pop();
  return rest;
}

function toEventLink(value: OptionalSources<EventLink>, { issues }: ValidationContext): unknown {
  if (value.from !== value.to) return { ...value, sources: value.sources ?? [] };
  issues.error('self-link', value.from, { omitted: 'entry' });
  return INVALID;
}

function toSuccession(value: OptionalSources<Succession>): Succession {
  return { ...value, sources: value.sources ?? [] };
}

function toPeriod(period: { when: string }, context: ValidationContext): unknown {
  return { ...period, dates: parsedDate(period.when, context) };
}

function toCoverage(coverage: { span: string }, context: ValidationContext): unknown {
  return { ...coverage, dates: parsedDate(coverage.span, context) };
}

const TRANSFORMS: readonly (readonly [unknown, (value: never, context: ValidationContext) => unknown])[] = [
  [S.EventSchema, toEventRecord],
  [S.RoleSchema, toPlainActor],
  [S.ClaimSchema, toClaim],
  [S.PlaceSchema, checkCoordinates],
  [S.ListedPlaceSchema, checkCoordinates],
  [S.PlaceRefSchema, resolvePlace],
  [S.FigureSchema, checkFigureOrder],
  [S.SourceSchema, hoistSource],
  [S.ActorSchema, breakCycle],
  [S.LinkSchema, toEventLink],
  [S.SuccessionSchema, toSuccession],
  [S.PeriodSchema, toPeriod],
  [S.CoverageSchema, toCoverage],
];

const UNIQUE_IDS = [
  S.ActorSchema,
  S.KindSchema,
  S.MeasureSchema,
  S.TreatySchema,
  S.PeriodSchema,
  S.ListedSourceSchema,
  S.ListedPlaceSchema,
  S.ClaimSchema,
  S.LinkSchema,
  S.StorySchema,
];

/** Events are validated in slices, and what refers to events after all of them are known. */
const DEFERRED = [S.FileSchema.fields.events, ...Object.values(S.EventReferencesSchema.fields)];

export const RULES: Rules = {
  transforms: new Map(TRANSFORMS as readonly (readonly [unknown, Check])[]),
  uniqueIds: new Set<unknown>(UNIQUE_IDS),
  deferred: new Set<unknown>(DEFERRED),
};

import { OPEN_END } from '../time/dates';
import { extentOf } from '../time/extent';
import type { Rules } from './check';
import type { Desk } from './desk';
import { pointer, shorten } from './notes';
import * as S from './schema';
import type { Actor, Claim, EventDraft, EventLink, Figure, Place, Source, Succession, Without } from './types';
import { BAD, type Check } from './verdict';

/** The dates read from a text that has been checked, or null for none. */
function read(text: string | undefined, desk: Desk): EventDraft['asOfDates'] {
  return (text !== undefined && desk.dates.get(text)) || null;
}

/** What has been checked, but may have no list of sources yet. */
type Unlisted<T> = Without<T, 'sources'> & { readonly sources?: readonly string[] };

/** An event that has been checked: its sources are ids by now, its actors ids or roles. */
type CheckedEvent = Without<EventDraft, 'dates' | 'asOfDates' | 'actors' | 'claims' | 'sources' | 'kinds'> &
  Partial<Pick<EventDraft, 'kinds' | 'claims' | 'sources'>> & {
    readonly actors?: readonly (string | EventDraft['actors'][number])[];
  };

/** One list for all events that have none: a hundred thousand of their own would be felt. */
const NONE: readonly never[] = [];

/** An event as the program keeps it: a copy, so that a file given as a value is never changed. */
function draft(event: CheckedEvent, desk: Desk): EventDraft {
  const dates = desk.dates.get(event.when)!;
  const asOfDates = read(event.asOf, desk);
  if (asOfDates) checkAsOf(dates, asOfDates, desk);
  const actors = event.actors?.map((actor) => (typeof actor === 'string' ? desk.role(actor) : actor)) ?? NONE;
  // What every event has stands before the spread: behind it, V8 takes ten times as long.
  return { dates, asOfDates, kinds: NONE, claims: NONE, sources: NONE, ...event, actors };
}

function checkAsOf(dates: EventDraft['dates'], asOf: EventDraft['dates'], { notes }: Desk): void {
  const extent = extentOf(dates);
  notes.path.push('asOf');
  if (!(extent.flags & OPEN_END)) notes.warning('as-of-closed', asOf.text, {});
  else if (extentOf(asOf).to <= extent.from) notes.warning('as-of-early', asOf.text, {});
  notes.path.pop();
}

function claim(value: Unlisted<Claim>, desk: Desk): Claim {
  return {
    ...value,
    sources: value.sources ?? [],
    saidDates: read(value.said, desk),
    whenDates: read(value.when, desk),
  };
}

/** A latitude without a longitude is no place on a map. */
function place(value: Place, { notes }: Desk): Place {
  if ((value.lat === undefined) === (value.lon === undefined)) return value;
  const { lat, lon, ...rest } = value;
  const field = lat === undefined ? 'lat' : 'lon';
  // Not a second time where the other one was there and wrong.
  if (notes.issues.at(-1)?.at !== pointer([...notes.path, field])) notes.error('half-place', lat ?? lon, { field });
  return rest;
}

/** low ≤ best ≤ high, as far as they are given. */
function figure(value: Figure, { notes }: Desk): unknown {
  const given = [value.low, value.best, value.high].filter((amount) => typeof amount === 'number');
  if (given.every((amount, i) => i === 0 || given[i - 1]! <= amount)) return value;
  notes.error('figure-order', given.join(' … '), { left: 'entry' });
  return BAD;
}

/** A source written where it is used moves to the file's list; what stays is its id. */
function inlineSource(source: Partial<Source>, desk: Desk): string {
  const id = source.id ?? desk.sourceId();
  const known = desk.sources.get(id);
  if (!known) {
    desk.sources.set(id, { ...source, id });
    desk.moved.push(id);
  } else if (!alike(known, source)) desk.notes.warning('source-clash', shorten(id), { id });
  return id;
}

function alike(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(b).every((key) => typeof b[key] === 'object' || a[key] === b[key]);
}

/** An actor whose parent would lead back to it stands alone. */
function actor(value: Actor, { circles, notes }: Desk): Actor {
  if (!circles.has(value.id) || value.parent === undefined) return value;
  const { parent, ...rest } = value;
  notes.path.push('parent');
  notes.error('parent-circle', parent, {});
  notes.path.pop();
  return rest;
}

function link(value: Unlisted<EventLink>, { notes }: Desk): unknown {
  if (value.from !== value.to) return { ...value, sources: value.sources ?? [] };
  notes.error('self-link', value.from, { left: 'entry' });
  return BAD;
}

function succession(value: Unlisted<Succession>): Succession {
  return { ...value, sources: value.sources ?? [] };
}

const afters: readonly (readonly [unknown, (value: never, desk: Desk) => unknown])[] = [
  [S.EventSchema, draft],
  [S.ClaimSchema, claim],
  [S.PlaceSchema, place],
  [S.FigureSchema, figure],
  [S.SourceSchema, inlineSource],
  [S.ActorSchema, actor],
  [S.LinkSchema, link],
  [S.SuccessionSchema, succession],
  [S.PeriodSchema, (period: { when: string }, desk: Desk) => ({ ...period, dates: read(period.when, desk) })],
  [S.CoverageSchema, (coverage: { span: string }, desk: Desk) => ({ ...coverage, dates: read(coverage.span, desk) })],
];

const DISTINCT = [
  S.ActorSchema,
  S.KindSchema,
  S.MeasureSchema,
  S.TreatySchema,
  S.PeriodSchema,
  S.ListedSourceSchema,
  S.ClaimSchema,
  S.LinkSchema,
  S.StorySchema,
];

/** What points at events can only be checked when all of them are read. */
const LATER = [S.FileSchema.entries.events, ...Object.values(S.TailSchema.entries)];

export const RULES: Rules = {
  after: new Map(afters as readonly (readonly [unknown, Check])[]),
  distinct: new Set<unknown>(DISTINCT),
  later: new Set<unknown>(LATER),
};

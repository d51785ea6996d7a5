import * as v from 'valibot';

/** Format 1 of the timeline file. This one definition yields the types, the reader's checks and the published JSON Schema. */

export const FAMILIES = [
  'treaty',
  'troops',
  'weapons',
  'transfer',
  'sanction',
  'statement',
  'visit',
  'institution',
  'loss',
  'other',
] as const;
export const TONES = [
  'verbal-cooperation',
  'material-cooperation',
  'verbal-conflict',
  'material-conflict',
  'neutral',
] as const;
export const STATUSES = ['confirmed', 'reported', 'claimed', 'disputed', 'denied'] as const;
export const BOUNDS = ['at-least', 'more-than', 'about', 'up-to'] as const;
export const LINK_TYPES = [
  'responds-to',
  'enables',
  'causes',
  'implements',
  'violates',
  'supersedes',
  'contradicts',
] as const;
export const ACTS = [
  'signature',
  'ratification',
  'approval',
  'accession',
  'succession',
  'deposit',
  'entry-into-force',
  'reservation',
  'extension',
  'notice',
  'suspension',
  'withdrawal',
  'expiry',
  'termination',
] as const;
export const ACTOR_TYPES = ['state', 'organisation', 'group', 'person'] as const;
export const PLACE_PRECISIONS = ['exact', 'area', 'country'] as const;

/** What a string stands for. The reader checks it by this word; for a schema alone it would be any string. */
export type Meaning =
  'id' | 'text' | 'date' | 'address' | 'language' | 'actor' | 'kind' | 'measure' | 'treaty' | 'source' | 'event';

const means = <M extends Meaning>(meaning: M) => v.pipe(v.string(), v.metadata({ means: meaning }));
const idOf = <M extends Meaning>(meaning: M) =>
  v.pipe(v.string(), v.regex(/^[A-Za-z0-9._-]+$/), v.metadata({ means: meaning }));
const some = <T extends v.GenericSchema>(of: T): v.OptionalSchema<T, undefined> => v.optional(of);
const list = <T extends v.GenericSchema>(of: T): v.OptionalSchema<v.ArraySchema<T, undefined>, undefined> =>
  v.optional(v.array(of));

export const Id = idOf('id');
export const ActorRef = idOf('actor');
export const KindRef = idOf('kind');
export const MeasureRef = idOf('measure');
export const TreatyRef = idOf('treaty');
export const EventRef = idOf('event');
export const SourceId = idOf('source');
export const DateText = means('date');
export const Address = means('address');
export const Language = means('language');
export const TextSchema = v.pipe(
  v.union([v.string(), v.record(v.string(), v.string())]),
  v.metadata({ means: 'text' }),
);

export const ActorSchema = v.looseObject({
  id: Id,
  name: some(TextSchema),
  short: some(TextSchema),
  type: some(v.picklist(ACTOR_TYPES)),
  parent: some(ActorRef),
  /** When it was there, where it no longer is or was not always. */
  existed: some(DateText),
});
export const KindSchema = v.looseObject({
  id: Id,
  name: some(TextSchema),
  family: some(v.picklist(FAMILIES)),
  tone: some(v.picklist(TONES)),
});
export const MeasureSchema = v.looseObject({ id: Id, name: some(TextSchema), unit: some(TextSchema) });
export const TreatySchema = v.looseObject({
  id: Id,
  name: some(TextSchema),
  short: some(TextSchema),
  depositaries: list(v.string()),
  entryRule: some(TextSchema),
});
export const PeriodSchema = v.looseObject({ id: Id, when: DateText, title: TextSchema });
export const CoverageSchema = v.looseObject({ span: DateText, rule: some(TextSchema), actors: list(ActorRef) });
export const SourceSchema = v.looseObject({
  id: some(Id),
  type: some(v.string()),
  title: some(v.string()),
  publisher: some(v.string()),
  author: some(v.unknown()),
  URL: some(Address),
  issued: some(DateText),
  accessed: some(DateText),
  archiveUrl: some(Address),
  language: some(Language),
});
/** A source of the file's own list: it is pointed at, so it has an id. */
export const ListedSourceSchema = v.looseObject({ ...SourceSchema.entries, id: Id });
export const PlaceSchema = v.looseObject({
  name: some(TextSchema),
  lat: some(v.pipe(v.number(), v.minValue(-90), v.maxValue(90))),
  lon: some(v.pipe(v.number(), v.minValue(-180), v.maxValue(180))),
  precision: some(v.picklist(PLACE_PRECISIONS)),
});
const Amount = v.optional(v.nullable(v.number()));
export const FigureSchema = v.looseObject({
  measure: MeasureRef,
  low: Amount,
  best: Amount,
  high: Amount,
  bound: some(v.picklist(BOUNDS)),
  period: some(DateText),
});
/** An actor with the part it plays. */
export const RoleSchema = v.looseObject({ id: ActorRef, role: some(v.string()) });
const Role = v.union([ActorRef, RoleSchema]);
const SourceRef = v.union([SourceId, SourceSchema]);
export const ClaimSchema = v.looseObject({
  id: some(Id),
  by: ActorRef,
  via: some(TextSchema),
  said: some(DateText),
  says: some(TextSchema),
  when: some(DateText),
  place: some(PlaceSchema),
  kinds: list(KindRef),
  figures: list(FigureSchema),
  status: some(v.picklist(STATUSES)),
  sources: list(SourceRef),
});
export const ActSchema = v.looseObject({
  treaty: TreatyRef,
  act: v.picklist(ACTS),
  parties: list(ActorRef),
  effective: some(DateText),
  depositary: some(v.string()),
  /** What a withdrawal takes back, where it is not the treaty as a whole. */
  of: some(v.picklist(ACTS)),
});
export const MediaSchema = v.looseObject({
  src: Address,
  alt: some(TextSchema),
  credit: some(v.string()),
  licence: some(v.string()),
});
export const EventSchema = v.looseObject({
  id: Id,
  when: DateText,
  asOf: some(DateText),
  title: TextSchema,
  short: some(TextSchema),
  summary: some(TextSchema),
  kinds: list(KindRef),
  actors: list(Role),
  place: some(PlaceSchema),
  weight: some(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))),
  status: some(v.picklist(STATUSES)),
  claims: list(ClaimSchema),
  treaties: list(ActSchema),
  /** Treaties that it concerns without being a step in their life. */
  concerns: list(TreatyRef),
  lane: some(ActorRef),
  formerIds: list(Id),
  sources: list(SourceRef),
  media: list(MediaSchema),
});
export const LinkSchema = v.looseObject({
  id: some(Id),
  from: EventRef,
  to: EventRef,
  type: v.picklist(LINK_TYPES),
  status: some(v.picklist(STATUSES)),
  by: some(ActorRef),
  text: some(TextSchema),
  sources: list(SourceRef),
});
export const StepSchema = v.looseObject({ event: some(EventRef), shown: some(DateText), text: some(TextSchema) });
export const StorySchema = v.looseObject({ id: Id, title: TextSchema, steps: v.array(StepSchema) });
export const CorrectionSchema = v.looseObject({ date: DateText, events: list(EventRef), text: TextSchema });
/** Whose place as a party to treaties others took, and what that rests on, or that it is not known. */
export const SuccessionSchema = v.looseObject({
  treaties: v.array(TreatyRef),
  of: ActorRef,
  by: v.array(ActorRef),
  event: some(EventRef),
  text: some(TextSchema),
  sources: list(SourceRef),
});
export const AuthorSchema = v.looseObject({ name: v.string(), url: some(Address) });

/** What points at events, and so is read after them. */
export const TailSchema = v.looseObject({
  links: list(LinkSchema),
  stories: list(StorySchema),
  corrections: list(CorrectionSchema),
  successions: list(SuccessionSchema),
});
/** All of the file. Only `format`, `title` and `events` have to be there. */
export const FileSchema = v.looseObject({
  format: v.literal(1),
  id: some(Id),
  lang: some(Language),
  title: TextSchema,
  summary: some(TextSchema),
  licence: some(v.string()),
  authors: list(AuthorSchema),
  updated: some(DateText),
  coverage: list(CoverageSchema),
  actors: list(ActorSchema),
  kinds: list(KindSchema),
  measures: list(MeasureSchema),
  treaties: list(TreatySchema),
  periods: list(PeriodSchema),
  sources: list(ListedSourceSchema),
  events: v.array(EventSchema),
  ...TailSchema.entries,
});

import {
  array,
  identifier,
  integer,
  literal,
  localizedText,
  nullable,
  number,
  object,
  optional,
  picklist,
  string,
  stringOr,
  unknown,
  type OptionalSchema,
  type Schema,
} from './schemaBuilder';

/** Format 1 of the timeline file: the single source of the TypeScript types, the validator and the published JSON Schema. */

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

/** An optional list. */
const optionalList = <T>(item: Schema<T>): OptionalSchema<T[]> => optional(array(item));

export const Id = identifier('id');
export const ActorRef = identifier('actor');
export const KindRef = identifier('kind');
export const MeasureRef = identifier('measure');
export const TreatyRef = identifier('treaty');
export const EventRef = identifier('event');
export const SourceId = identifier('source');
export const PlaceId = identifier('place');
export const DateText = string('date');
export const Address = string('address');
export const Language = string('language');
export const TextSchema = localizedText();

export const ActorSchema = object({
  id: Id,
  name: optional(TextSchema),
  short: optional(TextSchema),
  type: optional(picklist(ACTOR_TYPES)),
  parent: optional(ActorRef),
  /** The actor's lifetime, if it does not cover the whole timeline. */
  existed: optional(DateText),
});
export const KindSchema = object({
  id: Id,
  name: optional(TextSchema),
  family: optional(picklist(FAMILIES)),
  tone: optional(picklist(TONES)),
});
export const MeasureSchema = object({ id: Id, name: optional(TextSchema), unit: optional(TextSchema) });
export const TreatySchema = object({
  id: Id,
  name: optional(TextSchema),
  short: optional(TextSchema),
  depositaries: optionalList(string()),
  entryRule: optional(TextSchema),
});
/** The number that the chart shows over time above its lanes: the parties to a treaty. The title says what is counted. */
export const HeadlineSchema = object({ treaty: TreatyRef, title: optional(TextSchema) });
export const PeriodSchema = object({ id: Id, when: DateText, title: TextSchema });
export const CoverageSchema = object({ span: DateText, rule: optional(TextSchema), actors: optionalList(ActorRef) });
export const SourceSchema = object({
  id: optional(Id),
  type: optional(string()),
  title: optional(string()),
  publisher: optional(string()),
  author: optional(unknown()),
  URL: optional(Address),
  issued: optional(DateText),
  accessed: optional(DateText),
  archiveUrl: optional(Address),
  language: optional(Language),
});
/** A source in the file's list. It needs an id to be referenced. */
export const ListedSourceSchema = object({ ...SourceSchema.fields, id: Id });
export const PlaceSchema = object({
  name: optional(TextSchema),
  lat: optional(number({ min: -90, max: 90 })),
  lon: optional(number({ min: -180, max: 180 })),
  precision: optional(picklist(PLACE_PRECISIONS)),
  /** ISO 3166-1 alpha-3, or a code of the same form for a state that is no more. */
  country: optional(string()),
});
/** A place in the file's list. It needs an id to be referenced. */
export const ListedPlaceSchema = object({ ...PlaceSchema.fields, id: Id });
/** A place, or the id of one in the file's list. */
export const PlaceRefSchema = stringOr(PlaceId, PlaceSchema);
const Amount = optional(nullable(number()));
export const FigureSchema = object({
  measure: MeasureRef,
  low: Amount,
  best: Amount,
  high: Amount,
  bound: optional(picklist(BOUNDS)),
  period: optional(DateText),
});
/** An actor with its role in an event. */
export const RoleSchema = object({ id: ActorRef, role: optional(string()) });
const Role = stringOr(ActorRef, RoleSchema);
const SourceRef = stringOr(SourceId, SourceSchema);
export const ClaimSchema = object({
  id: optional(Id),
  by: ActorRef,
  via: optional(TextSchema),
  said: optional(DateText),
  says: optional(TextSchema),
  when: optional(DateText),
  place: optional(PlaceRefSchema),
  kinds: optionalList(KindRef),
  figures: optionalList(FigureSchema),
  status: optional(picklist(STATUSES)),
  sources: optionalList(SourceRef),
});
export const ActSchema = object({
  treaty: TreatyRef,
  act: picklist(ACTS),
  parties: optionalList(ActorRef),
  effective: optional(DateText),
  depositary: optional(string()),
  /** The act that a withdrawal revokes, if it is not participation in the treaty as a whole. */
  of: optional(picklist(ACTS)),
});
export const MediaSchema = object({
  src: string('media'),
  alt: optional(TextSchema),
  credit: optional(string()),
  licence: optional(string()),
  width: optional(integer(1, 100_000)),
  height: optional(integer(1, 100_000)),
});
export const EventSchema = object({
  id: Id,
  when: DateText,
  asOf: optional(DateText),
  title: TextSchema,
  short: optional(TextSchema),
  summary: optional(TextSchema),
  kinds: optionalList(KindRef),
  actors: optionalList(Role),
  /** Where it happened. */
  place: optional(PlaceRefSchema),
  /** Places that it is about, without having happened there. */
  about: optionalList(PlaceRefSchema),
  weight: optional(integer(1, 5)),
  status: optional(picklist(STATUSES)),
  claims: optionalList(ClaimSchema),
  treaties: optionalList(ActSchema),
  /** Treaties that the event concerns without being an act of them. */
  concerns: optionalList(TreatyRef),
  lane: optional(ActorRef),
  formerIds: optionalList(Id),
  sources: optionalList(SourceRef),
  media: optionalList(MediaSchema),
});
export const LinkSchema = object({
  id: optional(Id),
  from: EventRef,
  to: EventRef,
  type: picklist(LINK_TYPES),
  status: optional(picklist(STATUSES)),
  by: optional(ActorRef),
  text: optional(TextSchema),
  sources: optionalList(SourceRef),
});
export const StepSchema = object({ event: optional(EventRef), shown: optional(DateText), text: optional(TextSchema) });
export const StorySchema = object({ id: Id, title: TextSchema, steps: array(StepSchema) });
export const CorrectionSchema = object({ date: DateText, events: optionalList(EventRef), text: TextSchema });
/** A party to treaties and its successors. `event` and `text` give the basis of the succession, or say that it is unknown. */
export const SuccessionSchema = object({
  treaties: array(TreatyRef),
  of: ActorRef,
  by: array(ActorRef),
  event: optional(EventRef),
  text: optional(TextSchema),
  sources: optionalList(SourceRef),
});
export const AuthorSchema = object({ name: string(), url: optional(Address) });

/** The lists that refer to events. They are validated after the events. */
export const EventReferencesSchema = object({
  links: optionalList(LinkSchema),
  stories: optionalList(StorySchema),
  corrections: optionalList(CorrectionSchema),
  successions: optionalList(SuccessionSchema),
});
/** The whole file. Only `format`, `title` and `events` are required. */
export const FileSchema = object({
  format: literal(1),
  id: optional(Id),
  lang: optional(Language),
  title: TextSchema,
  summary: optional(TextSchema),
  licence: optional(string()),
  authors: optionalList(AuthorSchema),
  updated: optional(DateText),
  coverage: optionalList(CoverageSchema),
  actors: optionalList(ActorSchema),
  kinds: optionalList(KindSchema),
  measures: optionalList(MeasureSchema),
  treaties: optionalList(TreatySchema),
  headline: optional(HeadlineSchema),
  periods: optionalList(PeriodSchema),
  sources: optionalList(ListedSourceSchema),
  places: optionalList(ListedPlaceSchema),
  events: array(EventSchema),
  ...EventReferencesSchema.fields,
});

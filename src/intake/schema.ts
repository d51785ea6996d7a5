import * as v from 'valibot';

/** Format 1 of the timeline file. This one definition yields the types, the reader's checks and the published JSON Schema. */

export const FAMILIES = ['treaty', 'troops', 'weapons', 'transfer', 'sanction', 'statement', 'visit', 'institution', 'loss', 'other'] as const;
export const TONES = ['verbal-cooperation', 'material-cooperation', 'verbal-conflict', 'material-conflict', 'neutral'] as const;
export const STATUSES = ['confirmed', 'reported', 'claimed', 'disputed', 'denied'] as const;
export const BOUNDS = ['at-least', 'more-than', 'about', 'up-to'] as const;
export const LINK_TYPES = ['responds-to', 'enables', 'causes', 'implements', 'violates', 'supersedes', 'contradicts'] as const;
export const ACTS = [
  'signature', 'ratification', 'approval', 'accession', 'succession', 'deposit', 'entry-into-force', 'reservation', 'extension',
  'notice', 'suspension', 'withdrawal', 'expiry', 'termination',
] as const;
export const ACTOR_TYPES = ['state', 'organisation', 'group', 'person'] as const;
export const PLACE_PRECISIONS = ['exact', 'area', 'country'] as const;

const Id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9._-]+$/));
const Text = v.union([v.string(), v.record(v.string(), v.string())]);
// Checked as EDTF and as a safe address by the reader, which can say more about it than a schema can.
const Edtf = v.string();
const Address = v.string();
const some = <T extends v.GenericSchema>(of: T): v.OptionalSchema<T, undefined> => v.optional(of);
const list = <T extends v.GenericSchema>(of: T): v.OptionalSchema<v.ArraySchema<T, undefined>, undefined> => v.optional(v.array(of));

export const ActorSchema = v.looseObject({ id: Id, name: some(Text), short: some(Text), type: some(v.picklist(ACTOR_TYPES)), parent: some(Id) });
export const KindSchema = v.looseObject({ id: Id, name: some(Text), family: some(v.picklist(FAMILIES)), tone: some(v.picklist(TONES)) });
export const MeasureSchema = v.looseObject({ id: Id, name: some(Text), unit: some(Text) });
export const TreatySchema = v.looseObject({ id: Id, name: some(Text), short: some(Text), depositaries: list(v.string()), entryRule: some(Text) });
export const PeriodSchema = v.looseObject({ id: Id, when: Edtf, title: Text });
export const CoverageSchema = v.looseObject({ span: Edtf, rule: some(Text), actors: list(Id) });
export const SourceSchema = v.looseObject({
  id: some(Id), type: some(v.string()), title: some(v.string()), publisher: some(v.string()), author: some(v.unknown()), URL: some(Address),
  issued: some(Edtf), accessed: some(Edtf), archiveUrl: some(Address), language: some(v.string()),
});
export const PlaceSchema = v.looseObject({
  name: some(Text), lat: some(v.pipe(v.number(), v.minValue(-90), v.maxValue(90))), lon: some(v.pipe(v.number(), v.minValue(-180), v.maxValue(180))),
  precision: some(v.picklist(PLACE_PRECISIONS)),
});
const Amount = v.optional(v.nullable(v.number()));
export const FigureSchema = v.looseObject({ measure: Id, low: Amount, best: Amount, high: Amount, bound: some(v.picklist(BOUNDS)), period: some(Edtf) });
const Role = v.union([Id, v.looseObject({ id: Id, role: some(v.string()) })]);
const SourceRef = v.union([Id, SourceSchema]);
export const ClaimSchema = v.looseObject({
  id: some(Id), by: Id, via: some(Text), said: some(Edtf), says: some(Text), when: some(Edtf), place: some(PlaceSchema), kinds: list(Id),
  figures: list(FigureSchema), status: some(v.picklist(STATUSES)), sources: list(SourceRef),
});
export const ActSchema = v.looseObject({ treaty: Id, act: v.picklist(ACTS), parties: list(Id), effective: some(Edtf), depositary: some(v.string()) });
export const MediaSchema = v.looseObject({ src: Address, alt: some(v.string()), credit: some(v.string()), licence: some(v.string()) });
export const EventSchema = v.looseObject({
  id: Id, when: Edtf, asOf: some(Edtf), title: Text, short: some(Text), summary: some(Text), kinds: list(Id), actors: list(Role), place: some(PlaceSchema),
  weight: some(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))), status: some(v.picklist(STATUSES)), claims: list(ClaimSchema),
  treaties: list(ActSchema), lane: some(Id), formerIds: list(Id), sources: list(SourceRef), media: list(MediaSchema),
});
export const LinkSchema = v.looseObject({
  id: some(Id), from: Id, to: Id, type: v.picklist(LINK_TYPES), status: some(v.picklist(STATUSES)), by: some(Id), text: some(Text), sources: list(SourceRef),
});
export const StorySchema = v.looseObject({ id: Id, title: Text, steps: v.array(v.looseObject({ event: some(Id), shown: some(Edtf), text: some(Text) })) });
export const CorrectionSchema = v.looseObject({ date: Edtf, events: list(Id), text: Text });

/** All of the file but its events. */
export const HeadSchema = v.looseObject({
  format: v.literal(1), id: some(Id), lang: some(v.string()), title: Text, summary: some(Text), licence: some(v.string()),
  authors: list(v.looseObject({ name: v.string(), url: some(Address) })), updated: some(Edtf), coverage: list(CoverageSchema), actors: list(ActorSchema),
  kinds: list(KindSchema), measures: list(MeasureSchema), treaties: list(TreatySchema), periods: list(PeriodSchema), sources: list(SourceSchema),
  links: list(LinkSchema), stories: list(StorySchema), corrections: list(CorrectionSchema),
});
export const FileSchema = v.looseObject({ ...HeadSchema.entries, events: v.array(EventSchema) });

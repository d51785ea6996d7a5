import * as S from '../../../format/schema';
import type { Column } from './cells';
import { columnTypes } from './columnTypes';
import { COLUMNS } from './columns';
import { FIELD_ORDER } from './document';
import { namesColumn } from './namesColumn';

const fieldsOf = (schema: { readonly fields: object }): string[] => Object.keys(schema.fields);

/** The order of fields in the objects of an event. */
export const PART_ORDER = {
  place: fieldsOf(S.PlaceSchema),
  claims: fieldsOf(S.ClaimSchema),
  figures: fieldsOf(S.FigureSchema),
  treaties: fieldsOf(S.ActSchema),
  media: fieldsOf(S.MediaSchema),
} as const;

const event = columnTypes(FIELD_ORDER.events);
const place = columnTypes(PART_ORDER.place);
const claim = columnTypes(PART_ORDER.claims);
const figure = columnTypes(PART_ORDER.figures);
const act = columnTypes(PART_ORDER.treaties);
const media = columnTypes(PART_ORDER.media);

const among = (ids: readonly string[]): Column[] => COLUMNS.events.filter(({ id }) => ids.includes(id));

/** The fields of the form of an event that are not lists of objects. */
export const EVENT_FIELDS: readonly Column[] = [
  ...among(['date']),
  ...among(['title']),
  event.text('short'),
  ...among(['summary']),
  ...among(['kinds', 'actors', 'weight', 'status']),
  event.date('asOf'),
  event.reference('lane', 'actors'),
  namesColumn(FIELD_ORDER.events, 'concerns', 'treaties'),
];

/** The name of a place of the file's list. */
export const [PLACE] = among(['place']) as [Column];

/** A place written out. One of the file's list is edited in its table. */
export const PLACE_FIELDS: readonly Column[] = [
  place.text('name'),
  place.number('lat'),
  place.number('lon'),
  place.pick('precision', S.PLACE_PRECISIONS),
];

export const SOURCE_FIELDS: readonly Column[] = COLUMNS.sources.filter(({ type }) => type !== 'id');

export const CLAIM_FIELDS: readonly Column[] = [
  claim.reference('by', 'actors'),
  claim.text('via'),
  claim.date('said'),
  claim.text('says', true),
  claim.date('when'),
  claim.pick('status', S.STATUSES),
  namesColumn(PART_ORDER.claims, 'sources', 'sources'),
];

export const FIGURE_FIELDS: readonly Column[] = [
  figure.reference('measure', 'measures'),
  figure.number('low'),
  figure.number('best'),
  figure.number('high'),
  figure.pick('bound', S.BOUNDS),
  figure.date('period'),
];

/** The acts of an event that belong to treaties. */
export const ACT_FIELDS: readonly Column[] = [
  act.reference('treaty', 'treaties'),
  act.pick('act', S.ACTS),
  namesColumn(PART_ORDER.treaties, 'parties', 'actors'),
  act.date('effective'),
  act.reference('depositary', 'actors'),
  act.pick('of', S.ACTS),
];

export const MEDIA_FIELDS: readonly Column[] = [
  media.string('src'),
  media.text('alt', true),
  media.string('credit'),
  media.string('licence'),
];

export const LINK_FIELDS: readonly Column[] = COLUMNS.links;

import * as S from '../../../format/schema';
import { isObject } from '../../../import/json';
import type { JsonObject } from '../../../import/types';
import type { CellContext, Column } from './cells';
import { columnTypes, raw } from './columnTypes';
import { dateToEdit, isEdtf, readCellDate } from './dates';
import { FIELD_ORDER, type ListName } from './document';
import { namesColumn } from './namesColumn';
import { textIn, withText } from './names';
import { asObject, asString, withField } from './objects';

const event = columnTypes(FIELD_ORDER.events);
const set = (entry: JsonObject, name: string, value: unknown): JsonObject =>
  withField(entry, name, value, FIELD_ORDER.events);

const when = event.date('when');

/** A date that cannot be read stands under `date`, as the importer leaves it. */
const draftText = (entry: JsonObject): string | null => (entry['when'] === undefined ? asString(entry['date']) : null);

const eventDate: Column = {
  ...when,
  id: 'date',
  fields: ['when', 'date'],
  text: (entry, context) => draftText(entry) ?? when.text(entry, context),
  edit: (entry, context) => draftText(entry) ?? when.edit(entry, context),
  copy: (entry, context) => draftText(entry) ?? when.copy!(entry, context),
  write(entry, text, { answers, time }) {
    const known = entry['when'];
    const isSame = isEdtf(known) ? text === known || text === dateToEdit(known, time) : text === raw(known);
    if (known !== undefined && isSame) return entry;
    if (known === undefined && text === asString(entry['date'])) {
      // The text is the same, but answers may have come since.
      if (readCellDate(text, answers).type !== 'date') return entry;
    }
    const date = readCellDate(text, answers);
    if (date.type === 'date') return set(set(entry, 'date', undefined), 'when', date.edtf);
    return set(set(entry, 'when', undefined), 'date', text.trim() || undefined);
  },
};

const weight: Column = { ...event.number('weight'), options: () => ['1', '2', '3', '4', '5'] };

function placeName(entry: JsonObject, context: CellContext): string {
  const { place } = entry;
  if (isObject(place)) return textIn(place['name'], context.lang, context.fileLang);
  return typeof place === 'string' ? context.index('places').display(place) : raw(place);
}

/** The name of the place alone: its coordinates are in the form, or in the table of places if it stands there. */
const place: Column = {
  id: 'place',
  fields: ['place'],
  type: 'text',
  text: placeName,
  edit: placeName,
  write(entry, text, context) {
    if (text === placeName(entry, context)) return entry;
    const { lang, fileLang } = context;
    const known = context.index('places').find(text);
    if (known !== null) return set(entry, 'place', known);
    const old = asObject(entry['place']);
    const name = withText(old['name'], text.trim(), lang, fileLang);
    const next = withField(old, 'name', name, Object.keys(S.PlaceSchema.fields));
    return set(entry, 'place', Object.keys(next).length > 0 ? next : undefined);
  },
};

const actor = columnTypes(FIELD_ORDER.actors);
const kind = columnTypes(FIELD_ORDER.kinds);
const source = columnTypes(FIELD_ORDER.sources);
const period = columnTypes(FIELD_ORDER.periods);
const treaty = columnTypes(FIELD_ORDER.treaties);
const coverage = columnTypes(FIELD_ORDER.coverage);
const measure = columnTypes(FIELD_ORDER.measures);
const listedPlace = columnTypes(FIELD_ORDER.places);
const link = columnTypes(FIELD_ORDER.links);

/** The columns of each table, from left to right. */
export const COLUMNS: Readonly<Record<ListName, readonly Column[]>> = {
  events: [
    eventDate,
    event.text('title', true),
    namesColumn(FIELD_ORDER.events, 'kinds', 'kinds'),
    namesColumn(FIELD_ORDER.events, 'actors', 'actors'),
    weight,
    event.pick('status', S.STATUSES),
    place,
    namesColumn(FIELD_ORDER.events, 'sources', 'sources'),
    event.text('summary', true),
  ],
  actors: [
    actor.text('name'),
    actor.text('short'),
    actor.pick('type', S.ACTOR_TYPES),
    actor.reference('parent', 'actors'),
    actor.date('existed'),
    actor.id(),
  ],
  kinds: [kind.text('name'), kind.pick('family', S.FAMILIES), kind.pick('tone', S.TONES), kind.id()],
  sources: [
    source.string('title', true),
    source.string('publisher'),
    source.string('URL'),
    source.date('issued'),
    source.string('archiveUrl'),
    source.string('language'),
    source.string('type'),
    source.id(),
  ],
  periods: [period.text('title', true), period.date('when'), period.id()],
  treaties: [treaty.text('name', true), treaty.text('short'), treaty.text('entryRule', true), treaty.id()],
  coverage: [coverage.date('span'), coverage.text('rule', true), namesColumn(FIELD_ORDER.coverage, 'actors', 'actors')],
  measures: [measure.text('name'), measure.text('unit'), measure.id()],
  places: [
    listedPlace.text('name'),
    listedPlace.number('lat'),
    listedPlace.number('lon'),
    listedPlace.pick('precision', S.PLACE_PRECISIONS),
    listedPlace.string('country'),
    listedPlace.id(),
  ],
  links: [
    link.reference('from', 'events'),
    link.pick('type', S.LINK_TYPES),
    link.reference('to', 'events'),
    link.pick('status', S.STATUSES),
    link.reference('by', 'actors'),
    link.text('text', true),
    namesColumn(FIELD_ORDER.links, 'sources', 'sources'),
  ],
};

import * as S from '../../../format/schema';
import type { SchemaNode } from '../../../format/schemaBuilder';
import { isObject } from '../../../import/json';
import type { JsonObject } from '../../../import/types';
import { withField } from './objects';

/** The lists of a file that are edited as tables. Events and drafts are one list. */
export const LISTS = {
  events: S.EventSchema,
  actors: S.ActorSchema,
  kinds: S.KindSchema,
  sources: S.ListedSourceSchema,
  periods: S.PeriodSchema,
  treaties: S.TreatySchema,
  coverage: S.CoverageSchema,
  measures: S.MeasureSchema,
  places: S.ListedPlaceSchema,
  links: S.LinkSchema,
} as const satisfies Readonly<Record<string, SchemaNode>>;
export type ListName = keyof typeof LISTS;
export const LIST_NAMES = Object.keys(LISTS) as readonly ListName[];

/** Where a file keeps what could not become an event: `finishImport` writes it there too. */
export const DRAFTS = 'x-drafts';

/** One entry of a list. */
export interface Row {
  /** Tells the row from all others of the document, however it is moved. Never written. */
  readonly key: number;
  /** The entry as the file has it. What is not even an object stays as it is until one of its cells is changed. */
  readonly value: unknown;
  /** Whether an event stands among the drafts: its date could not be read, or it has no title. */
  readonly isDraft: boolean;
}

/** A timeline file as it is edited. Immutable: operations return another one, which shares with it what they leave alone. */
export interface TimelineDocument {
  /** All fields of the file in their order, with undefined in place of each list. */
  readonly fields: JsonObject;
  readonly lists: Readonly<Record<ListName, readonly Row[]>>;
  /** The key of the next new row. */
  readonly nextKey: number;
}

const FILE_ORDER = Object.keys(S.FileSchema.fields);
/** Draft entries carry the date as the source writes it, and the row of the source. */
const DRAFT_ORDER = ['row', 'id', 'date', ...Object.keys(S.EventSchema.fields)];

const fieldsIn = ({ fields }: { readonly fields: object }): readonly string[] => Object.keys(fields);

/** The order of fields in an entry of each list. */
export const FIELD_ORDER: Readonly<Record<ListName, readonly string[]>> = {
  events: DRAFT_ORDER,
  actors: fieldsIn(LISTS.actors),
  kinds: fieldsIn(LISTS.kinds),
  sources: fieldsIn(LISTS.sources),
  periods: fieldsIn(LISTS.periods),
  treaties: fieldsIn(LISTS.treaties),
  coverage: fieldsIn(LISTS.coverage),
  measures: fieldsIn(LISTS.measures),
  places: fieldsIn(LISTS.places),
  links: fieldsIn(LISTS.links),
};

/** Opens a file of format 1, given as JSON, for editing. Whatever it contains is kept. */
export function openDocument(file: JsonObject): TimelineDocument {
  let key = 0;
  const rowsOf = (value: unknown, isDraft = false): Row[] =>
    Array.isArray(value) ? value.map((entry: unknown) => ({ key: key++, value: entry, isDraft })) : [];
  const lists = Object.fromEntries(LIST_NAMES.map((name) => [name, rowsOf(file[name])])) as Record<ListName, Row[]>;
  lists.events.push(...rowsOf(file[DRAFTS], true));
  const isList = (name: string): boolean =>
    (name === DRAFTS || LIST_NAMES.some((one) => one === name)) && Array.isArray(file[name]);
  const fields = Object.fromEntries(
    Object.entries(file).map(([name, value]) => [name, isList(name) ? undefined : value] as const),
  );
  return { fields, lists, nextKey: key };
}

/** A document as a file, and where its events went. */
export interface SavedDocument {
  readonly file: JsonObject;
  /** For each event of the file, the index of its row. */
  readonly events: readonly number[];
}

/** The file of a document. That of an unchanged document equals the one that was opened, to the order of its fields. */
export function saveDocument({ fields, lists }: TimelineDocument): SavedDocument {
  const events: number[] = [];
  for (const [index, row] of lists.events.entries()) if (!row.isDraft) events.push(index);
  const values = (rows: readonly Row[]): unknown[] => rows.map(({ value }) => value);
  const written = new Map<string, unknown[]>(LIST_NAMES.map((name) => [name, values(lists[name])]));
  written.set('events', values(lists.events.filter(({ isDraft }) => !isDraft)));
  written.set(DRAFTS, values(lists.events.filter(({ isDraft }) => isDraft)));
  let file = fields;
  for (const [name, list] of written) {
    const isField = Object.hasOwn(fields, name);
    if (list.length === 0 && (!isField || fields[name] !== undefined)) continue;
    // A value that is no list would be lost under the list that takes its place.
    if (isField && fields[name] !== undefined) file = withField(file, `x-${name}`, fields[name], FILE_ORDER);
    file = withField(file, name, list, FILE_ORDER);
  }
  return { file, events };
}

/** The fields of an entry; none of what is no object. */
export function fieldsOf({ value }: Row): JsonObject {
  return isObject(value) ? value : {};
}

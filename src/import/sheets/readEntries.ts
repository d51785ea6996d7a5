import { ACTOR_TYPES, FAMILIES, TONES } from '../../format/schema';
import { isId } from '../../format/validateText';
import type { ImportContext } from '../context';
import { NamedEntries } from '../ids';
import { DateColumn } from '../table/dateColumn';
import type { JsonObject } from '../types';
import { MAX_NAME, MAX_TEXT, rowsOf, type SheetRow } from './sheetRows';
import type { EntrySheet, SheetField, SheetKind } from './sheetColumns';

/** What the events of a table refer to by id or name, and what other sheets say about it. */
export interface Entries {
  /** What is said about the timeline as a whole: fields of the file. */
  readonly file: JsonObject;
  readonly actors: NamedEntries;
  readonly kinds: NamedEntries;
  readonly measures: NamedEntries;
  readonly sources: NamedEntries;
  /** Rows of claims, which are read when the events are known. */
  readonly claims: readonly SheetRow<'claims'>[];
  /** The dates of all these sheets, so that what they leave open is one question. */
  readonly dates: DateColumn;
}

/** Words for the types of actors in the languages of the columns. */
const TYPE_WORDS: Readonly<Record<(typeof ACTOR_TYPES)[number], string>> = {
  state: 'country|nation|staat|land|etat|pays|estado|pais|держава|країна|государство|страна|panstwo|kraj',
  organisation:
    'organization|institution|alliance|agency|ministry|government|bundnis|behorde|alianza|organizacion|організація|организация|organizacja',
  group: 'gruppe|groupe|grupo|група|группа|grupa',
  person: 'people|human|mensch|personne|persona|особа|людина|человек|лицо|osoba',
};

/** Columns with dates. */
const DATES: { readonly [K in SheetKind]?: readonly SheetField<K>[] } = {
  actors: ['existed'],
  sources: ['issued', 'accessed'],
  claims: ['said', 'when', 'period'],
};

const isKind =
  <K extends SheetKind>(kind: K) =>
  (sheet: EntrySheet): sheet is EntrySheet<K> =>
    sheet.kind === kind;

/** Reads the sheets beside that of the events, as far as they do not need the events. Each step yields, so that a page stays responsive. */
export function* readEntries(context: ImportContext): Generator<number, Entries> {
  const { sheets } = context;
  const names = sheets.map(({ table }) => table.name).join(', ');
  const entries = {
    actors: new NamedEntries('actor'),
    kinds: new NamedEntries('kind'),
    measures: new NamedEntries('measure'),
    sources: new NamedEntries('source'),
    dates: new DateColumn(names, context.mapping?.answers),
  };
  const rows = <K extends SheetKind>(kind: K): SheetRow<K>[] => {
    const read = sheets.filter(isKind(kind)).flatMap((sheet) => rowsOf<K>(sheet, context));
    const fields = DATES[kind] ?? [];
    for (const text of read.flatMap((row) => row.datesOf(fields))) entries.dates.add(text);
    return read;
  };
  const actors = rows('actors');
  yield 0;
  const sources = rows('sources');
  yield 0;
  const claims = rows('claims');
  yield 0;
  askAboutDates(entries.dates, names, context);
  const parents = new Map<string, string>();
  define(entries.actors, actors, ['name', 'short'], context, (row, id) => actorFields(row, id, parents, entries));
  yield 0;
  define(entries.kinds, rows('kinds'), ['name'], context, (row) => ({
    ...row.words('name'),
    ...row.choice('family', FAMILIES),
    ...row.choice('tone', TONES),
  }));
  define(entries.measures, rows('measures'), ['name'], context, (row) => ({
    ...row.words('name'),
    ...row.words('unit'),
  }));
  yield 0;
  define(entries.sources, sources, ['title', 'url'], context, (row) => sourceFields(row, entries.dates));
  yield 0;
  return { ...entries, claims, file: fileFields(rows('timeline'), context) };
}

function askAboutDates(dates: DateColumn, column: string, { notes, questions }: ImportContext): void {
  for (const { question, answer, example } of dates.found())
    notes.add('guess', 'date-answered', { question, answer }, { column, input: example });
  questions.push(...dates.questions());
}

/**
 * Makes entries of rows. All ids come before all names, and all names before the fields: an entry may name another that stands below it, and
 * an id is found before a name that looks like it.
 */
function define<K extends Exclude<SheetKind, 'claims'>>(
  entries: NamedEntries,
  rows: readonly SheetRow<K>[],
  names: readonly SheetField<K>[],
  { notes }: ImportContext,
  fieldsOf: (row: SheetRow<K>, id: string) => JsonObject,
): void {
  const idField = 'id' as SheetField<K>;
  const claimed = rows.map((row) => {
    const [given, name] = [row.text(idField), row.text(names[0]!)];
    const id = entries.claim(given, name);
    const place = { row: row.number, column: `${row.sheet}!id`, input: given };
    if (given !== '' && id !== given) notes.add('warning', 'id-changed', { id }, place);
    return { row, id, original: given === '' || given === id ? {} : { 'x-id': given } };
  });
  for (const { row, id } of claimed) for (const name of names) entries.alias(row.text(name), id);
  for (const { row, id, original } of claimed) entries.define(id, { ...fieldsOf(row, id), ...row.kept, ...original });
}

/** Levels of actors that belong to others. */
const MAX_LEVELS = 50;

/** Whether an actor belongs to another, directly or through others. One that does so through too many counts as one. */
function belongsTo(actor: string, other: string, parents: ReadonlyMap<string, string>): boolean {
  let at: string | undefined = actor;
  for (let level = 0; level < MAX_LEVELS; level++) {
    if (at === undefined) return false;
    if (at === other) return true;
    at = parents.get(at);
  }
  return true;
}

function actorFields(
  row: SheetRow<'actors'>,
  id: string,
  parents: Map<string, string>,
  { actors, dates }: Pick<Entries, 'actors' | 'dates'>,
): JsonObject {
  const parent = row.valid('parent', 'parent', (name) => {
    const found = name.length <= MAX_NAME ? actors.idOf(name) : null;
    // Nobody belongs to itself.
    return found === null || belongsTo(found, id, parents) ? null : found;
  });
  if (typeof parent['parent'] === 'string') parents.set(id, parent['parent']);
  return {
    ...row.words('name'),
    ...row.words('short'),
    ...row.choice('type', ACTOR_TYPES, TYPE_WORDS),
    ...parent,
    ...row.date('existed', dates),
  };
}

/** The first row of a sheet about the timeline; further ones are kept. */
function fileFields([row, ...others]: readonly SheetRow<'timeline'>[], { notes }: ImportContext): JsonObject {
  if (!row) return {};
  for (const { number, sheet } of others)
    notes.add('warning', 'field-kept', { field: 'x-timeline' }, { row: number, column: sheet });
  const { language, ...kept } = row.language('language');
  return {
    ...row.valid('id', 'id', (id) => (isId(id) ? id : null)),
    ...(language === undefined ? {} : { lang: language }),
    ...row.words('title', 'title', MAX_TEXT),
    ...row.words('summary', 'summary', MAX_TEXT),
    ...row.words('licence'),
    ...kept,
    ...row.kept,
    ...(others.length > 0 ? { 'x-timeline': others.map(({ all }) => all) } : {}),
  };
}

function sourceFields(row: SheetRow<'sources'>, dates: DateColumn): JsonObject {
  return {
    ...row.words('type'),
    ...row.words('title', 'title', MAX_TEXT),
    ...row.words('publisher'),
    ...row.words('author', 'author', MAX_TEXT),
    ...row.address('url', 'URL'),
    ...row.date('issued', dates),
    ...row.date('accessed', dates),
    ...row.address('archive', 'archiveUrl'),
    ...row.language('language'),
  };
}

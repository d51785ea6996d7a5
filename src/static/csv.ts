import { csvFormatRows } from 'd3-dsv';
import { pickLanguage } from '../format/localizedText';
import type { EventRecord, Source, Text, TimelineFile } from '../format/types';

/** Fields of an event that have one column each. */
const COLUMNS = [
  ...[
    'id',
    'when',
    'title',
    'short',
    'summary',
    'kinds',
    'actors',
    'targets',
    'place',
    'lat',
    'lon',
    'weight',
    'status',
  ],
  ...['media', 'alt', 'credit'],
] as const;

/**
 * A timeline as a table of comma-separated values: `eventRows` with their header. A `statement` (`statementRow`) of where they come from is
 * a row below that: a comment before the header would be the header for a spreadsheet, and a column of its own would repeat it.
 */
export function timelineAsCsv(file: TimelineFile, lang: string, statement?: string): string {
  const [header = [], ...rows] = eventRows(file, lang);
  const stated = statement === undefined ? [] : [[statement, ...header.slice(1).map(() => '')]];
  return `${csvFormatRows([header, ...stated, ...rows])}\n`;
}

/**
 * A timeline as a table: a header and a row for each event, in one language. `import/` reads it again. Claims, treaties, links and
 * stories have no place in a table. Cells that a spreadsheet would run as a formula are defused. With `isInWorkbook`, sources are named by
 * their ids, and so are actors and kinds whose names are not theirs alone: other sheets say what they are.
 */
export function eventRows(file: TimelineFile, lang: string, isInWorkbook = false): string[][] {
  const byId = new Map(file.sources.map((source) => [source.id, source]));
  const sources = file.events.map((event) =>
    isInWorkbook
      ? event.sources.length > 0
        ? [{ id: '', title: event.sources.join('; ') }]
        : []
      : event.sources.map((id) => byId.get(id)),
  );
  const names = {
    actors: namesOf(file.actors, file, lang, isInWorkbook),
    kinds: namesOf(file.kinds, file, lang, isInWorkbook),
  };
  const most = sources.reduce((width, list) => Math.max(width, list.length), 0);
  const own = [...new Set(file.events.flatMap(ownFields))];
  const sourceColumns = Array.from({ length: most }, (_, i) =>
    i === 0 ? ['source', 'url'] : [`source (${String(i + 1)})`, `url (${String(i + 1)})`],
  ).flat();
  const rows = file.events.map((event, i) => [
    ...eventCells(event, file, lang, names),
    ...Array.from({ length: most }, (_, n) => sourceCells(sources[i]?.[n])).flat(),
    ...own.map((name) => (typeof event[name] === 'string' ? event[name] : '')),
  ]);
  const header = [...COLUMNS, ...sourceColumns, ...own];
  // A workbook is for people: columns without anything in them are left out.
  const isKept = header.map((name, i) => !isInWorkbook || name === 'title' || rows.some((row) => row[i] !== ''));
  return [header, ...rows].map((row) => row.filter((_, i) => isKept[i]).map(defuse));
}

/** Spreadsheets run cells that begin with one of these, also from a file that somebody else made (OWASP, CSV injection). */
export function defuse(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) && !/^[+-]?\d+(?:\.\d+)?$/.test(cell) ? `'${cell}` : cell;
}

/** Fields with `x-` that are a text: other columns of the table that the file was made from. */
function ownFields(event: EventRecord): string[] {
  return Object.keys(event).filter((name) => name.startsWith('x-') && typeof event[name] === 'string');
}

interface Named {
  readonly id: string;
  readonly name?: Text | undefined;
  readonly short?: Text | undefined;
}

/** The names of entries by their ids. In a workbook, an entry whose name could be taken for another or for two is called by its id. */
function namesOf(list: readonly Named[], file: TimelineFile, lang: string, isInWorkbook: boolean): Map<string, string> {
  const text = (value: Text | undefined): string => (value === undefined ? '' : pickLanguage(value, lang, file.lang));
  const uses = new Map<string, Set<string>>();
  for (const { id, name, short } of list)
    for (const used of [id, text(name), text(short)].map((one) => one.trim().toLowerCase()))
      uses.set(used, (uses.get(used) ?? new Set()).add(id));
  const isOwn = (name: string): boolean =>
    !isInWorkbook || (uses.get(name.trim().toLowerCase())?.size === 1 && !/[;|\n]/.test(name));
  return new Map(list.map(({ id, name }) => [id, text(name) !== '' && isOwn(text(name)) ? text(name) : id]));
}

interface EntryNames {
  readonly actors: ReadonlyMap<string, string>;
  readonly kinds: ReadonlyMap<string, string>;
}

function eventCells(event: EventRecord, file: TimelineFile, lang: string, names: EntryNames): string[] {
  const text = (value: Text | undefined): string => (value === undefined ? '' : pickLanguage(value, lang, file.lang));
  const actors = (isTarget: boolean): string =>
    event.actors
      .filter(({ role }) => (role === 'target') === isTarget)
      .map(({ id }) => names.actors.get(id) ?? id)
      .join('; ');
  const { place, media: [media] = [] } = event;
  return [
    ...[event.id, event.when, text(event.title), text(event.short), text(event.summary)],
    event.kinds.map((id) => names.kinds.get(id) ?? id).join('; '),
    ...[actors(false), actors(true)],
    ...[text(place?.name), number(place?.lat), number(place?.lon)],
    ...[number(event.weight), event.status ?? ''],
    ...[media?.src ?? '', text(media?.alt), media?.credit ?? ''],
  ];
}

const number = (value: number | undefined): string => (value === undefined ? '' : String(value));
const sourceCells = (source: Source | undefined): [string, string] => [source?.title ?? '', source?.URL ?? ''];

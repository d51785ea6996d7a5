import type { ImportContext } from '../context';
import { mediaFields, mergeFields, textField } from '../media';
import { sourcesNamed } from '../sheets/sources';
import type { EventDraft, JsonObject } from '../types';
import { trimText } from '../text';
import { withTitle } from '../title';
import type { Column } from './columns';
import { statusNamed, type Field } from './fields';
import { keptName, type TableReader } from './tableReader';

type Row = readonly string[];

/** Longest name of an actor, a kind or a place. A longer text is something else, and kept. */
const MAX_NAME = 500;

/** An event, what a row says about the whole file (a title or a period), or null for an empty row. */
export function readRow(
  row: Row,
  number: number,
  reader: TableReader,
): EventDraft | { readonly file: JsonObject } | null {
  const { context } = reader;
  if (row.every((cell) => cell.trim() === '')) {
    context.notes.add('info', 'row-empty', {}, { row: number });
    return null;
  }
  const text = (field: Field): string => cellOf(row, reader.columnsOf(field)[0]);
  const slide = text('slide').toLowerCase();
  if (slide === 'title') context.notes.add('info', 'became-title', {}, { row: number });
  if (slide === 'title') return { file: mergeFields([...texts(text, number, context), keptFields(row, reader)]) };
  const { when, text: whenText, isOriginal } = reader.dates.dateOf(row, number, context);
  if (slide === 'era' && when !== null) {
    context.notes.add('info', 'became-period', {}, { row: number });
    return { file: { period: { id: `period-${String(number)}`, when, title: text('title') || whenText } } };
  }
  const fields = mergeFields([
    // What the date was read from, so that it can be read again.
    when === null || !isOriginal ? {} : { 'x-date': whenText },
    ...texts(text, number, context),
    ...entries(row, reader),
    choices(text, number, context),
    placeFields(text, number, context),
    ...sourceFields(row, reader),
    mediaFields(
      {
        url: text('media'),
        caption: text('caption'),
        credit: text('credit'),
        alt: text('alt'),
        thumbnail: text('thumbnail'),
      },
      number,
      context,
    ),
    keptFields(row, reader),
    text('displayDate') === '' ? {} : { 'x-display-date': text('displayDate') },
  ]);
  return {
    row: number,
    ...(text('id') === '' ? {} : { id: text('id') }),
    when,
    whenText,
    fields: reader.columnsOf('title').length > 0 ? withTitle(fields, number, context) : fields,
  };
}

const cellOf = (row: Row, column: Column | undefined): string => (column ? trimText(row[column.index] ?? '') : '');

function texts(text: (field: Field) => string, row: number, context: ImportContext): JsonObject[] {
  return (['title', 'short', 'summary'] as const).map((field) => textField(field, text(field), row, context));
}

/** Kinds and actors, which become entries of the file. */
function entries(row: Row, { columnsOf, separators, kinds, actors }: TableReader): JsonObject[] {
  const all = (field: Field): string[] =>
    columnsOf(field).flatMap((column) => {
      const cell = cellOf(row, column);
      const known = field === 'kinds' ? kinds : actors;
      // A name that a sheet defines may have a comma in it.
      if (known.has(cell)) return [cell];
      const commas = split(cell, ',');
      return commas.every((name) => known.has(name)) ? commas : split(cell, separators.get(column) ?? '');
    });
  const values = (field: Field): string[] => all(field).filter((name) => name.length <= MAX_NAME);
  const tooLong = (['kinds', 'actors', 'targets'] as const).flatMap((field) =>
    all(field)
      .filter((name) => name.length > MAX_NAME)
      .map((name) => ({ [`x-${field}`]: [name] })),
  );
  const unique = (ids: readonly string[]): string[] => [...new Set(ids)];
  const kindIds = unique(values('kinds').map((name) => kinds.idOf(name)));
  const actorIds = unique(values('actors').map((name) => actors.idOf(name)));
  const targets = unique(values('targets').map((name) => actors.idOf(name))).filter((id) => !actorIds.includes(id));
  const roles = [...actorIds, ...targets.map((id) => ({ id, role: 'target' }))];
  return [kindIds.length > 0 ? { kinds: kindIds } : {}, roles.length > 0 ? { actors: roles } : {}, ...tooLong];
}

function split(cell: string, separator: string): string[] {
  const parts = separator === '' ? [cell] : cell.split(separator);
  return parts.map(trimText).filter((part) => part !== '');
}

/** Status and weight, which have few values. Others are kept beside them. */
function choices(text: (field: Field) => string, row: number, { notes }: ImportContext): JsonObject {
  const [status, weight] = [text('status'), text('weight')];
  const known = statusNamed(status);
  const isWeight = /^[1-5](?:\.0+)?$/.test(weight);
  if (status !== '' && known === undefined)
    notes.add('warning', 'value-kept', { field: 'x-status' }, { row, column: 'status', input: status });
  if (weight !== '' && !isWeight)
    notes.add('warning', 'value-kept', { field: 'x-weight' }, { row, column: 'weight', input: weight });
  return {
    ...(status === '' ? {} : known === undefined ? { 'x-status': status } : { status: known }),
    ...(weight === '' ? {} : isWeight ? { weight: Math.trunc(+weight) } : { 'x-weight': weight }),
  };
}

/** A decimal number with a point or a comma; NaN for anything else. */
export const decimal = (text: string): number =>
  /^[+-]?\d{1,3}(?:[.,]\d+)?$/.test(text) ? +text.replace(',', '.') : NaN;

function placeFields(text: (field: Field) => string, row: number, { notes }: ImportContext): JsonObject {
  const [name, coordinates] = [text('place'), text('coordinates')];
  // Wikidata writes "Point(longitude latitude)".
  const point = /^point\s*\(\s*(\S+)\s+(\S+)\s*\)$/i.exec(coordinates);
  const pair = /^(\S+?)\s*[,;\s]\s*(\S+)$/.exec(coordinates);
  const [latText, lonText] =
    coordinates === ''
      ? [text('lat'), text('lon')]
      : point
        ? [point[2]!, point[1]!]
        : [pair?.[1] ?? '', pair?.[2] ?? ''];
  const [lat, lon] = [decimal(latText), decimal(lonText)];
  const isPoint = Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
  const given = coordinates || [latText, lonText].filter((part) => part !== '').join(', ');
  const isName = name.length <= MAX_NAME;
  const place = { ...(name === '' || !isName ? {} : { name }), ...(isPoint ? { lat, lon } : {}) };
  if (given !== '' && !isPoint)
    notes.add('warning', 'value-kept', { field: 'x-coordinates' }, { row, column: 'coordinates', input: given });
  return {
    ...(Object.keys(place).length > 0 ? { place } : {}),
    ...(isName ? {} : { 'x-place': name }),
    ...(given === '' || isPoint ? {} : { 'x-coordinates': given }),
  };
}

/** Sources in words and addresses: the first column of each is one source, the second another. */
function sourceFields(row: Row, { columnsOf, sources: listed }: TableReader): JsonObject[] {
  const [titles, urls] = [columnsOf('source'), columnsOf('url')];
  return Array.from({ length: Math.max(titles.length, urls.length) }, (_, i) => {
    const sources = sourcesNamed(cellOf(row, titles[i]), cellOf(row, urls[i]), listed);
    return sources.length > 0 ? { sources } : {};
  });
}

/** All other columns, under their names. */
function keptFields(row: Row, { kept }: TableReader): JsonObject {
  const filled = kept.filter((column) => cellOf(row, column) !== '');
  return Object.fromEntries(filled.map((column) => [keptName(column.column), cellOf(row, column)]));
}

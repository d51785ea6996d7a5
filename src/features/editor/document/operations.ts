import type { JsonObject } from '../../../import/types';
import { parseEdtfUnexplained } from '../../../time/edtfParser';
import { instantsOf } from '../../../time/extent';
import { DocumentBuilder, type Wording } from './builder';
import type { CellContext, Column } from './cells';
import { COLUMNS } from './columns';
import { FIELD_ORDER, fieldsOf, type ListName, type Row, type TimelineDocument } from './document';
import { cleanId } from './ids';
import { keepSources } from './inlineSources';
import { asList, asString, withField } from './objects';
import { removeReferences, renameReferences, requiredIds } from './references';

/** The text that is written into a cell. */
export interface CellEdit {
  readonly row: number;
  readonly column: string;
  readonly text: string;
}

/** From the first row to the last, both included. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

const columnOf = (list: ListName, id: string): Column | undefined => COLUMNS[list].find((column) => column.id === id);

/** Writes texts into cells. A row after the last one is added. An id is changed with all references to it. */
export function writeCells(
  document: TimelineDocument,
  list: ListName,
  edits: readonly CellEdit[],
  wording: Wording,
): TimelineDocument {
  const builder = new DocumentBuilder(document, wording);
  const renamed = new Map<string, string>();
  for (const { row, column, text } of edits) {
    const written = columnOf(list, column);
    if (!written) continue;
    if (text.trim() === '' && row >= builder.rows(list).length) continue;
    while (row >= builder.rows(list).length) builder.insert(list, builder.rows(list).length, [{}]);
    if (written.type === 'id') renameEntry(builder, list, row, text, renamed);
    else builder.setEntry(list, row, written.write(fieldsOf(builder.rows(list)[row]!), text, builder));
  }
  return keepSources(document, renameReferences(builder.build(), list, renamed));
}

/** Gives an entry another id, unless another one has it. Links to an event go on working by its former id. */
function renameEntry(
  builder: DocumentBuilder,
  list: ListName,
  at: number,
  text: string,
  renamed: Map<string, string>,
): void {
  const row = builder.rows(list)[at];
  if (!row) return;
  const entry = fieldsOf(row);
  const [old, id] = [asString(entry['id']), cleanId(text.trim())];
  if (id === '' || id === old || builder.rows(list).some((other) => fieldsOf(other)['id'] === id)) return;
  const next = withField(entry, 'id', id, FIELD_ORDER[list]);
  const former = old === '' || list !== 'events' ? undefined : [...asList(entry['formerIds']), old];
  builder.setEntry(list, at, former ? withField(next, 'formerIds', former, FIELD_ORDER[list]) : next);
  // What leads to an id that two entries have leads to the first of them.
  const isShared = builder.rows(list).some((other) => fieldsOf(other)['id'] === old);
  if (old !== '' && !isShared) renamed.set(old, id);
}

/** Gives an event another id. */
export function renameEvent(document: TimelineDocument, row: number, id: string, wording: Wording): TimelineDocument {
  const builder = new DocumentBuilder(document, wording);
  const renamed = new Map<string, string>();
  renameEntry(builder, 'events', row, id, renamed);
  return renameReferences(builder.build(), 'events', renamed);
}

/** Replaces an entry as a whole, as a form does. */
export function writeEntry(
  document: TimelineDocument,
  list: ListName,
  row: number,
  change: (entry: JsonObject, builder: DocumentBuilder) => JsonObject,
  wording: Wording,
): TimelineDocument {
  const builder = new DocumentBuilder(document, wording);
  const old = builder.rows(list)[row];
  if (old) builder.setEntry(list, row, change(fieldsOf(old), builder));
  return keepSources(document, builder.build());
}

/** Adds empty rows. */
export function insertRows(
  document: TimelineDocument,
  list: ListName,
  at: number,
  count: number,
  wording: Wording,
): TimelineDocument {
  const builder = new DocumentBuilder(document, wording);
  builder.insert(
    list,
    at,
    Array.from({ length: count }, () => ({})),
  );
  return builder.build();
}

/** Adds a copy of rows below them. A copy has an id of its own, and no former ids. */
export function duplicateRows(
  document: TimelineDocument,
  list: ListName,
  { from, to }: RowRange,
  wording: Wording,
): TimelineDocument {
  const builder = new DocumentBuilder(document, wording);
  const copies = document.lists[list].slice(from, to + 1).map((row) => {
    const { id: _id, formerIds: _formerIds, row: _row, ...rest } = fieldsOf(row);
    return rest;
  });
  builder.insert(list, to + 1, copies);
  return builder.build();
}

/** Deletes rows with all references to them. What claims, figures or acts cannot do without stays, and is counted. */
export function deleteRows(
  document: TimelineDocument,
  list: ListName,
  { from, to }: RowRange,
  wording: Wording,
): { readonly document: TimelineDocument; readonly kept: number } {
  const rows = document.lists[list].slice(from, to + 1);
  const required = requiredIds(document, list);
  const gone = new Set(rows.filter((row) => !required.has(asString(fieldsOf(row)['id']))));
  const builder = new DocumentBuilder(document, wording);
  builder.remove(list, (row) => gone.has(row));
  const left = builder.build();
  const others = new Set(left.lists[list].map((row) => asString(fieldsOf(row)['id'])));
  const ids = [...gone].map((row) => asString(fieldsOf(row)['id'])).filter((id) => id !== '' && !others.has(id));
  const rest = keepSources(document, removeReferences(left, list, new Set(ids)));
  return { document: rest, kept: rows.length - gone.size };
}

/** Fills columns of a range with what its first row has. */
export function fillDown(
  document: TimelineDocument,
  list: ListName,
  { from, to }: RowRange,
  columns: readonly string[],
  wording: Wording,
): TimelineDocument {
  const builder = new DocumentBuilder(document, wording);
  const first = document.lists[list][from];
  if (!first) return document;
  const filled = columns.flatMap((id) => columnOf(list, id) ?? []).filter(({ type }) => type !== 'id');
  const names = filled.flatMap(({ fields }) => fields);
  const source = fieldsOf(first);
  for (let row = from + 1; row <= to && row < document.lists[list].length; row++) {
    const entry = fieldsOf(builder.rows(list)[row]!);
    const next = names.reduce((all, name) => withField(all, name, source[name], FIELD_ORDER[list]), entry);
    builder.setEntry(list, row, next);
  }
  return keepSources(document, builder.build());
}

/** Sorts all rows by a column. Empty cells come last in either direction; equal ones stay in their order. */
export function sortRows(
  document: TimelineDocument,
  list: ListName,
  column: string,
  direction: 'ascending' | 'descending',
  context: CellContext,
): TimelineDocument {
  const by = columnOf(list, column);
  if (!by) return document;
  const sign = direction === 'ascending' ? 1 : -1;
  const collator = new Intl.Collator(context.lang, { numeric: true });
  const keyed = document.lists[list].map((row) => ({ row, key: sortKey(row, by, context) }));
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
    if (typeof a.key === 'number' && typeof b.key === 'number') return sign * (a.key - b.key);
    return sign * collator.compare(String(a.key), String(b.key));
  });
  const rows = keyed.map(({ row }) => row);
  if (rows.every((row, i) => row === document.lists[list][i])) return document;
  return { ...document, lists: { ...document.lists, [list]: rows } };
}

/** What a cell is sorted by; null where it is empty, or is no date. */
function sortKey(row: Row, column: Column, context: CellContext): string | number | null {
  const entry = fieldsOf(row);
  if (column.type === 'date') {
    const date = parseEdtfUnexplained(asString(entry[column.fields[0] ?? '']));
    return date.ok ? instantsOf(date.value).from : null;
  }
  const text = column.text(entry, context);
  return text === '' ? null : column.type === 'number' && text.trim() !== '' && !Number.isNaN(+text) ? +text : text;
}

/** Reads all dates of drafts again, after a question about them was answered. */
export function readDraftDates(document: TimelineDocument, wording: Wording): TimelineDocument {
  const builder = new DocumentBuilder(document, wording);
  const date = columnOf('events', 'date')!;
  for (const [row, { isDraft }] of document.lists.events.entries()) {
    if (!isDraft) continue;
    const entry = fieldsOf(builder.rows('events')[row]!);
    if (entry['when'] === undefined)
      builder.setEntry('events', row, date.write(entry, asString(entry['date']), builder));
  }
  return builder.build();
}

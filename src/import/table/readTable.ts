import type { ImportContext } from '../context';
import { withClaims } from '../sheets/claims';
import { readEntries, type Entries } from '../sheets/readEntries';
import type { EventDraft, FileDraft, JsonObject } from '../types';
import { mapColumns, type Column } from './columns';
import { DateColumn } from './dateColumn';
import type { Field } from './fields';
import type { Mapping } from './mapping';
import { readRow } from './row';
import { RowDates } from './rowDates';
import { rowsWithoutHelp, type Table } from './table';
import { keptName, type TableReader } from './tableReader';

/** Rows per step, so that a page stays responsive. */
const SLICE_ROWS = 500;

/** Reads a table in steps; each yields the number of rows done. Never throws. */
export function* readTable(table: Table, context: ImportContext): Generator<number, FileDraft | null> {
  const given = context.mapping;
  const { columns, hasHeader } = mapColumns(table, given, context);
  const { rows, hasHelp } = hasHeader ? rowsWithoutHelp(table.rows.slice(1)) : { rows: table.rows, hasHelp: false };
  const firstRow = table.firstRow + (hasHeader ? 1 : 0);
  if (rows.length === 0) {
    context.notes.add('error', 'empty', {});
    return null;
  }
  if (hasHelp && rows.every((row) => row.every((cell) => cell.trim() === ''))) {
    context.notes.add('error', 'template-empty', {});
    return null;
  }
  const entries = yield* readEntries(context);
  const reader = createReader(columns, rows, entries, context);
  for (const [i, row] of rows.entries()) {
    reader.dates.add(row);
    if (i % SLICE_ROWS === SLICE_ROWS - 1) yield i + 1;
  }
  context.questions.push(...reader.dates.questions(context));
  const events: EventDraft[] = [];
  const parts: JsonObject[] = [];
  for (const [i, row] of rows.entries()) {
    const isHelp = hasHelp && i === 0;
    if (isHelp) context.notes.add('info', 'row-help', {}, { row: firstRow });
    const read = isHelp ? null : readRow(row, firstRow + i, reader);
    if (read && 'fields' in read) events.push(read);
    else if (read) parts.push(read.file);
    if (i % SLICE_ROWS === SLICE_ROWS - 1) yield i + 1;
  }
  context.mapping = usedMapping(table, columns, hasHeader, given);
  const told = withClaims(events, entries, context);
  return { fields: fileFields(parts, entries, told.lost, given), events: told.events, rows: rows.length };
}

function createReader(
  columns: readonly Column[],
  rows: Table['rows'],
  { actors, kinds, sources }: Entries,
  context: ImportContext,
): TableReader {
  const { notes } = context;
  const columnsOf = (field: Field): Column[] => columns.filter((column) => column.field === field);
  const has = (field: Field): boolean => columnsOf(field).length > 0;
  if (!has('when') && !has('year')) notes.add('error', 'no-date-column', {});
  if (!has('title')) notes.add('error', 'no-title-column', {});
  const kept = columns.filter(
    ({ field, index }) => field === 'keep' && rows.some((row) => (row[index] ?? '').trim() !== ''),
  );
  for (const { column } of kept) notes.add('info', 'column-kept', { field: keptName(column) }, { column });
  for (const { column, field } of columns) if (field === 'ignore') notes.add('info', 'column-ignored', {}, { column });
  const separators = new Map(
    [...columnsOf('actors'), ...columnsOf('targets'), ...columnsOf('kinds')].map((column) => [
      column,
      separatorOf(column, rows, context),
    ]),
  );
  const dates = new RowDates(columnsOf, (column) => new DateColumn(column.column, column.answers, column.pattern));
  return { context, columnsOf, kept, dates, actors, kinds, sources, separators };
}

/** What stands between the values of a cell: a semicolon or a bar if there is one anywhere, else a comma. */
function separatorOf(column: Column, rows: Table['rows'], { notes }: ImportContext): string {
  if (column.separator !== undefined) return column.separator;
  const cells = rows.map((row) => row[column.index] ?? '');
  const separator = [';', '|', '\n', ','].find((one) => cells.some((cell) => cell.includes(one))) ?? '';
  if (separator !== '')
    notes.add('guess', 'column-split', { separator: separator === '\n' ? '⏎' : separator }, { column: column.column });
  return separator;
}

function fileFields(
  parts: readonly JsonObject[],
  { file, actors, kinds, measures, sources }: Entries,
  lostClaims: readonly JsonObject[],
  given: Mapping | null,
): JsonObject {
  const periods = parts.flatMap((part) => (part['period'] === undefined ? [] : [part['period'] as JsonObject]));
  const title = parts.find((part) => part['title'] !== undefined) ?? {};
  return {
    ...title,
    ...file,
    ...(given?.title === undefined ? {} : { title: given.title }),
    ...(given?.lang === undefined ? {} : { lang: given.lang }),
    ...actors.field('actors'),
    ...kinds.field('kinds'),
    ...measures.field('measures'),
    ...sources.field('sources'),
    ...(lostClaims.length > 0 ? { 'x-claims': lostClaims } : {}),
    ...(periods.length > 0 ? { periods } : {}),
  };
}

/** The mapping that was used, which can be saved, changed and given back. */
function usedMapping(table: Table, columns: readonly Column[], header: boolean, given: Mapping | null): Mapping {
  return {
    ...(given?.title === undefined ? {} : { title: given.title }),
    ...(given?.lang === undefined ? {} : { lang: given.lang }),
    ...(table.name === '' ? {} : { sheet: table.name }),
    header,
    ...(given?.answers === undefined ? {} : { answers: given.answers }),
    columns: columns.map(({ index: _, ...column }) => column),
  };
}

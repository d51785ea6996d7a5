import { readDate } from '../dates/readDate';
import type { ImportContext } from '../context';
import { endsLikeTitle, fieldNamed, type Field } from './fields';
import type { ColumnMapping, Mapping } from './mapping';
import type { Table } from './table';

/** Rows that decide what a column is. */
const SAMPLE_ROWS = 200;
/** The share of cells that must be dates for a column to be taken for one. */
const DATES_SHARE = 0.6;
/** The share below which a column that is called a date is none. */
const LEAST_SHARE = 0.2;
/** Fields of which a row may have several columns. */
const REPEATABLE: ReadonlySet<string> = new Set(['actors', 'targets', 'kinds', 'source', 'url']);

/** The longest name of a column, in UTF-16 units: it becomes the name of a field. */
const MAX_NAME = 60;

/** Fields that are words. */
const WORDS: ReadonlySet<string> = new Set(['title', 'actors', 'targets', 'kinds', 'place', 'source', 'status']);
/** Fields that mean something beside a year only. */
const PARTS_OF_DATE: ReadonlySet<string> = new Set(['month', 'day', 'time', 'endMonth', 'endDay', 'endTime']);

/** A column with its place. */
export interface Column extends ColumnMapping {
  /** From 0. */
  readonly index: number;
}

/** The columns of a table and its rows without the header. */
export interface Columns {
  readonly columns: readonly Column[];
  readonly hasHeader: boolean;
}

/** Decides what each column is: by the mapping, else by its name, else by what is in it. Notes say which. */
export function mapColumns(table: Table, mapping: Mapping | null, context: ImportContext): Columns {
  const hasHeader = mapping?.header ?? looksLikeHeader(table);
  const names = columnNames(table, hasHeader);
  if (mapping && mapping.columns.length > 0) return { columns: givenColumns(names, mapping, context), hasHeader };
  if (!hasHeader) context.notes.add('guess', 'no-header', {});
  const sample = table.rows.slice(hasHeader ? 1 : 0, SAMPLE_ROWS);
  const fields = hasHeader ? namedFields(names, sample) : names.map(() => 'keep' as const);
  const guessed = guessFields(fields, names, sample);
  const columns = names.map((column, index): Column => ({ column, index, field: guessed[index]! }));
  for (const { column, index, field } of columns) {
    if (field === 'keep') continue;
    context.notes.add('guess', fields[index] === field ? 'column-read' : 'column-guessed', { field }, { column });
  }
  return { columns, hasHeader };
}

/** A first row with a name that is known, or without any date above a column of dates. */
function looksLikeHeader({ rows }: Table): boolean {
  const [first = [], ...rest] = rows;
  if (first.some((cell) => fieldNamed(cell) !== null)) return true;
  return first.some((cell, i) => {
    const below = rest.slice(0, 20).map((row) => row[i] ?? '');
    return !isDate(cell) && cell.trim() !== '' && dateShare(below) >= DATES_SHARE;
  });
}

/** The names of all columns, each once. Columns without a name have the letter that a spreadsheet gives them. */
function columnNames({ rows }: Table, hasHeader: boolean): string[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const seen = new Map<string, number>();
  return Array.from({ length: width }, (_, i) => {
    const name =
      ((hasHeader ? rows[0]?.[i] : '') ?? '').replace(/\s+/g, ' ').trim().slice(0, MAX_NAME) || columnLetters(i);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${String(count)})`;
  });
}

/** A, B, …, Z, AA, AB, … */
function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

function givenColumns(names: readonly string[], mapping: Mapping, { notes }: ImportContext): Column[] {
  const byName = new Map(mapping.columns.map((column) => [column.column, column]));
  for (const { column } of mapping.columns)
    if (!names.includes(column)) notes.add('warning', 'unknown-column', {}, { column });
  return names.map((column, index) => ({ field: 'keep', ...byName.get(column), column, index }));
}

type Mapped = Field | 'keep';

function namedFields(names: readonly string[], sample: Table['rows']): Mapped[] {
  const taken = new Set<string>();
  // In the spreadsheet of TimelineJS, the column "Type" says which rows are the title and the eras.
  const isTemplate = ['year', 'headline', 'type'].every((name) =>
    names.some((column) => column.toLowerCase() === name),
  );
  return names.map((name, i) => {
    const field =
      isTemplate && name.toLowerCase() === 'type'
        ? 'slide'
        : (fieldNamed(name) ?? (/\burl$/i.test(name) ? 'url' : null));
    if (field === null || (taken.has(field) && !REPEATABLE.has(field))) return 'keep';
    // A column "Land" of zeros and ones is a flag, not a country.
    if (WORDS.has(field) && !sample.some((row) => /\p{L}/u.test(row[i] ?? '')) && sample.some((row) => row[i]))
      return 'keep';
    taken.add(field);
    return field;
  });
}

/** Finds the date and the title among the columns without a known name. */
function guessFields(fields: readonly Mapped[], names: readonly string[], sample: Table['rows']): Mapped[] {
  // Without a year, a "time" is no part of a date; it may be one by itself.
  const hasYear = fields.includes('year');
  const result = fields.map((field) => (hasYear || !PARTS_OF_DATE.has(field) ? field : 'keep'));
  const cells = (i: number): string[] => sample.map((row) => (row[i] ?? '').trim()).filter((cell) => cell !== '');
  const free = (): number[] => result.flatMap((field, i) => (field === 'keep' && cells(i).length > 0 ? [i] : []));
  // A date that is hardly ever one, such as 450716, gives way to a year beside it.
  const when = result.indexOf('when');
  if (when >= 0 && hasYear && dateShare(cells(when)) < LEAST_SHARE) result[when] = 'keep';
  if (!result.includes('when') && !result.includes('year')) {
    const shares = free().map((i) => [i, dateShare(cells(i))] as const);
    const [best] = shares.filter(([, share]) => share >= DATES_SHARE).sort((a, b) => b[1] - a[1]);
    if (best) result[best[0]] = 'when';
  }
  const short = result.indexOf('short');
  if (!result.includes('title') && short >= 0) result[short] = 'title';
  if (!result.includes('title')) {
    const texts = free().filter((i) => isTitleColumn(cells(i)));
    const best =
      free().find((i) => endsLikeTitle(names[i] ?? '') && cells(i).some((cell) => /\p{L}/u.test(cell))) ?? texts[0];
    if (best !== undefined) result[best] = 'title';
  }
  return result;
}

const isDate = (cell: string): boolean => readDate(cell).readings.length > 0;

/** The share of dates among the cells that are not empty. Plain numbers count only if they are years that people write about. */
function dateShare(cells: readonly string[]): number {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const numbers = filled.filter((cell) => /^\d+(?:\.\d+)?$/.test(cell.trim()));
  if (numbers.length > filled.length / 2 && !numbers.every((cell) => +cell >= 1000 && +cell <= 2100)) return 0;
  return filled.length === 0 ? 0 : filled.filter(isDate).length / filled.length;
}

/** Words, most of them different, and neither numbers nor paragraphs. */
function isTitleColumn(cells: readonly string[]): boolean {
  const words = cells.filter((cell) => /\p{L}{2}/u.test(cell) && cell.length <= 250 && !/^https?:/.test(cell));
  return words.length >= cells.length * 0.8 && new Set(words).size >= words.length * 0.5;
}

import type { ImportContext } from '../context';
import { isObject, objectAt, objectsOf, textOf } from '../json';
import { fieldNamed, type Field } from '../table/fields';
import type { ColumnMapping } from '../table/mapping';
import { recordsTable } from '../table/records';
import type { Table } from '../table/table';

/** A Wikidata item. */
const ENTITY = /^https?:\/\/www\.wikidata\.org\/entity\/(Q\d+)$/;
/** A date of Wikidata's query service: astronomical years, and 00 for parts that are not known in some exports. */
const DATE = /^([+-]?)(\d{4,16})-(\d\d)-(\d\d)T00:00:00Z$/;

/** Wikidata's codes of precision (wikibase:timePrecision), as the number of parts that are known, or of digits of the year. */
const PRECISION: Readonly<Record<string, 'day' | 'month' | 'year' | 'decade' | 'century' | 'millennium'>> = {
  ...{ 11: 'day', 10: 'month', 9: 'year', 8: 'decade', 7: 'century', 6: 'millennium' },
};

/** The row of a result, each value as text. */
type Binding = Readonly<Record<string, string>>;

/** Whether the columns of a table are those of a query result: an item and its label. */
export function isWikidataTable({ rows }: Table): boolean {
  const [header = [], first = []] = rows;
  return (
    header.some((name, i) => header.includes(`${name}Label`) || (name === 'item' && ENTITY.test(first[i] ?? ''))) &&
    first.some((cell) => ENTITY.test(cell))
  );
}

/**
 * The result of a query to Wikidata, as JSON of either form or as CSV, as a table. Labels stand for items, a precision beside a date is
 * applied to it, and rows that differ only in one of several values of an item become one.
 */
export function wikidataTable(source: unknown, context: ImportContext): Table | null {
  const bindings = (isTable(source) ? csvBindings(source) : jsonBindings(source)).map(withoutUnits);
  const names = [...new Set(bindings.flatMap((binding) => Object.keys(binding)))];
  const item = names.find((name) => bindings.some((binding) => ENTITY.test(binding[name] ?? '')));
  const dates = names.filter((name) => bindings.some((binding) => DATE.test(binding[name] ?? '')));
  const exact = bindings.map((binding, i) => withPrecision(binding, dates, i + 1, context));
  const merged = item === undefined ? exact : mergeItems(exact, item, dates);
  const table = recordsTable(merged, context);
  if (table && !context.mapping) context.mapping = { header: true, columns: guessColumns(names, item, dates, context) };
  return table;
}

const isTable = (source: unknown): source is Table => isObject(source) && Array.isArray(source['rows']);

function csvBindings({ rows: [header = [], ...rows] }: Table): Binding[] {
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));
}

function jsonBindings(source: unknown): Binding[] {
  const bindings = isObject(source) ? objectsOf(objectAt(source, 'results')['bindings']) : objectsOf(source);
  return bindings.map((binding) =>
    Object.fromEntries(
      Object.entries(binding).map(([name, value]) => [name, isObject(value) ? textOf(value['value']) : textOf(value)]),
    ),
  );
}

/** Labels of items that have none are their numbers, which say nothing beside the item. */
function withoutUnits(binding: Binding): Binding {
  return Object.fromEntries(
    Object.entries(binding).filter(
      ([name, value]) => value !== '' && !(name.endsWith('Label') && /^Q\d+$/.test(value)),
    ),
  );
}

/** Dates as EDTF, to the precision that stands beside them: `date` and `datePrecision` or `date_precision`. */
function withPrecision(binding: Binding, dates: readonly string[], row: number, { notes }: ImportContext): Binding {
  const result: Record<string, string> = { ...binding };
  for (const name of dates) {
    const [, sign = '', digits = '', month = '', day = ''] = DATE.exec(binding[name] ?? '') ?? [];
    if (digits === '') continue;
    const column = precisionColumn(name, Object.keys(binding));
    const precision = PRECISION[binding[column] ?? ''];
    if (precision === undefined && month === '01' && day === '01')
      notes.add('warning', 'precision-unknown', {}, { row, column: name });
    // The service counts years with a year 0. Wikidata's own files, with a plus sign or 00, do not.
    const isOwn = sign === '+' || month === '00';
    const year = sign === '-' && isOwn ? String(+digits - 1).padStart(4, '0') : digits;
    const edtf = edtfOf(sign === '-', year, month, day, precision);
    if (edtf !== null) result[name] = edtf;
  }
  return result;
}

const precisionColumn = (date: string, names: readonly string[]): string =>
  names.find((name) => name.toLowerCase().replace(/_/g, '') === `${date.toLowerCase()}precision`) ??
  (names.filter((name) => /precision/i.test(name)).length === 1
    ? (names.find((name) => /precision/i.test(name)) ?? '')
    : '');

function edtfOf(
  isNegative: boolean,
  digits: string,
  month: string,
  day: string,
  precision: string | undefined,
): string | null {
  const year = digits.replace(/^0+(?=\d{4})/, '');
  if (year.length > 4) return null;
  const sign = isNegative && +year !== 0 ? '-' : '';
  if (precision === 'decade') return `${sign}${year.slice(0, 3)}X`;
  // Wikidata's 12th century ends with the year 1200.
  const last = sign === '' ? String(Math.max(+year - 1, 0)).padStart(4, '0') : year;
  if (precision === 'century') return `${sign}${last.slice(0, 2)}XX`;
  if (precision === 'millennium') return `${sign}${last.slice(0, 1)}XXX`;
  if (precision === 'year' || month === '00') return sign + year;
  return precision === 'month' || day === '00' ? `${sign}${year}-${month}` : `${sign}${year}-${month}-${day}`;
}

/** One row for each item and date. Other columns that differ have their values joined. */
function mergeItems(bindings: readonly Binding[], item: string, dates: readonly string[]): Binding[] {
  const merged = new Map<string, Record<string, string>>();
  for (const binding of bindings) {
    const key = JSON.stringify([item, ...dates].map((name) => binding[name] ?? ''));
    const known = merged.get(key);
    if (!known) merged.set(key, { ...binding });
    else
      for (const [name, value] of Object.entries(binding)) {
        const values = known[name]?.split('; ') ?? [];
        if (!values.includes(value)) known[name] = [...values, value].join('; ');
      }
  }
  return [...merged.values()];
}

/** What each variable of the query is, by its name and values. */
function guessColumns(
  names: readonly string[],
  item: string | undefined,
  dates: readonly string[],
  { notes }: ImportContext,
): ColumnMapping[] {
  const taken = new Set<string>();
  const isEnd = (name: string): boolean => /end|until|to$|finish/i.test(name);
  const fieldOf = (name: string): Field | 'keep' => {
    if (dates.includes(name)) return isEnd(name) ? 'end' : 'when';
    if (name === item) return 'url';
    if (name === `${item ?? ''}Label`) return 'title';
    if (name === `${item ?? ''}Description`) return 'summary';
    if (/^(?:coord|coordinates?|location|geo)$/i.test(name)) return 'coordinates';
    // A label stands for the item beside it, whose address is kept.
    return names.includes(`${name}Label`) ? 'keep' : (fieldNamed(name.replace(/Label$/, '')) ?? 'keep');
  };
  return names.map((column) => {
    const found = fieldOf(column);
    const field = taken.has(found) && !['actors', 'kinds', 'keep'].includes(found) ? 'keep' : found;
    taken.add(field);
    if (field !== 'keep') notes.add('guess', 'column-read', { field }, { column });
    const answers = field === 'when' || field === 'end' ? { answers: { negative: 'astronomical' } } : {};
    return { column, field, ...answers, ...(['actors', 'kinds', 'targets'].includes(field) ? { separator: ';' } : {}) };
  });
}

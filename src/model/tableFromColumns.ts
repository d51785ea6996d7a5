import { wordsFor } from '../util/bits';
import { runToCompletion } from '../util/generators';
import { reorderLists } from './idSets';
import { reorder, timeOrder } from './order';
import type { EventColumns, EventTable, StringSource } from './table';

/**
 * Builds a table from columns, which are used as they are if they are in time order, and else are sorted into new ones (`strings` is
 * still called with an event's original index). `instants` orders events with the same wall clock; without it their order stays. Columns
 * must have length `count` and hold finite times.
 */
export function tableFromColumns(columns: EventColumns, strings: StringSource, instants?: Float64Array): EventTable {
  return runToCompletion(tableSteps(columns, strings, instants));
}

/** The same in slices; each yields the share done (0 to 1), so that a page can draw in between. */
export function* tableSteps(
  columns: EventColumns,
  strings: StringSource,
  instants?: Float64Array,
): Generator<number, EventTable> {
  const order = timeOrder(columns.from, instants);
  const place = order ? (row: number): number => order[row]! : (row: number): number => row;
  if (order) yield 0.3;
  const sorted = order ? yield* sortSteps(columns, order) : columns;
  const source: StringSource = {
    file: strings.file,
    id: (row) => strings.id(place(row)),
    draft: (row) => strings.draft(place(row)),
    ...(strings.formerIds && { formerIds: (row: number) => strings.formerIds?.(place(row)) ?? [] }),
  };
  return { ...sorted, ...source, rowOf: new RowIndex(columns.count, source) };
}

const TIMES = ['from', 'latestStart', 'earliestEnd', 'to'] as const;
const SETS = ['kind', 'actor', 'claimant'] as const;
const NUMBERS = ['flags', 'precision', 'weight', 'status', 'kind', 'actor', 'tone', 'family'] as const;

function* sortSteps(columns: EventColumns, order: Uint32Array): Generator<number, EventColumns> {
  const sorted: { -readonly [Name in keyof EventColumns]: EventColumns[Name] } = { ...columns };
  for (const name of TIMES) {
    sorted[name] = reorder(columns[name], order);
    yield 0.5;
  }
  for (const name of NUMBERS) Object.assign(sorted, { [name]: reorder(columns[name], order) });
  yield 0.8;
  for (const name of SETS) {
    const lists = columns[`${name}Lists`];
    if (lists) sorted[`${name}Lists`] = reorderLists(lists, order);
    else sorted[`${name}Bits`] = reorder(columns[`${name}Bits`], order, wordsFor(columns[`${name}Ids`].length));
  }
  return sorted;
}

/** Rows by id, built on first use: a million ids take more memory than all columns, and not every page needs them. */
class RowIndex {
  private rows: Map<string, number> | null = null;

  constructor(
    private readonly count: number,
    private readonly strings: StringSource,
  ) {}

  get(id: string): number | undefined {
    this.rows ??= this.build();
    return this.rows.get(id);
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  /** A current id takes precedence over the same former id of another event; of several equal ones, the first in time counts. */
  private build(): Map<string, number> {
    const rows = new Map<string, number>();
    const { strings } = this;
    const add = (id: string, row: number): void => void (rows.has(id) || rows.set(id, row));
    for (let row = 0; row < this.count; row++) add(strings.id(row), row);
    if (!strings.formerIds) return rows;
    for (let row = 0; row < this.count; row++) for (const id of strings.formerIds(row)) add(id, row);
    return rows;
  }
}

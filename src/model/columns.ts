import { wordsFor } from '../base/bits';
import { reorder, timeOrder } from './order';
import type { EventColumns, EventTable, StringSource } from './table';

/**
 * A table from ready-made columns, as a columnar file hands them over: kept as they are where they are in time order,
 * else sorted into it (as new columns; `strings` is still asked by the place an event had). `instants` orders events whose
 * wall clocks agree; without it their places do. Columns must be as long as `count` says and hold finite times.
 */
export function tableFromColumns(columns: EventColumns, strings: StringSource, instants?: Float64Array): EventTable {
  const order = timeOrder(columns.from, instants);
  const sorted = order ? sortColumns(columns, order) : columns;
  const place = order ? (row: number): number => order[row]! : (row: number): number => row;
  const source: StringSource = {
    file: strings.file,
    id: (row) => strings.id(place(row)),
    draft: (row) => strings.draft(place(row)),
    ...(strings.formerIds && { formerIds: (row: number) => strings.formerIds?.(place(row)) ?? [] }),
  };
  return { ...sorted, ...source, rowOf: new RowIndex(columns.count, source) };
}

function sortColumns(columns: EventColumns, order: Uint32Array): EventColumns {
  const { kindIds, actorIds, claimantIds } = columns;
  return {
    ...columns,
    from: reorder(columns.from, order),
    startBy: reorder(columns.startBy, order),
    endFrom: reorder(columns.endFrom, order),
    to: reorder(columns.to, order),
    flags: reorder(columns.flags, order),
    precision: reorder(columns.precision, order),
    weight: reorder(columns.weight, order),
    status: reorder(columns.status, order),
    kind: reorder(columns.kind, order),
    actor: reorder(columns.actor, order),
    tone: reorder(columns.tone, order),
    family: reorder(columns.family, order),
    kindBits: reorder(columns.kindBits, order, wordsFor(kindIds.length)),
    actorBits: reorder(columns.actorBits, order, wordsFor(actorIds.length)),
    claimantBits: reorder(columns.claimantBits, order, wordsFor(claimantIds.length)),
  };
}

/** Rows by id, built when first asked: a million ids cost more than all columns together, and not every page asks. */
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

  /** An id in use wins over the same id given up by another event; among equals the first in time. */
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

import { failures, fieldsOf, type Choice } from './masks';
import type { EventColumns } from './table';

/**
 * The rows that a choice lets through, in time order; with `hits` (rows of a search, ascending) only those among them.
 * Passes over columns of bits. A search text in the choice is not looked at: whoever searched passes its rows.
 */
export function matching(columns: EventColumns, choice: Choice, hits: Uint32Array | null): Uint32Array {
  const { count } = columns;
  const failed = failures(count, fieldsOf(columns, choice));
  const among = hits ?? everyRow(count);
  if (!failed) return among;
  const rows = new Uint32Array(among.length);
  let left = 0;
  for (const row of among) if (failed[row] === 0) rows[left++] = row;
  // A copy, where a view would hold the memory of all rows for a few of them.
  return left === rows.length ? rows : rows.slice(0, left);
}

/** All rows of a table, in time order. */
export function everyRow(count: number): Uint32Array {
  const rows = new Uint32Array(count);
  for (let row = 0; row < count; row++) rows[row] = row;
  return rows;
}

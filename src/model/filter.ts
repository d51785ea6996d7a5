import { failures, masksOf, type Choice } from './masks';
import type { EventColumns } from './table';

/**
 * The rows that a choice lets through, in time order; with `hits` (rows of a search, ascending) only those among them.
 * One pass over bits. A search text in the choice is not looked at: whoever searched passes its rows.
 */
export function matching(columns: EventColumns, choice: Choice, hits: Uint32Array | null): Uint32Array {
  const masks = masksOf(columns, choice);
  const size = hits ? hits.length : columns.count;
  const rows = new Uint32Array(size);
  let count = 0;
  for (let i = 0; i < size; i++) {
    const row = hits ? hits[i]! : i;
    if (failures(columns, masks, row) === 0) rows[count++] = row;
  }
  // A copy only where it is worth it: a view would hold the memory of all rows for a few of them.
  return count === size ? rows : rows.slice(0, count);
}

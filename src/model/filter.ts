import { memoize } from '../util/memoize';
import { fieldsOf, type FilterSelection, type Field } from './filterSelection';
import { hasAny, type IdSets } from './idSets';
import type { EventColumns } from './table';

/**
 * The rows that match a selection, in time order; with `hits` (the rows that a search found, ascending) only those among them. One pass
 * over the bits of each selected field. A search text in the selection is ignored: the caller passes its rows.
 */
export function matching(columns: EventColumns, choice: FilterSelection, hits: Uint32Array | null): Uint32Array {
  const among = hits ?? everyRow(columns);
  const chosen = Object.values(fieldsOf(columns, choice)).filter(({ mask }) => mask);
  if (chosen.length === 0) return among;
  const rows = new Uint32Array(among.length);
  let left = among.length;
  chosen.forEach((field, i) => (left = pass(field, i === 0 ? among : rows, rows, left)));
  // A copy, since a view would keep the memory of all rows for a few of them.
  return left === rows.length ? rows : rows.slice(0, left);
}

/** Writes those of the first `count` rows that pass a field, and returns their number. `from` and `to` may be the same array. */
function pass({ sets, mask }: Field, from: Uint32Array, to: Uint32Array, count: number): number {
  if (sets.lists) return passLists(sets, mask!, from, to, count);
  const { bits, words } = sets;
  let left = 0;
  for (let i = 0; i < count; i++) {
    const row = from[i]!;
    let shared = 0;
    for (let word = 0; word < words; word++) shared |= bits[row * words + word]! & mask![word]!;
    // Written in any case: without an unpredictable branch this is several times faster.
    to[left] = row;
    left += Number(shared !== 0);
  }
  return left;
}

function passLists(sets: IdSets, mask: Uint32Array, from: Uint32Array, to: Uint32Array, count: number): number {
  let left = 0;
  for (let i = 0; i < count; i++) if (hasAny(sets, from[i]!, mask)) to[left++] = from[i]!;
  return left;
}

/** All rows of a table, in time order; always the same object. */
export const everyRow = memoize(({ count }: Pick<EventColumns, 'count'>) => {
  const rows = new Uint32Array(count);
  for (let row = 0; row < count; row++) rows[row] = row;
  return rows;
});

import { kept } from '../base/kept';
import { fieldsOf, type Choice, type Field } from './masks';
import type { EventColumns } from './table';

/**
 * The rows that a choice lets through, in time order; with `hits` (rows of a search, ascending) only those among them.
 * Passes over columns of bits. A search text in the choice is not looked at: whoever searched passes its rows.
 */
export function matching(columns: EventColumns, choice: Choice, hits: Uint32Array | null): Uint32Array {
  const among = hits ?? everyRow(columns);
  const chosen = Object.values(fieldsOf(columns, choice)).filter(({ mask }) => mask);
  if (chosen.length === 0) return among;
  const rows = new Uint32Array(among.length);
  let left = among.length;
  chosen.forEach((field, i) => (left = pass(field, i === 0 ? among : rows, rows, left)));
  // A copy, where a view would hold the memory of all rows for a few of them.
  return left === rows.length ? rows : rows.slice(0, left);
}

/** Writes those of the first `count` rows that a field lets through, and gives how many they are. The two may be the same column. */
function pass({ bits, mask }: Field, from: Uint32Array, to: Uint32Array, count: number): number {
  const words = mask!.length;
  let left = 0;
  for (let i = 0; i < count; i++) {
    const row = from[i]!;
    let shared = 0;
    for (let word = 0; word < words; word++) shared |= bits[row * words + word]! & mask![word]!;
    // Written in any case: without a branch that nobody can foretell it is some times faster.
    to[left] = row;
    left += Number(shared !== 0);
  }
  return left;
}

/** All rows of a table, in time order: the same object at each call. */
export const everyRow = kept(({ count }: Pick<EventColumns, 'count'>) => {
  const rows = new Uint32Array(count);
  for (let row = 0; row < count; row++) rows[row] = row;
  return rows;
});

import { hasBit, setBit, wordsFor } from '../util/bits';
import type { EventColumns } from './table';

/**
 * Most ids that have a bit in each row. Of more, the ids of each row are listed: with as many actors as events, bits would take memory
 * and time by the square of their number.
 */
const MOST_BITS = 1024;

/** A list of ids for each row: those of a row are `ids` from `starts[row]` to `starts[row + 1]`. */
export interface IdLists {
  readonly starts: Uint32Array;
  readonly ids: Uint32Array;
}

/** A set of ids, by their numbers, for each row: as bits, or as lists where there are too many ids for bits. */
export interface IdSets {
  /** Number of words of a row's bits. */
  readonly words: number;
  readonly bits: Uint32Array;
  readonly lists: IdLists | null;
}

/** What has a set of ids for each row. */
export type SetName = 'kind' | 'actor' | 'claimant';

/** The sets of a table's column. */
export function idSetsOf(columns: EventColumns, name: SetName): IdSets {
  return {
    words: wordsFor(columns[`${name}Ids`].length),
    bits: columns[`${name}Bits`],
    lists: columns[`${name}Lists`] ?? null,
  };
}

/** Whether a row has an id. */
export function hasId({ words, bits, lists }: IdSets, row: number, id: number): boolean {
  if (!lists) return hasBit(bits, words, row, id);
  for (let at = lists.starts[row]!; at < lists.starts[row + 1]!; at++) if (lists.ids[at] === id) return true;
  return false;
}

/** Whether a row has any id of a mask. */
export function hasAny({ words, bits, lists }: IdSets, row: number, mask: Uint32Array): boolean {
  if (lists) {
    for (let at = lists.starts[row]!; at < lists.starts[row + 1]!; at++)
      if (hasBit(mask, words, 0, lists.ids[at]!)) return true;
    return false;
  }
  let shared = 0;
  for (let word = 0; word < words; word++) shared |= bits[row * words + word]! & mask[word]!;
  return shared !== 0;
}

/** Calls a function with each id of a row. */
export function forEachId({ words, bits, lists }: IdSets, row: number, visit: (id: number) => void): void {
  if (lists) {
    for (let at = lists.starts[row]!; at < lists.starts[row + 1]!; at++) visit(lists.ids[at]!);
    return;
  }
  for (let word = 0; word < words; word++) {
    // Visits the lowest set bit and clears it.
    for (let left = bits[row * words + word]!; left !== 0; left &= left - 1)
      visit(word * 32 + 31 - Math.clz32(left & -left));
  }
}

/** Writes the sets of a column, row by row. */
export class IdSetWriter {
  private readonly words: number;
  private readonly bits: Uint32Array;
  private readonly lists: IdListWriter | null;

  constructor(rows: number, ids: number) {
    this.words = wordsFor(ids);
    this.lists = ids > MOST_BITS ? new IdListWriter(rows) : null;
    this.bits = new Uint32Array(this.lists ? 0 : rows * this.words);
  }

  /** Adds an id to a row, which must not precede the row before. */
  add(row: number, id: number): void {
    if (this.lists) this.lists.add(row, id);
    else setBit(this.bits, this.words, row, id);
  }

  /** The sets, after the last row. */
  end(): Pick<IdSets, 'bits' | 'lists'> {
    return { bits: this.bits, lists: this.lists?.end() ?? null };
  }
}

class IdListWriter {
  private readonly starts: Uint32Array;
  private ids: Uint32Array;
  private length = 0;
  private row = 0;

  constructor(private readonly rows: number) {
    this.starts = new Uint32Array(rows + 1);
    this.ids = new Uint32Array(2 * rows + 16);
  }

  add(row: number, id: number): void {
    while (this.row < row) this.starts[++this.row] = this.length;
    // A row has a few ids, so that a search is faster than a set.
    for (let at = this.starts[row]!; at < this.length; at++) if (this.ids[at] === id) return;
    if (this.length === this.ids.length) {
      const larger = new Uint32Array(2 * this.length);
      larger.set(this.ids);
      this.ids = larger;
    }
    this.ids[this.length++] = id;
  }

  end(): IdLists {
    while (this.row < this.rows) this.starts[++this.row] = this.length;
    return { starts: this.starts, ids: this.ids.slice(0, this.length) };
  }
}

/** The lists with their rows in another order; `replaced` gives the ids of a row, in the old order, that are new. */
export function reorderLists(
  lists: IdLists,
  order: Uint32Array | null,
  replaced?: ReadonlyMap<number, readonly number[]>,
): IdLists {
  const rows = lists.starts.length - 1;
  const writer = new IdListWriter(rows);
  for (let row = 0; row < rows; row++) {
    const place = order ? order[row]! : row;
    const own = replaced?.get(place) ?? lists.ids.subarray(lists.starts[place], lists.starts[place + 1]);
    for (const id of own) writer.add(row, id);
  }
  return writer.end();
}

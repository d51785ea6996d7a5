import { hasBit, setBit, wordsFor } from '../util/bits';
import type { EventColumns, IdLists } from './table';

/**
 * Most ids that have a bit in each row. Of more, the ids of each row are listed: with as many actors as events, bits would take memory
 * and time by the square of their number.
 */
const MOST_BITS = 1024;

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

/** Whether a row has no id. */
export function isEmpty({ words, bits, lists }: IdSets, row: number): boolean {
  if (lists) return lists.starts[row] === lists.starts[row + 1];
  for (let word = 0; word < words; word++) if (bits[row * words + word] !== 0) return false;
  return true;
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

/** Writes the sets of a column, row by row. */
export class IdSetWriter {
  private readonly words: number;
  private readonly bits: Uint32Array;
  /** How many ids each row has, from place 1; null where they have bits. */
  private readonly counts: Uint32Array | null;
  private readonly ids: number[] = [];

  constructor(rows: number, ids: number) {
    this.words = wordsFor(ids);
    const isListed = ids > MOST_BITS;
    this.counts = isListed ? new Uint32Array(rows + 1) : null;
    this.bits = new Uint32Array(isListed ? 0 : rows * this.words);
  }

  /** Adds an id to a row, which must not precede the row before. */
  add(row: number, id: number): void {
    const { counts, ids } = this;
    if (!counts) setBit(this.bits, this.words, row, id);
    else if (!ids.includes(id, ids.length - counts[row + 1]!)) {
      ids.push(id);
      counts[row + 1]!++;
    }
  }

  /** The sets, after the last row. */
  end(): Pick<IdSets, 'bits' | 'lists'> {
    const { bits, counts: starts, ids } = this;
    if (!starts) return { bits, lists: null };
    for (let row = 1; row < starts.length; row++) starts[row]! += starts[row - 1]!;
    return { bits, lists: { starts, ids: Uint32Array.from(ids) } };
  }
}

/** Lists whose rows are those of `lists` in another order. */
export function reorderLists({ starts, ids }: IdLists, order: Uint32Array): IdLists {
  const writer = new IdSetWriter(order.length, Infinity);
  order.forEach((place, row) => {
    for (let at = starts[place]!; at < starts[place + 1]!; at++) writer.add(row, ids[at]!);
  });
  return writer.end().lists!;
}

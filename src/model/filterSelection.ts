import { setBit, wordsFor } from '../util/bits';
import { memoize } from '../util/memoize';
import { STATUSES } from '../format/schema';
import type { Status } from '../format/types';
import { idSetsOf, type IdSets } from './idSets';
import type { EventColumns } from './table';

/** The selected values of each field. Empty means all; an event matches a field by any of its ids, and must match all fields. */
export interface FilterSelection {
  readonly kinds: readonly string[];
  readonly actors: readonly string[];
  readonly status: readonly Status[];
  /** Actors who claim something about the event. */
  readonly claimants: readonly string[];
}

/** A field of a selection: its values, the values of each row as bits, and the mask of selected values (null if all rows pass). */
export interface Field {
  /** The field's own bit in `failures`. */
  readonly bit: number;
  readonly ids: readonly string[];
  readonly sets: IdSets;
  readonly mask: Uint32Array | null;
}

/** The four fields of a selection over a table's columns. An unknown id matches no event; it is not ignored. */
export function fieldsOf(columns: EventColumns, choice: FilterSelection): Record<keyof FilterSelection, Field> {
  const { kindIds, actorIds, claimantIds } = columns;
  const status = { words: 1, bits: statusBits(columns), lists: null };
  return {
    kinds: { bit: 1, ids: kindIds, sets: idSetsOf(columns, 'kind'), mask: maskOf(kindIds, choice.kinds) },
    actors: { bit: 2, ids: actorIds, sets: idSetsOf(columns, 'actor'), mask: maskOf(actorIds, choice.actors) },
    status: { bit: 4, ids: STATUSES, sets: status, mask: maskOf(STATUSES, choice.status) },
    claimants: {
      bit: 8,
      ids: claimantIds,
      sets: idSetsOf(columns, 'claimant'),
      mask: maskOf(claimantIds, choice.claimants),
    },
  };
}

/** Each row's status as a bit; no bit for UNSTATED, which cannot be selected. */
const statusBits = memoize(({ count, status }: EventColumns) => {
  const bits = new Uint32Array(count);
  for (let row = 0; row < count; row++) if (status[row]! < 32) bits[row] = 1 << status[row]!;
  return bits;
});

function maskOf(ids: readonly string[], chosen: readonly string[]): Uint32Array | null {
  if (chosen.length === 0) return null;
  const words = wordsFor(ids.length);
  const mask = new Uint32Array(words);
  for (const id of chosen) {
    const n = ids.indexOf(id);
    if (n >= 0) setBit(mask, words, 0, n);
  }
  return mask;
}

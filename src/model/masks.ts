import { setBit, wordsFor } from '../base/bits';
import { kept } from '../base/kept';
import { STATUSES } from '../intake/schema';
import type { Status } from '../intake/types';
import type { EventColumns } from './table';

/** Which events a reader chose. Empty means everything; within one field any of the ids will do, across fields all must hold. */
export interface Choice {
  readonly kinds: readonly string[];
  readonly actors: readonly string[];
  readonly status: readonly Status[];
  /** Actors who claim something about the event. */
  readonly by: readonly string[];
}

/** One field of a choice: its values, which of them each row has, and which were chosen (null where everything passes). */
export interface Field {
  /** The field's own bit in `failures`. */
  readonly bit: number;
  readonly ids: readonly string[];
  /** `wordsFor(ids.length)` words a row. */
  readonly bits: Uint32Array;
  readonly mask: Uint32Array | null;
}

/** The four fields of a choice over a table's columns. Chosen ids that the table does not know let no event through; they are not passed over. */
export function fieldsOf(columns: EventColumns, choice: Choice): Record<keyof Choice, Field> {
  const { kindIds, kindBits, actorIds, actorBits, claimantIds, claimantBits } = columns;
  return {
    kinds: { bit: 1, ids: kindIds, bits: kindBits, mask: maskOf(kindIds, choice.kinds) },
    actors: { bit: 2, ids: actorIds, bits: actorBits, mask: maskOf(actorIds, choice.actors) },
    status: { bit: 4, ids: STATUSES, bits: statusBits(columns), mask: maskOf(STATUSES, choice.status) },
    by: { bit: 8, ids: claimantIds, bits: claimantBits, mask: maskOf(claimantIds, choice.by) },
  };
}

/** Each row's status as a bit; none where it is UNSTATED, which no choice names. */
const statusBits = kept(({ count, status }: EventColumns) => {
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

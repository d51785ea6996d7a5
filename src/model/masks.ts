import { anyBit, setBit, wordsFor } from '../base/bits';
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

/** A choice as bits; null where a field lets everything through. */
export interface Masks {
  readonly kinds: Uint32Array | null;
  readonly actors: Uint32Array | null;
  /** Bits of STATUSES; all bits where everything passes. */
  readonly status: number;
  readonly by: Uint32Array | null;
}

/** Fields that a row failed, as bits. */
export const KINDS = 1;
export const ACTORS = 2;
export const STATUS = 4;
export const BY = 8;

/** Reads a choice. Ids that the table does not know let no event through; they are not passed over. */
export function masksOf(columns: EventColumns, choice: Choice): Masks {
  return {
    kinds: maskOf(columns.kindIds, choice.kinds),
    actors: maskOf(columns.actorIds, choice.actors),
    status: choice.status.length
      ? choice.status.reduce((bits, status) => bits | statusBit(STATUSES.indexOf(status)), 0)
      : -1,
    by: maskOf(columns.claimantIds, choice.by),
  };
}

/** The bit of an index in STATUSES; 0 for UNSTATED, which no choice names. */
export function statusBit(status: number): number {
  return status >= 0 && status < 31 ? 1 << status : 0;
}

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

/** The fields by which a row is left out, as bits; 0 for a row that passes. Allocates nothing. */
export function failures(columns: EventColumns, masks: Masks, row: number): number {
  const { kinds, actors, by } = masks;
  let failed = 0;
  if (kinds !== null && !anyBit(columns.kindBits, kinds.length, row, kinds)) failed |= KINDS;
  if (actors !== null && !anyBit(columns.actorBits, actors.length, row, actors)) failed |= ACTORS;
  if (masks.status !== -1 && (statusBit(columns.status[row]!) & masks.status) === 0) failed |= STATUS;
  if (by !== null && !anyBit(columns.claimantBits, by.length, row, by)) failed |= BY;
  return failed;
}

import { lowestBit, wordsFor } from '../base/bits';
import { STATUSES } from '../intake/schema';
import { ACTORS, BY, failures, KINDS, masksOf, STATUS, statusBit, type Choice } from './masks';
import type { EventColumns } from './table';

/** Counts of one field's values. Index i of each column is `ids[i]`. All counts are of distinct events. */
export interface Facet {
  readonly ids: readonly string[];
  /** How many events have the value, given the other fields and the search. */
  readonly having: Uint32Array;
  /** How many events are left in all when the value is clicked: put in where it is not chosen, taken out where it is. */
  readonly after: Uint32Array;
}

/** Live counts for every filter; `total` is how many events the choice leaves now. */
export interface Facets {
  readonly total: number;
  readonly kinds: Facet;
  readonly actors: Facet;
  readonly status: Facet;
  readonly by: Facet;
}

/** Counts for each kind, actor, status and claimant in one pass. `hits` are the rows of a search, or null for all. */
export function facets(columns: EventColumns, choice: Choice, hits: Uint32Array | null): Facets {
  const masks = masksOf(columns, choice);
  const kinds = new Tally(columns.kindIds, masks.kinds);
  const actors = new Tally(columns.actorIds, masks.actors);
  const status = new Tally(STATUSES, masks.status === -1 ? null : Uint32Array.of(masks.status));
  const by = new Tally(columns.claimantIds, masks.by);
  const size = hits ? hits.length : columns.count;
  const statusWord = new Uint32Array(1);
  let total = 0;
  for (let i = 0; i < size; i++) {
    const row = hits ? hits[i]! : i;
    const failed = failures(columns, masks, row);
    if (failed === 0) total++;
    // A row counts for a field when nothing but that field may leave it out.
    if ((failed & ~KINDS) === 0) kinds.add(columns.kindBits, row);
    if ((failed & ~ACTORS) === 0) actors.add(columns.actorBits, row);
    if ((failed & ~BY) === 0) by.add(columns.claimantBits, row);
    if ((failed & ~STATUS) === 0) {
      statusWord[0] = statusBit(columns.status[row]!);
      status.add(statusWord, 0);
    }
  }
  return { total, kinds: kinds.facet(), actors: actors.facet(), status: status.facet(), by: by.facet() };
}

/** In place of the one chosen value an event has, where it has more. */
const SEVERAL = 2 ** 31 - 1;

/** Counts of one field while rows pass. */
class Tally {
  private readonly having: Uint32Array;
  /** Events that have the value and none of the chosen ones. */
  private readonly fresh: Uint32Array;
  /** Events that have the value and no other chosen one. */
  private readonly alone: Uint32Array;
  private readonly chosen: Uint32Array;
  private readonly words: number;
  private all = 0;
  private passed = 0;

  constructor(
    private readonly ids: readonly string[],
    mask: Uint32Array | null,
  ) {
    this.words = wordsFor(ids.length);
    this.chosen = mask ?? new Uint32Array(this.words);
    this.having = new Uint32Array(ids.length);
    this.fresh = new Uint32Array(ids.length);
    this.alone = new Uint32Array(ids.length);
  }

  add(bits: Uint32Array, row: number): void {
    const at = row * this.words;
    const chosen = this.chosenIn(bits, at);
    this.all++;
    if (chosen >= 0) this.passed++;
    if (chosen >= 0 && chosen !== SEVERAL) this.alone[chosen] = this.alone[chosen]! + 1;
    for (let word = 0; word < this.words; word++) {
      for (let left = bits[at + word]!; left !== 0; left &= left - 1) {
        const n = word * 32 + lowestBit(left);
        this.having[n] = this.having[n]! + 1;
        if (chosen < 0) this.fresh[n] = this.fresh[n]! + 1;
      }
    }
  }

  facet(): Facet {
    const { ids, having } = this;
    const chosen = ids.map((_, n) => (this.chosen[n >>> 5]! & (1 << (n & 31))) !== 0);
    const count = chosen.filter(Boolean).length;
    const after = Uint32Array.from(ids, (_, n) => {
      if (count === 0) return having[n]!;
      if (!chosen[n]) return this.passed + this.fresh[n]!;
      return count === 1 ? this.all : this.passed - this.alone[n]!;
    });
    return { ids, having, after };
  }

  /** The one chosen value that a set has, SEVERAL, or −1 for none. */
  private chosenIn(bits: Uint32Array, at: number): number {
    let found = -1;
    for (let word = 0; word < this.words; word++) {
      const shared = bits[at + word]! & this.chosen[word]!;
      if (shared === 0) continue;
      if (found >= 0 || (shared & (shared - 1)) !== 0) return SEVERAL;
      found = word * 32 + lowestBit(shared);
    }
    return found;
  }
}

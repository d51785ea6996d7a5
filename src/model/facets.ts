import { hasBit } from '../util/bits';
import { everyRow } from './filter';
import { hasAny, type IdSets } from './idSets';
import { fieldsOf, type FilterSelection, type Field } from './filterSelection';
import type { EventColumns } from './table';

/** Counts of one field's values. Index i of each column is `ids[i]`. All counts are of distinct events. */
export interface Facet {
  readonly ids: readonly string[];
  /** Number of events with the value, given the other fields and the search. */
  readonly having: Uint32Array;
  /** Number of events left after toggling the value. */
  readonly after: Uint32Array;
}

/** Counts for all fields; `total` is the number of events that the selection leaves now. */
export interface Facets extends Readonly<Record<keyof FilterSelection, Facet>> {
  readonly total: number;
}

/** Counts events by kind, actor, status and claimant in one pass per field. `hits` are the rows that a search found; null for all. */
export function facets(columns: EventColumns, choice: FilterSelection, hits: Uint32Array | null): Facets {
  const fields = fieldsOf(columns, choice);
  const failed = failures(columns.count, fields);
  const among = hits ?? everyRow(columns);
  const count = (field: Field): Facet => {
    const rows = failed ? passing(among, failed, ~field.bit) : among;
    return field.mask ? countChosen(field, field.mask, rows) : countPlain(field, rows);
  };
  return {
    total: failed ? passing(among, failed, ~0).length : among.length,
    kinds: count(fields.kinds),
    actors: count(fields.actors),
    status: count(fields.status),
    claimants: count(fields.claimants),
  };
}

/** For each row, the fields that exclude it, as bits; null if nothing is selected. One pass per selected field. */
function failures(count: number, fields: Record<keyof FilterSelection, Field>): Uint8Array | null {
  const chosen = Object.values(fields).filter((field) => field.mask !== null);
  if (chosen.length === 0) return null;
  const failed = new Uint8Array(count);
  for (const { sets, mask, bit } of chosen) {
    if (!sets.lists && mask!.length === 1) failOneWord(failed, sets.bits, mask![0]!, bit);
    else failWords(failed, sets, mask!, bit);
  }
  return failed;
}

// A separate loop, since nearly all fields fit into one word, and it is several times faster.
function failOneWord(failed: Uint8Array, bits: Uint32Array, mask: number, bit: number): void {
  for (let row = 0; row < failed.length; row++) if ((bits[row]! & mask) === 0) failed[row]! |= bit;
}

function failWords(failed: Uint8Array, sets: IdSets, mask: Uint32Array, bit: number): void {
  for (let row = 0; row < failed.length; row++) if (!hasAny(sets, row, mask)) failed[row]! |= bit;
}

/** The rows that no field of `asked` excludes. */
function passing(among: Uint32Array, failed: Uint8Array, asked: number): Uint32Array {
  const rows = new Uint32Array(among.length);
  let left = 0;
  for (const row of among) if ((failed[row]! & asked) === 0) rows[left++] = row;
  return rows.subarray(0, left);
}

/** Counts of a field with no selection: a click leaves the events with the value. */
function countPlain({ ids, sets }: Field, rows: Uint32Array): Facet {
  const having = new Uint32Array(ids.length);
  const count = (id: number): void => void having[id]!++;
  for (const row of rows) forEachId(sets, row, count);
  return { ids, having, after: having };
}

/** Calls a function with each id of a row. */
function forEachId({ words, bits, lists }: IdSets, row: number, visit: (id: number) => void): void {
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

/** Marks an event with more than one of the selected values. */
const SEVERAL = 2 ** 31 - 1;

function countChosen({ ids, sets }: Field, mask: Uint32Array, rows: Uint32Array): Facet {
  const { words } = sets;
  const having = new Uint32Array(ids.length);
  // Events with the value and no selected one; events with the value as their only selected one.
  const fresh = new Uint32Array(ids.length);
  const alone = new Uint32Array(ids.length);
  const addTo =
    (counts: Uint32Array) =>
    (id: number): void =>
      void counts[id]!++;
  const [addHaving, addFresh] = [addTo(having), addTo(fresh)];
  let passed = 0;
  for (const row of rows) {
    const chosen = chosenIn(sets, row, mask);
    forEachId(sets, row, addHaving);
    if (chosen < 0) forEachId(sets, row, addFresh);
    else passed++;
    if (chosen >= 0 && chosen !== SEVERAL) alone[chosen]!++;
  }
  const chosen = ids.filter((_, n) => hasBit(mask, words, 0, n)).length;
  const after = Uint32Array.from(ids, (_, n) => {
    if (!hasBit(mask, words, 0, n)) return passed + fresh[n]!;
    return chosen === 1 ? rows.length : passed - alone[n]!;
  });
  return { ids, having, after };
}

/** The only selected value of a row, SEVERAL, or −1 for none. */
function chosenIn({ words, bits, lists }: IdSets, row: number, mask: Uint32Array): number {
  let found = -1;
  if (lists) {
    for (let at = lists.starts[row]!; at < lists.starts[row + 1]!; at++) {
      if (!hasBit(mask, words, 0, lists.ids[at]!)) continue;
      if (found >= 0) return SEVERAL;
      found = lists.ids[at]!;
    }
    return found;
  }
  for (let word = 0; word < words; word++) {
    const shared = bits[row * words + word]! & mask[word]!;
    if (shared === 0) continue;
    if (found >= 0 || (shared & (shared - 1)) !== 0) return SEVERAL;
    found = word * 32 + 31 - Math.clz32(shared);
  }
  return found;
}

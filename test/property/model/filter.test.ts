import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasBit } from '../../../src/util/bits';
import { STATUSES } from '../../../src/format/schema';
import type { Status } from '../../../src/format/types';
import { facets } from '../../../src/model/facets';
import { matching } from '../../../src/model/filter';
import type { EventTable, IdLists } from '../../../src/model/table';
import type { FilterSelection } from '../../../src/model/filterSelection';
import { madeTable } from '../../bench/columns';
import { runs } from '../seed';

const table = madeTable(700);

/** The same table with its sets of ids as lists, as a table with thousands of them has. */
const listed: EventTable = {
  ...table,
  ...{ kindBits: new Uint32Array(), kindLists: listsOf(table.kindIds, table.kindBits) },
  ...{ actorBits: new Uint32Array(), actorLists: listsOf(table.actorIds, table.actorBits) },
  ...{ claimantBits: new Uint32Array(), claimantLists: listsOf(table.claimantIds, table.claimantBits) },
};

function listsOf(ids: readonly string[], bits: Uint32Array): IdLists {
  const words = Math.ceil(ids.length / 32);
  const rows = Array.from({ length: table.count }, (_, row) =>
    ids.flatMap((_id, n) => (hasBit(bits, words, row, n) ? [n] : [])),
  );
  const starts = [0];
  for (const row of rows) starts.push(starts.at(-1)! + row.length);
  return { starts: Uint32Array.from(starts), ids: Uint32Array.from(rows.flat()) };
}
const some = (ids: readonly string[]): fc.Arbitrary<string[]> =>
  fc.oneof(fc.constant<string[]>([]), fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 4 }));
const anyChoice: fc.Arbitrary<FilterSelection> = fc.record({
  kinds: some(table.kindIds),
  // The few actors that most events have, so that an event often has several of those selected.
  actors: some(table.actorIds.slice(0, 5)),
  status: some(STATUSES) as fc.Arbitrary<Status[]>,
  claimants: some(table.claimantIds),
});
const anyHits = fc.option(
  fc.uniqueArray(fc.integer({ min: 0, max: 699 })).map((rows) => Uint32Array.from(rows).sort()),
);

function passes(row: number, { kinds, actors, status, claimants }: FilterSelection): boolean {
  const any = (ids: readonly string[], all: readonly string[], bits: Uint32Array): boolean =>
    ids.length === 0 || ids.some((id) => hasBit(bits, Math.ceil(all.length / 32), row, all.indexOf(id)));
  const statusHolds = status.length === 0 || status.includes(STATUSES[table.status[row]!]!);
  return (
    statusHolds &&
    any(kinds, table.kindIds, table.kindBits) &&
    any(actors, table.actorIds, table.actorBits) &&
    any(claimants, table.claimantIds, table.claimantBits)
  );
}

describe('for any filter selection and search', () => {
  it('keeps the rows that match, each tested by itself', () => {
    fc.assert(
      fc.property(anyChoice, anyHits, (choice, hits) => {
        const among = hits ? [...hits] : Array.from({ length: table.count }, (_, row) => row);
        expect([...matching(table, choice, hits)]).toEqual(among.filter((row) => passes(row, choice)));
      }),
    );
  });

  it('counts beside a value the rows that selecting it leaves', () => {
    const fields = ['kinds', 'actors', 'status', 'claimants'] as const;
    fc.assert(
      fc.property(anyChoice, anyHits, fc.constantFrom(...fields), (choice, hits, field) => {
        const facet = facets(table, choice, hits)[field];
        const chosen: readonly string[] = choice[field];
        const left = (ids: readonly string[]): number => matching(table, { ...choice, [field]: ids }, hits).length;
        facet.ids.slice(0, 6).forEach((id, at) => {
          expect(facet.having[at]).toBe(left([id]));
          const clicked = chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id];
          expect(facet.after[at]).toBe(left(clicked));
        });
      }),
      { numRuns: runs(300) },
    );
  });

  it('gives the same rows and counts from lists as from bits', () => {
    fc.assert(
      fc.property(anyChoice, anyHits, (choice, hits) => {
        expect(matching(listed, choice, hits)).toEqual(matching(table, choice, hits));
        expect(facets(listed, choice, hits)).toEqual(facets(table, choice, hits));
      }),
    );
  });

  it('counts all rows that are left', () => {
    fc.assert(
      fc.property(anyChoice, anyHits, (choice, hits) => {
        expect(facets(table, choice, hits).total).toBe(matching(table, choice, hits).length);
      }),
    );
  });
});

import { rollup } from 'd3-array';
import type { Actor, Correction, EventLink, Kind, Measure, Source, Treaty } from '../format/types';
import type { EventTable } from '../model/table';
import { memoize } from '../util/memoize';
import { unique } from '../util/unique';

/** The lists of a file by id, and links and corrections by row. */
export interface Lookup {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly treaties: ReadonlyMap<string, Treaty>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly links: ReadonlyMap<number, readonly EventLink[]>;
  readonly corrections: ReadonlyMap<number, readonly Correction[]>;
}

/** The lookup of a table, computed once for it. */
export const lookupOf = memoize((table: EventTable): Lookup => {
  const { file } = table;
  return {
    actors: byId(file.actors),
    kinds: byId(file.kinds),
    measures: byId(file.measures),
    treaties: byId(file.treaties),
    sources: byId(file.sources),
    links: byRow(table, file.links, (link) => [link.from, link.to]),
    corrections: byRow(table, file.corrections, (correction) => correction.events ?? []),
  };
});

function byId<T extends { readonly id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

// By row rather than by id, since a link may name an event by a former id.
function byRow<T>(table: EventTable, items: readonly T[], ids: (item: T) => readonly string[]): Map<number, T[]> {
  const found = items.flatMap((item) =>
    unique(ids(item).flatMap((id) => table.rowOf.get(id) ?? [])).map((row) => ({ row, item })),
  );
  return rollup(
    found,
    (own) => own.map(({ item }) => item),
    ({ row }) => row,
  );
}

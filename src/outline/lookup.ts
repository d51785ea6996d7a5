import type { Actor, Correction, EventLink, Kind, Measure, Source, TimelineFile, Treaty } from '../intake/types';
import type { EventTable } from '../model/table';

/** What a file names, by id, and what touches each event, by row. */
export interface Lookup {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly treaties: ReadonlyMap<string, Treaty>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly links: ReadonlyMap<number, readonly EventLink[]>;
  readonly corrections: ReadonlyMap<number, readonly Correction[]>;
}

const KEPT = new WeakMap<EventTable, Lookup>();

/** The lookup of a table: made once, kept as long as the table is. */
export function lookupOf(table: EventTable): Lookup {
  let lookup = KEPT.get(table);
  if (!lookup) KEPT.set(table, (lookup = makeLookup(table, table.file)));
  return lookup;
}

function makeLookup(table: EventTable, file: TimelineFile): Lookup {
  return {
    actors: byId(file.actors),
    kinds: byId(file.kinds),
    measures: byId(file.measures),
    treaties: byId(file.treaties),
    sources: byId(file.sources),
    links: byRow(table, file.links, (link) => [link.from, link.to]),
    corrections: byRow(table, file.corrections, (correction) => correction.events ?? []),
  };
}

function byId<T extends { readonly id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

// By row rather than by id, since a link may name an event by a former id.
function byRow<T>(table: EventTable, items: readonly T[], ids: (item: T) => readonly string[]): Map<number, T[]> {
  const found = new Map<number, T[]>();
  for (const item of items) {
    const rows = new Set(ids(item).map((id) => table.rowOf.get(id)));
    for (const row of rows) if (row !== undefined) found.set(row, [...(found.get(row) ?? []), item]);
  }
  return found;
}

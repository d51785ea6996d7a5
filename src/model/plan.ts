import { keptBy } from '../base/kept';
import { FAMILIES, TONES } from '../intake/schema';
import { NONE, type EventTable } from './table';

/** What lanes can be. */
export const LANES = ['actor', 'kind', 'tone', 'none'] as const;
export type Lanes = (typeof LANES)[number];

/** All lanes of a table, in the order in which they stand under any filter. */
export interface Plan {
  /** '' for the lane of events that have no such thing. */
  readonly ids: readonly string[];
  /** The place in `ids` of each row's lane. */
  readonly placeOf: Uint16Array;
}

/**
 * The plan of a table's lanes, found once. Actors and kinds stand by how many events the whole file has of them (kinds within
 * their family, families as listed), tones as listed, events that have none last.
 */
export const planOf = keptBy(makePlan);

function makePlan(table: EventTable, by: Lanes): Plan {
  switch (by) {
    case 'none':
      return { ids: [''], placeOf: new Uint16Array(table.count) };
    case 'tone':
      return { ids: TONES, placeOf: Uint16Array.from(table.tone) };
    case 'actor':
      return counted(table.actor, table.actorIds, () => 0);
    case 'kind':
      return counted(table.kind, table.kindIds, (row) => table.family[row] ?? FAMILIES.length);
  }
}

/** Lanes by group, then by how many rows the column has of each, then as listed. `groupOf` is given the first row of a lane. */
function counted(column: Uint16Array, ids: readonly string[], groupOf: (firstRow: number) => number): Plan {
  const counts = new Uint32Array(NONE + 1);
  const groups = new Map<number, number>();
  for (let row = 0; row < column.length; row++) {
    const number = column[row]!;
    if (counts[number]!++ === 0) groups.set(number, groupOf(row));
  }
  const order = [...groups.keys()].filter((number) => number !== NONE);
  order.sort((a, b) => groups.get(a)! - groups.get(b)! || counts[b]! - counts[a]! || a - b);
  order.push(NONE);
  const places = new Uint16Array(NONE + 1);
  order.forEach((number, place) => (places[number] = place));
  return { ids: order.map((number) => ids[number] ?? ''), placeOf: column.map((number) => places[number]!) };
}

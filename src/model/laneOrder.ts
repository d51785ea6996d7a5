import { memoizeBy } from '../util/memoize';
import { FAMILIES, TONES } from '../format/schema';
import type { EventTable } from './table';
import { turningPoints } from './turningPoints';

/** What lanes can be. */
export const LANES = ['actor', 'kind', 'tone', 'none'] as const;
export type Lanes = (typeof LANES)[number];

/** Id of the band of turning points above the lanes. No actor or kind can have it: ids have no space. */
export const TURNING_POINTS = 'turning points';

/** All lanes of a table, in the order in which they stand under any filter. */
export interface LaneOrder {
  /** '' is the lane of events without an actor or kind. */
  readonly ids: readonly string[];
  /** The place in `ids` of the lane in which each row stands. */
  readonly placeOf: Uint32Array;
  /** The place of the lane to which each row belongs: another one for turning points, which stand in the band above the lanes. */
  readonly ownPlaceOf: Uint32Array;
}

/**
 * The lanes of a table, found once: the band of its turning points, then actors as the file lists them, kinds by family and then by
 * how many events the whole file has of them, or tones as listed; events that have none of these last. Where all events share the
 * one lane of "none", turning points stand among the others.
 */
export const laneOrder = memoizeBy((table: EventTable, by: Lanes): LaneOrder => {
  const { ids, placeOf } = ownLanes(table, by);
  const marks = turningPoints(table);
  if (!marks) return { ids, placeOf, ownPlaceOf: placeOf };
  const ownPlaceOf = placeOf.map((place) => place + 1);
  return {
    ids: [TURNING_POINTS, ...ids],
    ownPlaceOf,
    placeOf: ownPlaceOf.map((place, row) => (marks[row] === 1 ? 0 : place)),
  };
});

type OwnLanes = Pick<LaneOrder, 'ids' | 'placeOf'>;

function ownLanes(table: EventTable, by: Lanes): OwnLanes {
  switch (by) {
    case 'none':
      return { ids: [''], placeOf: new Uint32Array(table.count) };
    case 'tone':
      return { ids: TONES, placeOf: Uint32Array.from(table.tone) };
    case 'actor':
      return ordered(table.actor, table.actorIds, listedOrder(table));
    case 'kind':
      return ordered(table.kind, table.kindIds, (row) => table.family[row] ?? FAMILIES.length);
  }
}

/** The place of a row's actor in the file's own list; those that it does not list come after all others. */
function listedOrder({ file, actor, actorIds }: EventTable): (row: number) => number {
  const places = new Map(file.actors.map(({ id }, place) => [id, place]));
  return (row) => places.get(actorIds[actor[row]!] ?? '') ?? file.actors.length;
}

/** Lanes by group, then by how many rows the column has of each, then as listed. `groupOf` is given the first row of a lane. */
function ordered(column: Uint32Array, ids: readonly string[], groupOf: (firstRow: number) => number): OwnLanes {
  const counts = new Uint32Array(ids.length + 1);
  const groups = new Map<number, number>();
  // The place after all ids is that of rows without one.
  const numberOf = (number: number): number => Math.min(number, ids.length);
  for (let row = 0; row < column.length; row++) {
    const number = numberOf(column[row]!);
    if (counts[number]!++ === 0) groups.set(number, groupOf(row));
  }
  const order = [...groups.keys()].filter((number) => number !== ids.length);
  order.sort((a, b) => groups.get(a)! - groups.get(b)! || counts[b]! - counts[a]! || a - b);
  order.push(ids.length);
  const places = new Uint32Array(ids.length + 1);
  order.forEach((number, place) => (places[number] = place));
  return { ids: order.map((number) => ids[number] ?? ''), placeOf: column.map((number) => places[numberOf(number)]!) };
}

import { lowerBound } from '../util/bisect';
import { memoize } from '../util/memoize';
import { partition } from './partition';
import { laneOrder, type Lanes, type LaneOrder } from './laneOrder';
import { stableOrder } from './order';
import type { EventTable } from './table';

/** Id of the lane that joins the lanes for which there is no room. No actor or kind can have it, since ids have no spaces. */
export const OTHERS = 'the others';

/** The events of one lane, with sorted columns for counting by binary search. */
export interface LaneRows {
  /** Actor, kind or tone; '' for events without one, and for the single lane of 'none'. */
  readonly id: string;
  /** Number of lanes that it joins: 1, except for OTHERS. */
  readonly joins: number;
  /** How many of the chosen events belong to it: those of `rows`, and turning points that stand in the band above the lanes. */
  readonly total: number;
  /** In time order. */
  readonly rows: Uint32Array;
  /** The start of each, ascending. */
  readonly from: Float64Array;
  /** All ends, ascending. The i-th end does not belong to the i-th row. */
  readonly ends: Float64Array;
  /** Starts of events without duration, ascending; usually empty. */
  readonly points: Float64Array;
}

/**
 * The rows (in time order) by lane. An event stands once: in the band of turning points if it is one, else in the lane of its own
 * actor, first kind or tone. Lanes without rows are left out; the others stand in the order of `laneOrder`, which no filter changes.
 * Of more than `most` lanes the first stay, and the rest are joined in one at the end. For the same rows a lane is made once.
 */
export function splitLanes(table: EventTable, rows: Uint32Array, by: Lanes, most = Infinity): readonly LaneRows[] {
  const split = splitOf(laneOrder(table, by), rows);
  const { counts } = split;
  const present = [...counts.keys()].filter((place) => counts[place]! > 0);
  if (present.length <= most) return lanesAt(table, rows, split, present, 0);
  const own = present.slice(0, most - 1);
  return lanesAt(table, rows, split, [...own, counts.length + own.length], present.length - own.length);
}

/** What is known of some rows: how many there are at each place of a lane order, and the lanes made so far. */
interface Split {
  readonly order: LaneOrder;
  /** By the lane in which rows stand, and by the lane to which they belong. */
  readonly counts: Uint32Array;
  readonly ownCounts: Uint32Array;
  /** By place; lanes of a rest beyond all places, by how many lanes stand beside it. */
  readonly lanes: Map<number, LaneRows>;
}

const SPLITS = new WeakMap<Uint32Array, Split>();

function splitOf(order: LaneOrder, rows: Uint32Array): Split {
  let split = SPLITS.get(rows);
  if (split?.order !== order) {
    const counts = new Uint32Array(order.ids.length);
    const ownCounts = new Uint32Array(order.ids.length);
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      counts[order.placeOf[row]!]!++;
      ownCounts[order.ownPlaceOf[row]!]!++;
    }
    SPLITS.set(rows, (split = { order, counts, ownCounts, lanes: new Map() }));
  }
  return split;
}

/** The lanes of some keys, the last of which joins `rest` lanes (0 for none). Those that are not cached are built in one pass. */
function lanesAt(
  table: EventTable,
  rows: Uint32Array,
  { order: { ids, placeOf }, ownCounts, lanes }: Split,
  keys: readonly number[],
  rest: number,
): LaneRows[] {
  const missing = keys.filter((key) => !lanes.has(key));
  if (missing.length > 0) {
    // A place without a bucket gets −1, which comes to be a number beyond all buckets.
    const buckets = new Uint32Array(ids.length).fill(missing.findIndex((key) => key >= ids.length));
    for (const key of keys) buckets[key] = -1;
    missing.forEach((key, bucket) => (buckets[key] = bucket));
    const bucketOf = new Uint32Array(table.count).fill(-1);
    for (let i = 0; i < rows.length; i++) bucketOf[rows[i]!] = buckets[placeOf[rows[i]!]!]!;
    partitionLanes(table, rows, bucketOf, missing.length).forEach((lane, i) => {
      const key = missing[i]!;
      const isRest = key >= ids.length;
      // The rest holds all that no lane beside it holds: turning points of its lanes belong to it too.
      const total = isRest ? restOf(ownCounts, keys) : Math.max(lane.rows.length, ownCounts[key]!);
      lanes.set(key, { ...lane, total, id: ids[key] ?? OTHERS, joins: isRest ? rest : 1 });
    });
  }
  return keys.map((key) => lanes.get(key)!);
}

/** How many rows belong to none of the lanes of these keys. */
function restOf(ownCounts: Uint32Array, keys: readonly number[]): number {
  const shown = new Set(keys);
  return ownCounts.reduce((sum, count, place) => (shown.has(place) ? sum : sum + count), 0);
}

function partitionLanes(
  table: EventTable,
  rows: Uint32Array,
  bucketOf: Uint32Array,
  buckets: number,
): Omit<LaneRows, 'id' | 'joins' | 'total'>[] {
  const { order, points } = endsOf(table);
  // Ends are partitioned in the order that all ends of the table have: a pass costs less than sorting each lane anew.
  const ends = partition(order, table.to, bucketOf, buckets);
  return partition(rows, table.from, bucketOf, buckets).map(({ rows, values: from }, bucket) => ({
    rows,
    from,
    ends: ends[bucket]!.values,
    points: points ? from.filter((start, i) => start === table.to[rows[i]!]) : from.subarray(0, 0),
  }));
}

/** The rows in order of their ends, and whether any event has no duration. Computed once for a table. */
export const endsOf = memoize(({ from, to }: EventTable) => ({
  order: stableOrder(to),
  points: from.some((start, row) => start === to[row]),
}));

/** The index of the lane that holds a row, or −1. */
export function laneOf(lanes: readonly LaneRows[], row: number): number {
  return lanes.findIndex(({ rows }) => rows[lowerBound(rows, row)] === row);
}

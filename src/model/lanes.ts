import { lowerBound } from '../base/bisect';
import { kept } from '../base/kept';
import { deal } from './deal';
import { planOf, type Lanes, type Plan } from './plan';
import { stableOrder } from './order';
import type { EventTable } from './table';

/** Id of the lane that holds those for which there was no room. No actor or kind can have it: ids have no space. */
export const OTHERS = 'the others';

/** The chosen events of one lane, ready to be counted and drawn from without being looked at one by one. */
export interface LaneRows {
  /** Actor, kind or tone; '' for events that have none, and for the one lane of 'none'. */
  readonly id: string;
  /** How many lanes it holds: one, but for that of the others. */
  readonly joins: number;
  /** In time order. */
  readonly rows: Uint32Array;
  /** The start of each, ascending. */
  readonly from: Float64Array;
  /** All ends, ascending: the i-th is not that of the i-th row. */
  readonly ends: Float64Array;
  /** Starts of events without length, ascending; mostly none. */
  readonly points: Float64Array;
}

/**
 * The rows (in time order) by lane; an event stands once, in the lane of its own actor, first kind or tone. Lanes without
 * rows are left out; the others stand in the order of the file's plan, which no filter changes. Of more than `most` lanes
 * those with the most events stay, and the rest stand together in one at the end. For the same rows a lane is made once.
 */
export function splitLanes(table: EventTable, rows: Uint32Array, by: Lanes, most = Infinity): readonly LaneRows[] {
  const split = splitOf(planOf(table, by), rows);
  const { counts } = split;
  const present = [...counts.keys()].filter((place) => counts[place]! > 0);
  if (present.length <= most) return lanesAt(table, rows, split, present, 0);
  const bySize = [...present].sort((a, b) => counts[b]! - counts[a]!);
  const own = bySize.slice(0, most - 1).sort((a, b) => a - b);
  return lanesAt(table, rows, split, [...own, counts.length + own.length], present.length - own.length);
}

/** What is known of some rows: how many there are at each place of a plan, and the lanes made so far. */
interface Split {
  readonly plan: Plan;
  readonly counts: Uint32Array;
  /** By place; lanes of a rest beyond all places, by how many lanes stand beside it. */
  readonly lanes: Map<number, LaneRows>;
}

const SPLITS = new WeakMap<Uint32Array, Split>();

function splitOf(plan: Plan, rows: Uint32Array): Split {
  let split = SPLITS.get(rows);
  if (split?.plan !== plan) {
    const counts = new Uint32Array(plan.ids.length);
    for (let i = 0; i < rows.length; i++) counts[plan.placeOf[rows[i]!]!]!++;
    SPLITS.set(rows, (split = { plan, counts, lanes: new Map() }));
  }
  return split;
}

/** The lanes of these keys, the last of which joins `rest` lanes, if any; what is not there yet is made together. */
function lanesAt(
  table: EventTable,
  rows: Uint32Array,
  { plan: { ids, placeOf }, lanes }: Split,
  keys: readonly number[],
  rest: number,
): LaneRows[] {
  const missing = keys.filter((key) => !lanes.has(key));
  if (missing.length > 0) {
    // Who has no seat has −1, which comes to be a seat beyond all others.
    const seats = new Uint16Array(ids.length).fill(missing.findIndex((key) => key >= ids.length));
    for (const key of keys) seats[key] = missing.indexOf(key);
    const seatOf = new Uint16Array(table.count).fill(-1);
    for (let i = 0; i < rows.length; i++) seatOf[rows[i]!] = seats[placeOf[rows[i]!]!]!;
    dealLanes(table, rows, seatOf, missing.length).forEach((lane, i) => {
      const key = missing[i]!;
      lanes.set(key, { ...lane, id: ids[key] ?? OTHERS, joins: key < ids.length ? 1 : rest });
    });
  }
  return keys.map((key) => lanes.get(key)!);
}

function dealLanes(
  table: EventTable,
  rows: Uint32Array,
  seatOf: Uint16Array,
  seats: number,
): Omit<LaneRows, 'id' | 'joins'>[] {
  const { order, points } = endsOf(table);
  // Ends are dealt out in the order that all ends of the table have: a pass costs less than sorting each lane anew.
  const ends = deal(order, table.to, seatOf, seats);
  return deal(rows, table.from, seatOf, seats).map(({ rows, values: from }, seat) => ({
    rows,
    from,
    ends: ends[seat]!.values,
    points: points ? from.filter((start, i) => start === table.to[rows[i]!]) : from.subarray(0, 0),
  }));
}

/** The rows in order of their ends, and whether any event has no length: found once for a table. */
export const endsOf = kept(({ from, to }: EventTable) => ({
  order: stableOrder(to),
  points: from.some((start, row) => start === to[row]),
}));

/** Which lane a row stands in, or −1. */
export function laneOf(lanes: readonly LaneRows[], row: number): number {
  return lanes.findIndex(({ rows }) => rows[lowerBound(rows, row)] === row);
}

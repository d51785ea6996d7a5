import { lowerBound } from '../base/bisect';
import { planOf, type Lanes, type Plan } from './plan';
import { stableOrder } from './order';
import type { EventTable } from './table';

/** The chosen events of one lane, ready to be counted and drawn from without being looked at one by one. */
export interface LaneRows {
  /** Actor, kind or tone; '' for events that have none, and for the one lane of 'none'. */
  readonly id: string;
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
 * rows are left out; the others stand in the order of the file's plan, which no filter changes.
 */
export function splitLanes(table: EventTable, rows: Uint32Array, by: Lanes): LaneRows[] {
  const plan = planOf(table, by);
  const counts = new Uint32Array(plan.ids.length);
  for (const row of rows) counts[plan.placeOf[row]!]!++;
  const columns = Array.from(counts, blank);
  deal(table, rows, plan, columns);
  dealEnds(table, rows, plan, columns);
  const lanes = columns.map((lane, i): LaneRows => ({ id: plan.ids[i]!, ...lane, points: pointsOf(table, lane.rows) }));
  return lanes.filter((lane) => lane.rows.length > 0);
}

type Columns = Pick<LaneRows, 'rows' | 'from' | 'ends'>;

function blank(count: number): Columns {
  return { rows: new Uint32Array(count), from: new Float64Array(count), ends: new Float64Array(count) };
}

function deal({ from }: EventTable, rows: Uint32Array, { placeOf }: Plan, lanes: readonly Columns[]): void {
  const dealt = new Uint32Array(lanes.length);
  for (const row of rows) {
    const place = placeOf[row]!;
    const at = dealt[place]!++;
    const lane = lanes[place]!;
    lane.rows[at] = row;
    lane.from[at] = from[row]!;
  }
}

/** Ends are dealt out in the order that all ends of the table have: a pass costs less than sorting each lane anew. */
function dealEnds(table: EventTable, rows: Uint32Array, { placeOf }: Plan, lanes: readonly Columns[]): void {
  const { to, count } = table;
  const dealt = new Uint32Array(lanes.length);
  const all = rows.length === count;
  const chosen = new Uint8Array(all ? 0 : count);
  if (!all) for (const row of rows) chosen[row] = 1;
  for (const row of endOrder(table)) {
    if (!all && chosen[row] === 0) continue;
    const place = placeOf[row]!;
    lanes[place]!.ends[dealt[place]!++] = to[row]!;
  }
}

const END_ORDERS = new WeakMap<EventTable, Uint32Array>();

/** The rows in order of their ends: found once for a table. */
function endOrder(table: EventTable): Uint32Array {
  let order = END_ORDERS.get(table);
  if (!order) END_ORDERS.set(table, (order = stableOrder(table.to)));
  return order;
}

function pointsOf({ from, to }: EventTable, rows: Uint32Array): Float64Array {
  const points: number[] = [];
  for (const row of rows) if (from[row] === to[row]) points.push(from[row]!);
  return Float64Array.from(points);
}

/** Several lanes of a table as one, with an id of its own. */
export function joinLanes(table: EventTable, id: string, lanes: readonly LaneRows[]): LaneRows {
  const chosen = new Uint8Array(table.count);
  for (const lane of lanes) for (const row of lane.rows) chosen[row] = 1;
  const size = lanes.reduce((sum, { rows }) => sum + rows.length, 0);
  const { rows, from, ends } = blank(size);
  for (let row = 0, at = 0; at < size; row++) {
    if (chosen[row] === 0) continue;
    rows[at] = row;
    from[at++] = table.from[row]!;
  }
  let at = 0;
  for (const row of endOrder(table)) if (chosen[row] !== 0) ends[at++] = table.to[row]!;
  return { id, rows, from, ends, points: pointsOf(table, rows) };
}

/** Which lane a row stands in, or −1. */
export function laneOf(lanes: readonly LaneRows[], row: number): number {
  return lanes.findIndex(({ rows }) => rows[lowerBound(rows, row)] === row);
}

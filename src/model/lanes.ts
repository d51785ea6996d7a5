import { FAMILIES, TONES } from '../intake/schema';
import { stableOrder } from './order';
import { NONE, type EventTable } from './table';
import { buildTree, type WeightTree } from './tree';

/** What lanes can be. */
export const LANES = ['actor', 'kind', 'tone', 'none'] as const;
export type Lanes = (typeof LANES)[number];

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
  readonly tree: WeightTree;
}

/** The number of each row's lane, and the numbers in the order in which lanes stand. */
interface Plan {
  readonly numberOf: (row: number) => number;
  readonly order: readonly number[];
  readonly idOf: (number: number) => string;
}

interface Kept {
  readonly plans: Map<Lanes, Plan>;
  byEnd: Uint32Array | null;
}

// What belongs to a table and not to a filter is found once: the order of lanes, which therefore holds still, and that of ends.
const KEPT = new WeakMap<EventTable, Kept>();

function keptOf(table: EventTable): Kept {
  let kept = KEPT.get(table);
  if (!kept) KEPT.set(table, (kept = { plans: new Map(), byEnd: null }));
  return kept;
}

/**
 * The rows (in time order) by lane; an event stands once, in the lane of its own actor, first kind or tone. Lanes without
 * rows are left out; the others stand in an order that no filter changes: actors and kinds by how many events the whole file
 * has of them (kinds within their family, families as listed), tones as listed, events that have none last.
 */
export function splitLanes(table: EventTable, rows: Uint32Array, by: Lanes): LaneRows[] {
  const { numberOf, order, idOf } = planOf(table, by);
  const place = new Int32Array(NONE + 1).fill(-1);
  const counts = new Uint32Array(order.length);
  order.forEach((number, i) => (place[number] = i));
  const placeOf = (row: number): number => place[numberOf(row)]!;
  for (const row of rows) counts[placeOf(row)] = counts[placeOf(row)]! + 1;
  const columns = Array.from(counts, blank);
  fill(table, rows, placeOf, columns);
  const lanes = columns.map((lane, i): LaneRows => {
    return {
      id: idOf(order[i]!),
      ...lane,
      points: pointsOf(table, lane.rows),
      tree: buildTree(lane.rows, table.weight, table.to),
    };
  });
  return lanes.filter((one) => one.rows.length > 0);
}

type Columns = Pick<LaneRows, 'rows' | 'from' | 'ends'>;

function blank(count: number): Columns {
  return { rows: new Uint32Array(count), from: new Float64Array(count), ends: new Float64Array(count) };
}

function fill(table: EventTable, rows: Uint32Array, placeOf: (row: number) => number, lanes: readonly Columns[]): void {
  const filled = new Uint32Array(lanes.length);
  const chosen = new Uint8Array(table.count);
  for (const row of rows) {
    const place = placeOf(row);
    const at = filled[place]!++;
    lanes[place]!.rows[at] = row;
    lanes[place]!.from[at] = table.from[row]!;
    chosen[row] = 1;
  }
  filled.fill(0);
  // Ends are dealt out in the order that all ends of the table have: a pass costs less than sorting each lane anew.
  for (const row of endOrder(table)) {
    if (chosen[row] === 0) continue;
    const place = placeOf(row);
    lanes[place]!.ends[filled[place]!++] = table.to[row]!;
  }
}

function endOrder(table: EventTable): Uint32Array {
  const kept = keptOf(table);
  kept.byEnd ??= stableOrder(table.to);
  return kept.byEnd;
}

function pointsOf(table: EventTable, rows: Uint32Array): Float64Array {
  const points: number[] = [];
  for (const row of rows) if (table.from[row] === table.to[row]) points.push(table.from[row]!);
  return Float64Array.from(points);
}

function planOf(table: EventTable, by: Lanes): Plan {
  const { plans } = keptOf(table);
  let plan = plans.get(by);
  if (!plan) plans.set(by, (plan = makePlan(table, by)));
  return plan;
}

function makePlan(table: EventTable, by: Lanes): Plan {
  switch (by) {
    case 'none':
      return { numberOf: () => 0, order: [0], idOf: () => '' };
    case 'tone':
      return { numberOf: (row) => table.tone[row]!, order: TONES.map((_, i) => i), idOf: (i) => TONES[i]! };
    case 'actor':
      return planned(table.actor, table.actorIds, () => 0);
    case 'kind':
      return planned(table.kind, table.kindIds, (first) => table.family[first] ?? FAMILIES.length);
  }
}

/** Lanes by group, then by how many rows the whole column has of each, then as listed. `groupOf` is given the first row of a lane. */
function planned(column: Uint16Array, ids: readonly string[], groupOf: (firstRow: number) => number): Plan {
  const counts = new Uint32Array(NONE + 1);
  const group = new Map<number, number>();
  column.forEach((number, row) => {
    if (counts[number] === 0) group.set(number, groupOf(row));
    counts[number] = counts[number]! + 1;
  });
  const numbers = [...group.keys()].filter((number) => number !== NONE);
  numbers.sort((a, b) => group.get(a)! - group.get(b)! || counts[b]! - counts[a]! || a - b);
  return { numberOf: (row) => column[row]!, order: [...numbers, NONE], idOf: (number) => ids[number] ?? '' };
}

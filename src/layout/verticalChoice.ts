import { lowerBound } from '../util/bisect';
import { memoize } from '../util/memoize';
import { hueOf, type Hue } from '../model/markChannels';
import type { EventTable } from '../model/table';
import type { Span } from '../time/instant';
import { minDuration, TICK_INTERVALS, tickAfter, tickBefore, type TickInterval } from '../time/tickIntervals';
import { instant } from '../time/instant';
import { overlaps } from './scene';
import type { CountedGroup } from './verticalTypes';

const HEAVIEST = 5;

/** Those of some rows (ascending) that are in view, at least in part. One pass over what began before the end of the view. */
export function rowsInView(table: EventTable, rows: Uint32Array, { from, to }: Span): Uint32Array {
  const begun = lowerBound(table.from, to);
  const end = lowerBound(rows, begun);
  const first = lowerBound(rows, lowerBound(table.from, from));
  const before = rows.subarray(0, first).filter((row) => overlaps(table, row, from, to));
  if (before.length === 0) return rows.subarray(first, end);
  const found = new Uint32Array(before.length + end - first);
  found.set(before);
  found.set(rows.subarray(first, end), before.length);
  return found;
}

/**
 * The rows that get a label, ascending: `most` of those in view, heaviest first, after those that have to have one. Of the weight of
 * which not all have room, some are taken evenly from the first to the last, so that no part of the time goes without.
 */
export function chooseLabelled(
  { weight }: Pick<EventTable, 'weight'>,
  inView: Uint32Array,
  most: number,
  forced: readonly number[] = [],
): Uint32Array {
  if (inView.length <= most) return inView;
  const chosen = new Set(forced.filter((row) => inView[lowerBound(inView, row)] === row));
  for (let heavy = HEAVIEST; heavy > 0; heavy--) {
    const room = most - chosen.size;
    if (room <= 0) break;
    const same = inView.filter((row) => weight[row] === heavy && !chosen.has(row));
    const taken = Math.min(room, same.length);
    for (let i = 0; i < taken; i++) chosen.add(same[Math.floor(((i + 0.5) * same.length) / taken)]!);
  }
  return Uint32Array.from(chosen).sort();
}

/** The hue of each row. */
const huesOf = memoize((table: EventTable) => Uint8Array.from(table.weight, (_, row) => hueOf(table, row)));

/** The finest interval of which no more than `most` fit into a span. */
export function intervalFor({ from, to }: Span, most: number): TickInterval {
  return TICK_INTERVALS.find((interval) => minDuration(interval) * most >= to - from) ?? TICK_INTERVALS.at(-1)!;
}

/**
 * The rows in view without a label, in groups by the interval in which they began; those that began before the view are one group of
 * their own, at its start.
 */
export function countedGroups(
  table: EventTable,
  inView: Uint32Array,
  labelled: Uint32Array,
  { from }: Span,
  interval: TickInterval,
): CountedGroup[] {
  const rest = without(inView, labelled);
  const groups: CountedGroup[] = [];
  const hues = huesOf(table);
  const add = (first: number, end: number, start: number, until: number): void => {
    const rows = rest.subarray(first, end);
    const counts: [number, number, number] = [0, 0, 0];
    for (const row of rows) counts[hues[row] as Hue]++;
    if (rows.length > 0) groups.push({ from: start, to: until, rows, counts });
  };
  let first = 0;
  while (first < rest.length && table.from[rest[first]!]! < from) first++;
  add(0, first, from, from);
  while (first < rest.length) {
    const tick = tickBefore(interval, instant(table.from[rest[first]!]!));
    const until = tickAfter(interval, tick);
    let end = first + 1;
    while (end < rest.length && table.from[rest[end]!]! < until) end++;
    add(first, end, tick, until);
    first = end;
  }
  return groups;
}

/** Ascending rows without some of them, ascending too. */
function without(rows: Uint32Array, some: Uint32Array): Uint32Array {
  const found = new Uint32Array(rows.length - some.length);
  let [at, next] = [0, 0];
  for (const row of rows) {
    if (some[next] === row) next++;
    else found[at++] = row;
  }
  return found;
}

import { lowerBound } from '../util/bisect';
import type { EventTable } from '../model/table';
import type { Span } from '../time/instant';
import { chooseLabelled, countedGroups, intervalFor, rowsInView } from './verticalChoice';
import { spaceItems, type Spacing } from './verticalSpacing';
import {
  COUNTED_REACH,
  EVENT_REACH,
  reachOf,
  type PlacedItem,
  type TimedItem,
  type VerticalItem,
} from './verticalTypes';
import { verticalBars, type VerticalBar } from './verticalBars';

/** What a vertical timeline is laid out from. */
export interface VerticalOptions {
  readonly table: EventTable;
  /** Ascending: those that the filter leaves. */
  readonly rows: Uint32Array;
  readonly shown: Span;
  /** Rows that get a label whatever their weight, such as the open event. */
  readonly forced: readonly number[];
  /** What stands between the events: ticks, periods, the present day. In time order. */
  readonly notes: readonly TimedItem[];
  /** Pixels: how tall it is at least, and what its items may need at most, before the air between them. */
  readonly least: number;
  readonly most: number;
  /** Pixels at the top and at the end for what leads to earlier and later events, where there are any. */
  readonly ends: number;
}

/** A vertical timeline: every event in view has a label or is counted in one group. */
export interface VerticalLayout extends Spacing {
  readonly inView: number;
  /** How many events of the rows lie before and after the view. */
  readonly before: number;
  readonly after: number;
  readonly bars: readonly VerticalBar[];
}

/** Of the room, the share that counts may take where not all events have a label. */
const COUNTED_SHARE = 0.2;
const MARGIN = 8;

const heightOf = (item: VerticalItem): number => reachOf(item).above + reachOf(item).below;
const EVENT = EVENT_REACH.above + EVENT_REACH.below;
const COUNTED = COUNTED_REACH.above + COUNTED_REACH.below;

/** Items of the same time: ticks first, counts last. */
const ORDER: readonly VerticalItem['type'][] = ['tick', 'period', 'today', 'event', 'counted'];

/** Lays out the span that is shown. O(rows in view). */
export function layOutVertical(options: VerticalOptions): VerticalLayout {
  const { table, rows, shown, forced, least } = options;
  const inView = rowsInView(table, rows, shown);
  const room = options.most - options.notes.reduce((sum, { item }) => sum + heightOf(item), 0);
  const isWhole = inView.length * EVENT <= room;
  const forCounts = isWhole ? 0 : room * COUNTED_SHARE;
  const labelled = chooseLabelled(table, inView, Math.max(1, Math.floor((room - forCounts) / EVENT)), forced);
  const interval = intervalFor(shown, Math.max(1, Math.floor(forCounts / COUNTED)));
  const groups = countedGroups(table, inView, labelled, shown, interval);
  const timeOf = (row: number): number => Math.max(shown.from, table.from[row]!);
  const timed: TimedItem[] = [
    ...withinEvents(options.notes, inView.length > 0 ? timeOf(inView[0]!) : shown.from, shown),
    ...Array.from(labelled, (row): TimedItem => ({ at: timeOf(row), item: { type: 'event', row } })),
    ...groups.map((group): TimedItem => ({
      // Where most of it is: its middle.
      at: timeOf(group.rows[group.rows.length >> 1]!),
      item: { type: 'counted', group },
    })),
  ];
  timed.sort((a, b) => a.at - b.at || ORDER.indexOf(a.item.type) - ORDER.indexOf(b.item.type));
  const { before, after } = beyond(table, rows, shown);
  const margin = [before, after].map((count) => MARGIN + (count > 0 ? options.ends : 0)) as [number, number];
  const spacing = spaceItems(timed, { shown, least, margin });
  return { ...spacing, inView: inView.length, before, after, bars: verticalBars(table, spacing, shown) };
}

/** How many of some rows end before a view, and how many begin after it. */
function beyond({ from, to }: EventTable, rows: Uint32Array, shown: Span): { before: number; after: number } {
  const after = rows.length - lowerBound(rows, lowerBound(from, shown.to));
  let before = 0;
  for (const row of rows) {
    if (from[row]! >= shown.from) break;
    if (to[row]! <= shown.from) before++;
  }
  return { before, after };
}

/** Notes without the ticks of cells that end before the first event: nothing stands there. */
function withinEvents(notes: readonly TimedItem[], first: number, { from }: Span): TimedItem[] {
  const ticks = notes.filter(({ item }) => item.type === 'tick');
  const start = ticks.findLast(({ at }) => at <= first);
  const since = start?.at ?? from;
  return notes.filter(({ item, at }) => item.type !== 'tick' || at >= since);
}

/** What lies under a height, within reach of a finger: the item whose first line is nearest. */
export function itemAt({ items }: Pick<VerticalLayout, 'items'>, y: number): PlacedItem | null {
  const pressed = items.filter(({ item }) => item.type === 'event' || item.type === 'counted');
  const inside = pressed.find(({ top, bottom }) => y >= top && y < bottom);
  if (inside) return inside;
  const far = ({ top, bottom }: PlacedItem): number => Math.max(top - y, y - bottom);
  const nearest = pressed.reduce<PlacedItem | null>((best, one) => (best && far(best) <= far(one) ? best : one), null);
  return nearest && far(nearest) <= FINGER ? nearest : null;
}

/** Pixels beside an item that still belong to it. */
const FINGER = 10;

import type { EventTable } from '../model/table';
import { pixelAt, type Spacing } from './verticalSpacing';
import { DAY } from '../time/instant';
import { INTERVAL } from '../time/edtfTypes';
import { BAR_FROM } from './types';

/** What an event's time takes beside the line of time: a bar in a track of its own, in pixels from the top. */
export interface VerticalBar {
  readonly row: number;
  readonly y0: number;
  readonly y1: number;
  /** 0 is next to the line. */
  readonly track: number;
}

/** Bars that may stand side by side. */
export const TRACKS = 3;
/** Pixels between two bars of a track. */
const APART = 8;

/** The bars of the events that have a label, heaviest first where not all have room. What began before the view runs in from above. */
export function verticalBars(table: EventTable, spacing: Spacing, shown: { readonly from: number }): VerticalBar[] {
  const { weight, from, to } = table;
  // A day is as long as the events that stand in it need, which says nothing about any of them.
  const hasLength = (row: number): boolean =>
    (table.flags[row]! & INTERVAL) !== 0 || to[row]! - from[row]! > 1.05 * DAY;
  const long = spacing.items.flatMap(({ item, y }) => {
    if (item.type !== 'event' || !hasLength(item.row)) return [];
    const y0 = from[item.row]! < shown.from ? 0 : y;
    const y1 = Math.max(y, pixelAt(spacing, to[item.row]!));
    return y1 - y0 < BAR_FROM ? [] : [{ row: item.row, y0, y1 }];
  });
  const taken: VerticalBar[][] = Array.from({ length: TRACKS }, () => []);
  // The longest first, so that the short ones stand outside of it.
  const ordered = long.sort((a, b) => weight[b.row]! - weight[a.row]! || b.y1 - b.y0 - (a.y1 - a.y0));
  return ordered.flatMap((bar) => {
    const isFree = (one: VerticalBar): boolean => one.y1 + APART <= bar.y0 || bar.y1 + APART <= one.y0;
    const track = taken.findIndex((bars) => bars.every(isFree));
    if (track < 0) return [];
    const placed = { ...bar, track };
    taken[track]!.push(placed);
    return [placed];
  });
}

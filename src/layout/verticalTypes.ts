import type { Span } from '../time/instant';

/** What stands in one line across a vertical timeline. Texts that only the chart can write are left to it. */
export type VerticalItem =
  /** An event with its mark and its label. */
  | { readonly type: 'event'; readonly row: number }
  /** Events without a place of their own, counted where they began. */
  | { readonly type: 'counted'; readonly group: CountedGroup }
  /** A heading: the unit of the calendar that begins here, or before the view. The cell is all of it. */
  | { readonly type: 'tick'; readonly label: string; readonly cell: Span }
  /** Where a period of the file begins. */
  | { readonly type: 'period'; readonly label: string; readonly to: number }
  | { readonly type: 'today'; readonly label: string };

/** Events that are only counted: consecutive in time but for those that have a place of their own. */
export interface CountedGroup {
  /** The cell of the calendar in which they began, in milliseconds. Equal where they began before the view. */
  readonly from: number;
  readonly to: number;
  /** In time order. */
  readonly rows: Uint32Array;
  /** By hue. */
  readonly counts: readonly [number, number, number];
}

/** An item and its time in milliseconds, cut at the view. */
export interface TimedItem {
  readonly at: number;
  readonly item: VerticalItem;
}

/** An item with its place, in CSS pixels from the top. */
export interface PlacedItem extends TimedItem {
  /** Where its time stands: the middle of its mark and of its first line. */
  readonly y: number;
  /** All that belongs to it, without the gap to its neighbours. */
  readonly top: number;
  readonly bottom: number;
  /** Whether the time up to the next item is drawn shorter than its length asks for. */
  readonly isCut: boolean;
}

/** How far an item reaches up and down from where its time stands, in pixels, with half the gap to its neighbours. */
export interface Reach {
  readonly above: number;
  readonly below: number;
}

/** Two lines of a label and a gap; as tall as a finger is wide. */
export const EVENT_REACH: Reach = { above: 15, below: 33 };
export const COUNTED_REACH: Reach = { above: 13, below: 13 };
export const TICK_REACH: Reach = { above: 24, below: 16 };
export const NOTE_REACH: Reach = { above: 12, below: 12 };
/** Of its reach, what an item leaves free on either side. */
export const CLEARANCE = 2;

/** The reach of an item. */
export function reachOf({ type }: VerticalItem): Reach {
  if (type === 'event') return EVENT_REACH;
  if (type === 'counted') return COUNTED_REACH;
  return type === 'tick' ? TICK_REACH : NOTE_REACH;
}

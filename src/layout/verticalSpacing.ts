import type { Span } from '../time/instant';
import { CLEARANCE, reachOf, type PlacedItem, type Reach, type TimedItem } from './verticalTypes';

/** The span that is shown, and heights in pixels. */
export interface SpacingOptions {
  readonly shown: Span;
  /** What the whole should take at least; a timeline of few events is not stretched beyond its longest gaps. */
  readonly least: number;
  /** Pixels kept free at the top and at the end. */
  readonly margin: readonly [top: number, end: number];
}

/** How much more room the whole gets than its items need, for the distances between them to tell how much time lies between. */
const AIR = 1.25;
/** No stretch between two items is taller than this, in pixels; a longer one is cut, and marked. */
const LONGEST_GAP = 84;
/** By so much less than its due a stretch is drawn before it counts as cut. */
const CUT = 1.25;

/** Where the items of a vertical timeline stand, and how tall it is. */
export interface Spacing {
  readonly shown: Span;
  readonly items: readonly PlacedItem[];
  readonly height: number;
}

/**
 * Places items that are in time order: as far apart as their times are, but never closer than they reach, and never farther than
 * `LONGEST_GAP`. Between two items time runs evenly.
 */
export function spaceItems(timed: readonly TimedItem[], { shown, least, margin }: SpacingOptions): Spacing {
  const reaches = timed.map(({ item }) => reachOf(item));
  const ends = (reaches[0]?.above ?? 0) + (reaches.at(-1)?.below ?? 0) + margin[0] + margin[1];
  const gaps = gapsOf(timed, reaches);
  const needed = gaps.reduce((sum, { closest }) => sum + closest, ends);
  const scale = scaleFor(gaps, Math.max(least, needed * AIR) - ends);
  let y = margin[0] + (reaches[0]?.above ?? 0);
  const items = timed.map(({ at, item }, i): PlacedItem => {
    const { above, below } = reaches[i]!;
    const gap = gaps[i];
    const isCut = gap !== undefined && gap.lasts * scale > gap.farthest * CUT;
    const placed = { at, item, y, top: y - above + CLEARANCE, bottom: y + below - CLEARANCE, isCut };
    if (gap) y += pixelsOf(gap, scale);
    return placed;
  });
  return { shown, items, height: Math.max(least, Math.ceil(y + (reaches.at(-1)?.below ?? 0) + margin[1])) };
}

/** The stretch from one item to the next: milliseconds, and the pixels that it takes at least and at most. */
interface Gap {
  readonly lasts: number;
  readonly closest: number;
  readonly farthest: number;
}

function gapsOf(timed: readonly TimedItem[], reaches: readonly Reach[]): Gap[] {
  return timed.slice(1).map(({ at }, i) => {
    const closest = reaches[i]!.below + reaches[i + 1]!.above;
    return { lasts: at - timed[i]!.at, closest, farthest: Math.max(closest, LONGEST_GAP) };
  });
}

function pixelsOf({ lasts, closest, farthest }: Gap, scale: number): number {
  return Math.max(closest, Math.min(farthest, lasts * scale));
}

const uncut = ({ lasts, closest }: Gap, scale: number): number => Math.max(closest, lasts * scale);

/** Steps of the search: enough for a tenth of a pixel. */
const STEPS = 60;

/** Pixels per millisecond at which all gaps together would take `room`, if none of them were cut. */
function scaleFor(gaps: readonly Gap[], room: number): number {
  const lengths = gaps.map(({ lasts }) => lasts).filter((lasts) => lasts > 0);
  if (lengths.length === 0) return 0;
  // In powers of two, since one gap may be a million times as long as another.
  let low = Math.log2(1 / Math.max(...lengths));
  if (!(room > 0)) return 2 ** low;
  let high = Math.log2(room / Math.min(...lengths));
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    const sum = gaps.reduce((total, gap) => total + uncut(gap, 2 ** middle), 0);
    if (sum <= room) low = middle;
    else high = middle;
  }
  return 2 ** low;
}

/** An instant and where it stands. */
type Knot = Pick<PlacedItem, 'at' | 'y'>;

/** The items between which an instant or a pixel lies; the ends of the view count as items. */
function knotsAround({ items, shown, height }: Spacing, isAfter: (knot: Knot) => boolean): [before: Knot, after: Knot] {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isAfter(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return [items[low - 1] ?? { at: shown.from, y: 0 }, items[low] ?? { at: shown.to, y: height }];
}

/** The value of `to` at a share of a stretch, which may have no length. */
function between(value: number, from: number, to: number, start: number, end: number): number {
  return to > from ? start + Math.min(1, Math.max(0, (value - from) / (to - from))) * (end - start) : start;
}

/** Where an instant stands, in pixels from the top; one out of view stands at an end. */
export function pixelAt(spacing: Spacing, at: number): number {
  const [before, after] = knotsAround(spacing, (knot) => knot.at > at);
  return between(at, before.at, after.at, before.y, after.y);
}

/** The instant at a pixel from the top. */
export function instantAt(spacing: Spacing, y: number): number {
  const [before, after] = knotsAround(spacing, (knot) => knot.y > y);
  return between(y, before.y, after.y, before.at, after.at);
}

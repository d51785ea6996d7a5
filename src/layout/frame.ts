import { LINE, STRIP, type Frame, type LanePlace } from './types';

/** Two rows of calendar: the larger unit above the smaller. */
export const AXIS = 44;
const PERIOD_LINE = 18;
const HEAD = 20;
const PAD = 4;

/** What a frame is made for. */
export interface FrameWish {
  readonly width: number;
  readonly height: number;
  /** Width of the column of lane heads on wide pictures. */
  readonly heads: number;
  /** How many lines of period names there are, 0 to 2. */
  readonly periodLines: number;
  /** The lanes and how many events each holds. */
  readonly lanes: readonly { readonly id: string; readonly count: number }[];
  /** Whether there is only one lane, without a name. */
  readonly nameless: boolean;
}

/** Heads stand above their lane below this width: beside it they would take a third of the picture. */
export const NARROW = 560;

function laneRest(narrow: boolean): number {
  return STRIP + PAD + (narrow ? HEAD : 0);
}

/** Lines that a lane should have on the average, for its labels to have a choice. */
const LINES_EACH = 1.7;

/** How many lanes find room. The others go into one lane together (see `splitLanes`). */
export function roomFor(wish: Pick<FrameWish, 'width' | 'height' | 'periodLines'>): number {
  const height = wish.height - AXIS - wish.periodLines * PERIOD_LINE;
  return Math.max(1, Math.floor(height / (laneRest(wish.width < NARROW) + LINES_EACH * LINE)));
}

/** Shares lines among lanes by the square root of their events, so that a large lane is taller but does not starve the small. */
function share(total: number, counts: readonly number[]): number[] {
  const lines = counts.map(() => 1);
  const roots = counts.map((count) => Math.sqrt(count + 1));
  for (let left = total - counts.length; left > 0; left--) {
    let neediest = 0;
    for (let i = 1; i < lines.length; i++)
      if (roots[i]! / lines[i]! > roots[neediest]! / lines[neediest]!) neediest = i;
    lines[neediest]!++;
  }
  return lines;
}

/**
 * Where the parts of the picture stand. Depends on size, lanes and counts, never on the span shown. Lanes fill the height from
 * 150 pixels on; a lower picture has one line below its edge rather than none.
 */
export function frameOf(wish: FrameWish): Frame {
  const total = Math.floor((wish.height - bareHeight(wish)) / LINE);
  const lines = share(
    total,
    wish.lanes.map(({ count }) => count),
  );
  return placed(wish, lines, wish.height);
}

/** A frame as tall as the lines that each of its lanes shall have: for a picture that stands still and is as tall as it needs to be. */
export function frameOfLines(wish: Omit<FrameWish, 'height'>, lines: readonly number[]): Frame {
  return placed(wish, lines, heightOfLines(wish, lines));
}

/** Its height in pixels. */
export function heightOfLines(wish: Omit<FrameWish, 'height'>, lines: readonly number[]): number {
  return bareHeight(wish) + LINE * lines.reduce((sum, count) => sum + count, 0);
}

type Bare = Omit<FrameWish, 'height'>;

function restOf({ width, nameless }: Bare): number {
  return laneRest(width < NARROW && !nameless);
}

/** Height without a single line. */
function bareHeight(wish: Bare): number {
  return AXIS + wish.periodLines * PERIOD_LINE + wish.lanes.length * restOf(wish);
}

/** Where time begins to run: right of the heads, where they stand beside it. */
export function plotLeftOf({ width, nameless, heads }: Pick<FrameWish, 'width' | 'nameless' | 'heads'>): number {
  return width < NARROW || nameless ? 0 : heads;
}

function placed(wish: Bare, lines: readonly number[], height: number): Frame {
  const rest = restOf(wish);
  const lanesTop = AXIS + wish.periodLines * PERIOD_LINE;
  const spare = Math.max(0, height - heightOfLines(wish, lines));
  let top = lanesTop;
  const lanes = wish.lanes.map(({ id }, i): LanePlace => {
    const tall = lines[i]! * LINE + rest + spare / wish.lanes.length;
    const linesTop = top + PAD / 2 + (rest - STRIP - PAD);
    const place = { id, top, height: tall, linesTop, lines: lines[i]!, stripTop: top + tall - STRIP - PAD / 2 };
    top += tall;
    return place;
  });
  const plotLeft = plotLeftOf(wish);
  return {
    width: wish.width,
    height,
    plotLeft,
    plotWidth: wish.width - plotLeft,
    axisHeight: AXIS,
    periodsTop: AXIS,
    periodLines: wish.periodLines,
    lanesTop,
    lanes,
    narrow: wish.width < NARROW,
  };
}

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

/** How many lanes find room. The others go into one lane together (see `gather`). */
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

/** Where the parts of the picture stand. Depends on size, lanes and counts, never on the span shown. */
export function frameOf(wish: FrameWish): Frame {
  const narrow = wish.width < NARROW;
  const beside = !narrow && !wish.nameless;
  const plotLeft = beside ? wish.heads : 0;
  const lanesTop = AXIS + wish.periodLines * PERIOD_LINE;
  const rest = laneRest(narrow && !wish.nameless);
  const total = Math.floor((wish.height - lanesTop - wish.lanes.length * rest) / LINE);
  const lines = share(
    total,
    wish.lanes.map(({ count }) => count),
  );
  const spare = Math.max(
    0,
    wish.height - lanesTop - wish.lanes.length * rest - lines.reduce((a, b) => a + b, 0) * LINE,
  );
  let top = lanesTop;
  const lanes = wish.lanes.map(({ id }, i): LanePlace => {
    const height = lines[i]! * LINE + rest + spare / wish.lanes.length;
    const linesTop = top + PAD / 2 + (rest - STRIP - PAD);
    const place = { id, top, height, linesTop, lines: lines[i]!, stripTop: top + height - STRIP - PAD / 2 };
    top += height;
    return place;
  });
  return {
    width: wish.width,
    height: wish.height,
    plotLeft,
    plotWidth: wish.width - plotLeft,
    axisHeight: AXIS,
    periodsTop: AXIS,
    periodLines: wish.periodLines,
    lanesTop,
    lanes,
    narrow,
  };
}

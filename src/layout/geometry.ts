import type { ChartGeometry, LaneGeometry } from './types';

/** Two rows of calendar: the larger unit above the smaller. */
export const AXIS = 44;
const PERIOD_LINE = 18;
/** Height of the axis's line in another calendar. */
const CALENDAR_LINE = 18;
/** Height of a lane's header where it stands above the lane. */
const HEADER = 20;
/** Free pixels in a lane, half above and half below. */
const PAD = 3;

/** Headers stand above their lane below this width: beside it they would take a third of the chart. */
export const NARROW = 560;

/** Pixels from one line of events to the next: on narrow charts, which are touched, a finger's width. */
const LINE_HEIGHT = { wide: 18, narrow: 24 } as const;
/** Height of the histogram of what is not drawn: ticks for few events, bars with numbers for many. */
const HISTOGRAM = { few: 10, many: 19 } as const;
/** Up to so many events in a lane are few. */
const FEW = 300;

/** A lane as geometry needs it. */
export interface LaneSize {
  readonly id: string;
  /** How many events it holds. */
  readonly count: number;
  /** See `LaneGeometry`; the first lane at most. */
  readonly isPinned?: boolean;
}

/** What a chart's geometry is made for. */
export interface GeometryOptions {
  readonly width: number;
  readonly height: number;
  /** Width of the column of lane headers on wide charts. */
  readonly headerWidth: number;
  /** How many lines of period names there are, 0 to 2. */
  readonly periodLines: number;
  /** Height of the strip above the lanes that the file's headline takes; 0 without one. */
  readonly headlineHeight: number;
  /** Whether the axis has a line in another calendar. */
  readonly hasCalendar?: boolean;
  readonly lanes: readonly LaneSize[];
  /** Whether there is only one lane, without a name. */
  readonly nameless: boolean;
}

type WithoutHeight = Omit<GeometryOptions, 'height'>;

/** Height of one line, by the width of the chart. */
export function lineHeightOf(width: number): number {
  return width < NARROW ? LINE_HEIGHT.narrow : LINE_HEIGHT.wide;
}

/** A pinned lane has lines for all its events: nothing is left to count. */
function histogramHeightOf({ count, isPinned }: LaneSize): number {
  if (isPinned) return 0;
  return count > FEW ? HISTOGRAM.many : HISTOGRAM.few;
}

/** Height of a lane without a line. */
function fixedHeightOf({ width, nameless }: Pick<GeometryOptions, 'width' | 'nameless'>, lane: LaneSize): number {
  return histogramHeightOf(lane) + PAD + (width < NARROW && !nameless ? HEADER : 0);
}

/** Of what stands above the lanes. */
type AboveLanes = Pick<GeometryOptions, 'periodLines' | 'headlineHeight' | 'hasCalendar'>;

function axisHeightOf({ hasCalendar = false }: AboveLanes): number {
  return AXIS + (hasCalendar ? CALENDAR_LINE : 0);
}

/** Where lanes begin: below axis, periods and headline. */
function lanesTopOf(options: AboveLanes): number {
  return axisHeightOf(options) + options.periodLines * PERIOD_LINE + options.headlineHeight;
}

/** Height of what stands above the lanes, and of all lanes without a line. */
function fixedHeight(options: WithoutHeight): number {
  return options.lanes.reduce((sum, lane) => sum + fixedHeightOf(options, lane), lanesTopOf(options));
}

/** A lane that would take more than this share of the lanes' height scrolls with them. */
const PINNED_MOST = 0.6;

/** Lines that a lane should have on the average, for its labels to have a choice. */
const LINES_EACH = 1.5;

/** How many lanes find room. The others are joined in one (see `splitLanes`). */
export function roomFor(options: Pick<GeometryOptions, 'width' | 'height'> & AboveLanes): number {
  const { width } = options;
  const room = options.height - lanesTopOf(options);
  const each = fixedHeightOf({ width, nameless: false }, { id: '', count: 0 }) + LINES_EACH * lineHeightOf(width);
  return Math.max(1, Math.floor(room / each));
}

/** How many lines the lanes may have together: at least one each, even if they do not fit then. */
export function lineBudget(options: GeometryOptions): number {
  const fitting = Math.floor((options.height - fixedHeight(options)) / lineHeightOf(options.width));
  return Math.max(options.lanes.length, fitting);
}

/** Shares lines among lanes by the square root of their events, so that a large lane is taller but does not starve the small. */
export function shareLines(total: number, lanes: readonly LaneSize[]): number[] {
  const lines = lanes.map(() => 1);
  const roots = lanes.map(({ count }) => Math.sqrt(count + 1));
  for (let left = total - lanes.length; left > 0; left--) {
    let neediest = 0;
    for (let i = 1; i < lines.length; i++)
      if (roots[i]! / lines[i]! > roots[neediest]! / lines[neediest]!) neediest = i;
    lines[neediest]!++;
  }
  return lines;
}

/** Height in pixels of a chart whose lanes have so many lines. */
export function heightOfLines(options: WithoutHeight, lines: readonly number[]): number {
  return fixedHeight(options) + lineHeightOf(options.width) * lines.reduce((sum, count) => sum + count, 0);
}

/** Where time begins to run: right of the headers, where they stand beside it. */
export function plotLeftOf({
  width,
  nameless,
  headerWidth,
}: Pick<GeometryOptions, 'width' | 'nameless' | 'headerWidth'>): number {
  return width < NARROW || nameless ? 0 : headerWidth;
}

/**
 * Where the parts of the chart stand when lane i has `lines[i]` lines. Depends on sizes alone, never on the span shown. Lanes share
 * what height is left over, but a pinned one has what it needs; without a height the chart is as tall as its lines.
 */
export function chartGeometry(
  options: WithoutHeight & { readonly height?: number },
  lines: readonly number[],
): ChartGeometry {
  const { width, periodLines, headlineHeight } = options;
  const lineHeight = lineHeightOf(width);
  const needed = heightOfLines(options, lines);
  const height = options.height ?? needed;
  const elastic = options.lanes.filter(({ isPinned }) => !isPinned).length;
  const spare = Math.max(0, height - needed) / Math.max(1, elastic);
  const lanesTop = lanesTopOf(options);
  let top = lanesTop;
  const lanes = options.lanes.map((size, i): LaneGeometry => {
    const { id, isPinned = false } = size;
    const histogramHeight = histogramHeightOf(size);
    const fixed = fixedHeightOf(options, size);
    const tall = lines[i]! * lineHeight + fixed + (isPinned && elastic > 0 ? 0 : spare);
    const lane = {
      id,
      top,
      height: tall,
      linesTop: top + PAD / 2 + (fixed - histogramHeight - PAD),
      lines: lines[i]!,
      histogramTop: top + tall - histogramHeight - PAD / 2,
      histogramHeight,
      isPinned: isPinned && tall <= PINNED_MOST * (height - lanesTop),
    };
    top += tall;
    return lane;
  });
  const plotLeft = plotLeftOf(options);
  const [pinned] = lanes;
  return {
    width,
    height,
    plotLeft,
    plotWidth: width - plotLeft,
    axisHeight: axisHeightOf(options),
    periodsTop: axisHeightOf(options),
    periodLines,
    headlineHeight,
    lanesTop,
    scrollPortTop: pinned?.isPinned ? pinned.top + pinned.height : lanesTop,
    contentHeight: needed,
    lanes,
    narrow: width < NARROW,
    lineHeight,
  };
}

/** How far the lanes of a chart can scroll, in pixels. */
export function scrollRange({ contentHeight, height }: Pick<ChartGeometry, 'contentHeight' | 'height'>): number {
  return Math.max(0, contentHeight - height);
}

/** The same chart with its lanes scrolled up by some pixels, but for the pinned one. */
export function scrollLanes(geometry: ChartGeometry, pixels: number): ChartGeometry {
  const up = Math.min(scrollRange(geometry), Math.max(0, pixels));
  if (up === 0) return geometry;
  const lanes = geometry.lanes.map((lane) =>
    lane.isPinned
      ? lane
      : { ...lane, top: lane.top - up, linesTop: lane.linesTop - up, histogramTop: lane.histogramTop - up },
  );
  return { ...geometry, lanes };
}

/** How far to scroll so that a lane is whole in view, or its top where it is taller than the view; as far as now where it is. */
export function scrollToReveal({ lanes, scrollPortTop, height }: ChartGeometry, lane: number, now: number): number {
  const place = lanes[lane];
  if (!place || place.isPinned) return now;
  const lowest = place.top - scrollPortTop;
  const least = Math.min(lowest, place.top + place.height - height);
  return Math.max(0, Math.min(lowest, Math.max(least, now)));
}

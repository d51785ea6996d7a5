import { memoize } from '../util/memoize';
import { HEADER_LINE, type LaneHeader } from '../render/chart';
import { linePeriods, PERIOD_LINES, sceneBands, type Period } from '../layout/bands';
import { huesOf, type Hues } from '../layout/density';
import { allocateLines } from '../layout/allocateLines';
import { chartGeometry, lineBudget, NARROW, plotLeftOf, roomFor } from '../layout/geometry';
import { breakName } from '../layout/laneHeaders';
import { LaneLayout } from '../layout/lane';
import { makeLabels, type LabelText } from '../layout/labels';
import type { CoreMessages } from '../i18n/en/core';
import type { LaneCache } from '../layout/scene';
import { GAP, type ChartGeometry, type Measure } from '../layout/types';
import { hasHeadline } from '../model/headline';
import { TURNING_POINTS } from '../model/laneOrder';
import { laneOf, type LaneRows } from '../model/lanes';
import type { EventTable } from '../model/table';
import { extentOf } from '../time/extent';
import type { Span } from '../time/instant';
import { pixelsPerMs } from '../time/scale';
import { laneNames } from './names';
import { shortDate } from './shortDate';
import type { ChartInput } from './chartInput';
import { HEADER_MARGINS, HEADER_WIDTH } from './sizes';

/** What stands still while the reader pans and zooms: lanes, their places, and what layout keeps for each. */
export interface ChartLayout {
  readonly geometry: ChartGeometry;
  readonly laneCaches: readonly LaneCache[];
  readonly periods: readonly Period[];
  /** Pixels per millisecond with the whole file in view: zoom levels are counted from it. */
  readonly baseScale: number;
  laneOf(row: number): number;
}

/** Where the overview runs, in pixels. */
export interface OverviewGeometry {
  readonly left: number;
  readonly width: number;
}

/** Below the chart, on the same axis whatever the lanes are. */
export function overviewGeometry({ plotLeft, plotWidth }: ChartGeometry): OverviewGeometry {
  return { left: plotLeft, width: plotWidth };
}

/** Labels take at most this share of a narrow picture, and never more than so many pixels. */
const LABEL_SHARE = 0.55;
const LABEL_MOST = 320;

/** Turning points have their dates in a plot of at least so many pixels. */
const DATED = 900;

/** The file's periods, cut near its span, each on a line of its own among those it overlaps. */
export function periodsOf(timeline: Pick<ChartInput, 'table' | 'limits' | 'localize'>): Period[] {
  const { extent } = timeline.limits;
  return linePeriods(
    timeline.table.file.periods.map((period) => {
      const { from, to } = extentOf(period.dates);
      return {
        from: Math.max(from, extent.from - (extent.to - extent.from)),
        to: Math.min(to, extent.to),
        label: timeline.localize(period.title),
      };
    }),
  );
}

/** A lower chart has one line for the names of periods at most: its room belongs to the events. */
const TALL = 660;

/** How many lines have the name of a period that is whole in the span of a layout: on a narrow chart hardly any would be. */
function linesOfPeriods(
  { width, measure }: Pick<ChartInput, 'width' | 'measure'>,
  { periods, headerWidth, shown }: Required<Pick<LayoutOptions, 'periods' | 'headerWidth' | 'shown'>>,
  height: number,
): number {
  const periodLines = width < NARROW ? 0 : height < TALL ? 1 : PERIOD_LINES;
  const plot = { width, plotLeft: headerWidth, plotWidth: width - headerWidth, periodLines };
  return Math.max(0, ...sceneBands(periods, plot, shown, measure).map(({ label, line }) => (label ? line + 1 : 0)));
}

/** Height of the strip of a file's headline, in pixels; 0 for none. */
function headlineHeightOf({ table, width }: Pick<ChartInput, 'table' | 'width'>): number {
  return hasHeadline(table) ? (width < NARROW ? 36 : 44) : 0;
}

/** What a layout may take, in pixels. */
export interface LayoutOptions {
  /** More lanes than these are joined. */
  readonly mostLanes: number;
  readonly headerWidth: number;
  /** The span whose labels decide how many lines each lane gets, and from which zoom levels are counted. */
  readonly shown: Span;
  /** Lanes get no more lines than fit into this. */
  readonly room: number;
  /** A chart of this height; one as tall as its lanes where it is left out. */
  readonly height?: number;
  /** The file's periods, where they are known already. */
  readonly periods?: readonly Period[];
}

/** Lays out what does not depend on the span that is shown later: periods, lanes, and their lines. */
export function layOut(
  timeline: Omit<ChartInput, 'height' | 'room'>,
  { mostLanes, headerWidth, shown, room, height, periods = periodsOf(timeline) }: LayoutOptions,
): ChartLayout {
  const { width } = timeline;
  const lanes = timeline.split(mostLanes);
  const sizes = lanes.map(({ id, rows }) => ({ id, count: rows.length, isPinned: id === TURNING_POINTS }));
  const options = {
    width,
    headerWidth,
    periodLines: linesOfPeriods(timeline, { periods, headerWidth, shown }, room),
    headlineHeight: headlineHeightOf(timeline),
    hasCalendar: timeline.calendar !== null,
    nameless: timeline.lanes === 'none' && lanes.length === 1,
    lanes: sizes,
  };
  const plotWidth = width - plotLeftOf(options);
  const laneCaches = laneCachesOf(timeline, lanes, plotWidth);
  const baseScale = pixelsPerMs({ shown, width: Math.max(1, plotWidth) });
  const sized = laneCaches.map((cache, i) => ({ layout: cache.layout, size: sizes[i]! }));
  const budget = lineBudget({ ...options, height: room });
  const lines = allocateLines(sized, { index: 0, scale: baseScale }, shown, budget);
  return {
    geometry: chartGeometry(height === undefined ? options : { ...options, height }, lines),
    laneCaches,
    periods,
    baseScale,
    laneOf: (row) => laneOf(lanes, row),
  };
}

/** Lanes to which a low chart scrolls rather than joining them. */
const SCROLLED_LANES = 10;

/** The layout of a chart of a given height, whose lanes have the lines that the labels of a span need: those of the whole file. */
export function layOutChart(timeline: ChartInput, shown = timeline.whole): ChartLayout {
  const { width, height, room } = timeline;
  const periods = periodsOf(timeline);
  const periodLines = linesOfPeriods(timeline, { periods, headerWidth: HEADER_WIDTH, shown }, room);
  const above = { periodLines, headlineHeight: headlineHeightOf(timeline), hasCalendar: timeline.calendar !== null };
  // Before it is known how tall the chart is, no lane has to give way.
  const mostLanes = room > 0 ? Math.max(SCROLLED_LANES, roomFor({ width, height: room, ...above })) : Infinity;
  return layOut(timeline, { mostLanes, headerWidth: HEADER_WIDTH, shown, room, height, periods });
}

/** What layout caches of the lanes of a table for labels of one language and length, whichever events a filter leaves. */
interface TableCache {
  readonly table: EventTable;
  readonly lang: string;
  /** Messages follow the language when they are loaded. */
  readonly messages: CoreMessages;
  readonly most: number;
  readonly isDated: boolean;
  readonly laneCacheOf: (lane: LaneRows) => LaneCache;
}

/** By the measure of its labels, as it was asked for last. */
const CACHES = new WeakMap<Measure, TableCache>();

/** What layout caches for each lane where time runs over `plotWidth` pixels. */
export function laneCachesOf(timeline: Labelled, lanes: readonly LaneRows[], plotWidth: number): LaneCache[] {
  const { table, measure, lang, messages } = timeline;
  const most = Math.max(90, Math.min(LABEL_MOST, plotWidth * LABEL_SHARE));
  const isDated = plotWidth >= DATED;
  const key = { table, lang, messages, most, isDated };
  let last = CACHES.get(measure);
  if (!last || Object.entries(key).some(([name, value]) => last![name as keyof typeof key] !== value))
    CACHES.set(measure, (last = { ...key, laneCacheOf: laneCacheFactory(timeline, key) }));
  return lanes.map(last.laneCacheOf);
}

type Labelled = Pick<ChartInput, 'table' | 'measure' | 'localize' | 'lang' | 'whole' | 'messages'>;

function laneCacheFactory(
  timeline: Labelled,
  { most, isDated }: Pick<TableCache, 'most' | 'isDated'>,
): (lane: LaneRows) => LaneCache {
  const { table, measure, whole, messages } = timeline;
  const titlesOf = (row: number): { title: string; short: string } => {
    const { short, title } = table.draft(row);
    return { title: timeline.localize(title), short: timeline.localize(short ?? title) };
  };
  const dateOf = (row: number): string => shortDate(table, row, messages.time);
  // Closer zoom has room for the date, then for the full title, then for both.
  const inLane = (row: number): LabelText[] => {
    const { short, title } = titlesOf(row);
    const date = dateOf(row);
    return [{ text: short }, { text: short, date }, { text: title }, { text: title, date }];
  };
  // Turning points are read by their dates; in a chart where these would take lines from the lanes, only where there is room.
  const inBand = (row: number): LabelText[] => {
    const { short, title } = titlesOf(row);
    const date = dateOf(row);
    return [{ text: short }, { text: short, date }, { text: title, date }];
  };
  const { count } = table;
  const laneLabels = makeLabels({ count, textsOf: inLane, most, measure });
  const bandLabels = makeLabels({
    ...{ count, textsOf: inBand, usual: isDated ? 1 : 0, measure, isStrong: true },
    // Turning points are not shortened for the sake of others.
    most: LABEL_MOST,
  });
  return memoize((lane) => {
    let hues: Hues | null = null;
    const isBand = lane.id === TURNING_POINTS;
    return {
      layout: isBand
        ? new LaneLayout(table, lane, bandLabels, whole, { isPacked: true, detail: isDated ? 0 : 1 })
        : new LaneLayout(table, lane, laneLabels, whole),
      get hues() {
        return (hues ??= huesOf(table, lane));
      },
    };
  });
}

/** A header has no more lines than these for its name. */
const NAME_LINES = 3;

/**
 * What the headers of the lanes say: a name, or its short form where the whole one would be cut, and always the count, under the name or
 * beside its end.
 */
export function laneHeadersOf(
  timeline: Pick<ChartInput, 'messages' | 'names' | 'lanes' | 'measure'>,
  { geometry, laneCaches }: Pick<ChartLayout, 'geometry' | 'laneCaches'>,
): LaneHeader[] {
  const { messages, names, lanes, measure } = timeline;
  return laneCaches.map(({ layout: { lane } }, i) => {
    const choices = laneNames(lane.id, lanes, names, messages, lane.joins);
    if (choices.length === 0) return { lines: [], count: '', countBeside: 0 };
    const room = geometry.narrow ? geometry.width - 16 : geometry.plotLeft - HEADER_MARGINS;
    const rows = geometry.narrow ? 1 : Math.floor((geometry.lanes[i]?.height ?? 0) / HEADER_LINE);
    const most = Math.min(NAME_LINES, Math.max(1, rows));
    const broken = (reserved: number): string[] => {
      const names = choices.map((name) => breakName(name, room, most, measure, reserved));
      return names.find((lines) => !lines.some((line) => line.endsWith('…'))) ?? names.at(-1)!;
    };
    const whole = broken(0);
    if (whole.length < rows) return { lines: whole, count: messages.events(lane.total), countBeside: 0 };
    const count = messages.number(lane.total);
    const lines = broken(measure(count) + GAP);
    return { lines, count, countBeside: measure(lines.at(-1) ?? '', true) + GAP };
  });
}

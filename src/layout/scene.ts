import { countOverlapping } from '../model/overlap';
import type { EventTable } from '../model/table';
import type { AxisTicks } from '../time/ticks';
import { OPEN_START, UNKNOWN_END, UNKNOWN_START } from '../time/edtfTypes';
import type { Span } from '../time/instant';
import { densityOf, type Hues } from './density';
import type { LaneLayout } from './lane';
import type { SceneGap } from './coverage';
import { shorten } from './labels';
import { sceneDensity, type SceneDensity } from './histogram';
import {
  FADE,
  GAP,
  ICON,
  MARK,
  toPixel,
  type Box,
  type ChartGeometry,
  type Label,
  type LaneGeometry,
  type Measure,
  type ZoomLevel,
} from './types';

/** One event as it stands in one frame, in pixels of the picture. */
export interface SceneBox {
  readonly row: number;
  readonly lane: number;
  readonly bar: boolean;
  /** Middle of its line. */
  readonly y: number;
  /** Where its time begins and ends; both may lie outside the picture. */
  readonly x0: number;
  readonly x1: number;
  /** The middle of its mark. */
  readonly x: number;
  /** Empty where there is no room for a label. */
  readonly label: string;
  /** Left edge and width of the label, its date included. */
  readonly labelX: number;
  readonly labelWidth: number;
  /** The date before the label, or ''; the label's own text begins at `textX`. */
  readonly date: string;
  readonly textX: number;
  readonly isStrong: boolean;
}

/** A lane of one frame: its place, its boxes, what is only counted, and what came in from before the view without a place. */
export interface SceneLane {
  readonly place: LaneGeometry;
  readonly boxes: readonly SceneBox[];
  readonly density: readonly SceneDensity[];
  readonly ongoingCount: number;
  /** Pixels that the count of what runs in takes at the left edge of the strip; 0 where nothing does. */
  readonly ongoingWidth: number;
  /** Distinct events of the lane in view: those of `boxes`, `density` and `ongoingCount` together. */
  readonly inView: number;
}

/** A period behind the lanes. */
export interface SceneBand {
  readonly x0: number;
  readonly x1: number;
  readonly label: string;
  readonly labelX: number;
  readonly line: number;
}

/** All that one frame shows, and nothing about how it looks. */
export interface Scene {
  readonly geometry: ChartGeometry;
  readonly shown: Span;
  readonly axis: AxisTicks;
  readonly lanes: readonly SceneLane[];
  readonly bands: readonly SceneBand[];
  /** Where the present day stands, if it is in view. */
  readonly today: number | null;
  /** Stretches in which nothing was collected, lane by lane. */
  readonly gaps?: readonly SceneGap[];
  /** False while lanes still wait for their layout; the next frame will have more. */
  readonly complete: boolean;
}

/** One lane with all that layout keeps for it. */
export interface LaneCache {
  readonly layout: LaneLayout;
  readonly hues: Hues;
}

/**
 * What the lanes of a frame are made from. `hasBudget` tells whether there is time left in this frame to lay out another lane;
 * `isUncached` is one that has no coarser layout to show meanwhile.
 */
export interface LanesOptions {
  readonly table: EventTable;
  readonly geometry: ChartGeometry;
  readonly laneCaches: readonly LaneCache[];
  readonly shown: Span;
  readonly measure: Measure;
  readonly hasBudget: (isUncached: boolean) => boolean;
  /** The zoom level to lay out at. */
  readonly level: ZoomLevel;
}

/** The lanes of a frame. Looks at what is in view and at nothing else. */
export function sceneLanes(options: LanesOptions): { lanes: SceneLane[]; complete: boolean } {
  let complete = true;
  const lanes = options.laneCaches.map(({ layout, hues }, i) => {
    const place = options.geometry.lanes[i]!;
    const { from, to } = options.shown;
    const where = [options.level, place.lines, from, to] as const;
    const ready = layout.has(...where) || options.hasBudget(false);
    let boxes = ready ? layout.boxes(...where) : layout.coarser(...where);
    if (!ready && boxes.length === 0 && options.hasBudget(true)) boxes = layout.boxes(...where);
    else if (!ready) complete = false;
    return sceneLane(options, i, boxes, hues);
  });
  return { lanes, complete };
}

function sceneLane(options: LanesOptions, index: number, boxes: readonly Box[], hues: Hues): SceneLane {
  const { table, geometry, shown, laneCaches } = options;
  const { from, to } = shown;
  const lane = laneCaches[index]!.layout.lane;
  const inView = countOverlapping(lane, shown);
  const drawn = boxes.filter(({ row }) => overlaps(table, row, from, to));
  const left = inView - drawn.length;
  const density = left > 0 ? densityOf(table, hues, drawn, options.level, from, to) : [];
  const ongoingCount = left - density.reduce((sum, { count }) => sum + count, 0);
  const place = geometry.lanes[index]!;
  const ongoingWidth =
    ongoingCount > 0 ? Math.max(ONGOING_WIDTH, ONGOING_TEXT + options.measure(String(ongoingCount)) + GAP) : 0;
  return {
    place,
    ongoingCount,
    ongoingWidth,
    inView,
    boxes: drawn.map((box) => sceneBox(options, index, box, place)),
    density: sceneDensity(density, {
      left: geometry.plotLeft + ongoingWidth,
      right: geometry.plotLeft + geometry.plotWidth,
      pixel: (at) => toPixel(geometry, shown, at),
      measure: options.measure,
      crowd: lane.rows.length,
      height: place.histogramHeight,
      unnumbered: AT_A_GLANCE,
    }),
  };
}

/** Ticks can be counted at a glance up to so many. */
const AT_A_GLANCE = 9;
/** Room at the left edge for the count of what runs in from before the view: a finger's width and more. */
const ONGOING_WIDTH = 48;
/** Where in it the number begins, after an arrow. */
export const ONGOING_TEXT = 16;

/** Whether an event lies in [from, to) at least in part; an event without length lies where it stands. */
export function overlaps(table: EventTable, row: number, from: number, to: number): boolean {
  const start = table.from[row]!;
  return start < to && (table.to[row]! > from || start >= from);
}

function sceneBox(
  { table, geometry, shown, measure }: LanesOptions,
  lane: number,
  box: Box,
  place: LaneGeometry,
): SceneBox {
  const x0 = toPixel(geometry, shown, table.from[box.row]!);
  const x1 = toPixel(geometry, shown, table.to[box.row]!);
  const x = (x0 + x1) / 2;
  const bar = box.side === 'above' || box.side === 'aboveEnd' || box.from !== box.to;
  const width = box.label?.width ?? 0;
  const flags = table.flags[box.row]!;
  const fadeBefore = (flags & (OPEN_START | UNKNOWN_START)) !== 0 ? FADE : 0;
  const fadeAfter = (flags & UNKNOWN_END) !== 0 ? FADE : 0;
  const labelX = bar
    ? ICON + (box.side === 'aboveEnd' ? x1 - ICON - width : stickyX(x0, x1, ICON + width, geometry.plotLeft))
    : box.side === 'left'
      ? x - MARK - GAP - width - fadeBefore
      : x + MARK + GAP + fadeAfter;
  const y = place.linesTop + (box.line + 0.5) * geometry.lineHeight;
  return { row: box.row, lane, bar, y, x0, x1, x, ...fitted(box.label, labelX, geometry, measure) };
}

/** A bar's label begins with the bar, stays in view while the bar does, and ends with it. */
function stickyX(x0: number, x1: number, width: number, edge: number): number {
  return Math.max(x0, Math.min(edge + GAP, x1 - width));
}

/** Pixels of a title below which it is not worth showing. */
const SHORTEST = 36;

type SceneLabel = Pick<SceneBox, 'label' | 'labelX' | 'labelWidth' | 'date' | 'textX' | 'isStrong'>;

/** A label is never cut by the chart's edge: on the right it is shortened, where too little is left it is not shown. */
function fitted(label: Label | null, labelX: number, geometry: ChartGeometry, measure: Measure): SceneLabel {
  const { text = '', date = '', dateWidth = 0, width = 0, isStrong = false } = label ?? {};
  const room = geometry.width - 4 - labelX;
  const whole = { label: text, labelX, labelWidth: width, date, textX: labelX + dateWidth, isStrong };
  const none = { ...whole, label: '', labelWidth: 0, date: '', textX: labelX };
  if (labelX < geometry.plotLeft - 1) return none;
  if (width <= room) return whole;
  if (room - dateWidth < SHORTEST) return none;
  const cut = shorten(text, room - dateWidth, (part) => measure(part, isStrong));
  return { ...whole, label: cut, labelWidth: dateWidth + measure(cut, isStrong) };
}

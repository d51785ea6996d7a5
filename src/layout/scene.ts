import { countOverlapping } from '../model/overlap';
import type { EventTable } from '../model/table';
import type { AxisTicks } from '../time/ticks';
import type { Span } from '../time/instant';
import { densityOf, type Hues } from './density';
import type { LaneLayout } from './lane';
import type { SceneGap } from './coverage';
import { shorten } from './labels';
import { sceneDensity, type SceneDensity } from './strip';
import type { SceneTies } from './ties';
import { GAP, ICON, LINE, MARK, stepOf, type Box, type Frame, type LanePlace, type Measure, type Step } from './types';

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
  readonly labelX: number;
  readonly labelWidth: number;
}

/** A lane of one frame: its place, its boxes, what is only counted, and what came in from before the view without a place. */
export interface SceneLane {
  readonly place: LanePlace;
  readonly boxes: readonly SceneBox[];
  readonly density: readonly SceneDensity[];
  readonly running: number;
  /** Pixels that the count of what runs in takes at the left edge of the strip; 0 where nothing does. */
  readonly runningWidth: number;
  /** Distinct events of the lane in view: those of `boxes`, `density` and `running` together. */
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
  readonly frame: Frame;
  readonly shown: Span;
  readonly axis: AxisTicks;
  readonly lanes: readonly SceneLane[];
  readonly bands: readonly SceneBand[];
  /** Where the present day stands, if it is in view. */
  readonly today: number | null;
  /** Links between events that are drawn in this frame. */
  readonly ties?: SceneTies | null;
  /** Stretches in which nothing was collected, lane by lane. */
  readonly gaps?: readonly SceneGap[];
  /** False while lanes still wait for their layout; the next frame will have more. */
  readonly complete: boolean;
}

/** One lane with all that layout keeps for it. */
export interface Stock {
  readonly layout: LaneLayout;
  readonly hues: Hues;
}

/**
 * What the lanes of a frame are made from. `spend` says whether there is still time in this frame to lay out another lane; `bare` is
 * one that has no coarser layout to show meanwhile.
 */
export interface LanesWish {
  readonly table: EventTable;
  readonly frame: Frame;
  readonly stocks: readonly Stock[];
  readonly shown: Span;
  readonly measure: Measure;
  readonly spend: (bare: boolean) => boolean;
  /** The step to lay out at, where it is not that of the span: a picture that is never zoomed is laid out at its own scale. */
  readonly step?: Step | undefined;
}

/** Pixels of the picture for an instant. */
export function toPixel(frame: Frame, shown: Span, at: number): number {
  return frame.plotLeft + ((at - shown.from) / (shown.to - shown.from)) * frame.plotWidth;
}

/** The lanes of a frame. Looks at what is in view and at nothing else. */
export function sceneLanes(wish: LanesWish): { lanes: SceneLane[]; complete: boolean } {
  const step = wish.step ?? stepOf(wish.shown, wish.frame.plotWidth);
  let complete = true;
  const lanes = wish.stocks.map(({ layout, hues }, i) => {
    const place = wish.frame.lanes[i]!;
    const { from, to } = wish.shown;
    const where = [step, place.lines, from, to] as const;
    const ready = layout.has(...where) || wish.spend(false);
    let boxes = ready ? layout.boxes(...where) : layout.coarser(...where);
    if (!ready && boxes.length === 0 && wish.spend(true)) boxes = layout.boxes(...where);
    else if (!ready) complete = false;
    return sceneLane(wish, i, boxes, hues, step);
  });
  return { lanes, complete };
}

function sceneLane(wish: LanesWish, index: number, boxes: readonly Box[], hues: Hues, step: Step): SceneLane {
  const { table, frame, shown, stocks } = wish;
  const { from, to } = shown;
  const lane = stocks[index]!.layout.lane;
  const inView = countOverlapping(lane, shown);
  const drawn = boxes.filter(({ row }) => overlaps(table, row, from, to));
  const left = inView - drawn.length;
  const density = left > 0 ? densityOf(table, hues, drawn, step, from, to) : [];
  const running = left - density.reduce((sum, { count }) => sum + count, 0);
  const place = frame.lanes[index]!;
  const runningWidth = running > 0 ? Math.max(RUNNING, RUNNING_TEXT + wish.measure(String(running)) + GAP) : 0;
  return {
    place,
    running,
    runningWidth,
    inView,
    boxes: drawn.map((box) => sceneBox(wish, index, box, place)),
    density: sceneDensity(density, {
      left: frame.plotLeft + runningWidth,
      right: frame.plotLeft + frame.plotWidth,
      pixel: (at) => toPixel(frame, shown, at),
      measure: wish.measure,
      crowd: lane.rows.length,
    }),
  };
}

/** Room at the left edge for the count of what runs in from before the view: a finger's width and more. */
const RUNNING = 48;
/** Where in it the number begins, after an arrow. */
export const RUNNING_TEXT = 16;

/** Whether an event lies in [from, to) at least in part; an event without length lies where it stands. */
export function overlaps(table: EventTable, row: number, from: number, to: number): boolean {
  const start = table.from[row]!;
  return start < to && (table.to[row]! > from || start >= from);
}

function sceneBox({ table, frame, shown, measure }: LanesWish, lane: number, box: Box, place: LanePlace): SceneBox {
  const x0 = toPixel(frame, shown, table.from[box.row]!);
  const x1 = toPixel(frame, shown, table.to[box.row]!);
  const x = (x0 + x1) / 2;
  const bar = box.side === 'above' || box.from !== box.to;
  const labelX = bar
    ? ICON + stickyX(x0, x1, ICON + box.labelWidth, frame.plotLeft)
    : box.side === 'left'
      ? x - MARK - GAP - box.labelWidth
      : x + MARK + GAP;
  const label = fitted(box, labelX, frame, measure);
  const y = place.linesTop + box.line * LINE + LINE / 2;
  return {
    row: box.row,
    lane,
    bar,
    y,
    x0,
    x1,
    x,
    label,
    labelX,
    labelWidth: label === box.label ? box.labelWidth : measure(label),
  };
}

/** A bar's label begins with the bar, stays in view while the bar does, and ends with it. */
function stickyX(x0: number, x1: number, width: number, edge: number): number {
  return Math.max(x0, Math.min(edge + GAP, x1 - width));
}

const SHORTEST = 36;

/** A label is never cut by the picture's edge: on the right it is shortened, where too little is left it is not shown. */
function fitted(box: Box, labelX: number, frame: Frame, measure: Measure): string {
  if (labelX < frame.plotLeft - 1) return '';
  const room = frame.width - 4 - labelX;
  if (box.labelWidth <= room) return box.label;
  return room < SHORTEST ? '' : shorten(box.label, room, measure);
}

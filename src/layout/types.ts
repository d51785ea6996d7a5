import type { Span } from '../time/instant';

/** Sizes of the picture in CSS pixels. Text is 13 px; a line is tall enough for a finger's width of 24 px. */
export const LINE = 24;
export const STRIP = 19;
export const MARK = 7;
export const GAP = 6;
/** Room for the small mark that stands before a bar's label. */
export const ICON = 19;
/** No label is wider than this, however wide the picture: layout looks no further to either side. */
export const LONGEST_LABEL = 360;
/** A date or span narrower than this is shown as its mark; from here on its length is drawn. */
export const BAR_FROM = 16;

/** How a label stands to its mark; `above` is for bars, whose label follows the view's left edge. */
export type Side = 'right' | 'left' | 'above' | 'bare';

/**
 * One event with a place, at one zoom step. Its two anchors are times, its reach around them is in pixels, so that a box that
 * is free of its neighbours at the step's coarsest scale is free at every finer one.
 */
export interface Box {
  readonly row: number;
  /** Line of its lane, from 0 at the top. */
  readonly line: number;
  readonly side: Side;
  /** Milliseconds: where the box begins and ends; equal for a mark. */
  readonly from: number;
  readonly to: number;
  /** Pixels left of `from` and right of `to`. */
  readonly before: number;
  readonly after: number;
  /** Pixels that the box takes right of `from` at least (a label longer than its bar). */
  readonly least: number;
  readonly label: string;
  readonly labelWidth: number;
}

/** What tells the width of a text in the picture's font, in pixels. */
export type Measure = (text: string, bold?: boolean) => number;

/** Where a lane stands. */
export interface LanePlace {
  readonly id: string;
  readonly top: number;
  readonly height: number;
  /** Top of its first line; above it, on narrow pictures, stands its head. */
  readonly linesTop: number;
  readonly lines: number;
  readonly stripTop: number;
}

/** The picture's frame: what does not depend on time. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Left edge and width of the part where time runs. */
  readonly plotLeft: number;
  readonly plotWidth: number;
  readonly axisHeight: number;
  readonly periodsTop: number;
  readonly periodLines: number;
  readonly lanesTop: number;
  readonly lanes: readonly LanePlace[];
  /** Heads stand above their lane rather than beside it. */
  readonly narrow: boolean;
}

/** A step of zoom: layout is made for its coarsest scale and holds up to the next step. */
export interface Step {
  readonly index: number;
  /** Pixels per millisecond at the coarse end. */
  readonly scale: number;
}

/** Two steps to each doubling: coarse enough to reuse, fine enough that no room lies idle. */
const STEPS_PER_DOUBLING = 2;

/** The step that holds for a span shown on `width` pixels. */
export function stepOf(shown: Span, width: number): Step {
  // The tiny share keeps a scale that sits exactly on a step from falling below it by rounding.
  const index = Math.floor(Math.log2(width / (shown.to - shown.from)) * STEPS_PER_DOUBLING + 1e-9);
  return { index, scale: 2 ** (index / STEPS_PER_DOUBLING) };
}

import type { Span } from '../time/instant';
import { pixelsPerMs, toX } from '../time/scale';

/** Half the width of a mark, in CSS pixels like all sizes here. */
export const MARK = 7;
export const GAP = 6;
/** Width of the fade beside an event of which only the other end is known. */
export const FADE = 14;
/** Room for the small mark that stands before a bar's label. */
export const ICON = 19;
/** How far above the middle of its line that mark stands. */
export const ICON_RISE = 3.4;
/** No label is wider than this, however wide the chart: layout looks no further to either side. */
export const LONGEST_LABEL = 360;
/** A date or span narrower than this is shown as its mark; from here on its length is drawn. */
export const BAR_FROM = 16;

/** What an event is called in the chart: its title, and before it, in small type, its date where there is room for one. */
export interface Label {
  readonly text: string;
  /** '' for none. */
  readonly date: string;
  /** Pixels of the date with the gap after it; 0 without one. */
  readonly dateWidth: number;
  /** Pixels of all of it. */
  readonly width: number;
  readonly isStrong: boolean;
}

/** How a label stands to its mark; `above` is for bars, whose label follows the view's left edge, and
 * `aboveEnd` for those near the end of the file, whose label ends with them. */
export type Side = 'right' | 'left' | 'above' | 'aboveEnd' | 'none';

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
  /** Pixels that the box takes right of `from`, and left of `to`, at least: for a label longer than its bar. */
  readonly least: number;
  readonly leastBefore: number;
  /** Null for a mark without one. */
  readonly label: Label | null;
}

/** Measures a text in the chart's font, in pixels. */
export type Measure = (text: string, bold?: boolean) => number;

/** Where a lane stands. */
export interface LaneGeometry {
  readonly id: string;
  readonly top: number;
  readonly height: number;
  /** Top of its first line; above it, on narrow charts, stands its header. */
  readonly linesTop: number;
  readonly lines: number;
  readonly histogramTop: number;
  readonly histogramHeight: number;
  /** Whether it stays in place while the lanes below it scroll. */
  readonly isPinned: boolean;
}

/** The picture's frame: what does not depend on time. */
export interface ChartGeometry {
  readonly width: number;
  readonly height: number;
  /** Left edge and width of the part where time runs. */
  readonly plotLeft: number;
  readonly plotWidth: number;
  readonly axisHeight: number;
  readonly periodsTop: number;
  readonly periodLines: number;
  /** Height of the strip directly above the lanes that the file's headline takes; 0 without one. */
  readonly headlineHeight: number;
  readonly lanesTop: number;
  /** Where lanes that scroll begin to be seen: below the pinned one. */
  readonly scrollPortTop: number;
  /** Height that the lines of all lanes need: more than `height` where they have to scroll. */
  readonly contentHeight: number;
  readonly lanes: readonly LaneGeometry[];
  /** Headers stand above their lane rather than beside it. */
  readonly narrow: boolean;
  /** From one line of a lane to the next. */
  readonly lineHeight: number;
}

/** A level of zoom: layout is made for its coarsest scale and holds up to the next level. */
export interface ZoomLevel {
  /** 0 where the whole file is in view, and two more with each doubling. */
  readonly index: number;
  /** Pixels per millisecond at the coarse end. */
  readonly scale: number;
}

/** Coarse enough to reuse, fine enough that little room lies idle. */
const LEVELS_PER_DOUBLING = 2;

/**
 * The level that holds for a span shown on `width` pixels. Levels are counted from `baseScale`, the pixels per millisecond of the
 * whole file, so that the view a reader sees first is laid out at its own scale and wastes no room.
 */
export function zoomLevelOf(shown: Span, width: number, baseScale: number): ZoomLevel {
  const ratio = pixelsPerMs({ shown, width }) / baseScale;
  // The tiny share keeps a scale that sits exactly on a level from falling below it by rounding.
  const index = Math.floor(Math.log2(ratio) * LEVELS_PER_DOUBLING + 1e-9);
  return { index, scale: baseScale * 2 ** (index / LEVELS_PER_DOUBLING) };
}

/** Pixels from the chart's left edge for an instant (milliseconds since 1970). */
export function toPixel(geometry: Pick<ChartGeometry, 'plotLeft' | 'plotWidth'>, shown: Span, at: number): number {
  return geometry.plotLeft + toX({ shown, width: geometry.plotWidth }, at);
}

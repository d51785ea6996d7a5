import type { Span } from '../time/instant';
import { toTime, zoomAbout, type TimeScale, type ZoomLimits } from '../time/scale';

/** The span shown, its width in pixels, and the limits of its length. */
export interface Viewport extends TimeScale, ZoomLimits {}

/** Zooms by `factor` (above 1 is closer) about the instant at pixel `x`. At a limit the factor is reduced, and nothing pans. */
export function zoomedAt(surface: Viewport, x: number, factor: number): Span {
  return zoomAbout(surface.shown, toTime(surface, x), factor, surface, x / surface.width);
}

/** The positions of two fingers, in pixels. */
export interface Fingers {
  readonly middle: number;
  /** Distance between them, in any direction. */
  readonly distance: number;
}

/** The span after two fingers moved: the instant under their middle stays there, and the ratio of their distances is the zoom factor. */
export function pinched(surface: Viewport, before: Fingers, now: Fingers): Span {
  const factor = now.distance / Math.max(1, before.distance);
  return zoomAbout(surface.shown, toTime(surface, before.middle), factor, surface, now.middle / surface.width);
}

/** The part of a wheel event that is used. */
export interface WheelTurn {
  readonly deltaY: number;
  /** 0 pixels, 1 lines, 2 pages. */
  readonly deltaMode: number;
  readonly ctrlKey: boolean;
}

const PER_UNIT = [0.002, 0.05, 1];

/** Zoom factor of a wheel event. Browsers report a pinch on a trackpad as small turns with Ctrl, so Ctrl counts double. */
export function factorOf({ deltaY, deltaMode, ctrlKey }: WheelTurn): number {
  return 2 ** (-deltaY * (PER_UNIT[deltaMode] ?? 1) * (ctrlKey ? 4 : 2));
}

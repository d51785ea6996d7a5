import { instant, length, type Span } from '../time/instant';

/** The span shown on so many pixels, and how short and how long it may become, in milliseconds. */
export interface Stretch {
  readonly shown: Span;
  readonly width: number;
  readonly shortest: number;
  readonly longest: number;
}

/** Zooms by `factor` (above 1 is closer) and keeps what stands at pixel `x` there. At a limit the factor shrinks and nothing pans. */
export function zoomedAt(surface: Stretch, x: number, factor: number): Span {
  return stretched(surface, x, x, factor);
}

/** Where two fingers were and are, in pixels. */
export interface Fingers {
  readonly middle: number;
  /** Between them, in any direction. */
  readonly distance: number;
}

/** The span after two fingers moved: what was under their middle still is, and their distance says how close it is. */
export function pinched(surface: Stretch, before: Fingers, now: Fingers): Span {
  return stretched(surface, before.middle, now.middle, now.distance / Math.max(1, before.distance));
}

/** Brings what stands at pixel `x` to pixel `to`, `factor` times as close. */
function stretched({ shown, width, shortest, longest }: Stretch, x: number, to: number, factor: number): Span {
  const lasts = Math.max(shortest, Math.min(longest, length(shown) / factor));
  const at = shown.from + (x / width) * length(shown);
  const from = at - (to / width) * lasts;
  return { from: instant(from), to: instant(from + lasts) };
}

/** The part of a wheel event that counts. */
export interface WheelTurn {
  readonly deltaY: number;
  /** 0 pixels, 1 lines, 2 pages. */
  readonly deltaMode: number;
  readonly ctrlKey: boolean;
}

const PER_UNIT = [0.002, 0.05, 1];

/** How much closer a turn of the wheel brings. Browsers report two fingers on a trackpad as small turns with Ctrl, so Ctrl counts double. */
export function factorOf({ deltaY, deltaMode, ctrlKey }: WheelTurn): number {
  return 2 ** (-deltaY * (PER_UNIT[deltaMode] ?? 1) * (ctrlKey ? 4 : 2));
}

import { instant, type Instant, type Span } from './instant';

/** What stretch of time stands on how many pixels. A value: pan and zoom make a new one. */
export interface TimeScale {
  readonly shown: Span;
  /** Pixels. */
  readonly width: number;
}

/** Pixels from the left edge for an instant; outside the view below 0 or above `width`. */
export function toX({ shown, width }: TimeScale, at: Instant): number {
  return ((at - shown.from) / (shown.to - shown.from)) * width;
}

/** The instant under a pixel, with fractions of a millisecond. */
export function toTime({ shown, width }: TimeScale, x: number): Instant {
  return instant(shown.from + (x / width) * (shown.to - shown.from));
}

/** Moves the view `dx` pixels to the right along time (the picture moves left). */
export function panBy(scale: TimeScale, dx: number): TimeScale {
  const move = (dx / scale.width) * (scale.shown.to - scale.shown.from);
  return { ...scale, shown: { from: instant(scale.shown.from + move), to: instant(scale.shown.to + move) } };
}

/** Zooms by `factor` (above 1 is closer) and leaves the instant under `x` where it is. */
export function zoomAt(scale: TimeScale, x: number, factor: number): TimeScale {
  const anchor = toTime(scale, x);
  const around = (edge: Instant): Instant => instant(anchor + (edge - anchor) / factor);
  return { ...scale, shown: { from: around(scale.shown.from), to: around(scale.shown.to) } };
}

/** Zoom in steps of two (log2 of milliseconds a pixel). What is laid out once per step holds still while the reader pans. */
export function zoomStep({ shown, width }: TimeScale): number {
  return Math.floor(Math.log2((shown.to - shown.from) / width));
}

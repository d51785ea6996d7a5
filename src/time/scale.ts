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

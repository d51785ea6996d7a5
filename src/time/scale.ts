import { instant, length, type Instant, type Span } from './instant';

/** A linear scale from time to pixels. Immutable: pan and zoom create a new one. */
export interface TimeScale {
  readonly shown: Span;
  /** Pixels. */
  readonly width: number;
}

/** The position of an instant in pixels from the left edge; below 0 or above `width` outside the view. */
export function toX({ shown, width }: TimeScale, at: number): number {
  return ((at - shown.from) / (shown.to - shown.from)) * width;
}

/** The instant at a pixel, with fractions of a millisecond. */
export function toTime({ shown, width }: TimeScale, x: number): Instant {
  return instant(shown.from + (x / width) * (shown.to - shown.from));
}

/** How many pixels a millisecond takes: the slope of `toX`, for loops that go over all events. */
export function pixelsPerMs({ shown, width }: TimeScale): number {
  return width / (shown.to - shown.from);
}

/** How many milliseconds stand on a pixel: the slope of `toTime`. */
export function msPerPixel({ shown, width }: TimeScale): number {
  return (shown.to - shown.from) / width;
}

/** How short and how long a span may become, in milliseconds. */
export interface ZoomLimits {
  readonly shortest: number;
  readonly longest: number;
}

/**
 * Zooms by `factor` (above 1 is closer) so that the instant `at` comes to stand at `share` of the new span, 0 for its beginning and
 * 1 for its end; by default where it stood. At a limit the factor shrinks rather than the anchor moving: zooming on there does not pan.
 */
export function zoomAbout(
  shown: Span,
  at: number,
  factor: number,
  { shortest, longest }: ZoomLimits,
  share = (at - shown.from) / length(shown),
): Span {
  const lasts = Math.max(shortest, Math.min(longest, length(shown) / factor));
  const from = at - share * lasts;
  return { from: instant(from), to: instant(from + lasts) };
}

import { DAY, instant, length, type Instant, type Span } from '../time/instant';
import type { Precision } from '../time/edtfTypes';
import type { ZoomLimits } from '../time/scale';

/** The limits of a view. */
export interface Limits extends ZoomLimits {
  /** From the first event to the end of the last. */
  readonly extent: Span;
}

const MINUTE = 60_000;
const YEAR = 365.25 * DAY;
/**
 * The shortest span by the finest precision of a file's dates, in milliseconds: some units wide. Closer than that, there is nothing more
 * to see.
 */
const SHORTEST: Readonly<Record<Precision, number>> = {
  millennium: 3000 * YEAR,
  century: 300 * YEAR,
  decade: 30 * YEAR,
  year: 5 * YEAR,
  season: YEAR,
  month: YEAR / 2,
  day: 7 * DAY,
  hour: DAY / 2,
  minute: 10 * MINUTE,
  second: MINUTE,
};
/** Margin at each end of the whole file, as a share of its length, so that no mark touches an edge. */
const MARGIN = 0.03;

/** Limits for a file with this extent, whose finest dates have this precision: up to three times its length, at least a year. */
export function limitsOf(extent: Span, finest: Precision): Limits {
  const shortest = SHORTEST[finest];
  return { extent, shortest, longest: Math.max(YEAR, 3 * length(extent), shortest) };
}

/** The whole file with a margin at both ends. */
export function wholeFile({ extent, shortest }: Limits): Span {
  const room = Math.max(length(extent) * MARGIN, (shortest - length(extent)) / 2);
  return { from: whole(extent.from - room), to: whole(extent.to + room) };
}

/**
 * Clamps a span to the limits of a view, in whole milliseconds: its length about its middle, and its middle to the file, so that the
 * file never leaves the view. A span within the limits keeps its values.
 */
export function within({ extent, shortest, longest }: Limits, span: Span): Span {
  const lasts = Math.max(shortest, Math.min(longest, length(span)));
  const middle = (span.from + span.to) / 2;
  const held = Math.max(extent.from, Math.min(extent.to, middle));
  if (lasts === length(span) && held === middle) return { from: whole(span.from), to: whole(span.to) };
  const from = Math.round(held - lasts / 2);
  return { from: whole(from), to: whole(from + Math.round(lasts)) };
}

/** The range of JavaScript's `Date`, ± 275,760 years, in milliseconds. */
const REACH = 8.64e15;

function whole(milliseconds: number): Instant {
  // Plus 0 turns −0 into 0.
  return instant(Math.max(-REACH, Math.min(REACH, Math.round(milliseconds))) + 0);
}

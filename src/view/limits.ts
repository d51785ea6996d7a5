import { instant, length, type Instant, type Span } from '../time/instant';

/** How far a view may go. */
export interface Limits {
  /** From the first event to the end of the last. */
  readonly extent: Span;
  /** Milliseconds. */
  readonly shortest: number;
  readonly longest: number;
}

const TEN_MINUTES = 600_000;
const YEAR = 365.25 * 86_400_000;
/** The share of the file's length left free at each end when all of it is shown, so that no mark sticks to an edge. */
const MARGIN = 0.03;

/** Limits for a file that reaches over `extent`: from ten minutes to three times its length, at least a year. */
export function limitsOf(extent: Span): Limits {
  return { extent, shortest: TEN_MINUTES, longest: Math.max(YEAR, 3 * length(extent)) };
}

/** The whole file with a little room at both ends. */
export function wholeFile({ extent, shortest }: Limits): Span {
  const room = Math.max(length(extent) * MARGIN, (shortest - length(extent)) / 2);
  return { from: whole(extent.from - room), to: whole(extent.to + room) };
}

/**
 * A span as a view may show it, in whole milliseconds: its length within the limits, held about its middle, and its middle within
 * the file, so that the file is never lost from view. A span that already is such is given back with the same values.
 */
export function within({ extent, shortest, longest }: Limits, span: Span): Span {
  const lasts = Math.max(shortest, Math.min(longest, length(span)));
  const middle = (span.from + span.to) / 2;
  const held = Math.max(extent.from, Math.min(extent.to, middle));
  if (lasts === length(span) && held === middle) return { from: whole(span.from), to: whole(span.to) };
  const from = Math.round(held - lasts / 2);
  return { from: whole(from), to: whole(from + Math.round(lasts)) };
}

/** What JavaScript's calendar reaches, ± 275,760 years: further out no date can be written. */
const REACH = 8.64e15;

function whole(milliseconds: number): Instant {
  // Plus 0, since what rounds to −0 is not the same value as 0.
  return instant(Math.max(-REACH, Math.min(REACH, Math.round(milliseconds))) + 0);
}

import { interpolateZoom } from 'd3-interpolate';
import { instant, length, type Span } from '../time/instant';

/** An animated transition from one span to another. */
export interface Travel {
  /** Milliseconds; 0 if both spans are the same. */
  readonly duration: number;
  /** The span at a share of the transition: exactly the start at 0, exactly the end at 1. */
  readonly at: (share: number) => Span;
}

/**
 * Upper limit of a duration in milliseconds. Short transitions take about as long as the path suggests (0.4 s for zooming to half the
 * span), long ones approach the limit: across a file of 2,000 years in a view of an hour the path would suggest 24 s.
 */
const LONGEST = 1000;

/**
 * A transition along the path of van Wijk and Nuij, "Smooth and efficient zooming and panning" (2003), by d3-interpolate: it zooms out,
 * pans and zooms in, so that nothing moves too fast to follow, and its duration depends on the perceived distance. Two cases are
 * simpler in one dimension. If one span is within the other, the instant at the same share of both stays fixed (that under the pointer
 * in a double click). If both have the same length and overlap, the view pans without zooming, so that labels keep their lines.
 */
export function travel(from: Span, to: Span): Travel {
  const way = wayBetween(from, to);
  const duration = LONGEST * (1 - Math.exp(-way.length / LONGEST));
  return { duration, at: (share) => (share <= 0 ? from : share >= 1 ? to : way.at(share)) };
}

interface Way {
  /** Perceived length: the milliseconds that d3-interpolate suggests. */
  readonly length: number;
  readonly at: (share: number) => Span;
}

function wayBetween(from: Span, to: Span): Way {
  const [before, after] = [length(from), length(to)];
  const [start, end] = [from.from - to.from, from.to - to.to];
  if (before !== after && Math.sign(start) * Math.sign(end) <= 0) return zoomWay(from, to);
  if (before === after && Math.abs(start) < before) return panWay(from, to);
  return farWay(from, to);
}

/** Zooms about the instant that is at the same share of both spans, one of which is within the other. */
function zoomWay(from: Span, to: Span): Way {
  const share = (to.from - from.from) / (length(from) - length(to));
  const anchor = from.from + share * length(from);
  const [leg] = legOf([0, length(from)], [0, length(to)]);
  return {
    length: leg!.length,
    at: (done) => {
      const [, lasts] = leg!.at(done);
      const begin = anchor - share * lasts;
      return { from: instant(begin), to: instant(begin + lasts) };
    },
  };
}

function panWay(from: Span, to: Span): Way {
  const by = to.from - from.from;
  const [leg] = legOf([0, length(from)], [by, length(to)]);
  return {
    length: leg?.length ?? 0,
    at: (done) => ({ from: instant(from.from + by * done), to: instant(from.to + by * done) }),
  };
}

/** The middle of a view and its length, in milliseconds. Middles are relative to the start, for the precision of doubles. */
type View = readonly [middle: number, lasts: number];

interface Leg {
  readonly length: number;
  readonly at: (share: number) => View;
}

/**
 * If the distance is more than this many times the length of a view, that view first zooms out in place, or last zooms in in place.
 * The formula's path is nearly the same (it differs by at most 1/400 of the view), but loses all precision at about 10,000 times the
 * length, since it takes the difference of nearly equal numbers (√(b² + 1) − b).
 */
const FAR = 100;

function farWay(from: Span, to: Span): Way {
  const origin = middleOf(from);
  const a: View = [0, length(from)];
  const b: View = [middleOf(to) - origin, length(to)];
  const high = Math.abs(b[0]) / FAR;
  const stops = [a, raised(a, high), raised(b, high), b];
  const legs = stops.slice(1).flatMap((stop, i) => legOf(stops[i]!, stop));
  const total = legs.reduce((sum, leg) => sum + leg.length, 0);
  return {
    length: total,
    at: (share) => {
      const [middle, lasts] = along(legs, share * total);
      return { from: instant(origin + middle - lasts / 2), to: instant(origin + middle + lasts / 2) };
    },
  };
}

function raised([middle, lasts]: View, least: number): View {
  return [middle, Math.max(lasts, least)];
}

function along(legs: readonly Leg[], done: number): View {
  let left = done;
  for (const leg of legs.slice(0, -1)) {
    if (left < leg.length) return leg.at(left / leg.length);
    left -= leg.length;
  }
  const last = legs.at(-1)!;
  return last.at(Math.min(1, left / last.length));
}

/** One leg by d3-interpolate; none if both views are the same. It is computed from the wider view, where the formula is stable. */
function legOf(a: View, b: View): Leg[] {
  const [wide, narrow] = a[1] >= b[1] ? [a, b] : [b, a];
  const way = interpolateZoom([wide[0], 0, wide[1]], [narrow[0], 0, narrow[1]]);
  // d3 gives a negative duration for zooming in in place.
  const far = Math.abs(way.duration);
  const at = (share: number): View => {
    const [middle, , lasts] = way(wide === a ? share : 1 - share);
    return [middle, lasts];
  };
  return far > 0 ? [{ length: far, at }] : [];
}

function middleOf({ from, to }: Span): number {
  return from + (to - from) / 2;
}

import { max } from 'd3-array';
import { area, curveStepAfter, line } from 'd3-shape';
import type { PartyCount } from '../model/partyCounts';
import type { Span } from '../time/instant';
import { toX } from '../time/scale';
import { GAP, type Measure } from './types';

/** Where the line runs, in pixels from the top of its strip: the highest number, and none. */
export interface PartyLinePlace {
  readonly top: number;
  readonly zero: number;
}

/** The number of parties in one frame: SVG paths from the strip's upper left corner, and what is written at its ends. */
export interface SceneParties {
  /** All of them, with those that have ratified and are not bound yet. */
  readonly line: string;
  /** Those bound; those of which it is unclear; '' for none. */
  readonly bound: string;
  readonly unclear: string;
  /** Where it begins and ends in view. */
  readonly x0: number;
  readonly x1: number;
  readonly labels: readonly { readonly text: string; readonly x: number; readonly y: number }[];
}

/** What it is drawn from. */
export interface PartyLineOptions {
  readonly counts: readonly PartyCount[];
  readonly shown: Span;
  readonly width: number;
  /** Where the file ends: what is known then is not known to go on. */
  readonly end: number;
  readonly place: PartyLinePlace;
  readonly measure: Measure;
  /** What is written at its beginning and, in full, at its end. */
  readonly textOf: (count: PartyCount, inFull: boolean) => string;
}

/** A count in pixels, up to the next. */
interface Level extends PartyCount {
  readonly x0: number;
  readonly x1: number;
}

/** How far beyond the picture it is drawn, in pixels. */
const BESIDE = 20;

/** The number of a treaty's parties over the span shown; null where it has none there. */
export function sceneParties(options: PartyLineOptions): SceneParties | null {
  const { counts, shown, width, end, place } = options;
  const x = (at: number): number => Math.max(-BESIDE, Math.min(width + BESIDE, toX({ shown, width }, at)));
  const levels = counts.map((count, i): Level => ({ ...count, x0: x(count.at), x1: x(counts[i + 1]?.at ?? end) }));
  const seen = levels.filter(({ x0, x1, all }) => all > 0 && x1 > 0 && x0 < width && x1 > x0);
  const [first, last] = [seen[0], seen.at(-1)];
  if (!first || !last) return null;
  const y = heightOf(
    max(counts, ({ all }) => all)!,
    place,
  );
  return {
    ...pathsOf(levels, y),
    x0: Math.max(0, first.x0),
    x1: Math.min(width, last.x1),
    labels: labelsOf(seen, y, options),
  };
}

function heightOf(most: number, { top, zero }: PartyLinePlace): (parties: number) => number {
  return (parties) => zero - (parties / most) * (zero - top);
}

/** A point of the paths; without a count where nothing is drawn from there on. */
interface Point {
  readonly x: number;
  readonly count: PartyCount | null;
}

/** A step holds up to the next point: the last count needs a point at its end, and where none is left the line ends at the bottom. */
function pointsOf(levels: readonly Level[]): Point[] {
  return levels.flatMap((level, i): Point[] => [
    { x: level.x0, count: level },
    ...(level.all === 0 ? [{ x: level.x0, count: null }] : []),
    ...(level.all > 0 && i === levels.length - 1 ? [{ x: level.x1, count: level }] : []),
  ]);
}

function pathsOf(
  levels: readonly Level[],
  y: (parties: number) => number,
): Pick<SceneParties, 'line' | 'bound' | 'unclear'> {
  const points = pointsOf(levels);
  const isDrawn = ({ count }: Point): boolean => count !== null;
  const heightAt = (of: (count: PartyCount) => number) => (point: Point) => y(of(point.count!));
  const between = (from: (count: PartyCount) => number, to: (count: PartyCount) => number): string =>
    area<Point>(({ x }) => x, heightAt(from), heightAt(to))
      .digits(1)
      .defined(isDrawn)
      .curve(curveStepAfter)(points) ?? '';
  const lineOf = line<Point>(
    ({ x }) => x,
    heightAt(({ all }) => all),
  )
    .digits(1)
    .defined(isDrawn)
    .curve(curveStepAfter);
  return {
    line: lineOf(points) ?? '',
    bound: levels.some(({ sure }) => sure > 0)
      ? between(
          () => 0,
          ({ sure }) => sure,
        )
      : '',
    unclear: levels.some(({ sure, most }) => most > sure)
      ? between(
          ({ sure }) => sure,
          ({ most }) => most,
        )
      : '',
  };
}

/** From a line to a text above it. */
const ABOVE = 5;
/** From an edge to a text. */
const INSET = 2;

/** The number at the end of what is in view, and that at its beginning where it is another and there is room for both. */
function labelsOf(
  seen: readonly Level[],
  y: (parties: number) => number,
  { width, measure, textOf }: PartyLineOptions,
): SceneParties['labels'] {
  const [first, last] = [seen[0]!, seen.at(-1)!];
  const place = (text: string, x: number): { text: string; x: number; y: number; right: number } => {
    const right = x + measure(text);
    // Above all of the line that it stands over, so that no step goes through it.
    const over = seen.filter((level) => level.x0 < right + GAP && level.x1 > x - GAP);
    return { text, x, right, y: y(max(over, ({ all }) => all) ?? last.all) - ABOVE };
  };
  const text = textOf(last, true);
  const wide = measure(text);
  const end = place(text, Math.max(INSET, Math.min(width - INSET, last.x1) - wide - INSET));
  const start = place(textOf(first, false), Math.max(0, first.x0) + INSET);
  const isOther = textOf(first, true) !== text;
  const labels = isOther && start.right + 3 * GAP < end.x ? [start, end] : [end];
  return labels.map(({ text: said, x, y: at }) => ({ text: said, x, y: at }));
}

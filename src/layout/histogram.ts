import type { Density, Spread } from './density';
import type { Measure } from './types';

/** One bar of a density mark: pixels, and how many of each hue. */
export interface SceneBarOf {
  readonly x: number;
  readonly width: number;
  /** Heights in pixels from the bottom up: cooperation, neutral, conflict. */
  readonly heights: readonly [number, number, number];
}

/** A density mark as it stands in one frame: a small histogram and its count. */
export interface SceneDensity {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly x0: number;
  readonly x1: number;
  readonly bars: readonly SceneBarOf[];
  /** Events whose date is coarser than a bar: as high as they would stand if they were spread evenly over that time. */
  readonly spread: readonly SceneBarOf[];
  readonly text: string;
  readonly textX: number;
  readonly textWidth: number;
  /** The count had no room beside its bars and stands over them. */
  readonly over: boolean;
}

/** What the marks are placed by. They may use the pixels from `left` to `right`. */
export interface HistogramOptions {
  readonly left: number;
  readonly right: number;
  readonly pixel: (at: number) => number;
  readonly measure: Measure;
  /** How many events the lane holds. */
  readonly crowd: number;
  /** Pixels of the strip. */
  readonly height: number;
  /** Up to so many events in a cell say how many they are by themselves; more have their number beside them. */
  readonly unnumbered: number;
}

/** Pixels of the strip that bars leave free. */
const FREE = 4;
/** The lowest height that is still seen. */
const LEAST = 2;
const SPACE = 3;
/** Height of a single event. */
const ONE = 4;

/** How heights grow: pixels of the tallest bar, and those that each doubling adds. */
interface HeightScale {
  readonly tallest: number;
  readonly doubling: number;
}

/** Doublings from one event to the tallest bar in a small lane. */
const DOUBLINGS = 4.5;

/**
 * Height of a bar that counts `count`: one event is seen, and each doubling adds as much, so that a sixth of the lane's events
 * is the tallest. Less than one may be spread over many bars. Follows from the lane, not from the view, so that bars stand still.
 */
function heightOf(count: number, { tallest, doubling }: HeightScale): number {
  if (count < 1) return Math.max(LEAST, ONE * count);
  return Math.min(tallest, ONE + doubling * Math.log2(count));
}

/** The heights of a lane of so many events in a strip of some height. */
function heightScaleOf({ crowd, height }: HistogramOptions): HeightScale {
  const tallest = height - FREE;
  return { tallest, doubling: (tallest - ONE) / Math.max(DOUBLINGS, Math.log2(crowd / 6)) };
}

function spreadBar(
  { from, to, counts }: Spread,
  bar: number,
  { pixel }: HistogramOptions,
  heights: HeightScale,
): SceneBarOf {
  const [a, b, c] = counts;
  const sum = a + b + c;
  const part = heightOf(sum / Math.max(1, (to - from) / bar), heights) / sum;
  const x = pixel(from);
  return { x, width: Math.max(2, pixel(to) - x), heights: [a * part, b * part, c * part] };
}

function barsOf({ bars, first, bar }: Density, { pixel }: HistogramOptions, heights: HeightScale): SceneBarOf[] {
  const left = pixel(first);
  const pitch = pixel(first + bar) - left;
  const width = Math.max(2, pitch - 1);
  const found: SceneBarOf[] = [];
  for (let i = 0; i < bars.length; i += 3) {
    const [a, b, c] = [bars[i]!, bars[i + 1]!, bars[i + 2]!];
    const sum = a + b + c;
    if (sum === 0) continue;
    const part = heightOf(sum, heights) / sum;
    found.push({ x: left + (i / 3) * pitch, width, heights: [a * part, b * part, c * part] });
  }
  return found;
}

/**
 * Places each count beside its bars and inside its cell, so that no two counts ever meet. One of which the view's edge leaves too
 * little for that may stand in the empty cells beside it: what it counts may reach all through the view.
 */
export function sceneDensity(densities: readonly Density[], options: HistogramOptions): SceneDensity[] {
  const heights = heightScaleOf(options);
  const startOf = ({ from }: Density): number => Math.max(options.left, options.pixel(from));
  let free = options.left + SPACE;
  return densities.map((density, i) => {
    const x0 = startOf(density);
    const x1 = options.pixel(density.to);
    const bars = barsOf(density, options, heights);
    const spread = density.spread.map((one) => spreadBar(one, density.bar, options, heights));
    const text = density.count > options.unnumbered ? String(density.count) : '';
    const textWidth = Math.ceil(options.measure(text));
    const next = densities[i + 1];
    const isCut = x1 - Math.max(x0, free) < textWidth;
    const [first, last] = isCut ? [free, next ? startOf(next) : options.right] : [Math.max(x0, free), x1];
    const fits = text !== '' && last - first >= textWidth;
    const beside = countX(bars.length > 0 ? bars : spread, first, last, textWidth);
    const textX = beside ?? Math.max(first, Math.min(last - textWidth, (x0 + x1 - textWidth) / 2));
    if (fits) free = textX + textWidth;
    free = Math.max(free, x1);
    return {
      from: density.from,
      to: density.to,
      count: density.count,
      x0: fits ? Math.min(x0, textX) : x0,
      x1: fits ? Math.max(x1, textX + textWidth) : x1,
      bars,
      spread,
      text: fits ? text : '',
      textX,
      textWidth,
      over: beside === null,
    };
  });
}

/** Right of the last bar, else left of the first, else null. */
function countX(bars: readonly SceneBarOf[], x0: number, x1: number, width: number): number | null {
  const last = bars.at(-1)!;
  const right = Math.max(x0, last.x + last.width + SPACE);
  if (right + width <= x1 - SPACE) return right;
  const left = bars[0]!.x - SPACE - width;
  return left >= x0 && left + width <= x1 ? left : null;
}

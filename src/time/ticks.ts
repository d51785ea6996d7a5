import { toX, type TimeScale } from './scale';
import type { Instant } from './instant';
import { shortest, STEPS, tickAfter, tickBefore, type Step } from './steps';
import { lowerLevel, upperLevel, type Level } from './tickLabels';
import type { FirstTimeWords } from './words/types';

/** One cell of an axis, from its tick to the next. */
export interface Tick {
  readonly at: Instant;
  readonly until: Instant;
  /** Pixels of the tick; below 0 where the cell came in from the left. */
  readonly x: number;
  /** Empty where it does not fit into what is seen of the cell. */
  readonly label: string;
  /** Left edge of the label, in pixels; it keeps in view while its cell does. */
  readonly labelX: number;
  readonly labelWidth: number;
}

/** An axis as on a wall calendar: small cells below, the larger ones they lie in above. */
export interface AxisTicks {
  readonly lower: readonly Tick[];
  readonly upper: readonly Tick[];
  readonly step: Step;
}

/** Room kept free on either side of a label, in pixels. */
export const TICK_PAD = 4;

/** Ticks never stand closer than this, in pixels, however short their labels. */
const CLOSEST = 24;

/** JavaScript's dates end a little beyond. */
const FARTHEST = 8.5e15;

type Measure = (text: string) => number;

/**
 * The axis of a view: the finest step whose labels fit, in the longest form that fits everywhere. Step and form
 * follow from the zoom alone, so that they hold still while the reader pans. `measure` gives the width of a text in pixels,
 * `measureUpper` that of the upper level where its type is larger.
 * Labels never overlap and never leave the view. An empty or endless span gets an axis without ticks.
 */
export function axis(scale: TimeScale, words: FirstTimeWords, measure: Measure, measureUpper = measure): AxisTicks {
  const { shown, width } = scale;
  const perPixel = (shown.to - shown.from) / width;
  if (!(perPixel > 0) || !(shown.from > -FARTHEST) || !(shown.to < FARTHEST))
    return { lower: [], upper: [], step: STEPS[0]! };
  const form = (level: Level, how: Measure): number => fitting(level, scale, perPixel, words, how);
  let step = STEPS[STEPS.length - 1]!;
  let [lower, upper] = [-1, -1];
  for (const one of STEPS) {
    if (shortest(one) / perPixel < CLOSEST) continue;
    step = one;
    lower = form(lowerLevel(one), measure);
    upper = form(upperLevel(one), measureUpper);
    if (lower >= 0 && upper >= 0) break;
  }
  const cells = (level: Level, from: number, most: number, how: Measure): Tick[] => {
    const labels = level.labels.slice(from).slice(0, most);
    return cellsOf(level.step, scale, (at) => labels.map((label) => label(at, words)), how);
  };
  let level = upperLevel(step);
  let above = cells(level, upper, Infinity, measureUpper);
  // A narrow view may show two halves of cells and room for neither's label: one of a longer age tells more than none.
  for (;;) {
    const longer = upperLevel(level.step);
    if (longer === level || above.some(({ label }) => label)) break;
    level = longer;
    above = cells(level, 0, Infinity, measureUpper);
  }
  return { lower: cells(lowerLevel(step), lower, 1, measure), upper: above, step };
}

/** The longest way of writing a level's labels in which the widest fits into the smallest cell, as an index; -1 for none. */
function fitting(
  level: Level,
  { shown }: TimeScale,
  perPixel: number,
  words: FirstTimeWords,
  measure: Measure,
): number {
  const room = shortest(level.step) / perPixel - 2 * TICK_PAD;
  const first = level.samples(shown.from);
  const last = level.samples(shown.to);
  // Mostly both are those of one year.
  const samples = first[0] === last[0] ? first : [...first, ...last];
  return level.labels.findIndex((label) => samples.every((at) => measure(label(at, words)) <= room));
}

function cellsOf(step: Step, scale: TimeScale, labels: (at: Instant) => readonly string[], measure: Measure): Tick[] {
  const cells: Tick[] = [];
  let at = tickBefore(step, scale.shown.from);
  while (at < scale.shown.to) {
    const until = tickAfter(step, at);
    if (!(until > at)) break;
    cells.push(cell(at, until, scale, labels(at), measure));
    at = until;
  }
  return cells;
}

/** A cell with the first of its labels that fits into what is seen of it: above, those cut by an edge may be shorter. */
function cell(at: Instant, until: Instant, scale: TimeScale, labels: readonly string[], measure: Measure): Tick {
  const x = toX(scale, at);
  const labelX = Math.max(x, 0) + TICK_PAD;
  const right = Math.min(toX(scale, until), scale.width) - TICK_PAD;
  const label = labels.find((one) => labelX + measure(one) <= right) ?? '';
  return { at, until, x, label, labelX, labelWidth: label ? measure(label) : 0 };
}

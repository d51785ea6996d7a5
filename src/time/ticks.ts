import { msPerPixel, toX, type TimeScale } from './scale';
import type { Instant } from './instant';
import { minDuration, TICK_INTERVALS, tickAfter, tickBefore, type TickInterval } from './tickIntervals';
import { lowerLevel, upperLevel, type AxisLevel } from './tickLabels';
import type { AxisMessages } from './messages';

/** One cell of an axis, from its tick to the next. */
export interface Tick {
  readonly at: Instant;
  readonly until: Instant;
  /** Position of the tick in pixels; below 0 if the cell begins before the view. */
  readonly x: number;
  /** Empty if it does not fit into the visible part of the cell. */
  readonly label: string;
  /** Left edge of the label in pixels. The label stays in view while its cell does. */
  readonly labelX: number;
  readonly labelWidth: number;
}

/** A two-level axis: small cells below, and above them the larger ones that contain them. */
export interface AxisTicks {
  readonly lower: readonly Tick[];
  readonly upper: readonly Tick[];
  readonly interval: TickInterval;
}

/** Padding on either side of a label, in pixels. */
export const TICK_PAD = 4;

/** Smallest distance between ticks, in pixels. */
const MIN_TICK_DISTANCE = 24;

/** JavaScript's dates end at 8.64e15. */
const MAX_INSTANT = 8.5e15;

type Measure = (text: string) => number;

/**
 * The axis of a view: the finest interval whose labels fit, in the longest format that fits everywhere. Both depend on the zoom
 * only, so that panning does not change them. `measure` returns the width of a text in pixels, `measureUpper` that of the upper
 * level, whose font may be larger. Labels never overlap and never leave the view. An empty or infinite span has no ticks.
 */
export function axisTicks(
  scale: TimeScale,
  messages: AxisMessages,
  measure: Measure,
  measureUpper = measure,
): AxisTicks {
  const { shown } = scale;
  const perPixel = msPerPixel(scale);
  if (!(perPixel > 0) || !(shown.from > -MAX_INSTANT) || !(shown.to < MAX_INSTANT))
    return { lower: [], upper: [], interval: TICK_INTERVALS[0]! };
  const formatIndex = (level: AxisLevel, measureLabel: Measure): number =>
    longestFittingLabel(level, scale, perPixel, messages, measureLabel);
  let interval = TICK_INTERVALS[TICK_INTERVALS.length - 1]!;
  let [lowerFormat, upperFormat] = [-1, -1];
  for (const candidate of TICK_INTERVALS) {
    if (minDuration(candidate) / perPixel < MIN_TICK_DISTANCE) continue;
    interval = candidate;
    lowerFormat = formatIndex(lowerLevel(candidate), measure);
    upperFormat = formatIndex(upperLevel(candidate), measureUpper);
    if (lowerFormat >= 0 && upperFormat >= 0) break;
  }
  // If not even the shortest format of the coarsest interval fits, -1 selects it all the same, and its labels are dropped.
  const ticks = (level: AxisLevel, from: number, count: number, measureLabel: Measure): Tick[] => {
    const labels = level.labels.slice(from).slice(0, count);
    return createTicks(level.interval, scale, (at) => labels.map((label) => label(at, messages)), measureLabel);
  };
  let level = upperLevel(interval);
  let upper = ticks(level, upperFormat, Infinity, measureUpper);
  // A narrow view may show parts of two cells without space for either label. A longer period is better than no label.
  for (;;) {
    const longer = upperLevel(level.interval);
    if (longer === level || upper.some(({ label }) => label)) break;
    level = longer;
    upper = ticks(level, 0, Infinity, measureUpper);
  }
  return { lower: ticks(lowerLevel(interval), lowerFormat, 1, measure), upper, interval };
}

/** Index of the longest format whose widest label fits into the smallest cell; -1 for none. */
function longestFittingLabel(
  level: AxisLevel,
  { shown }: TimeScale,
  perPixel: number,
  messages: AxisMessages,
  measure: Measure,
): number {
  const available = minDuration(level.interval) / perPixel - 2 * TICK_PAD;
  const first = level.samples(shown.from);
  const last = level.samples(shown.to);
  // Usually both are in the same year.
  const samples = first[0] === last[0] ? first : [...first, ...last];
  return level.labels.findIndex((label) => samples.every((at) => measure(label(at, messages)) <= available));
}

function createTicks(
  interval: TickInterval,
  scale: TimeScale,
  labels: (at: Instant) => readonly string[],
  measure: Measure,
): Tick[] {
  const cells: Tick[] = [];
  let at = tickBefore(interval, scale.shown.from);
  while (at < scale.shown.to) {
    const until = tickAfter(interval, at);
    if (!(until > at)) break;
    cells.push(createTick(at, until, scale, labels(at), measure));
    at = until;
  }
  return cells;
}

/** Creates a tick with the longest label that fits into the visible part of its cell. */
function createTick(at: Instant, until: Instant, scale: TimeScale, labels: readonly string[], measure: Measure): Tick {
  const x = toX(scale, at);
  const labelX = Math.max(x, 0) + TICK_PAD;
  const right = Math.min(toX(scale, until), scale.width) - TICK_PAD;
  const label = labels.find((one) => labelX + measure(one) <= right) ?? '';
  return { at, until, x, label, labelX, labelWidth: label ? measure(label) : 0 };
}

import type { SceneBox } from '../layout/scene';
import { QUESTION, QUESTION_AT } from './doubt';
import type { MarkLook } from './marks';
import type { Paint, Pen } from './pen';

/** Height of a bar, and how far under the middle of its line it begins. */
export const BAR = 4.5;
export const BAR_DROP = 3.3;

/** Opacity of a stretch in which an event lies somewhere: even, since no part of it is likelier than another. */
export const UNCERTAIN_SPAN = 0.24;
const BRACKET = 'M-.8-2.9H.8V2.9H-.8Z';
/** What nobody knows, on the middle of a bar. */
export const BEADS: Paint = { lineWidth: 2.6, dash: [2.6, 3.4] };

/** The part of the picture in which time runs, in pixels. */
export interface PlotEdges {
  readonly left: number;
  readonly right: number;
}

/** Pixels beyond the plot that are still painted, so that nothing shows its end at the edge. */
const BEYOND = 50;

/** Cuts a place at the plot: a bar of ages would otherwise be painted miles outside. */
export function cut(x: number, { left, right }: PlotEdges): number {
  return Math.max(left - BEYOND, Math.min(right + BEYOND, x));
}

/** A line of dashes from `x0` to `x1` of which only what is in view is painted, and that moves with its ends. */
export function dashed(pen: Pen, x0: number, x1: number, y: number, paint: Paint, plot: PlotEdges): void {
  const period = (paint.dash ?? [1]).reduce((sum, one) => sum + one, 0);
  const outside = Math.max(0, Math.floor((cut(x0, plot) - x0) / period));
  const end = cut(x1, plot);
  const start = x0 + outside * period;
  if (end > start) pen.line(start, y, end, y, paint);
}

/** A question mark with its middle at (x, y). */
export function question(pen: Pen, x: number, y: number, hue: string): void {
  pen.path(QUESTION, x - QUESTION_AT.x, y - QUESTION_AT.y, { stroke: hue, lineWidth: 1.4 });
}

/**
 * Something that happened once, somewhere from `x0` to `x1`: pale between two brackets; within dashes where the bounds
 * themselves are not certain, on dots where digits are unknown.
 */
export function drawWithin(pen: Pen, x0: number, x1: number, y: number, look: MarkLook, plot: PlotEdges): void {
  const [from, to] = [cut(x0, plot), cut(x1, plot)];
  if (to <= from) return;
  const { approximate, unspecified } = look.doubt;
  if (unspecified) dashed(pen, x0 + 2.4, x1 - 2.4, y, { ...BEADS, stroke: look.hue }, plot);
  else pen.rect(from, y - BAR / 2, to - from, BAR, { fill: look.hue, alpha: UNCERTAIN_SPAN });
  if (approximate)
    for (const side of [-1, 1])
      dashed(pen, x0, x1, y + (side * BAR) / 2, { stroke: look.hue, lineWidth: 1.4, dash: [3.4, 3] }, plot);
  else for (const x of [from + 0.8, to - 0.8]) pen.path(BRACKET, x, y, { fill: look.hue, alpha: 0.8 });
}

/** The same for an event that has only its stretch, without a mark beside a label: it carries the question mark itself. */
export function drawUncertainSpan(pen: Pen, box: SceneBox, look: MarkLook, plot: PlotEdges): void {
  const y = box.y + BAR_DROP + BAR / 2;
  drawWithin(pen, box.x0, box.x1, y, look, plot);
  if (!look.doubt.uncertain || box.label) return;
  question(pen, (Math.max(plot.left, box.x0) + Math.min(plot.right, box.x1)) / 2, y, look.hue);
}

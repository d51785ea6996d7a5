import type { SceneBox } from '../layout/scene';
import { FADE } from '../layout/types';
import type { EventTable } from '../model/table';
import * as D from '../time/edtfTypes';
import { endsOf } from './doubt';
import type { MarkLook } from './marks';
import type { Palette } from './palette';
import type { Pen } from './pen';
import { BAR, BAR_DROP, BEADS, cut, dashed, question, UNCERTAIN_SPAN, type PlotEdges } from './spans';

const DAY_PRECISION = D.PRECISIONS.indexOf('day');
/** Pixels from which on a day's doubt about an end is drawn. */
const DAY_SEEN = 14;
/** Opacity where nothing is certain any more. */
const FAINT = 0.08;
const NO_START = D.OPEN_START | D.UNKNOWN_START;
/** Room that the sign of a doubtful end takes, where the bar has it. */
const SIGN = 12;
/** Slices of an approximate end. */
const SLICES = [2.6, 2.2];

/** One end of a bar: how far out it may lie, from where on it is certain, and what is doubtful about it. */
interface Shoulder {
  readonly outer: number;
  readonly core: number;
  readonly flags: number;
}

/** The two ends of a bar in pixels, and whether anything between them is certain. */
interface BarEnds {
  readonly start: Shoulder;
  readonly end: Shoulder;
  readonly asOf: boolean;
}

function endsOfBar(table: EventTable, box: SceneBox): BarEnds {
  const { row, x0, x1 } = box;
  const from = table.from[row]!;
  const scale = (x1 - x0) / (table.to[row]! - from);
  const ends = endsOf(table, row);
  const blunt = table.precision[row]! >= DAY_PRECISION;
  const core0 = x0 + (table.latestStart[row]! - from) * scale;
  const core1 = x0 + (table.earliestEnd[row]! - from) * scale;
  const start = edge(x0, core0, ends.start, blunt, x1);
  const end = edge(x1, core1, ends.end, blunt, x0);
  return {
    // Where only one end is known, the box spans that end alone: the bar fades away from it.
    start: (ends.start & NO_START) !== 0 ? { outer: x0 - FADE, core: x0, flags: 0 } : start,
    end: (ends.end & D.UNKNOWN_END) !== 0 ? { outer: x1 + FADE, core: x1, flags: 0 } : end,
    asOf: ends.asOf,
  };
}

/** An end known to the day looks sharp until a day is wide enough to be seen; a coarser one never does. */
function edge(outer: number, core: number, flags: number, blunt: boolean, other: number): Shoulder {
  const half = Math.abs(other - outer) / 2;
  const inward = Math.sign(other - outer);
  const known = blunt && Math.abs(outer - core) < DAY_SEEN ? outer : core;
  const room = (flags & (D.IS_APPROXIMATE | D.IS_UNCERTAIN | D.IS_UNSPECIFIED)) !== 0 ? Math.min(SIGN, half) : 0;
  return { outer, flags, core: Math.abs(known - outer) < room ? outer + inward * room : known };
}

/** Paints something that lasted: whole where it is certain, and each end by what is known of it. */
export function drawBar(
  pen: Pen,
  table: EventTable,
  box: SceneBox,
  look: MarkLook,
  palette: Palette,
  plot: PlotEdges,
): void {
  const { start, end, asOf } = endsOfBar(table, box);
  const y = box.y + BAR_DROP;
  if (end.core >= start.core) {
    drawShoulder(pen, start, y, look, plot);
    drawShoulder(pen, end, y, look, plot);
    drawCore(pen, start, end, y, look, palette, plot);
  } else drawUnsure(pen, start.outer, end.outer, y, look, plot);
  drawOpen(pen, table.flags[box.row]!, box, y + BAR / 2, look.hue, asOf);
}

/** No part of it is certain: it fades in to the middle and out again. */
function drawUnsure(pen: Pen, x0: number, x1: number, y: number, look: MarkLook, plot: PlotEdges): void {
  const middle = (x0 + x1) / 2;
  fadeTo(pen, { outer: x0, core: middle, flags: 0 }, y, look.hue, 0.6, plot);
  fadeTo(pen, { outer: x1, core: middle, flags: 0 }, y, look.hue, 0.6, plot);
}

function drawCore(
  pen: Pen,
  start: Shoulder,
  end: Shoulder,
  y: number,
  look: MarkLook,
  palette: Palette,
  plot: PlotEdges,
): void {
  const [x0, x1] = [cut(start.core, plot), cut(end.core, plot)];
  if (x1 <= x0) return;
  if (look.filled) pen.rect(x0, y, x1 - x0, BAR, { fill: look.hue });
  else
    pen.rect(x0 + 0.8, y + 0.8, Math.max(0, x1 - x0 - 1.6), BAR - 1.6, {
      fill: palette.background,
      stroke: look.hue,
      lineWidth: 1.6,
    });
}

/** What lies between where an end may be at the farthest and where it is certain: nothing for a sharp end. */
function drawShoulder(pen: Pen, end: Shoulder, y: number, look: MarkLook, plot: PlotEdges): void {
  const { outer, core, flags } = end;
  const [x0, x1] = [Math.min(outer, core), Math.max(outer, core)];
  if (x1 <= x0) return;
  const middle = y + BAR / 2;
  if ((flags & D.IS_UNSPECIFIED) !== 0) dashed(pen, x0 + 0.6, x1, middle, { ...BEADS, stroke: look.hue }, plot);
  else if ((flags & D.IS_APPROXIMATE) !== 0) {
    pen.rect(cut(x0, plot), y, cut(x1, plot) - cut(x0, plot), BAR, { fill: look.hue, alpha: 0.12 });
    dashed(pen, x0, x1, middle, { stroke: look.hue, lineWidth: BAR, dash: SLICES }, plot);
  } else if ((flags & D.IS_UNCERTAIN) !== 0)
    pen.rect(cut(x0, plot), y, cut(x1, plot) - cut(x0, plot), BAR, { fill: look.hue, alpha: UNCERTAIN_SPAN });
  else fadeTo(pen, end, y, look.hue, 1, plot);
  if ((flags & D.IS_UNCERTAIN) !== 0) question(pen, (x0 + x1) / 2, middle, look.hue);
}

/** Fades from nearly nothing at the outer end to `most` at the core. Cut at the plot it is as dense there as it would be whole. */
function fadeTo(pen: Pen, { outer, core }: Shoulder, y: number, hue: string, most: number, plot: PlotEdges): void {
  const [x0, x1] = [cut(Math.min(outer, core), plot), cut(Math.max(outer, core), plot)];
  if (x1 <= x0) return;
  const density = (x: number): number => FAINT + ((x - outer) / (core - outer)) * (most - FAINT);
  pen.fade(x0, y, x1 - x0, BAR, hue, density(x0), density(x1));
}

/** What goes on: an arrow, after a post on the day when it was last known to. */
function drawOpen(pen: Pen, flags: number, { x1 }: SceneBox, y: number, hue: string, asOf: boolean): void {
  if ((flags & D.OPEN_END) !== 0) {
    if (asOf) pen.path('M-1.7-2.9H0V2.9H-1.7Z', x1, y, { fill: hue });
    pen.path('M0-2.9L5 0L0 2.9Z', x1 + 2.5, y, { fill: hue });
  }
}

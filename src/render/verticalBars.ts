import { pixelAt } from '../layout/verticalSpacing';
import type { VerticalBar } from '../layout/verticalBars';
import { FADE } from '../layout/types';
import type { EventTable } from '../model/table';
import * as D from '../time/edtfTypes';
import { candidatesOf, DASHES, endsOf } from './doubt';
import type { MarkLook } from './marks';
import type { Palette } from './palette';
import type { Pen } from './pen';
import { BAR, BEADS, UNCERTAIN_SPAN } from './spans';
import type { VerticalScene } from './verticalScene';

/** A bracket at an end of a stretch, a small diamond, and an arrow that points down. */
const BRACKET = 'M-2.9-.8H2.9V.8H-2.9Z';
const MEMBER = 'M0-2.9L2.9 0L0 2.9L-2.9 0Z';
const ARROW = 'M-3.4 0L0 5L3.4 0Z';
const POST = 'M-3.4-1.7V0H3.4V-1.7Z';
/** Slices of a fade, each so many pixels tall. */
const SLICE = 2;
/** Slices of an approximate end. */
const SLICES = [2.6, 2.2];
const DOUBTS = D.IS_APPROXIMATE | D.IS_UNCERTAIN | D.IS_UNSPECIFIED;
const NO_START = D.OPEN_START | D.UNKNOWN_START;
/** Pixels that the sign of a doubtful end takes, where the bar has it. */
const SIGN = 12;

/** A rectangle whose opacity runs from `from` at its top to `to` at its lower end. */
export function fadeDown(
  pen: Pen,
  [x, y, width, height]: readonly [number, number, number, number],
  fill: string,
  from: number,
  to: number,
): void {
  const slices = Math.max(1, Math.min(40, Math.round(height / SLICE)));
  const edge = (i: number): number => Math.round(y + (height * i) / slices);
  for (let i = 0; i < slices; i++)
    pen.rect(x, edge(i), width, edge(i + 1) - edge(i), { fill, alpha: from + ((to - from) * (i + 0.5)) / slices });
}

/** Paints the time of an event in its track with its middle at `x`, whole where it is certain. */
export function drawVerticalBar(
  pen: Pen,
  table: EventTable,
  scene: VerticalScene,
  bar: VerticalBar,
  x: number,
  look: MarkLook,
  palette: Palette,
): void {
  const flags = table.flags[bar.row]!;
  const isInterval = (flags & D.INTERVAL) !== 0;
  if (!isInterval && (flags & (D.ONE_OF | D.ALL_OF)) !== 0) drawMembers(pen, table, scene, bar, x, look, palette);
  else if (isInterval) drawInterval(pen, table, scene, bar, x, look, palette);
  else drawWithin(pen, bar, x, look);
}

/** Something that happened once, somewhere in the stretch: pale between two brackets, or as its doubt has it. */
function drawWithin(pen: Pen, { y0, y1 }: VerticalBar, x: number, { hue, doubt }: MarkLook): void {
  if (doubt.unspecified) pen.line(x, y0 + 2.4, x, y1 - 2.4, { ...BEADS, stroke: hue });
  else pen.rect(x - BAR / 2, y0, BAR, y1 - y0, { fill: hue, alpha: UNCERTAIN_SPAN });
  if (doubt.approximate)
    for (const side of [-1, 1])
      pen.line(x + (side * BAR) / 2, y0, x + (side * BAR) / 2, y1, { stroke: hue, lineWidth: 1.4, dash: [3.4, 3] });
  else for (const y of [y0 + 0.8, y1 - 0.8]) pen.path(BRACKET, x, y, { fill: hue, alpha: 0.8 });
}

/** Each of several dates, joined by a line: dashed where only one of them is right. */
function drawMembers(
  pen: Pen,
  table: EventTable,
  scene: VerticalScene,
  { row, y0, y1 }: VerticalBar,
  x: number,
  { hue, doubt }: MarkLook,
  palette: Palette,
): void {
  pen.line(x, y0, x, y1, { stroke: hue, lineWidth: 1.2, dash: doubt.oneOf ? DASHES : undefined });
  for (const { from, to } of candidatesOf(table, row)) {
    const y = pixelAt(scene, (Math.max(from, scene.shown.from) + Math.min(to, scene.shown.to)) / 2);
    pen.path(MEMBER, x, y, { stroke: hue, lineWidth: 1.4, fill: doubt.allOf ? hue : palette.background });
  }
}

function drawInterval(
  pen: Pen,
  table: EventTable,
  scene: VerticalScene,
  { row, y0, y1 }: VerticalBar,
  x: number,
  look: MarkLook,
  palette: Palette,
): void {
  const ends = endsOf(table, row);
  const half = (y1 - y0) / 2;
  const inward = (known: number, outer: number, flags: number): number => {
    const least = (flags & DOUBTS) !== 0 ? Math.min(SIGN, half) : 0;
    return Math.min(half, Math.max(least, Math.abs(known - outer)));
  };
  const core0 = y0 + inward(pixelAt(scene, table.latestStart[row]!), y0, ends.start);
  const core1 = y1 - inward(pixelAt(scene, table.earliestEnd[row]!), y1, ends.end);
  drawEnd(pen, [y0, core0], x, look.hue, ends.start);
  drawEnd(pen, [core1, y1], x, look.hue, ends.end, true);
  if (look.filled) pen.rect(x - BAR / 2, core0, BAR, core1 - core0, { fill: look.hue });
  else if (core1 > core0)
    pen.rect(x - BAR / 2 + 0.8, core0, BAR - 1.6, core1 - core0, {
      fill: palette.background,
      stroke: look.hue,
      lineWidth: 1.6,
    });
  if ((ends.start & NO_START) !== 0) fadeDown(pen, [x - BAR / 2, y0 - FADE, BAR, FADE], look.hue, 0, 0.8);
  if ((ends.end & D.UNKNOWN_END) !== 0) fadeDown(pen, [x - BAR / 2, y1, BAR, FADE], look.hue, 0.8, 0);
  if ((ends.end & D.OPEN_END) === 0) return;
  if (ends.asOf) pen.path(POST, x, y1, { fill: look.hue });
  pen.path(ARROW, x, y1 + 2, { fill: look.hue });
}

/** What lies between where an end may be at the farthest and where it is certain. */
function drawEnd(
  pen: Pen,
  [y0, y1]: readonly [number, number],
  x: number,
  hue: string,
  flags: number,
  isEnd = false,
): void {
  if (y1 - y0 < 0.5) return;
  if ((flags & D.IS_UNSPECIFIED) !== 0) pen.line(x, y0, x, y1, { ...BEADS, stroke: hue });
  else if ((flags & D.IS_APPROXIMATE) !== 0) pen.line(x, y0, x, y1, { stroke: hue, lineWidth: BAR, dash: SLICES });
  else if ((flags & D.IS_UNCERTAIN) !== 0)
    pen.rect(x - BAR / 2, y0, BAR, y1 - y0, { fill: hue, alpha: UNCERTAIN_SPAN });
  else fadeDown(pen, [x - BAR / 2, y0, BAR, y1 - y0], hue, isEnd ? 1 : 0.08, isEnd ? 0.08 : 1);
}

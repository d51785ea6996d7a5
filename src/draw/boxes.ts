import { FAMILIES, TONES } from '../intake/schema';
import { hueOf } from '../layout/density';
import { GAP, ICON, MARK } from '../layout/types';
import type { SceneBox } from '../layout/scene';
import type { EventTable } from '../model/table';
import { ALL_OF, INTERVAL, ONE_OF, OPEN_END, OPEN_START, PRECISIONS, UNKNOWN_END, UNKNOWN_START } from '../time/dates';
import { candidatesOf, doubtOf, DOTS, outlineOf, QUESTION, type Doubt } from './doubt';
import type { Palette } from './palette';
import type { Paint, Pen } from './pen';
import { isDeed, SHAPES } from './shapes';

/** Height of a bar, and how far under the middle of its line it begins. */
const BAR = 7;
const BAR_DROP = 4;
const DAY_PRECISION = PRECISIONS.indexOf('day');
/** Pixels from which on a day's doubt about an end is drawn. */
const DAY_SEEN = 14;
/** Opacity where nothing is certain any more. */
const FAINT = 0.08;
/** Opacity of a stretch in which an event lies somewhere. */
const SOMEWHERE = 0.28;

/** Everything about an event that its mark says. */
export interface MarkLook {
  readonly shape: string;
  readonly hue: string;
  readonly filled: boolean;
  readonly doubt: Doubt;
}

/** How a row's mark looks: shape for the family, hue for the tone, filled for a deed, and the signs of its date's doubt. */
export function markLook(table: EventTable, row: number, palette: Palette): MarkLook {
  const family = FAMILIES[table.family[row]!] ?? 'other';
  const tone = TONES[table.tone[row]!] ?? 'neutral';
  const doubt = doubtOf(table.flags[row]!);
  return { shape: SHAPES[family], hue: palette.hues[hueOf(table, row)], filled: isDeed(tone, family), doubt };
}

/** Paints a mark with its middle at (x, y). */
export function drawMark(pen: Pen, x: number, y: number, look: MarkLook, palette: Palette): void {
  const dash = outlineOf(look.doubt);
  const outline: Paint = { stroke: look.hue, lineWidth: dash === DOTS ? 2 : 1.7, dash };
  if (look.doubt.uncertain) pen.path(QUESTION, x, y, { stroke: look.hue, lineWidth: 1.5 });
  if (!look.filled) pen.path(look.shape, x, y, { ...outline, fill: palette.paper });
  else if (dash) {
    pen.path(look.shape, x, y, { fill: palette.paper });
    pen.path(look.shape, x, y, { fill: look.hue, alpha: 0.35 });
    pen.path(look.shape, x, y, outline);
  } else pen.path(look.shape, x, y, { fill: look.hue });
}

/** The stretch of a bar in pixels, cut at the picture: a bar of ages would otherwise be painted miles outside. */
interface Stretch {
  readonly x0: number;
  readonly x1: number;
  readonly core0: number;
  readonly core1: number;
}

function stretchOf(table: EventTable, box: SceneBox, width: number): Stretch {
  const { row, x0, x1 } = box;
  const from = table.from[row]!;
  const scale = (x1 - x0) / (table.to[row]! - from);
  const cut = (x: number): number => Math.max(-50, Math.min(width + 50, x));
  const core0 = x0 + (table.startBy[row]! - from) * scale;
  const core1 = x0 + (table.endFrom[row]! - from) * scale;
  const open = table.flags[row]!;
  const blunt = table.precision[row]! >= DAY_PRECISION;
  const from0 = (open & (OPEN_START | UNKNOWN_START)) !== 0 ? Math.min(x0 + 24, x1) : edge(x0, core0, blunt);
  const to1 =
    (open & UNKNOWN_END) !== 0 ? Math.max(x1 - 24, x0) : (open & OPEN_END) !== 0 ? x1 : edge(x1, core1, blunt);
  return { x0: cut(x0), x1: cut(x1), core0: cut(from0), core1: cut(to1) };
}

/** An end known to the day looks sharp until a day is wide enough to be seen; a coarser one never does. */
function edge(outer: number, core: number, blunt: boolean): number {
  return blunt && Math.abs(outer - core) < DAY_SEEN ? outer : core;
}

function drawBar(pen: Pen, table: EventTable, box: SceneBox, look: MarkLook, palette: Palette, width: number): void {
  const { x0, x1, core0, core1 } = stretchOf(table, box, width);
  const y = box.y + BAR_DROP;
  if (core1 > core0) {
    if (core0 > x0) pen.fade(x0, y, core0 - x0, BAR, look.hue, FAINT, 1);
    if (x1 > core1) pen.fade(core1, y, x1 - core1, BAR, look.hue, 1, FAINT);
    drawCore(pen, core0, y, core1 - core0, look, palette);
  } else {
    // No part of it is certain: it fades in to the middle and out again.
    const middle = (x0 + x1) / 2;
    pen.fade(x0, y, middle - x0, BAR, look.hue, FAINT, 0.6);
    pen.fade(middle, y, x1 - middle, BAR, look.hue, 0.6, FAINT);
  }
  const open = table.flags[box.row]!;
  if ((open & OPEN_END) !== 0) pen.path('M0-4L6 0L0 4Z', x1 + 3, y + BAR / 2, { fill: look.hue });
  if ((open & OPEN_START) !== 0) pen.path('M0-4L-6 0L0 4Z', x0 - 3, y + BAR / 2, { fill: look.hue });
}

function drawCore(pen: Pen, x: number, y: number, width: number, look: MarkLook, palette: Palette): void {
  const dash = outlineOf(look.doubt);
  if (look.filled && !dash) pen.rect(x, y, width, BAR, { fill: look.hue });
  else
    pen.rect(x, y + 0.8, width, BAR - 1.6, {
      fill: look.filled ? undefined : palette.paper,
      stroke: look.hue,
      lineWidth: 1.6,
      dash,
    });
}

/** Something that happened once, somewhere within a stretch too long for a mark alone: between two brackets, or on dots where digits are unknown. */
function drawSomewhere(pen: Pen, box: SceneBox, look: MarkLook, width: number): void {
  const x0 = Math.max(-50, box.x0);
  const x1 = Math.min(width + 50, box.x1);
  const y = box.y + BAR_DROP + BAR / 2;
  if (look.doubt.unspecified) {
    pen.line(x0, y, x1, y, { stroke: look.hue, lineWidth: 3, dash: [2, 4] });
    return;
  }
  const middle = (x0 + x1) / 2;
  pen.fade(x0, y - 2.5, middle - x0, 5, look.hue, FAINT, SOMEWHERE);
  pen.fade(middle, y - 2.5, x1 - middle, 5, look.hue, SOMEWHERE, FAINT);
  pen.path(BRACKET, x0 + 1, y, { fill: look.hue, alpha: 0.6 });
  pen.path(BRACKET, x1 - 1, y, { fill: look.hue, alpha: 0.6 });
}

const BRACKET = 'M-.8-4H.8V4H-.8Z';
/** A member of a set: small, so that all of them together weigh no more than one event. */
const MEMBER = 'M0-3.6L3.6 0L0 3.6L-3.6 0Z';

/** Every member of a set and the tie between them: dashed and hollow for one of them, whole and filled for all of them. */
function drawSet(pen: Pen, table: EventTable, box: SceneBox, look: MarkLook, palette: Palette): void {
  const from = table.from[box.row]!;
  const scale = (box.x1 - box.x0) / (table.to[box.row]! - from);
  const places = (candidatesOf(table, box.row) ?? []).map((at) => box.x0 + (at - from) * scale);
  const y = box.y + BAR_DROP + BAR / 2;
  const all = look.doubt.allOf;
  const [first, last] = [Math.min(...places), Math.max(...places)];
  pen.line(first, y, last, y, { stroke: look.hue, lineWidth: 1.3, dash: all ? undefined : [2, 2] });
  for (const x of places)
    pen.path(MEMBER, x, y, { stroke: look.hue, lineWidth: 1.4, fill: all ? look.hue : palette.paper });
}

/** Paints an event: its bar or mark, and its label. */
export function drawBox(pen: Pen, table: EventTable, box: SceneBox, palette: Palette, width: number): void {
  const look = markLook(table, box.row, palette);
  if (!box.bar) {
    if (box.x1 - box.x0 > 2 * MARK) pen.rect(box.x0, box.y - 1, box.x1 - box.x0, 2, { fill: look.hue, alpha: 0.4 });
    drawMark(pen, box.x, box.y, look, palette);
  } else {
    const flags = table.flags[box.row]!;
    if ((flags & (ONE_OF | ALL_OF)) !== 0) drawSet(pen, table, box, look, palette);
    else if ((flags & INTERVAL) !== 0) drawBar(pen, table, box, look, palette, width);
    else drawSomewhere(pen, box, look, width);
    if (box.label) drawMark(pen, box.labelX - ICON + MARK, box.y - GAP, look, palette);
  }
  if (box.label) pen.text(box.labelX, box.y + (box.bar ? -1.5 : 4.5), box.label, { font: 'label', fill: palette.ink });
}

/** Where a ring round an event stands. */
export function ringAt(box: SceneBox, width: number): { x: number; y: number } {
  if (!box.bar) return { x: box.x, y: box.y };
  if (box.label) return { x: box.labelX - ICON + MARK, y: box.y - GAP };
  return { x: Math.max(0, Math.min(width, box.x)), y: box.y + BAR_DROP };
}

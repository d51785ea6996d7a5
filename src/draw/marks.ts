import { FAMILIES, TONES } from '../intake/schema';
import { hueOf } from '../layout/density';
import type { EventTable } from '../model/table';
import { OPEN_END, OPEN_START } from '../time/dates';
import { doubtOf, DOTS, outlineOf, QUESTION, type Doubt } from './doubt';
import type { Palette } from './palette';
import type { Paint, Pen } from './pen';
import { isDeed, SHAPES } from './shapes';

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

/** Pixels by which the two marks of a set stand aside from the middle of both. */
const ASIDE = 2.2;

/** Paints a mark with its middle at (x, y): two, one behind the other, where the date is one or each of several. */
export function drawMark(pen: Pen, x: number, y: number, look: MarkLook, palette: Palette): void {
  const { uncertain, oneOf, allOf } = look.doubt;
  if (uncertain) pen.path(QUESTION, x, y, { stroke: look.hue, lineWidth: 1.5 });
  if (!oneOf && !allOf) {
    drawShape(pen, x, y, look, palette);
    return;
  }
  drawShape(pen, x + ASIDE, y - ASIDE, look, palette);
  pen.path(look.shape, x - ASIDE, y + ASIDE, { fill: palette.paper, stroke: palette.paper, lineWidth: 4 });
  drawShape(pen, x - ASIDE, y + ASIDE, look, palette);
}

function drawShape(pen: Pen, x: number, y: number, look: MarkLook, palette: Palette): void {
  const dash = outlineOf(look.doubt);
  const outline: Paint = { stroke: look.hue, lineWidth: dash === DOTS ? 2 : 1.7, dash };
  if (!look.filled) pen.path(look.shape, x, y, { ...outline, fill: palette.paper });
  else if (dash) {
    pen.path(look.shape, x, y, { fill: palette.paper });
    pen.path(look.shape, x, y, { fill: look.hue, alpha: 0.35 });
    pen.path(look.shape, x, y, outline);
  } else pen.path(look.shape, x, y, { fill: look.hue });
}

/** Arrows beside a mark whose length is not drawn: before it, it began nobody says when; after it, it goes on. */
export function drawArrows(pen: Pen, x: number, y: number, flags: number, hue: string): void {
  if ((flags & OPEN_START) !== 0) pen.path('M-9-3L-12 0L-9 3Z', x, y, { fill: hue });
  if ((flags & OPEN_END) !== 0) pen.path('M9-3L12 0L9 3Z', x, y, { fill: hue });
}

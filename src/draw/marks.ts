import { FAMILIES, TONES } from '../intake/schema';
import { hueOf } from '../layout/density';
import type { EventTable } from '../model/table';
import { OPEN_END, OPEN_START } from '../time/dates';
import { ASIDE, doubtOf, isPale, outlineOf, QUESTION, secondOf, type Doubt } from './doubt';
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

/** Paints a mark with its middle at (x, y): two, one behind the other, where the date is one or each of several. */
export function drawMark(pen: Pen, x: number, y: number, look: MarkLook, palette: Palette): void {
  const { uncertain, oneOf, allOf } = look.doubt;
  const dash = outlineOf(look.doubt);
  if (oneOf || allOf) {
    drawShape(pen, x + ASIDE, y, look, palette, secondOf(look.doubt));
    pen.path(look.shape, x - ASIDE, y, { fill: palette.paper, stroke: palette.paper, lineWidth: 3.6 });
    drawShape(pen, x - ASIDE, y, look, palette, dash);
  } else drawShape(pen, x, y, look, palette, dash);
  if (uncertain) pen.path(QUESTION, x, y, { stroke: look.hue, lineWidth: 1.4 });
}

function drawShape(
  pen: Pen,
  x: number,
  y: number,
  look: MarkLook,
  palette: Palette,
  dash: readonly number[] | undefined,
): void {
  const { shape, hue, filled, doubt } = look;
  const outline: Paint = { stroke: hue, lineWidth: 1.7, dash };
  if (!filled) pen.path(shape, x, y, { ...outline, fill: palette.paper });
  else if (isPale(doubt)) {
    pen.path(shape, x, y, { fill: palette.paper });
    pen.path(shape, x, y, { fill: hue, alpha: 0.35 });
    pen.path(shape, x, y, outline);
  } else pen.path(shape, x, y, { fill: hue });
}

/** Arrows beside a mark whose length is not drawn: before it, it began nobody says when; after it, it goes on. */
export function drawArrows(pen: Pen, x: number, y: number, flags: number, hue: string): void {
  if ((flags & OPEN_START) !== 0) pen.path('M-8.6-3L-11.4 0L-8.6 3Z', x, y, { fill: hue });
  if ((flags & OPEN_END) !== 0) pen.path('M8.6-3L11.4 0L8.6 3Z', x, y, { fill: hue });
}

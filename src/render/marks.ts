import { FAMILIES } from '../format/schema';
import { hueOf, shapeOf } from '../model/markChannels';
import type { EventTable } from '../model/table';
import { FADE, MARK } from '../layout/types';
import { OPEN_END, OPEN_START, UNKNOWN_END, UNKNOWN_START } from '../time/edtfTypes';
import { ASIDE, doubtOf, isPale, outlineOf, QUESTION, secondOf, type Doubt } from './doubt';
import type { Palette } from './palette';
import type { Paint, Pen } from './pen';
import { isMaterialAt, SHAPES } from './shapes';

/** Everything about an event that its mark says. */
export interface MarkLook {
  readonly shape: string;
  readonly hue: string;
  readonly filled: boolean;
  readonly doubt: Doubt;
}

/** How a row's mark looks: shape and hue as `markChannels` says, filled for a deed, and the signs of its date's doubt. */
export function markLook(table: EventTable, row: number, palette: Palette): MarkLook {
  return {
    shape: SHAPES[FAMILIES[shapeOf(table, row)]!],
    hue: palette.hues[hueOf(table, row)],
    filled: isMaterialAt(table, row),
    doubt: doubtOf(table.flags[row]!),
  };
}

/** Paints a mark with its middle at (x, y): two, one behind the other, where the date is one or each of several. */
export function drawMark(pen: Pen, x: number, y: number, look: MarkLook, palette: Palette): void {
  const { uncertain, oneOf, allOf } = look.doubt;
  const dash = outlineOf(look.doubt);
  if (oneOf || allOf) {
    drawShape(pen, x + ASIDE, y, look, palette, secondOf(look.doubt));
    pen.path(look.shape, x - ASIDE, y, { fill: palette.background, stroke: palette.background, lineWidth: 3.6 });
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
  if (!filled) pen.path(shape, x, y, { ...outline, fill: palette.background });
  else if (isPale(doubt)) {
    pen.path(shape, x, y, { fill: palette.background });
    pen.path(shape, x, y, { fill: hue, alpha: 0.35 });
    pen.path(shape, x, y, outline);
  } else pen.path(shape, x, y, { fill: hue });
}

/**
 * What stands beside a mark whose length is not drawn: a fade towards an end that nobody knows, and an arrow where it goes on.
 */
export function drawOpenEnds(pen: Pen, x: number, y: number, flags: number, hue: string): void {
  if ((flags & (OPEN_START | UNKNOWN_START)) !== 0) pen.fade(x - MARK - FADE, y - 1.5, FADE, 3, hue, 0, 0.7);
  if ((flags & UNKNOWN_END) !== 0) pen.fade(x + MARK, y - 1.5, FADE, 3, hue, 0.7, 0);
  if ((flags & OPEN_END) !== 0) pen.path('M8.6-3L11.4 0L8.6 3Z', x, y, { fill: hue });
}

import type { SceneParties } from '../layout/partyLine';
import type { Palette } from './palette';
import type { Pen } from './pen';

/** Where its strip begins, and from its top to where no parties stand, in pixels. */
export interface PartyLineOrigin {
  readonly left: number;
  readonly top: number;
  readonly zero: number;
}

/** Paints the number of parties: a line over all that ratified, filled up to how many are bound, grey where that is unclear. */
export function drawPartyLine(
  pen: Pen,
  { line, bound, unclear, x0, x1, labels }: SceneParties,
  { left, top, zero }: PartyLineOrigin,
  palette: Palette,
): void {
  const [hue] = palette.hues;
  pen.rect(left + x0, top + zero, x1 - x0, 1, { fill: palette.rule });
  if (bound) pen.path(bound, left, top, { fill: hue, alpha: 0.2 });
  if (unclear) pen.path(unclear, left, top, { fill: palette.hues[1], alpha: 0.16 });
  pen.path(line, left, top, { stroke: hue, lineWidth: 1.5 });
  for (const { text, x, y } of labels)
    pen.text(left + x, top + y, text, { font: 'small', fill: palette.text, halo: palette.background });
}

import { ICON, ICON_RISE, MARK } from '../layout/types';
import type { SceneBox } from '../layout/scene';
import type { EventTable } from '../model/table';
import { ALL_OF, INTERVAL, ONE_OF } from '../time/edtfTypes';
import { drawAccounts } from './accounts';
import { drawBar } from './bars';
import { drawOpenEnds, drawMark, markLook, type MarkLook } from './marks';
import type { Palette } from './palette';
import type { Pen } from './pen';
import { drawSet } from './sets';
import { BAR_DROP, drawUncertainSpan, type PlotEdges } from './spans';

/** Paints an event: its bar or mark, and its label. */
export function drawBox(pen: Pen, table: EventTable, box: SceneBox, palette: Palette, plot: PlotEdges): void {
  const look = markLook(table, box.row, palette);
  if (box.bar) {
    drawLength(pen, table, box, look, palette, plot);
    if (box.label) drawMark(pen, box.labelX - ICON + MARK, box.y - ICON_RISE, look, palette);
  } else {
    if (box.x1 - box.x0 > 2 * MARK) pen.rect(box.x0, box.y - 1, box.x1 - box.x0, 2, { fill: look.hue, alpha: 0.4 });
    drawOpenEnds(pen, box.x, box.y, table.flags[box.row]!, look.hue);
    drawMark(pen, box.x, box.y, look, palette);
  }
  const { x, y } = ringAt(box, plot);
  if (!box.bar || box.label) drawAccounts(pen, table, box.row, x, y, palette);
  if (!box.label) return;
  const base = box.y + (box.bar ? 0.5 : 4.5);
  if (box.date) pen.text(box.labelX, base, box.date, { font: 'small', fill: palette.soft });
  pen.text(box.textX, base, box.label, { font: box.isStrong ? 'strong' : 'label', fill: palette.text });
}

function drawLength(
  pen: Pen,
  table: EventTable,
  box: SceneBox,
  look: MarkLook,
  palette: Palette,
  plot: PlotEdges,
): void {
  const flags = table.flags[box.row]!;
  if ((flags & (ONE_OF | ALL_OF)) !== 0 && (flags & INTERVAL) === 0) drawSet(pen, table, box, look, palette, plot);
  else if ((flags & INTERVAL) !== 0) drawBar(pen, table, box, look, palette, plot);
  else drawUncertainSpan(pen, box, look, plot);
}

/** Where a ring round an event stands. */
export function ringAt(box: SceneBox, plot: PlotEdges): { x: number; y: number } {
  if (!box.bar) return { x: box.x, y: box.y };
  if (box.label) return { x: box.labelX - ICON + MARK, y: box.y - ICON_RISE };
  return { x: Math.max(plot.left, Math.min(plot.right, box.x)), y: box.y + BAR_DROP };
}

import { toPixel, type Scene } from '../layout/scene';
import { STRIP } from '../layout/types';
import type { EventTable } from '../model/table';
import { ringAt } from './boxes';
import { drawMark, markLook } from './marks';
import type { Palette } from './palette';
import type { Pen } from './pen';

/** An event that stands out: under the pointer, under the keyboard, or open in the panel. */
export interface Emphasis {
  readonly row: number;
  /** Index of its lane, for when it has no place of its own in this frame. */
  readonly lane: number;
  readonly kind: 'hover' | 'focus' | 'selected';
}

const RING = 'M-11 0A11 11 0 1 1 11 0A11 11 0 1 1-11 0Z';
const OUTER = 'M-14.5 0A14.5 14.5 0 1 1 14.5 0A14.5 14.5 0 1 1-14.5 0Z';

/** Where an event stands in a scene: at its box, or in its lane's strip where it is only counted. Null when it is out of view. */
export function placeOf(
  scene: Scene,
  table: EventTable,
  row: number,
  lane: number,
): { x: number; y: number; placed: boolean } | null {
  for (const { boxes } of scene.lanes) {
    const box = boxes.find((one) => one.row === row);
    if (box) return { ...ringAt(box, { left: scene.frame.plotLeft, right: scene.frame.width }), placed: true };
  }
  const place = scene.lanes[lane]?.place;
  // The middle of what is in view: that of all its time may lie far outside.
  const from = Math.max(table.from[row]!, scene.shown.from);
  const to = Math.min(table.to[row]!, scene.shown.to);
  const x = toPixel(scene.frame, scene.shown, (from + to) / 2);
  if (!place || to < from) return null;
  return { x, y: place.stripTop + STRIP / 2, placed: false };
}

/** Paints a ring round each event that stands out; one that is only counted gets its mark on top of the count. */
export function drawEmphasis(
  pen: Pen,
  scene: Scene,
  table: EventTable,
  emphasis: readonly Emphasis[],
  palette: Palette,
): void {
  for (const { row, lane, kind } of emphasis) {
    const place = placeOf(scene, table, row, lane);
    if (!place) continue;
    if (!place.placed) {
      pen.path(RING, place.x, place.y, { fill: palette.paper });
      drawMark(pen, place.x, place.y, markLook(table, row, palette), palette);
    }
    pen.path(RING, place.x, place.y, { stroke: palette.focus, lineWidth: kind === 'hover' ? 1.2 : 2 });
    if (kind === 'focus') pen.path(OUTER, place.x, place.y, { stroke: palette.focus, lineWidth: 1.4 });
  }
}

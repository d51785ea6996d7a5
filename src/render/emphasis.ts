import type { CountedSpan } from '../layout/countedRows';
import type { Scene } from '../layout/scene';
import { toPixel } from '../layout/types';
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

/** Half the width of the ring round an event, its line included: it leaves a gap to a label that stands beside the mark (MARK + GAP). */
export const RING_REACH = 10.5;
const RING = 'M-9.5 0A9.5 9.5 0 1 1 9.5 0A9.5 9.5 0 1 1-9.5 0Z';
const OUTER = 'M-12 0A12 12 0 1 1 12 0A12 12 0 1 1-12 0Z';

/** Where an event stands in a scene: at its box, or in its lane's strip where it is only counted. Null when it is out of view. */
export function positionOf(
  scene: Scene,
  table: EventTable,
  row: number,
  lane: number,
): { x: number; y: number; placed: boolean } | null {
  const { scrollPortTop, height } = scene.geometry;
  for (const { boxes, place } of scene.lanes) {
    const box = boxes.find((one) => one.row === row);
    if (box && !place.isPinned && (box.y < scrollPortTop || box.y > height)) return null;
    if (box) return { ...ringAt(box, { left: scene.geometry.plotLeft, right: scene.geometry.width }), placed: true };
  }
  const place = scene.lanes[lane]?.place;
  // The middle of what is in view: that of all its time may lie far outside.
  const from = Math.max(table.from[row]!, scene.shown.from);
  const to = Math.min(table.to[row]!, scene.shown.to);
  const x = toPixel(scene.geometry, scene.shown, (from + to) / 2);
  if (!place || to < from) return null;
  return { x, y: place.histogramTop + place.histogramHeight / 2, placed: false };
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
    const place = positionOf(scene, table, row, lane);
    if (!place) continue;
    if (!place.placed) {
      pen.path(RING, place.x, place.y, { fill: palette.background });
      drawMark(pen, place.x, place.y, markLook(table, row, palette), palette);
    }
    pen.path(RING, place.x, place.y, { stroke: palette.focus, lineWidth: kind === 'hover' ? 1.2 : 2 });
    if (kind === 'focus') pen.path(OUTER, place.x, place.y, { stroke: palette.focus, lineWidth: 1 });
  }
}

/** Paints a frame round a mark of the histogram that the keyboard is at, over the whole height of the histogram. */
export function drawMarkFocus(
  pen: Pen,
  { lanes, geometry }: Scene,
  { lane, from, to }: CountedSpan,
  palette: Palette,
): void {
  const { place, density, ongoingWidth } = lanes[lane]!;
  if (!place.isPinned && place.histogramTop < geometry.scrollPortTop) return;
  const mark = from < to ? density.find((one) => one.from === from) : undefined;
  // What began before the view is counted at its left edge.
  const { x0, x1 } = mark ?? { x0: geometry.plotLeft, x1: geometry.plotLeft + ongoingWidth };
  const left = Math.max(x0, geometry.plotLeft + 1);
  const width = Math.min(x1, geometry.width - 1) - left;
  const paint = { stroke: palette.focus, lineWidth: 2 };
  pen.rect(left, place.histogramTop - MARGIN, width, place.histogramHeight + MARGIN, paint);
}

/** Pixels between a histogram and the frame above it, which the tallest bar would touch. */
const MARGIN = 2;

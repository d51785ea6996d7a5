import type { Scene, SceneBox } from '../layout/scene';
import { LINE, MARK } from '../layout/types';
import type { EventTable } from '../model/table';
import { drawAxis } from './axis';
import { drawBox } from './boxes';
import type { Palette } from './palette';
import type { Pen } from './pen';
import { drawGaps } from './coverage';
import { drawStrip } from './strip';

/** What a lane's head says. */
export interface LaneHead {
  /** The name, broken into the lines that fit. */
  readonly lines: readonly string[];
  readonly count: string;
}

/** Paints something of its own into a frame, in the pixels of the picture. */
export type Layer = (pen: Pen, scene: Scene, palette: Palette) => void;

/** A picture's words beside its scene, and what is laid under and over its marks. */
export interface PictureWish {
  readonly table: EventTable;
  readonly heads: readonly LaneHead[];
  readonly today: string;
  /** Links between events. */
  readonly under?: Layer | undefined;
  /** Rings round events that stand out. */
  readonly over?: Layer | undefined;
}

/** Paints one frame of the timeline. */
export function drawPicture(pen: Pen, scene: Scene, wish: PictureWish, palette: Palette): void {
  const { frame } = scene;
  const { plotLeft, plotWidth, height } = frame;
  pen.rect(0, 0, frame.width, height, { fill: palette.paper });
  pen.clip(plotLeft, 0, plotWidth, height, () => {
    drawBands(pen, scene, palette);
    drawAxis(pen, scene, palette);
    drawRules(pen, scene, palette);
    nameBands(pen, scene, palette);
    if (scene.gaps) drawGaps(pen, scene.gaps, palette);
    wish.under?.(pen, scene, palette);
    drawLanes(pen, scene, wish, palette);
    drawToday(pen, scene, wish.today, palette);
    wish.over?.(pen, scene, palette);
  });
  drawHeads(pen, scene, wish.heads, palette);
}

function drawBands(pen: Pen, { bands, frame }: Scene, palette: Palette): void {
  for (const { x0, x1 } of bands)
    pen.rect(x0, frame.periodsTop, x1 - x0, frame.height - frame.periodsTop, { fill: palette.band });
  for (const { x0 } of bands)
    pen.rect(x0, frame.periodsTop, 1, frame.height - frame.periodsTop, { fill: palette.rule });
}

/** Over the lines of the axis, which would run through the letters. */
function nameBands(pen: Pen, { bands, frame }: Scene, palette: Palette): void {
  for (const { label, labelX, line } of bands) {
    if (!label) continue;
    const paint = { font: 'period', fill: palette.soft, halo: palette.band } as const;
    pen.text(labelX, frame.periodsTop + 13 + line * 18, label, paint);
  }
}

function drawRules(pen: Pen, { frame, lanes }: Scene, palette: Palette): void {
  for (const { place } of lanes.slice(1)) {
    pen.rect(0, Math.round(place.top), frame.width, 1, { fill: palette.rule });
  }
}

/** First what is counted in all lanes, then all events: a canvas takes longer to change its font than to write with it. */
function drawLanes(pen: Pen, { lanes, frame }: Scene, { table }: PictureWish, palette: Palette): void {
  for (const lane of lanes) drawStrip(pen, lane, frame.plotLeft, palette);
  const plot = { left: frame.plotLeft, right: frame.width };
  for (const { boxes } of lanes) for (const box of boxes) drawBox(pen, table, box, palette, plot);
}

function drawToday(pen: Pen, { today, frame, lanes }: Scene, word: string, palette: Palette): void {
  if (today === null) return;
  pen.line(today, frame.axisHeight, today, frame.height, { stroke: palette.soft, dash: [1, 3] });
  // Left of its line where the picture ends: the present day mostly stands near that edge.
  const x = today + TODAY_ROOM > frame.width ? today - TODAY_ROOM + 8 : today + 4;
  const free = lanes.findLast(({ boxes, place }) => boxes.every((box) => isApart(box, x, place.stripTop - ABOVE)));
  if (!free) return;
  pen.text(x, free.place.stripTop - ABOVE, word, { font: 'small', fill: palette.soft, halo: palette.paper });
}

/** Whether an event's line has nothing where the word for today would stand. */
function isApart({ y, x, x0, x1, bar, label, labelX, labelWidth }: SceneBox, left: number, base: number): boolean {
  if (Math.abs(y - base) > LINE / 2 + ABOVE) return true;
  const from = Math.min(bar ? x0 : x - MARK, label ? labelX : x);
  const to = Math.max(bar ? x1 : x + MARK, label ? labelX + labelWidth : x);
  return to < left || from > left + TODAY_ROOM;
}

function drawHeads(pen: Pen, { frame, lanes }: Scene, heads: readonly LaneHead[], palette: Palette): void {
  if (!frame.narrow && frame.plotLeft > 0) {
    for (const { place } of lanes.slice(1))
      pen.rect(0, Math.round(place.top), frame.plotLeft, 1, { fill: palette.rule });
  }
  lanes.forEach(({ place }, i) => {
    const lines = heads[i]?.lines ?? [];
    if (frame.narrow && lines.length > 0)
      pen.text(8, place.top + 16, lines.join(' '), { font: 'strong', fill: palette.ink, halo: palette.paper });
    else
      lines.forEach((line, n) => {
        pen.text(HEAD_LEFT, place.top + 21 + n * 17, line, { font: 'strong', fill: palette.ink });
      });
  });
  if (!frame.narrow) drawCounts(pen, lanes, heads, palette);
}

/** Apart from the names, whose font is another. */
function drawCounts(pen: Pen, lanes: Scene['lanes'], heads: readonly LaneHead[], palette: Palette): void {
  lanes.forEach(({ place }, i) => {
    const head = heads[i];
    if (!head || head.lines.length === 0) return;
    const y = place.top + 21 + head.lines.length * 17;
    if (y + 4 < place.top + place.height) pen.text(HEAD_LEFT, y, head.count, { font: 'small', fill: palette.faint });
  });
}

const TODAY_ROOM = 44;
/** From a lane's counts up to the word for today. */
const ABOVE = 6;

/** Left edge of a lane's name. */
export const HEAD_LEFT = 28;

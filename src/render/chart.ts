import type { Scene, SceneBox } from '../layout/scene';
import { MARK } from '../layout/types';
import type { EventTable } from '../model/table';
import { drawAxis } from './axis';
import { drawBox } from './boxes';
import type { Palette } from './palette';
import type { Pen } from './pen';
import { drawGaps } from './coverage';
import { drawHistogram } from './histogram';

/** What a lane's head says. */
export interface LaneHeader {
  /** The name, broken into the lines that fit. */
  readonly lines: readonly string[];
  readonly count: string;
  /** Pixels right of the name's left edge at which the count stands, where it stands beside the name; 0 for below it. */
  readonly countBeside: number;
}

/** Something that a feature adds to one frame, in CSS pixels of the chart: links under the marks, rings over them, a name among the lanes' headers. */
export interface Layer {
  readonly id: string;
  readonly z: 'under' | 'over' | 'header';
  /** Whether it leaves out some of what the reader asked for, since nobody could read it. */
  readonly isPartial?: boolean;
  draw(pen: Pen, scene: Scene, palette: Palette): void;
}

/** Lays out a layer for a frame; null where it has nothing to show there. */
export type LayerSource = (scene: Scene) => Layer | null;

/** A frame with what features add to it. */
export interface LayeredScene extends Scene {
  readonly layers: readonly Layer[];
}

/** What a chart is drawn with beside its scene. */
export interface ChartRenderOptions {
  readonly table: EventTable;
  readonly laneHeaders: readonly LaneHeader[];
  /** The word at the line of the present day. */
  readonly today: string;
}

/** Paints one frame of the timeline. */
export function drawChart(pen: Pen, scene: LayeredScene, options: ChartRenderOptions, palette: Palette): void {
  const { geometry } = scene;
  const { plotLeft, plotWidth, height } = geometry;
  const drawLayers = (z: Layer['z']): void => {
    for (const layer of scene.layers) if (layer.z === z) layer.draw(pen, scene, palette);
  };
  pen.rect(0, 0, geometry.width, height, { fill: palette.background });
  pen.clip(plotLeft, 0, plotWidth, height, () => {
    drawBands(pen, scene, palette);
    drawAxis(pen, scene, palette);
    drawRules(pen, scene, plotLeft, palette);
    nameBands(pen, scene, palette);
    if (scene.gaps) drawGaps(pen, scene.gaps, palette);
    drawLayers('under');
    inScrollPort(pen, scene, plotLeft, plotWidth, (first, end) => {
      drawLanes(pen, scene, first, end, options, palette);
    });
    drawToday(pen, scene, options.today, palette);
    drawLayers('over');
  });
  if (!geometry.narrow) drawRules(pen, scene, 0, palette);
  inScrollPort(pen, scene, 0, geometry.width, (first, end) => {
    drawHeaders(pen, scene, first, end, options.laneHeaders, palette);
  });
  drawLayers('header');
}

/** Draws lanes from one number to before another: all at once, or the pinned one and then, cut at its lower edge, those that scroll. */
function inScrollPort(
  pen: Pen,
  { geometry, lanes }: Scene,
  left: number,
  width: number,
  draw: (first: number, end: number) => void,
): void {
  const { scrollPortTop, height, contentHeight } = geometry;
  if (contentHeight <= height) {
    draw(0, lanes.length);
    return;
  }
  const pinned = lanes[0]?.place.isPinned ? 1 : 0;
  draw(0, pinned);
  pen.clip(left, scrollPortTop, width, height - scrollPortTop, () => {
    draw(pinned, lanes.length);
  });
}

function drawBands(pen: Pen, { bands, geometry }: Scene, palette: Palette): void {
  for (const { x0, x1 } of bands)
    pen.rect(x0, geometry.periodsTop, x1 - x0, geometry.height - geometry.periodsTop, { fill: palette.band });
  for (const { x0 } of bands)
    pen.rect(x0, geometry.periodsTop, 1, geometry.height - geometry.periodsTop, { fill: palette.rule });
}

/** Over the lines of the axis, which would run through the letters. */
function nameBands(pen: Pen, { bands, geometry }: Scene, palette: Palette): void {
  for (const { label, labelX, line } of bands) {
    if (!label) continue;
    const paint = { font: 'period', fill: palette.soft, halo: palette.band } as const;
    pen.text(labelX, geometry.periodsTop + 13 + line * 18, label, paint);
  }
}

/** The lines between lanes, from `left` to the other end of their part of the chart. */
function drawRules(pen: Pen, { geometry, lanes }: Scene, left: number, palette: Palette): void {
  const { plotLeft, width, scrollPortTop } = geometry;
  const right = left < plotLeft ? plotLeft : width;
  for (const { place } of lanes.slice(1))
    if (place.top >= scrollPortTop - 1 && right > left)
      pen.rect(left, Math.round(place.top), right - left, 1, { fill: palette.rule });
}

/** First what is counted in all lanes, then all events: a canvas takes longer to change its font than to write with it. */
function drawLanes(
  pen: Pen,
  { lanes: all, geometry }: Scene,
  first: number,
  end: number,
  { table }: ChartRenderOptions,
  palette: Palette,
): void {
  const lanes = all.slice(first, end);
  for (const lane of lanes) drawHistogram(pen, lane, geometry.plotLeft, palette);
  const plot = { left: geometry.plotLeft, right: geometry.width };
  for (const { boxes } of lanes) for (const box of boxes) drawBox(pen, table, box, palette, plot);
}

function drawToday(pen: Pen, { today, geometry, lanes }: Scene, word: string, palette: Palette): void {
  if (today === null) return;
  pen.line(today, geometry.axisHeight, today, geometry.height, { stroke: palette.soft, dash: [1, 3] });
  // Left of its line where the picture ends: the present day mostly stands near that edge.
  const x = today + TODAY_ROOM > geometry.width ? today - TODAY_ROOM + 8 : today + 4;
  const free = lanes.findLast(({ boxes, place }) =>
    boxes.every((box) => isApart(box, geometry.lineHeight, x, place.histogramTop - ABOVE)),
  );
  if (!free) return;
  pen.text(x, free.place.histogramTop - ABOVE, word, { font: 'small', fill: palette.soft, halo: palette.background });
}

/** Whether an event's line has nothing where the word for today would stand. */
function isApart(
  { y, x, x0, x1, bar, label, labelX, labelWidth }: SceneBox,
  lineHeight: number,
  left: number,
  base: number,
): boolean {
  if (Math.abs(y - base) > lineHeight / 2 + ABOVE) return true;
  const from = Math.min(bar ? x0 : x - MARK, label ? labelX : x);
  const to = Math.max(bar ? x1 : x + MARK, label ? labelX + labelWidth : x);
  return to < left || from > left + TODAY_ROOM;
}

function drawHeaders(
  pen: Pen,
  { geometry, lanes: all }: Scene,
  first: number,
  end: number,
  headers: readonly LaneHeader[],
  palette: Palette,
): void {
  const lanes = all.slice(first, end);
  lanes.forEach(({ place }, i) => {
    const lines = headers[first + i]?.lines ?? [];
    if (geometry.narrow && lines.length > 0)
      pen.text(8, place.top + 16, lines.join(' '), { font: 'strong', fill: palette.text, halo: palette.background });
    else
      lines.forEach((line, n) => {
        pen.text(HEADER_LEFT, place.top + (n + 1) * HEADER_LINE, line, { font: 'strong', fill: palette.text });
      });
  });
  drawCounts(pen, geometry, lanes, headers.slice(first, end), palette);
}

/** Apart from the names, whose font is another. */
function drawCounts(
  pen: Pen,
  geometry: Scene['geometry'],
  lanes: Scene['lanes'],
  headers: readonly LaneHeader[],
  palette: Palette,
): void {
  lanes.forEach(({ place }, i) => {
    const header = headers[i];
    if (!header || header.lines.length === 0) return;
    const { lines, count, countBeside } = header;
    const left = geometry.narrow ? 8 : HEADER_LEFT;
    const x = left + countBeside;
    const y = place.top + (lines.length + (countBeside > 0 ? 0 : 1)) * HEADER_LINE;
    pen.text(x, y, count, {
      font: 'small',
      fill: palette.faint,
      halo: geometry.narrow ? palette.background : undefined,
    });
  });
}

const TODAY_ROOM = 44;
/** From a lane's counts up to the word for today. */
const ABOVE = 6;

/** Left edge of a lane's name. */
export const HEADER_LEFT = 28;
/** From one line of a lane's header to the next; the first baseline is as far below the lane's top. */
export const HEADER_LINE = 14;

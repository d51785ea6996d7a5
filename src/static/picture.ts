import { anchorOf } from '../outline/address';
import type { Palette } from '../render/palette';
import type { Pen } from '../render/pen';
import { drawChart, type LayerSource } from '../render/chart';
import { escapeXml } from '../render/svg';
import type { Scene, SceneBox } from '../layout/scene';
import { GAP, ICON, MARK } from '../layout/types';
import { layOutChart, laneHeadersOf } from '../chart/layOut';
import { calendarLayers } from '../chart/calendarLayers';
import { headlineLayers, headlineOf } from '../chart/headline';
import { buildScene } from '../chart/scene';
import { visibleMarks, type VisibleMarks } from '../chart/visibleMarks';
import { staticLayout } from './staticLayout';
import type { StaticTimeline } from './staticTimeline';

/** A static picture, to be painted with any pen. Sizes are in CSS pixels. */
export interface StaticPicture {
  readonly width: number;
  readonly height: number;
  /** Whether it runs from right to left (see `render/svg`). */
  readonly isMirrored: boolean;
  readonly marks: VisibleMarks;
  /** Whether some events are only counted in density marks. */
  readonly density: boolean;
  paint(pen: Pen, palette: Palette): void;
  /** Each event as a way to its place in the outline, for pages without a script; its title and date show on hover. */
  links(): string;
}

/** A static picture in which time runs sideways, with its scene. */
export interface StaticChart extends StaticPicture {
  readonly scene: Scene;
}

/** The picture of a timeline at a width, as tall as its labels need within reason, or of a given height. `layers` are drawn with it. */
export function staticChart(
  timeline: StaticTimeline,
  width: number,
  height?: number,
  layers: readonly LayerSource[] = [],
): StaticChart {
  const input = { ...timeline, width, height: height ?? 0, room: height ?? 0 };
  const layout = height === undefined ? staticLayout(timeline, width) : layOutChart(input, timeline.view.shown);
  // Without the present day: a picture is looked at on other days than it was made.
  const scene = buildScene(input, layout, {
    hasBudget: () => true,
    now: null,
    layers: [...layersOf(timeline), ...layers],
  });
  const options = { table: timeline.table, laneHeaders: laneHeadersOf(input, layout), today: '' };
  const drawn = scene.lanes.reduce((sum, lane) => sum + lane.boxes.length, 0);
  const inView = scene.lanes.reduce((sum, lane) => sum + lane.inView, 0);
  const { height: tall, lineHeight } = scene.geometry;
  return {
    ...{
      scene,
      width,
      height: tall,
      isMirrored: timeline.isMirrored,
      marks: visibleMarks(scene),
      density: drawn < inView,
    },
    paint: (pen, palette) => drawChart(pen, scene, options, palette),
    links: () =>
      scene.lanes
        .flatMap(({ boxes }) => boxes.map((box) => linkTo(timeline, box.row, areaOf(box, lineHeight))))
        .join(''),
  };
}

/**
 * The picture as the app lays it out in a window that leaves it `height` pixels. A narrow one is as tall as its lanes, which take more
 * lines the taller it is: as in the app, until none is added.
 */
export function screenChart(timeline: StaticTimeline, width: number, height: number): StaticChart {
  const chart = staticChart(timeline, width, height);
  const { narrow, contentHeight } = chart.scene.geometry;
  return narrow && contentHeight > height ? screenChart(timeline, width, contentHeight) : chart;
}

/** The file's headline, where it has one, and the axis's second line, where it is asked for. */
function layersOf(timeline: StaticTimeline): readonly LayerSource[] {
  const { calendar, messages, localize, limits, measure } = timeline;
  const headline = headlineOf(timeline.table, messages, localize);
  return [
    ...(headline ? headlineLayers(headline, limits.extent.to, measure) : []),
    ...(calendar ? calendarLayers(calendar, messages.lang, measure) : []),
  ];
}

/** Where an event of a picture can be pressed, in CSS pixels. */
interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** An area of a picture that leads to an event in the outline. */
export function linkTo({ table, localize, localizer }: StaticTimeline, row: number, area: Area): string {
  const { id, title, dates, asOfDates } = table.draft(row);
  const [x, y, width, height] = [area.left, area.top, area.width, area.height].map(Math.round) as [
    number,
    number,
    number,
    number,
  ];
  const rect = `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="transparent"/>`;
  const text = `${localizer.date(dates, asOfDates) ?? ''}: ${localize(title)}`;
  return `<a href="#${escapeXml(anchorOf(id))}" tabindex="-1"><title>${escapeXml(text)}</title>${rect}</a>`;
}

function areaOf(box: SceneBox, lineHeight: number): Area {
  const [left, right] = reachOf(box);
  return { left, top: box.y - lineHeight / 2, width: Math.max(lineHeight, right - left), height: lineHeight };
}

/** Left and right edge of mark and label, in whole pixels. */
function reachOf({ bar, x, x0, x1, label, labelX, labelWidth }: SceneBox): [number, number] {
  const [from, to] = bar ? [x0, x1] : [x - MARK - GAP / 2, x + MARK + GAP / 2];
  const [left, right] = label ? [labelX - (bar ? ICON : 0), labelX + labelWidth] : [from, to];
  return [Math.round(Math.min(from, left)), Math.round(Math.max(to, right))];
}

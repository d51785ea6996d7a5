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
import { staticLayout } from './staticLayout';
import type { StaticTimeline } from './staticTimeline';

/** A static picture: its scene, to be painted with any pen. */
export interface StaticChart {
  readonly scene: Scene;
  /** Whether some events are only counted in density marks. */
  readonly density: boolean;
  paint(pen: Pen, palette: Palette): void;
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
  return { scene, density: drawn < inView, paint: (pen, palette) => drawChart(pen, scene, options, palette) };
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

/** Each event of a picture as a way to its place in the outline, for pages without a script; its title and date show on hover. */
export function eventLinks(timeline: StaticTimeline, { lanes, geometry }: Scene): string {
  return lanes.flatMap(({ boxes }) => boxes.map((box) => eventLink(timeline, box, geometry.lineHeight))).join('');
}

function eventLink({ table, localize, localizer }: StaticTimeline, box: SceneBox, lineHeight: number): string {
  const { id, title, dates, asOfDates } = table.draft(box.row);
  const [left, right] = reachOf(box);
  const rect = `<rect x="${left}" y="${Math.round(box.y - lineHeight / 2)}" width="${Math.max(lineHeight, right - left)}" height="${lineHeight}" fill="transparent"/>`;
  const text = `${localizer.date(dates, asOfDates) ?? ''}: ${localize(title)}`;
  return `<a href="#${escapeXml(anchorOf(id))}" tabindex="-1"><title>${escapeXml(text)}</title>${rect}</a>`;
}

/** Left and right edge of mark and label, in whole pixels. */
function reachOf({ bar, x, x0, x1, label, labelX, labelWidth }: SceneBox): [number, number] {
  const [from, to] = bar ? [x0, x1] : [x - MARK - GAP / 2, x + MARK + GAP / 2];
  const [left, right] = label ? [labelX - (bar ? ICON : 0), labelX + labelWidth] : [from, to];
  return [Math.round(Math.min(from, left)), Math.round(Math.max(to, right))];
}

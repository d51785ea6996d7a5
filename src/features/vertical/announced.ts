import { axisTicks } from '../../time/ticks';
import type { ChartGeometry } from '../../layout/types';
import type { SceneBox, SceneLane } from '../../layout/scene';
import type { LayeredScene } from '../../render/chart';
import type { VerticalScene } from '../../render/verticalScene';
import type { TimelineContext } from '../context';

/**
 * A vertical picture as the frame that the rest of the timeline hears of: which events are drawn, which are counted, and where nothing
 * was collected. Legend and announcements ask for no more than that.
 */
export function announcedScene(
  { columns, items, bars, shown, gaps, height }: VerticalScene,
  { core, chart }: TimelineContext,
): LayeredScene {
  const long = new Set(bars.map(({ row }) => row));
  const boxes = items.flatMap(({ item, y }): SceneBox[] => {
    if (item.type !== 'event') return [];
    const x = columns.line;
    const label = { label: ' ', labelX: columns.labelLeft, labelWidth: 0, date: '', textX: columns.labelLeft };
    return [{ row: item.row, lane: 0, bar: long.has(item.row), y, x0: x, x1: x, x, ...label, isStrong: false }];
  });
  const density = items.flatMap(({ item, y }): SceneLane['density'] => {
    if (item.type !== 'counted') return [];
    const { from, to, rows } = item.group;
    const bar = { x: columns.line, width: 1, heights: [y, 0, 0] as const };
    const text = { text: '', textX: 0, textWidth: 0, over: false };
    return [{ from, to, count: rows.length, x0: 0, x1: 0, bars: [bar], spread: [], ...text }];
  });
  const place = {
    id: '',
    top: 0,
    height: 0,
    linesTop: 0,
    lines: 1,
    histogramTop: 0,
    histogramHeight: 0,
    isPinned: false,
  };
  const geometry: ChartGeometry = {
    ...{
      width: columns.width,
      height,
      plotLeft: 0,
      plotWidth: columns.width,
      axisHeight: 0,
      periodsTop: 0,
      periodLines: 0,
    },
    ...{
      headlineHeight: 0,
      lanesTop: 0,
      scrollPortTop: 0,
      contentHeight: height,
      lanes: [place],
      narrow: true,
      lineHeight: 24,
    },
  };
  return {
    geometry,
    shown,
    lanes: [{ place, boxes, density, ongoingCount: 0, ongoingWidth: 0, inView: 0 }],
    axis: axisTicks({ shown, width: 0 }, core.time, chart.measure),
    bands: [],
    gaps: gaps.map(({ y0, y1 }) => ({ x0: y0, x1: y1, y: 0 })),
    today: null,
    complete: true,
    layers: [],
  };
}

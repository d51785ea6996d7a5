import { layOut, type ChartLayout } from '../chart/layOut';
import type { StaticTimeline } from './staticTimeline';

/** By width: the most lanes, the width of their headers, and how tall a picture may be to fit a window or a sheet of paper. Narrow ones are read by scrolling. */
const SHAPES = [
  { below: 560, mostLanes: 10, headerWidth: 0, maxHeight: 1500 },
  { below: 900, mostLanes: 10, headerWidth: 160, maxHeight: 1000 },
  { below: Infinity, mostLanes: 12, headerWidth: 176, maxHeight: 960 },
] as const;

/** Lays a picture out that is as tall as its labels need, as far as its width allows that. */
export function staticLayout(timeline: StaticTimeline, width: number): ChartLayout {
  const { mostLanes, headerWidth, maxHeight } = SHAPES.find(({ below }) => width < below)!;
  const { shown } = timeline.view;
  return layOut({ ...timeline, width }, { mostLanes, headerWidth, shown, room: maxHeight });
}

import { sceneBands, type Period } from '../layout/bands';
import { sceneLanes, toPixel, type Scene } from '../layout/scene';
import { axis } from '../time/ticks';
import type { Timeline } from './timeline.svelte';

/** The scene of one frame: lanes, axis, periods, and the present day if it is in view. */
export function sceneOf(timeline: Timeline, spend: () => boolean, periods: readonly Period[]): Scene {
  const { table, frame, stocks, measure, words } = timeline;
  const { shown } = timeline.view;
  const { lanes, complete } = sceneLanes({ table, frame, stocks, shown, measure, spend });
  const now = Date.now();
  return {
    frame,
    shown,
    lanes,
    complete,
    axis: axis({ shown, width: frame.plotWidth }, words.time, measure),
    bands: sceneBands(periods, frame, shown, measure),
    today: now >= shown.from && now < shown.to ? toPixel(frame, shown, now) : null,
  };
}

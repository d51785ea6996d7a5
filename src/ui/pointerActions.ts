import { hitAt } from '../layout/hit';
import type { Gestures } from '../interaction/gestures';
import type { Timeline } from './timeline.svelte';

const HINT_MS = 1600;

/** Handlers of gestures on the chart. Positions are relative to the plot, and converted to those of the picture for hit tests. */
export function pointerActions(timeline: Timeline, node: HTMLElement): Gestures {
  const { chart, cursor, store } = timeline;
  const { throttled } = store;
  const at = (x: number, y: number): ReturnType<typeof hitAt> =>
    throttled.painted ? hitAt(throttled.painted, x + chart.geometry.plotLeft, y) : null;
  let hinting: ReturnType<typeof setTimeout> | undefined;
  return {
    surface: () => ({
      ...store.limits,
      width: chart.geometry.plotWidth,
      shown: store.current.shown,
    }),
    show: (shown) => {
      throttled.beginStep();
      store.dispatch({ type: 'show', span: shown });
    },
    travel: (span) => {
      store.go({ type: 'show', span });
    },
    halt: () => {
      store.halt();
    },
    panBy: (pixels) => {
      throttled.beginStep();
      timeline.panBy(pixels);
    },
    tap: (x, y) => {
      const hit = at(x, y);
      // What was said about it would cover what the click shows.
      cursor.hover = cursor.countedSpan = null;
      if (hit?.type === 'event') timeline.select(hit.row);
      else if (hit?.type === 'density') void timeline.openDensity(hit.lane, hit.from, hit.to);
    },
    hover: (x, y) => {
      const hit = at(x, y);
      cursor.hover = hit?.type === 'event' ? hit.row : null;
      const { countedSpan } = cursor;
      const span = hit?.type === 'density' ? hit : null;
      if (countedSpan?.lane !== span?.lane || countedSpan?.from !== span?.from || countedSpan?.to !== span?.to)
        cursor.countedSpan = span;
      node.style.cursor = hit ? 'pointer' : '';
    },
    leave: () => {
      cursor.hover = null;
      cursor.countedSpan = null;
    },
    plainWheel: () => {
      cursor.showsZoomHint = true;
      clearTimeout(hinting);
      hinting = setTimeout(() => (cursor.showsZoomHint = false), HINT_MS);
    },
  };
}

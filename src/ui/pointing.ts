import { hitAt } from '../layout/hit';
import type { Gestures } from '../gestures/pointer';
import type { Timeline } from './timeline.svelte';

const HINT_MS = 1600;

/** What the pointer does to a timeline. Positions arrive relative to the plot and are told to the scene relative to the picture. */
export function pointerOn(timeline: Timeline, node: HTMLElement): Gestures {
  const at = (x: number, y: number): ReturnType<typeof hitAt> =>
    timeline.calm.drawn ? hitAt(timeline.calm.drawn, x + timeline.frame.plotLeft, y) : null;
  let hinting: ReturnType<typeof setTimeout> | undefined;
  return {
    surface: () => ({
      ...timeline.limits,
      width: timeline.frame.plotWidth,
      shown: timeline.view.shown,
    }),
    show: (shown) => {
      timeline.calm.hold();
      timeline.do({ type: 'show', span: shown });
    },
    panBy: (pixels) => {
      timeline.calm.hold();
      timeline.panBy(pixels);
    },
    tap: (x, y) => {
      const hit = at(x, y);
      if (hit?.type === 'event') timeline.select(hit.row);
      else if (hit?.type === 'density') timeline.openDensity(hit.lane, hit.from, hit.to);
    },
    hover: (x, y) => {
      const hit = at(x, y);
      timeline.hover = hit?.type === 'event' ? hit.row : null;
      node.style.cursor = hit ? 'pointer' : '';
    },
    leave: () => {
      timeline.hover = null;
    },
    plainWheel: () => {
      timeline.hint = true;
      clearTimeout(hinting);
      hinting = setTimeout(() => (timeline.hint = false), HINT_MS);
    },
  };
}

import { inWindow, pointIn, type Point } from '../../interaction/point';
import { hitAt } from '../../layout/hit';
import { holdTip } from '../common/holdTip';
import type { TimelineContext } from '../context';

/** What a tooltip of the chart is about. */
export interface ChartTip {
  /** Where that is in the chart. */
  readonly at: () => Point | null;
  /** Called at a click on the tooltip, after which it is gone. */
  readonly press: () => void;
}

/** Keeps a tooltip of the chart while the pointer goes to it and passes no other event. */
export function holdChartTip(node: HTMLElement, timeline: TimelineContext, { at, press }: ChartTip): () => void {
  const { chart, cursor } = timeline;
  const picture = node.parentElement!;
  const leave = (): void => {
    cursor.hover = cursor.countedSpan = null;
  };
  return holdTip(node, {
    anchor: () => {
      const point = at();
      return point && inWindow(picture, point);
    },
    isTaken: (event) => {
      const { x, y } = pointIn(picture, event);
      return chart.scene !== null && hitAt(chart.scene, x, y) !== null;
    },
    leave,
    press: () => {
      press();
      leave();
    },
  });
}

import type { Attachment } from 'svelte/attachments';
import { isMirrored } from '../../interaction/point';
import type { ChartContext } from '../context';

/** Tells the overview where time runs in a view other than the chart: over the width of a node in the stage. */
export function measurePlot(chart: Pick<ChartContext, 'plot'>): Attachment<HTMLElement> {
  return (node) => {
    const measure = (): void => {
      const stage = node.closest('.en-stage');
      if (!stage || node.clientWidth === 0) return;
      const [own, around] = [node.getBoundingClientRect(), stage.getBoundingClientRect()];
      const left = isMirrored(node) ? around.right - own.right : own.left - around.left;
      chart.plot = { left, width: node.clientWidth };
    };
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    return () => {
      observer.disconnect();
      chart.plot = null;
    };
  };
}

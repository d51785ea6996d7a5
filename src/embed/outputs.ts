import type { Outputs } from '../features/share/outputs';
import { makeOutputs } from '../static/browser/outputs';
import type { Timeline } from '../ui/timeline.svelte';
import { sheets } from './sheets';

/** Files and paper of a timeline in a host page, in whose colours its pictures are. `address` is named in each as that of the timeline. */
export function outputsOf(timeline: Timeline, address: string): Outputs {
  const { file, chart } = timeline;
  return makeOutputs({
    ...{ timeline, address, stem: file.id || 'timeline', palette: () => chart.palette },
    styles: sheets(),
  });
}

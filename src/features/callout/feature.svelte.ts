import { calloutLayer } from '../../chart/callout';
import { emphasisOf } from '../../chart/emphasis';
import type { LayerSource } from '../../render/chart';
import type { TimelineContext } from '../context';
import type { Feature } from '../feature';
import { openStory } from '../common/openStory';
import { spotlightLayer } from './spotlight';

/** The open event and that of a story's step in the chart: their titles where it has no room for them, and a spotlight on the open one. */
export class CalloutFeature implements Feature {
  readonly layers: readonly LayerSource[] = $derived.by(() => {
    const { chart, cursor } = this.timeline;
    const { selectedRow, table } = chart;
    const step = openStory(this.timeline, this.timeline.store.view)?.row ?? null;
    // An event that the filter leaves out is not in the chart, so nothing would stand out.
    const dims = selectedRow !== null && cursor.spotlight && chart.laneOf(selectedRow) >= 0;
    return [
      ...(dims ? [spotlightLayer(table, selectedRow, emphasisOf(chart, cursor))] : []),
      ...(selectedRow === null ? [] : [this.titleOf(selectedRow)]),
      ...(step === null || step === selectedRow ? [] : [this.titleOf(step)]),
    ];
  });

  constructor(private readonly timeline: TimelineContext) {}

  private titleOf(row: number): LayerSource {
    const { chart } = this.timeline;
    const { short, title } = chart.table.draft(row);
    const callout = { row, lane: chart.laneOf(row), label: chart.localize(short ?? title) };
    return (scene) => calloutLayer(scene, chart.table, callout, chart.measure);
  }
}

export function create(timeline: TimelineContext): CalloutFeature {
  return new CalloutFeature(timeline);
}

import { calloutLayer } from '../../chart/callout';
import { emphasisOf } from '../../chart/emphasis';
import type { LayerSource } from '../../render/chart';
import type { TimelineContext } from '../context';
import type { Feature } from '../feature';
import { spotlightLayer } from './spotlight';

/** The open event in the chart: its title where the chart has no room for one, and a spotlight on it where the reader wants one. */
export class CalloutFeature implements Feature {
  readonly layers: readonly LayerSource[] = $derived.by(() => {
    const { chart, cursor } = this.timeline;
    const { selectedRow: row, table, measure } = chart;
    if (row === null) return [];
    const { short, title } = table.draft(row);
    const lane = chart.laneOf(row);
    const callout = { row, lane, label: chart.localize(short ?? title) };
    // An event that the filter leaves out is not in the chart, so nothing would stand out.
    const dims = cursor.spotlight && lane >= 0;
    return [
      ...(dims ? [spotlightLayer(table, row, emphasisOf(chart, cursor))] : []),
      (scene) => calloutLayer(scene, table, callout, measure),
    ];
  });

  constructor(private readonly timeline: TimelineContext) {}
}

export function create(timeline: TimelineContext): CalloutFeature {
  return new CalloutFeature(timeline);
}

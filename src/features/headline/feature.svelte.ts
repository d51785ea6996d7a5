import { headlineLayers, headlineOf } from '../../chart/headline';
import type { LayerSource } from '../../render/chart';
import type { TimelineContext } from '../context';
import type { Feature } from '../feature';
import HeadlineTooltip from './HeadlineTooltip.svelte';

/** The file's headline above the lanes: a number over time as a line of steps. */
export class HeadlineFeature implements Feature {
  readonly Overlay = HeadlineTooltip;
  readonly layers: readonly LayerSource[] = $derived.by(() => {
    const { original, messages, chart, store } = this.timeline;
    const headline = headlineOf(original, messages, (text) => chart.localize(text));
    return headline ? headlineLayers(headline, store.limits.extent.to, chart.measure) : [];
  });

  constructor(private readonly timeline: TimelineContext) {}
}

export function create(timeline: TimelineContext): HeadlineFeature {
  return new HeadlineFeature(timeline);
}

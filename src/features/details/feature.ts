import type { TimelineContext } from '../context';
import type { Feature } from '../feature';
import DetailPanel from './DetailPanel.svelte';
import Tooltip from './Tooltip.svelte';
import Symbols from './Symbols.svelte';

/** The open event beside the chart, the tooltip over it, and the signs of doubt in the legend. */
export class DetailsFeature implements Feature {
  readonly Legend = Symbols;
  readonly Panel = DetailPanel;
  readonly Overlay = Tooltip;

  constructor(private readonly timeline: TimelineContext) {}

  get panelLabel(): string {
    return this.timeline.messages.detail.label;
  }
}

export function create(timeline: TimelineContext): DetailsFeature {
  return new DetailsFeature(timeline);
}

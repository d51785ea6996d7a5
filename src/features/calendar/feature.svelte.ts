import { calendarLayers } from '../../chart/calendarLayers';
import type { LayerSource } from '../../render/chart';
import type { TimelineContext } from '../context';
import type { Feature } from '../feature';

/** A second line of the axis, in another calendar. */
export class CalendarFeature implements Feature {
  readonly layers: readonly LayerSource[] = $derived.by(() => {
    const { chart, core } = this.timeline;
    return chart.calendar ? calendarLayers(chart.calendar, core.lang, chart.measure) : [];
  });

  constructor(private readonly timeline: TimelineContext) {}
}

export function create(timeline: TimelineContext): CalendarFeature {
  return new CalendarFeature(timeline);
}

import { facets, type Facets } from '../../model/facets';
import { withEmphasis } from '../../model/emphasis';
import { matching } from '../../model/filter';
import { withPerspective } from '../../model/perspective';
import type { EventTable } from '../../model/table';
import type { LayerSource } from '../../render/chart';
import type { Filter, FilterField } from '../../view/state';
import type { TimelineContext } from '../context';
import type { Feature } from '../feature';
import ActiveFilters from './ActiveFilters.svelte';
import { nameOf, type FilterWords, type Naming } from './activeFilters';
import DeniedLegend from './DeniedLegend.svelte';
import { denialsLayer } from './denials';
import EmptyState from './EmptyState.svelte';
import { familyOptions, filterOptions, type FamilyOptions, type FilterOption } from './filterOptions';
import FilterPanel from './FilterPanel.svelte';
import { greyLayer } from './grey';
import { legendOfTimeline, type LegendState } from './legend.svelte';
import LookTooltip from './LookTooltip.svelte';
import { filtersMessages } from './messages/catalogue';

/** The panel of filters, which filters are active, what the legend's entries do, and the perspective of one claimant. */
export class FiltersFeature implements Feature {
  readonly messages = filtersMessages;
  readonly Toolbar = ActiveFilters;
  readonly Overlay = LookTooltip;
  readonly Legend = DeniedLegend;
  readonly FilterPanel = FilterPanel;
  readonly Empty = EmptyState;
  readonly legend: LegendState;
  /** What things are called in the panel. Reactive. */
  readonly words: FilterWords = $derived.by(() => {
    const { chart, messages } = this.timeline;
    const own = this.timeline.messagesOf(filtersMessages);
    const naming: Naming = { names: chart.names, status: messages.status, messages: own };
    return { messages: own, nameOf: (field, id) => nameOf(naming, field, id) };
  });

  private readonly facets: Facets = $derived.by(() => {
    const { chart, store } = this.timeline;
    return facets(chart.table, store.filter, chart.matches);
  });

  constructor(private readonly timeline: TimelineContext) {
    this.legend = legendOfTimeline(timeline);
  }

  readonly layers: readonly LayerSource[] = $derived.by(() => {
    const { chart } = this.timeline;
    const { highlighted, table } = chart;
    const own = highlighted ? [greyLayer(table, highlighted, (row) => chart.laneOf(row))] : [];
    const [claimant, more] = this.timeline.store.filter.claimants;
    const denied = claimant && !more ? [denialsLayer(table, claimant)] : [];
    return [...own, ...denied, ...this.legend.layers];
  });

  emphasize(table: EventTable, rows: Uint32Array): EventTable {
    return withEmphasis(table, rows);
  }

  /** The kinds by family. */
  families(): FamilyOptions[] {
    const { chart, store } = this.timeline;
    return familyOptions(
      this.options('kinds'),
      store.filter.kinds,
      (ids) => matching(chart.table, { ...store.filter, kinds: ids }, chart.matches).length,
    );
  }

  /** The options of a field, most events first. */
  readonly options = (field: FilterField): FilterOption[] => {
    const { chart, store } = this.timeline;
    return filterOptions(chart.table, field, this.facets, store.filter, this.words.nameOf);
  };

  transformTable(table: EventTable, { claimants }: Filter): EventTable {
    return withPerspective(table, claimants);
  }
}

export function create(timeline: TimelineContext): FiltersFeature {
  return new FiltersFeature(timeline);
}

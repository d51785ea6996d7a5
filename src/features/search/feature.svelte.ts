import type { SearchField } from '../../model/searchFields';
import { rowsInPerspective, topResults } from '../../model/search';
import { bisectLeft } from 'd3-array';
import type { ViewState } from '../../view/state';
import type { TimelineContext } from '../context';
import type { Feature } from '../feature';
import { SearchIndexState } from './searchIndex.svelte';
import { ResultsState } from './results.svelte';
import SearchPanel from './SearchPanel.svelte';
import { searchMessages } from './messages/catalogue';

/** Search while typing: the matching rows, and a list of the first results below the field. */
export class SearchFeature implements Feature {
  readonly messages = searchMessages;
  readonly SearchPanel = SearchPanel;
  readonly results: ResultsState;
  private readonly index: SearchIndexState;
  readonly matches: Uint32Array | null = $derived.by(() => {
    const { original, chart, store } = this.timeline;
    const found = this.index.find(store.filter.query)?.rows;
    return found ? rowsInPerspective(chart.unweighted, original, found) : null;
  });

  constructor(private readonly timeline: TimelineContext) {
    this.index = new SearchIndexState(timeline.original);
    this.results = new ResultsState(timeline, (most) => this.first(most));
    this.onView(timeline.store.current);
  }

  onView({ filter }: ViewState): void {
    if (filter.query) this.index.build();
  }

  /** The first results that the filter leaves, matches in titles first, with the field that matched. */
  private first(most: number): { row: number; field: SearchField }[] {
    const { original, chart, store } = this.timeline;
    const { rows, table } = chart;
    const found = this.index.find(store.filter.query);
    const inTable = (row: number): number => (table === original ? row : table.rowOf.get(original.id(row))!);
    const isLeft = (row: number): boolean => rows[bisectLeft(rows, inTable(row))] === inTable(row);
    return found ? topResults(found, most, isLeft).map(({ row, field }) => ({ row: inTable(row), field })) : [];
  }
}

export function create(timeline: TimelineContext): SearchFeature {
  return new SearchFeature(timeline);
}

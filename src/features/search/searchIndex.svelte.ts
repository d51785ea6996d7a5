import { find, type Found } from '../../model/search';
import { searchSteps, type SearchIndex } from '../../model/searchIndex';
import type { EventTable } from '../../model/table';
import { runInSlices } from '../../util/slices';

/** The search index of a timeline, built when first needed and in slices, so that typing never waits. */
export class SearchIndexState {
  private index: SearchIndex | null = $state.raw(null);
  private isBuilding = false;
  private last: { query: string; index: SearchIndex; found: Found | null } | null = null;

  constructor(private readonly table: EventTable) {}

  /** Builds the index, once. */
  build(): void {
    if (this.isBuilding) return;
    this.isBuilding = true;
    void runInSlices(searchSteps(this.table)).then((index) => (this.index = index));
  }

  /** The results of a query, with the fields that matched; null for an empty query, and until the index is built. */
  find(query: string): Found | null {
    const { index } = this;
    if (!index || query.trim() === '') return null;
    if (this.last?.query !== query || this.last.index !== index)
      this.last = { query, index, found: find(index, query) };
    return this.last.found;
  }
}

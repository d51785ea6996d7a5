import { find, type Found } from '../model/search';
import { searchSteps, type SearchIndex } from '../model/searchIndex';
import type { EventTable } from '../model/table';
import { sliced } from './loading';

/** The search of one timeline: an index in the reader's language, made when first needed and in slices, so that typing never waits. */
export class Searching {
  private index: SearchIndex | null = $state.raw(null);
  private lang = '';
  private kept: { query: string; index: SearchIndex; found: Found | null } | null = null;

  constructor(
    private readonly table: EventTable,
    private readonly language: () => string,
  ) {}

  /** Begins the index, or begins it anew where the language has changed. */
  start(): void {
    const lang = this.language();
    if (this.lang === lang) return;
    this.lang = lang;
    void sliced(searchSteps(this.table, lang)).then((index) => {
      if (this.lang === lang) this.index = index;
    });
  }

  /** What a query finds, with the field that matched; null where it asks for nothing, and while the index is still being made. */
  found(query: string): Found | null {
    const { index } = this;
    if (!index || query.trim() === '') return null;
    if (this.kept?.query !== query || this.kept.index !== index)
      this.kept = { query, index, found: find(index, query) };
    return this.kept.found;
  }
}

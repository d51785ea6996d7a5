import { FIELDS, type Field } from '../model/fields';
import { find, type Found } from '../model/search';
import { searchSteps, type SearchIndex } from '../model/searchIndex';
import type { EventTable } from '../model/table';

/** Milliseconds of work before the page gets a turn. */
const SLICE = 8;

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
    const steps = searchSteps(this.table, lang);
    const work = (): void => {
      if (this.lang !== lang) return;
      const until = performance.now() + SLICE;
      for (;;) {
        const { done, value } = steps.next();
        if (done) {
          this.index = value;
          return;
        }
        if (performance.now() > until) break;
      }
      setTimeout(work);
    };
    work();
  }

  /** Rows that a query finds, in time order; null for all of them, and while the index is still being made. */
  hits(query: string): Uint32Array | null {
    return this.found(query)?.rows ?? null;
  }

  /** What a query finds, with the field that matched. */
  found(query: string): Found | null {
    const index = this.index;
    if (!index || query.trim() === '') return null;
    if (this.kept?.query !== query || this.kept.index !== index)
      this.kept = { query, index, found: find(index, query) };
    return this.kept.found;
  }

  /** The field in which a row was found; null where nothing was looked for. */
  fieldOf(query: string, row: number): Field | null {
    const found = this.found(query);
    const at = found ? found.rows.indexOf(row) : -1;
    return at < 0 ? null : FIELDS[found!.field[at]!]!;
  }
}

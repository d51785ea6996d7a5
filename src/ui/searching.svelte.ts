import { FIELDS, type Field } from '../model/fields';
import type { Found } from '../model/search';
import type { SearchIndex } from '../model/searchIndex';
import type { EventTable } from '../model/table';
import { sliced } from './loading';

/** What finds a query in the events of a timeline. */
type Finder = (query: string) => Found | null;

/**
 * The search of one timeline: a file of its own and an index in the reader's language, loaded and made when first needed and in
 * slices, so that typing never waits.
 */
export class Searching {
  private finder: Finder | null = $state.raw(null);
  private lang = '';
  private kept: { query: string; finder: Finder; found: Found | null } | null = null;

  constructor(
    private readonly table: EventTable,
    private readonly language: () => string,
  ) {}

  /** Begins the index, or begins it anew where the language has changed. */
  start(): void {
    const lang = this.language();
    if (this.lang === lang) return;
    this.lang = lang;
    this.prepare(lang).then(
      (finder) => {
        if (this.lang === lang) this.finder = finder;
      },
      // Not loaded: the next letter typed tries again.
      () => (this.lang = ''),
    );
  }

  private async prepare(lang: string): Promise<Finder> {
    const [{ searchSteps }, { find }] = await Promise.all([import('../model/searchIndex'), import('../model/search')]);
    const index: SearchIndex = await sliced(searchSteps(this.table, lang));
    return (query) => find(index, query);
  }

  /** Rows that a query finds, in time order; null for all of them, and while the index is still being made. */
  hits(query: string): Uint32Array | null {
    return this.found(query)?.rows ?? null;
  }

  /** What a query finds, with the field that matched. */
  found(query: string): Found | null {
    const { finder } = this;
    if (!finder || query.trim() === '') return null;
    if (this.kept?.query !== query || this.kept.finder !== finder) this.kept = { query, finder, found: finder(query) };
    return this.kept.found;
  }

  /** The field in which a row was found; null where nothing was looked for. */
  fieldOf(query: string, row: number): Field | null {
    const found = this.found(query);
    const at = found ? found.rows.indexOf(row) : -1;
    return at < 0 ? null : FIELDS[found!.field[at]!]!;
  }
}

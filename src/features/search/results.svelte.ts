import type { SearchField } from '../../model/searchFields';
import type { TimelineContext } from '../context';

/** An event that the search found, and the field that matched. */
export interface SearchResult {
  readonly row: number;
  readonly field: SearchField;
}

const MOST = 8;

/** The list under the search field (ARIA pattern "combobox"): the first results, the active one, and key handling. */
export class ResultsState {
  open = $state(false);
  /** Index in the list; −1 for none. */
  active = $state(-1);
  readonly found: readonly SearchResult[] = $derived.by(() =>
    this.open && this.timeline.store.filter.query ? this.first(MOST) : [],
  );

  constructor(
    private readonly timeline: TimelineContext,
    private readonly first: (most: number) => readonly SearchResult[],
  ) {}

  /** Call when the query was changed by typing. */
  typed(): void {
    this.open = true;
    this.active = -1;
  }

  /** Opens an event of the list. */
  choose(row: number, onchosen?: () => void): void {
    this.open = false;
    this.timeline.select(row);
    onchosen?.();
  }

  onkeydown(event: KeyboardEvent, onchosen?: () => void): void {
    const { found } = this;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.open = true;
      this.step(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter' && found.length > 0) this.choose(found[Math.max(0, this.active)]!.row, onchosen);
  }

  private step(by: 1 | -1): void {
    const { length } = this.found;
    this.active = length === 0 ? -1 : (this.active + by + length) % length;
  }
}

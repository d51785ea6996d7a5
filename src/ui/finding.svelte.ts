import type { Field } from '../model/fields';
import type { Reading } from './reading.svelte';
import type { Timeline } from './timeline.svelte';

/** The list under the search field: the first events found, which of them the keyboard is at, and what keys do. */
export class Finding {
  open = $state(false);
  /** Place in the list; −1 before the first key. */
  active = $state(-1);
  readonly found: readonly { row: number; field: Field }[] = $derived.by(() =>
    this.open && this.timeline.filter.query ? this.reading.found(MOST) : [],
  );

  constructor(
    private readonly timeline: Timeline,
    private readonly reading: Reading,
  ) {}

  /** A letter was typed. */
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
    if (event.key === 'Escape') {
      if (this.timeline.filter.query || this.open) event.stopPropagation();
      if (this.open && found.length > 0) this.open = false;
      else this.timeline.search('');
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
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

const MOST = 8;

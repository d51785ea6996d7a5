import type { Reading } from './reading.svelte';

/** The part of the program that a first picture does without, a file of its own: all timelines of a page share it. */
class Later {
  private loading: Promise<typeof Reading> | null = null;
  private readonly first: (() => Promise<unknown>)[] = [];

  /** Something that must be there before it is shown, such as its styles. */
  before(load: () => Promise<unknown>): void {
    this.first.push(load);
  }

  /** Loads it, once; where that fails, the next call tries again. */
  load(): Promise<typeof Reading> {
    this.loading ??= this.all().catch((failure: unknown) => {
      this.loading = null;
      throw failure;
    });
    return this.loading;
  }

  private async all(): Promise<typeof Reading> {
    const [{ Reading }] = await Promise.all([import('./reading.svelte'), ...this.first.map((load) => load())]);
    return Reading;
  }
}

export const later = new Later();

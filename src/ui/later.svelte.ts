import type { Component, ComponentProps } from 'svelte';
import type Appendix from '../outline/Appendix.svelte';
import type Detail from '../outline/Detail.svelte';
import type Outline from '../outline/Outline.svelte';

/** The parts of a timeline that its first picture does without, and that are therefore files of their own. */
class Later {
  /** Null until they are there. */
  Detail: Component<ComponentProps<typeof Detail>> | null = $state.raw(null);
  Outline: Component<ComponentProps<typeof Outline>> | null = $state.raw(null);
  Appendix: Component<ComponentProps<typeof Appendix>> | null = $state.raw(null);
  private loading: Promise<unknown> | null = null;
  private readonly first: (() => Promise<unknown>)[] = [];

  /** Something that must be there before they are shown, such as their styles. */
  before(load: () => Promise<unknown>): void {
    this.first.push(load);
  }

  /** Loads them, once; where that fails, the next call tries again. */
  load(): void {
    if (this.loading) return;
    const parts = [
      import('../outline/Detail.svelte'),
      import('../outline/Outline.svelte'),
      import('../outline/Appendix.svelte'),
    ] as const;
    this.loading = Promise.all([...parts, ...this.first.map((load) => load())]).then(
      ([detail, outline, appendix]) => {
        this.Detail = detail.default;
        this.Outline = outline.default;
        this.Appendix = appendix.default;
      },
      () => (this.loading = null),
    );
  }
}

/** All timelines of a page share these. */
export const later = new Later();

import type { Component, ComponentProps } from 'svelte';
import type Detail from '../outline/Detail.svelte';
import type Outline from '../outline/Outline.svelte';

/** The parts of a timeline that its first picture does without, and that are therefore files of their own. */
class Later {
  /** Null until they are there. */
  Detail: Component<ComponentProps<typeof Detail>> | null = $state.raw(null);
  Outline: Component<ComponentProps<typeof Outline>> | null = $state.raw(null);
  private loading: Promise<unknown> | null = null;

  /** Loads them, once; where that fails, the next call tries again. */
  load(): void {
    this.loading ??= Promise.all([import('../outline/Detail.svelte'), import('../outline/Outline.svelte')]).then(
      ([detail, outline]) => {
        this.Detail = detail.default;
        this.Outline = outline.default;
      },
      () => (this.loading = null),
    );
  }
}

/** All timelines of a page share these. */
export const later = new Later();

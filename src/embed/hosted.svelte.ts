import type { Issue } from '../intake/types';
import type { Timeline } from '../ui/timeline.svelte';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What the element hands to its component. The fields that are state follow the element's attributes. */
export class Hosted {
  theme: Theme = $state('auto');
  /** The name under which the view stands in the page's address; null where it does not. */
  link: string | null = $state(null);

  constructor(
    readonly timeline: Timeline,
    readonly issues: readonly Issue[],
  ) {}
}

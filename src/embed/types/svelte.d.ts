// `<entente-timeline>` in the markup of Svelte 5.
import type { HTMLAttributes } from 'svelte/elements';
import type { EntenteTimeline, TimelineData } from '../define';
import type { EntenteAttributes } from './attributes';
import type { EntenteEventHandlers } from './events';

export * from '../element';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'entente-timeline': Omit<HTMLAttributes<EntenteTimeline>, keyof EntenteAttributes> &
      EntenteAttributes &
      EntenteEventHandlers & { data?: TimelineData | null | undefined };
  }
}

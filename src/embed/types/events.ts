import type { Issue } from '../../format/types';
import type { LoadError } from '../../ui/loading';

/** What the events of `<entente-timeline>` have as `detail`. They bubble and leave shadow roots; with the host script, iframes have them too. */
export interface EntenteEventDetails {
  /** The timeline can be seen from the next frame on. `issues` is what was wrong with the file. */
  'entente-ready': { readonly events: number; readonly issues: readonly Issue[] };
  /** The view has changed and come to rest. */
  'entente-view': { readonly link: string; readonly shown: string; readonly count: number };
  /** An event was opened, or closed if `id` is null. */
  'entente-select': { readonly id: string | null };
  /** There is no timeline to show: the file cannot be loaded (`fault`) or holds no event that can be read (`issues`). */
  'entente-fault': {
    readonly issues: readonly Issue[];
    readonly fault: Exclude<LoadError, { readonly type: 'internal' }> | { readonly type: 'internal' } | null;
    /** What was thrown, if the fault is our own (`internal`). */
    readonly error: unknown;
    /** Whether the request is going to be repeated. */
    readonly willRetry: boolean;
  };
}

/** The events of `<entente-timeline>` by their names. */
export type EntenteEventMap = { [Name in keyof EntenteEventDetails]: CustomEvent<EntenteEventDetails[Name]> };

/** The handlers of the events as properties of JSX and of Svelte: `onentente-ready`. */
export type EntenteEventHandlers = {
  [Name in keyof EntenteEventMap as `on${Name}`]?: ((event: EntenteEventMap[Name]) => void) | undefined;
};

declare global {
  // Elements, document and window alike: the events bubble.
  interface GlobalEventHandlersEventMap {
    'entente-ready': EntenteEventMap['entente-ready'];
    'entente-view': EntenteEventMap['entente-view'];
    'entente-select': EntenteEventMap['entente-select'];
    'entente-fault': EntenteEventMap['entente-fault'];
  }
}

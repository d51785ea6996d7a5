import type { Status } from '../intake/types';
import type { Span } from '../time/instant';

export const LANES = ['actor', 'kind', 'tone', 'none'] as const;
export type Lanes = (typeof LANES)[number];

/** What a reader asked to see. Empty means everything; within one field any of the ids will do, across fields all must hold. */
export interface Filter {
  readonly kinds: readonly string[];
  readonly actors: readonly string[];
  readonly status: readonly Status[];
  /** Actors who claim something about the event. */
  readonly by: readonly string[];
  readonly query: string;
}

/** What the reader looks at. Replaced whole, never changed; every field of it is in the link. */
export interface ViewState {
  /** Milliseconds. Any span within the limits of the file (see view/actions). */
  readonly shown: Span;
  readonly lanes: Lanes;
  readonly filter: Filter;
  /** Id of the open event. */
  readonly selected: string | null;
  /** Picture or outline. */
  readonly form: 'picture' | 'outline';
  /** BCP 47. */
  readonly lang: string;
}

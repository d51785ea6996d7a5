import type { Choice } from '../model/masks';
import type { Lanes } from '../model/plan';
import type { Span } from '../time/instant';

export { LANES, type Lanes } from '../model/plan';

/** What a reader asked to see: what was chosen, and a text that events must hold. */
export interface Filter extends Choice {
  readonly query: string;
}

/** The fields of a filter that hold lists of ids. */
export const FILTERS = ['kinds', 'actors', 'status', 'by'] as const;
export type FilterField = (typeof FILTERS)[number];

/** A filter that lets everything through. */
export const EVERYTHING: Filter = { kinds: [], actors: [], status: [], by: [], query: '' };

export const FORMS = ['picture', 'outline', 'treaties', 'claims'] as const;
/** Picture, outline, the life of each treaty, or who claims what figures over time. */
export type Form = (typeof FORMS)[number];

export const TIES = ['near', 'all'] as const;
/** Whether links are drawn for the event that stands out, or for all in view. */
export type Ties = (typeof TIES)[number];

/** What the reader looks at. Replaced whole, never changed; every field of it is in the link. */
export interface ViewState {
  /** Whole milliseconds. Any span within the limits of the file (see view/limits). */
  readonly shown: Span;
  readonly lanes: Lanes;
  readonly filter: Filter;
  /** Id of the open event. */
  readonly selected: string | null;
  readonly form: Form;
  readonly ties: Ties;
  /** The day on which it is asked who was bound, as YYYY-MM-DD; null for the file's last. */
  readonly on: string | null;
  /** The measures whose claims are compared; empty for those that the file's most told event has. */
  readonly measures: readonly string[];
  /** BCP 47. */
  readonly lang: string;
}

/** The view of a file that nobody asked anything of. */
export function plainView(shown: Span, lang: string): ViewState {
  return {
    shown,
    lanes: 'actor',
    filter: EVERYTHING,
    selected: null,
    form: 'picture',
    ties: 'near',
    on: null,
    measures: [],
    lang,
  };
}

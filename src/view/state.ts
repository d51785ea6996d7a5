import type { FilterSelection } from '../model/filterSelection';
import type { Lanes } from '../model/laneOrder';
import type { Calendar } from '../time/calendars';
import type { Span } from '../time/instant';

export { LANES, type Lanes } from '../model/laneOrder';

export const FILTERINGS = ['hide', 'highlight'] as const;
/** Whether the chart hides the events that a filter does not match, or greys them so that the others stand out. */
export type Filtering = (typeof FILTERINGS)[number];

/** A filter: selected values, a text that events must contain, and what the chart does with the other events. */
export interface Filter extends FilterSelection {
  readonly query: string;
  readonly filtering: Filtering;
}

/** The fields of a filter that hold lists of ids. */
export const FILTERS = ['kinds', 'actors', 'status', 'claimants'] as const;
export type FilterField = (typeof FILTERS)[number];

/** The filter that matches everything. */
export const EVERYTHING: Filter = { kinds: [], actors: [], status: [], claimants: [], query: '', filtering: 'hide' };

export const VIEW_MODES = ['picture', 'outline', 'both', 'treaties', 'claims'] as const;
/** The picture, an outline, the picture with the outline below it, the history of each treaty, or claims of figures over time. */
export type ViewMode = (typeof VIEW_MODES)[number];

export const AXES = ['auto', 'ltr', 'rtl'] as const;
/** Which way time runs: from left to right, from right to left, or as the reader's language is written. */
export type Axis = (typeof AXES)[number];

/** What a view mode shows first: the picture where the outline is below it. */
export const mainMode = (mode: ViewMode): Exclude<ViewMode, 'both'> => (mode === 'both' ? 'picture' : mode);

export const LINKS_SHOWN = ['near', 'all'] as const;
/** Whether links are drawn for the emphasized event, or for all in view. */
export type LinksShown = (typeof LINKS_SHOWN)[number];

/** The state of the view. Immutable; every field is part of the link. */
export interface ViewState {
  /** Whole milliseconds. Any span within the limits of the file (see view/limits). */
  readonly shown: Span;
  readonly lanes: Lanes;
  readonly filter: Filter;
  /** Id of the open event. */
  readonly selected: string | null;
  readonly viewMode: ViewMode;
  readonly links: LinksShown;
  readonly axis: Axis;
  /** In which calendar a second line of the axis counts; null for none. */
  readonly calendar: Calendar | null;
  /** Reference date of the treaties view, as YYYY-MM-DD; null for the file's last day. */
  readonly asOfDate: string | null;
  /** The measures whose claims are compared; empty for those of the event with the most claimants. */
  readonly measures: readonly string[];
  /** Id of the open story; null for none. */
  readonly story: string | null;
  /** Its open step, counted from 1; 1 without a story. */
  readonly step: number;
  /** BCP 47. */
  readonly lang: string;
}

/** The open step of a story. */
export type StoryStep = Pick<ViewState, 'story' | 'step'>;

/** New values for some fields of a view and of its filter; `shown: null` is the whole file. */
export type ViewChange = Partial<Omit<ViewState, 'shown' | 'filter'>> & {
  readonly shown?: Span | null;
  readonly filter?: Partial<Filter>;
};

/** The default view of a file. */
export function defaultView(shown: Span, lang: string): ViewState {
  return {
    shown,
    lanes: 'actor',
    filter: EVERYTHING,
    selected: null,
    viewMode: 'picture',
    links: 'near',
    axis: 'auto',
    calendar: null,
    asOfDate: null,
    measures: [],
    story: null,
    step: 1,
    lang,
  };
}

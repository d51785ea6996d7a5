import type { Calendar } from '../../time/calendars';
import type { Axis, Filtering, Lanes, LinksShown, ViewMode } from '../../view/state';

/**
 * The attributes of `<entente-timeline>`. All may change at any time, and a value that makes no sense changes nothing. Lists hold ids,
 * separated by spaces or commas.
 */
export interface EntenteAttributes {
  /** Address of a timeline file. Another host must allow it (CORS). */
  src?: string | undefined;
  /** Language of words and texts (BCP 47); without it, that of the page around the element, else the reader's. */
  lang?: string | undefined;
  /** Colours: `light`, `dark`, or `auto` for the reader's; without it the page's: light, unless its `color-scheme` allows dark. */
  theme?: 'auto' | 'light' | 'dark' | undefined;
  /** Span in the initial view: an EDTF interval or date, such as `2024-06/2024-12`; without it, all events. */
  shown?: string | undefined;
  /** Kinds to filter by. */
  kinds?: string | undefined;
  /** Actors to filter by. */
  actors?: string | undefined;
  /** Statuses to filter by: `confirmed`, `reported`, `claimed`, `disputed`, `denied`. */
  status?: string | undefined;
  /** Actors whose claims to filter by; `*` is only what nobody disputes. */
  claimants?: string | undefined;
  /** Text that an event must contain. */
  query?: string | undefined;
  /** What the chart does with events that the filter does not match: `hide` (as without it), or `highlight` the others. */
  filtering?: Filtering | undefined;
  /** Id of the open event. */
  selected?: string | undefined;
  /** What a lane is: `actor` (as without it), `kind`, `tone`, or `none` for no lanes. */
  lanes?: Lanes | undefined;
  /** The view: `picture` (as without it), `outline`, `both`, `treaties`, or `claims`, which compares the figures of `measures`. */
  view?: ViewMode | undefined;
  /** Measures whose figures are compared; without it, those of the event with the most claims. */
  measures?: string | undefined;
  /** Links between events: `near` for those of the event that stands out (as without it), or `all`. */
  links?: LinksShown | undefined;
  /** Which way time runs: `ltr`, `rtl`, or `auto` (as without it): as the reader’s language is written. */
  axis?: Axis | undefined;
  /** In which calendar a second line of the axis counts: `islamic-umalqura`, `persian`, `hebrew`, `buddhist`, `japanese` or `roc`. */
  calendar?: Calendar | undefined;
  /** Day on which the treaties view asks who was bound, as YYYY-MM-DD; without it, the last day of the file. */
  date?: string | undefined;
  /** Id of the story that is open. */
  story?: string | undefined;
  /** Its open step, counted from 1; without it, the first. The chart shows the span of the step unless `shown` says another. */
  step?: string | number | undefined;
  /** Name under which the page's address keeps the view: `inf` gives `#inf.e=…`. Without it the address is left alone. */
  link?: string | undefined;
  /** Address of the timeline’s own page: “Share” offers to open it, and copies links to it where the article keeps no view. */
  page?: string | undefined;
  /** Parts to leave out, separated by spaces: `title`, `controls`, `share`, `legend`. The licence stays. */
  hide?: string | undefined;
}

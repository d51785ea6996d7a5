import { spanFromEdtf, spanToEdtf } from '../time/link';
import type { Timeline } from '../ui/timeline.svelte';
import { step, type Action } from '../view/actions';
import { sensible } from '../view/known';
import { toLink } from '../view/link';
import { FILTERS, type Filter, type Form, type Lanes } from '../view/state';

/** A view as a page that embeds a timeline sees it: plain values, in the words of the attributes. */
export interface OutsideView {
  /** EDTF interval. */
  readonly shown: string;
  readonly kinds: readonly string[];
  readonly actors: readonly string[];
  readonly status: readonly string[];
  readonly by: readonly string[];
  readonly query: string;
  /** Id of the open event. */
  readonly selected: string | null;
  readonly lanes: Lanes;
  readonly form: Form;
  readonly lang: string;
  /** What stands after `#` in an address that shows this view; '' for the view shown at first. */
  readonly link: string;
}

/** The link and the span of the present view. */
export function linkOf(timeline: Timeline): { link: string; shown: string } {
  return { link: toLink(timeline.view, timeline.defaults), shown: spanToEdtf(timeline.view.shown) };
}

/** The present view for others to read. */
export function outsideView(timeline: Timeline): OutsideView {
  const { filter, selected, lanes, form, lang } = timeline.view;
  return { ...filter, selected, lanes, form, lang, ...linkOf(timeline) };
}

/** Ids of the events that stand in view and are not filtered out, in time order. */
export function visibleIds({ table, rows, view }: Timeline): string[] {
  const { from, to } = view.shown;
  const inView = rows.filter((row) => table.from[row]! < to && Math.max(table.to[row]!, table.from[row]! + 1) > from);
  return Array.from(inView, (row) => table.id(row));
}

/** Shows a span; nonsense changes nothing. */
export function showSpan(timeline: Timeline, edtf: string): void {
  const span = spanFromEdtf(edtf);
  if (span.ok) timeline.do({ type: 'show', span: span.value });
}

/** Opens an event by this or a former id; null closes, and an id that the file does not have changes nothing. */
export function selectEvent(timeline: Timeline, id: string | null): void {
  const row = id === null ? undefined : timeline.table.rowOf.get(id);
  if (id === null) timeline.close();
  else if (row !== undefined) timeline.select(row);
}

/** Sets the fields of the filter that are given; ids that the file does not have are passed over. */
export function setFilter(timeline: Timeline, wish: Partial<Filter>): void {
  const names = timeline.known;
  const lists = FILTERS.flatMap((field) => {
    const list: unknown = wish[field];
    const ids = Array.isArray(list) ? sensible(list.map(String), names[field]) : null;
    return ids ? [[field, ids] as const] : [];
  });
  const query = typeof wish.query === 'string' ? { query: wish.query } : {};
  timeline.do({ type: 'filter', filter: { ...(Object.fromEntries(lists) as Partial<Filter>), ...query } });
}

/** Changes the view that a link starts from, and the present one with it: what the page wants, and no reader chose, is no part of a link. */
export function wishFor(timeline: Timeline, wish: Action): void {
  timeline.defaults = step(timeline.defaults, wish, timeline.limits);
  timeline.do(wish);
}

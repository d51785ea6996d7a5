import { parseSpanEdtf } from '../time/spanCodec';
import type { Timeline } from '../ui/timeline.svelte';
import { applyAction } from '../view/actions';
import { toPlainView, type PlainView } from '../view/attributes';
import { filterKnown } from '../view/known';
import { toLink } from '../view/link';
import { FILTERS, type Filter, type ViewChange } from '../view/state';

/** A view as the page sees it that embeds a timeline. */
export interface PublicView extends PlainView {
  /** What follows `#` in an address that shows this view; '' for the initial view. */
  readonly link: string;
}

/** Scripts without types hand over anything: what is no text says nothing. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The present view as plain values. */
export function publicView({ store }: Timeline): PublicView {
  const { current, defaults } = store;
  return { ...toPlainView(current), link: toLink(current, defaults) };
}

/** Ids of the events that are in view and not filtered out, in time order. */
export function visibleIds({ chart, store }: Timeline): string[] {
  const { table, rows } = chart;
  const { from, to } = store.current.shown;
  const inView = rows.filter((row) => table.from[row]! < to && Math.max(table.to[row]!, table.from[row]! + 1) > from);
  return Array.from(inView, (row) => table.id(row));
}

/** Shows a span; nonsense changes nothing. */
export function showSpan(timeline: Timeline, edtf: string): void {
  const span = parseSpanEdtf(edtf);
  if (span.ok) timeline.store.dispatch({ type: 'show', span: span.value });
}

/** Opens an event by its present or a former id; null closes. An id that the file does not have changes nothing. */
export function selectEvent(timeline: Timeline, id: string | null): void {
  const row = id === null ? undefined : timeline.chart.table.rowOf.get(id);
  if (id === null) timeline.close();
  else if (row !== undefined) timeline.select(row, true);
}

/** Sets the given fields of the filter; ids that the file does not have are ignored. */
export function setFilter(timeline: Timeline, fields: Partial<Filter>): void {
  const names = timeline.store.known;
  const lists = FILTERS.flatMap((field) => {
    const list: unknown = fields[field];
    const ids = Array.isArray(list)
      ? filterKnown(
          list.filter((id) => typeof id === 'string'),
          names[field],
        )
      : null;
    return ids ? [[field, ids] as const] : [];
  });
  const query = typeof fields.query === 'string' ? { query: fields.query } : {};
  timeline.store.dispatch({ type: 'filter', filter: { ...(Object.fromEntries(lists) as Partial<Filter>), ...query } });
}

/** Changes the present view and the one that links start from: what the host page sets, and no reader chose, is no part of a link. */
export function applyAttribute(timeline: Timeline, change: ViewChange): void {
  const { store } = timeline;
  const action = { type: 'set', change } as const;
  store.defaults = applyAction(store.defaults, action, store.limits);
  // A page that leads through a story shows the way from one step to the next.
  if (change.story) timeline.openStep(change.story, change.step!);
  else store.dispatch(action);
}

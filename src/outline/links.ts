import type { EventLink } from '../format/types';
import type { EventTable } from '../model/table';
import type { Lookup } from './lookup';
import type { Localizer } from './localizer';
import { showActor, type ActorShown } from './actors';
import type { Footnotes } from './sources';
import { untagged, type LocalizedText } from './localize';

/** A link of an event, formatted from the point of view of that event. */
export interface LinkShown {
  readonly out: boolean;
  /** "led to", "answered by". */
  readonly type: string;
  /** Its status, if it is not confirmed. */
  readonly status: string | null;
  readonly by: ActorShown | null;
  /** The other event. */
  readonly id: string;
  readonly title: LocalizedText;
  readonly date: string | null;
  readonly text: LocalizedText | null;
  readonly notes: readonly number[];
}

/** All links of an event: first those from it, then those to it. */
export function showLinks(
  table: EventTable,
  row: number,
  lookup: Lookup,
  localizer: Localizer,
  notes: Footnotes,
): LinkShown[] {
  const links = (lookup.links.get(row) ?? []).map((link) => ({ link, out: table.rowOf.get(link.from) === row }));
  return [...links.filter(({ out }) => out), ...links.filter(({ out }) => !out)].map(({ link, out }) =>
    showLink(table, link, out, lookup, localizer, notes),
  );
}

function showLink(
  table: EventTable,
  link: EventLink,
  out: boolean,
  lookup: Lookup,
  localizer: Localizer,
  notes: Footnotes,
): LinkShown {
  const { messages } = localizer;
  const id = out ? link.to : link.from;
  const row = table.rowOf.get(id);
  const other = row === undefined ? undefined : table.draft(row);
  return {
    out,
    type: (out ? messages.linkOut : messages.linkIn)[link.type],
    status: link.status === undefined || link.status === 'confirmed' ? null : messages.status[link.status],
    by: link.by === undefined ? null : showActor(link.by, lookup.actors, localizer),
    id: other?.id ?? id,
    title: localizer.localize(other?.title) ?? untagged(id),
    date: localizer.date(other?.dates),
    text: localizer.localize(link.text),
    notes: notes.of(link.sources, lookup.sources),
  };
}

import type { EventLink } from '../intake/types';
import type { EventTable } from '../model/table';
import type { Lookup } from './lookup';
import type { Reader } from './reader';
import { showActor, type ActorShown } from './people';
import type { Notes } from './sources';
import { bare, type Told } from './told';

/** A link between this event and another, told from this one's side. */
export interface LinkShown {
  readonly out: boolean;
  /** "led to", "answered by". */
  readonly type: string;
  /** How sure, where it is not confirmed. */
  readonly status: string | null;
  readonly by: ActorShown | null;
  /** The other event. */
  readonly id: string;
  readonly title: Told;
  readonly date: string | null;
  readonly text: Told | null;
  readonly notes: readonly number[];
}

/** All links of an event: first those from it, then those to it. */
export function showLinks(table: EventTable, row: number, lookup: Lookup, reader: Reader, notes: Notes): LinkShown[] {
  const links = (lookup.links.get(row) ?? []).map((link) => ({ link, out: table.rowOf.get(link.from) === row }));
  return [...links.filter(({ out }) => out), ...links.filter(({ out }) => !out)].map(({ link, out }) =>
    showLink(table, link, out, lookup, reader, notes),
  );
}

function showLink(
  table: EventTable,
  link: EventLink,
  out: boolean,
  lookup: Lookup,
  reader: Reader,
  notes: Notes,
): LinkShown {
  const { words } = reader;
  const id = out ? link.to : link.from;
  const row = table.rowOf.get(id);
  const other = row === undefined ? undefined : table.draft(row);
  return {
    out,
    type: (out ? words.linkOut : words.linkIn)[link.type],
    status: link.status === undefined || link.status === 'confirmed' ? null : words.status[link.status],
    by: link.by === undefined ? null : showActor(link.by, lookup.actors, reader),
    id: other?.id ?? id,
    title: reader.told(other?.title) ?? bare(id),
    date: reader.date(other?.dates),
    text: reader.told(link.text),
    notes: notes.of(link.sources, lookup.sources),
  };
}

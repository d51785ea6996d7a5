import type { EventDraft } from '../intake/types';
import type { EventTable } from '../model/table';
import { daysOf, showAct, type ActShown } from './acts';
import { compare, showClaims, type ClaimShown, type Comparison } from './claims';
import { heading, type Heading } from './heading';
import { lengthInWords } from './lasting';
import { showLinks, type LinkShown } from './links';
import { lookupOf, type Lookup } from './lookup';
import { showMedia, type MediaShown } from './media';
import { roleInWords, showActor, type ActorShown } from './people';
import { Reader } from './reader';
import { Notes, showSource, type SourceShown } from './sources';
import { bare, type Told } from './told';
import type { Words } from './words/en';

/** Everything the file says of one event, in the reader's language; components only lay it out. */
export interface Content extends Heading {
  /** How long it lasted, where both ends are known. */
  readonly lasted: string | null;
  readonly summary: Told | null;
  readonly actors: readonly { readonly actor: ActorShown; readonly role: Told | null }[];
  readonly place: Told | null;
  readonly notes: readonly number[];
  readonly comparisons: readonly Comparison[];
  readonly claims: readonly ClaimShown[];
  readonly links: readonly LinkShown[];
  readonly acts: readonly ActShown[];
  readonly media: readonly MediaShown[];
  readonly corrections: readonly { readonly date: string | null; readonly text: Told }[];
  readonly sources: readonly SourceShown[];
}

/** All content of the event of a row. Sources are numbered in the order in which event, claims and links name them. */
export function contentOf(table: EventTable, row: number, words: Words, lang: string): Content {
  const reader = new Reader(words, lang, table.file.lang);
  const lookup = lookupOf(table);
  const draft = table.draft(row);
  const notes = new Notes();
  const own = notes.of(draft.sources, lookup.sources);
  const claims = showClaims(draft, lookup, reader, notes);
  const links = showLinks(table, row, lookup, reader, notes);
  return {
    ...heading(table, row, draft, reader),
    ...factsOf(draft, lookup, reader),
    acts: (draft.treaties ?? []).map((act) => showAct(act, draft.when, lookup, reader, daysOf(table, row, act))),
    lasted: lengthInWords(draft.dates, words),
    notes: own,
    claims,
    comparisons: compare(claims),
    links,
    corrections: (lookup.corrections.get(row) ?? []).map(({ date, text }) => ({
      date: reader.date(date),
      text: reader.told(text) ?? bare(''),
    })),
    sources: notes.ids.map((id, at) => showSource(lookup.sources.get(id)!, at + 1, reader)),
  };
}

function factsOf(
  draft: EventDraft,
  lookup: Lookup,
  reader: Reader,
): Pick<Content, 'summary' | 'actors' | 'place' | 'media'> {
  return {
    summary: reader.told(draft.summary),
    actors: draft.actors.map(({ id, role }) => ({
      actor: showActor(id, lookup.actors, reader),
      role: roleInWords(role, reader),
    })),
    place: reader.told(draft.place?.name),
    media: (draft.media ?? []).flatMap((media) => showMedia(media, reader) ?? []),
  };
}

import type { EventRecord } from '../format/types';
import type { EventTable } from '../model/table';
import { daysOf, showAct, type ActShown } from './acts';
import { compare, showClaims, type ClaimShown, type Comparison } from './claims';
import { heading, type Heading } from './heading';
import { formatLength } from './duration';
import { showLinks, type LinkShown } from './links';
import { lookupOf, type Lookup } from './lookup';
import { showMedia, type MediaShown } from './media';
import { formatRole, showActor, type ActorShown } from './actors';
import { Localizer } from './localizer';
import { Footnotes, showSource, type SourceShown } from './sources';
import { untagged, type LocalizedText } from './localize';
import type { Messages } from '../i18n/en/messages';

/** Everything the file has about one event, formatted in the reader's language for components to lay out. */
export interface Content extends Heading {
  /** Its duration, if both ends are known. */
  readonly lasted: string | null;
  readonly summary: LocalizedText | null;
  readonly actors: readonly { readonly actor: ActorShown; readonly role: LocalizedText | null }[];
  readonly place: LocalizedText | null;
  /** The names of the places that it is about. */
  readonly about: readonly LocalizedText[];
  readonly notes: readonly number[];
  readonly comparisons: readonly Comparison[];
  readonly claims: readonly ClaimShown[];
  readonly links: readonly LinkShown[];
  readonly acts: readonly ActShown[];
  readonly media: readonly MediaShown[];
  readonly corrections: readonly { readonly date: string | null; readonly text: LocalizedText }[];
  readonly sources: readonly SourceShown[];
}

/** The content of the event in a row. Sources are numbered in the order in which event, claims and links refer to them. */
export function contentOf(table: EventTable, row: number, messages: Messages, lang: string): Content {
  const localizer = new Localizer(messages, lang, table.file.lang);
  const lookup = lookupOf(table);
  const draft = table.draft(row);
  const notes = new Footnotes();
  const own = notes.of(draft.sources, lookup.sources);
  const claims = showClaims(draft, lookup, localizer, notes);
  const links = showLinks(table, row, lookup, localizer, notes);
  return {
    ...heading(table, row, draft, localizer),
    ...factsOf(draft, lookup, localizer),
    acts: (draft.treaties ?? []).map((act) => showAct(act, draft.when, lookup, localizer, daysOf(table, row, act))),
    lasted: formatLength(draft.dates, messages),
    notes: own,
    claims,
    comparisons: compare(claims),
    links,
    corrections: localizer.first(
      lookup.corrections.get(row) ?? [],
      ({ date, text }) => ({ date: localizer.date(date), text: localizer.localize(text) ?? untagged('') }),
      (text) => ({ date: null, text }),
    ),
    sources: notes.ids.map((id, at) => showSource(lookup.sources.get(id)!, at + 1, localizer)),
  };
}

function factsOf(
  draft: EventRecord,
  lookup: Lookup,
  localizer: Localizer,
): Pick<Content, 'summary' | 'actors' | 'place' | 'about' | 'media'> {
  return {
    summary: localizer.localize(draft.summary),
    actors: draft.actors.map(({ id, role }) => ({
      actor: showActor(id, lookup.actors, localizer),
      role: formatRole(role, localizer),
    })),
    place: localizer.localize(draft.place?.name),
    about: localizer.first(
      draft.about ?? [],
      (place) => localizer.name(place, ''),
      (more) => more,
    ),
    media: (draft.media ?? []).map((media) => showMedia(media, localizer)),
  };
}

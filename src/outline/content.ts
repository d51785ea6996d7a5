import { doubtOf, type Doubt } from '../draw/doubt';
import { isDeed, type Hue, hueOf } from '../draw/shapes';
import { FAMILIES, STATUSES, TONES } from '../intake/schema';
import type { EventDraft, Family, Status } from '../intake/types';
import type { EventTable } from '../model/table';
import { showAct, type ActShown } from './acts';
import { compare, showClaims, type ClaimShown, type Comparison } from './claims';
import { lengthInWords } from './dates';
import { showLinks, type LinkShown } from './links';
import { lookupOf, type Lookup } from './lookup';
import { showMedia, type MediaShown } from './media';
import { roleInWords, showActor, type ActorShown } from './people';
import { Reader } from './reader';
import { Notes, showSource, type SourceShown } from './sources';
import { bare, type Told } from './told';
import type { Words } from './words/en';

/** The sign of an event, as the picture draws it. */
export interface Sign {
  readonly family: Family;
  readonly hue: Hue;
  readonly filled: boolean;
  /** The date is not known exactly, or the event is contested: a dashed outline. */
  readonly doubt: Doubt;
}

/** What stands at the head of an event, and in a list of many. */
export interface Heading {
  readonly id: string;
  readonly row: number;
  readonly date: string;
  readonly title: Told;
  readonly status: Status | null;
  readonly statusWords: string | null;
  readonly sign: Sign;
  readonly kinds: readonly Told[];
  /** The first claimants by short name, and how many more there are. */
  readonly tellers: readonly Told[];
  readonly otherTellers: number;
}

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

const TELLERS = 2;

/** The head of the event of a row. */
export function headingOf(table: EventTable, row: number, words: Words, lang: string): Heading {
  return heading(table, row, table.draft(row), new Reader(words, lang, table.file.lang));
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
): Pick<Content, 'summary' | 'actors' | 'place' | 'acts' | 'media'> {
  return {
    summary: reader.told(draft.summary),
    actors: draft.actors.map(({ id, role }) => ({
      actor: showActor(id, lookup.actors, reader),
      role: roleInWords(role, reader),
    })),
    place: reader.told(draft.place?.name),
    acts: (draft.treaties ?? []).map((act) => showAct(act, draft.when, lookup, reader)),
    media: (draft.media ?? []).flatMap((media) => showMedia(media, reader) ?? []),
  };
}

function heading(table: EventTable, row: number, draft: EventDraft, reader: Reader): Heading {
  const { kinds, actors } = lookupOf(table);
  const tellers = [...new Set(draft.claims.map(({ by }) => by))];
  return {
    id: draft.id,
    row,
    date: reader.date(draft.dates, draft.asOfDates) ?? draft.when,
    title: reader.told(draft.title) ?? bare(draft.id),
    ...statusOf(draft, reader.words),
    sign: signOf(table, row),
    kinds: draft.kinds.map((id) => reader.name(kinds.get(id), id)),
    tellers: tellers.slice(0, TELLERS).map((id) => reader.short(actors.get(id), id)),
    otherTellers: Math.max(0, tellers.length - TELLERS),
  };
}

function statusOf(draft: EventDraft, words: Words): Pick<Heading, 'status' | 'statusWords'> {
  const { status } = draft;
  if (status === undefined) return { status: null, statusWords: null };
  const accounts = new Set(draft.claims.map(({ by }) => by)).size;
  return {
    status,
    statusWords: status === 'disputed' && accounts > 1 ? words.detail.disputed(accounts) : words.status[status],
  };
}

/** The sign of the event of a row: shape by family, hue and filling by tone. */
export function signOf(table: EventTable, row: number): Sign {
  const family = FAMILIES[table.family[row]!] ?? 'other';
  const tone = TONES[table.tone[row]!] ?? 'neutral';
  return { family, hue: hueOf(tone), filled: isDeed(tone, family), doubt: doubtOf(table.flags[row]!) };
}

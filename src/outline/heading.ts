import { doubtOf, type Doubt } from '../draw/doubt';
import { isDeed, type Hue, hueOf } from '../draw/shapes';
import { FAMILIES, TONES } from '../intake/schema';
import type { EventDraft, Family, Status } from '../intake/types';
import type { EventTable } from '../model/table';
import { accountsInWords, tellingInWords } from './accounts';
import { lookupOf } from './lookup';
import { Reader } from './reader';
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
  /** "5 accounts, accounts differ"; null where there is one. */
  readonly accounts: string | null;
  /** Whose telling this is, where the table is told by one claimant and that one tells it otherwise: "as told by NIS". */
  readonly asTold: string | null;
}

const TELLERS = 2;

/** The head of the event of a row. */
export function headingOf(table: EventTable, row: number, words: Words, lang: string): Heading {
  return heading(table, row, table.draft(row), new Reader(words, lang, table.file.lang));
}

/** The head of an event by a reader that is there already. */
export function heading(table: EventTable, row: number, draft: EventDraft, reader: Reader): Heading {
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
    accounts: accountsInWords(draft, reader.words),
    asTold: tellingInWords(table, row, reader),
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

import { accountCount } from '../model/accounts';
import type { EventTable } from '../model/table';
import { showClaims, type ClaimShown } from './claims';
import { headingOf, type Heading } from './heading';
import { lookupOf } from './lookup';
import { Reader } from './reader';
import { Notes, showSource, type SourceShown } from './sources';
import type { Words } from './words/en';

/** One account of an event with its own sources. */
export interface RivalAccount {
  readonly claim: ClaimShown;
  readonly sources: readonly SourceShown[];
}

/** The rows of which there is more than one account, or which are disputed. */
export function rivalRows(table: EventTable, rows: Uint32Array): Uint32Array {
  return rows.filter((row) => accountCount(table, row) > 0);
}

/** The accounts of one event, in the order in which they were given, each with what it rests on. */
export function rivalsOf(
  table: EventTable,
  row: number,
  words: Words,
  lang: string,
): { heading: Heading; accounts: RivalAccount[] } {
  const reader = new Reader(words, lang, table.file.lang);
  const lookup = lookupOf(table);
  const notes = new Notes();
  const claims = showClaims(table.draft(row), lookup, reader, notes);
  const sources = notes.ids.map((id, at) => showSource(lookup.sources.get(id)!, at + 1, reader));
  const accounts = claims.map((claim) => ({
    claim,
    sources: sources.filter(({ number }) => claim.notes.includes(number)),
  }));
  return { heading: headingOf(table, row, words, lang), accounts };
}

import { accountCount } from '../model/accounts';
import type { EventTable } from '../model/table';
import { showClaims, type ClaimShown } from './claims';
import { headingOf, type Heading } from './heading';
import { lookupOf } from './lookup';
import { Localizer } from './localizer';
import { Footnotes, showSource, type SourceShown } from './sources';
import type { Messages } from '../i18n/en/messages';

/** One account of an event with its own sources. */
export interface ConflictingClaim {
  readonly claim: ClaimShown;
  readonly sources: readonly SourceShown[];
}

/** The rows with more than one account, or that are disputed. */
export function rowsWithConflicts(table: EventTable, rows: Uint32Array): Uint32Array {
  return rows.filter((row) => accountCount(table, row) > 0);
}

/** The accounts of one event in order of time, each with its sources. */
export function conflictingClaims(
  table: EventTable,
  row: number,
  messages: Messages,
  lang: string,
): { heading: Heading; accounts: ConflictingClaim[] } {
  const localizer = new Localizer(messages, lang, table.file.lang);
  const lookup = lookupOf(table);
  const notes = new Footnotes();
  const claims = showClaims(table.draft(row), lookup, localizer, notes);
  const sources = notes.ids.map((id, at) => showSource(lookup.sources.get(id)!, at + 1, localizer));
  const accounts = claims.map((claim) => ({
    claim,
    sources: [...claim.notes].sort((a, b) => a - b).map((number) => sources[number - 1]!),
  }));
  return { heading: headingOf(table, row, messages, lang), accounts };
}

import type { EventDraft } from '../intake/types';
import { accountsOf } from '../model/accounts';
import type { EventTable } from '../model/table';
import { lookupOf } from './lookup';
import type { Reader } from './reader';
import type { Words } from './words/en';

/** How many accounts there are of an event, and whether they differ: "5 accounts, which differ". Null where there is one, and nobody contradicts. */
export function accountsInWords(draft: EventDraft, { accounts }: Words): string | null {
  const { tellers, differ } = accountsOf(draft);
  if (tellers > 1) return differ ? accounts.differing(tellers) : accounts.accounts(tellers);
  return differ ? accounts.differ : null;
}

/** Who tells the event otherwise than the file, in a table as told by one claimant, and how the file itself dates it; else null. */
export function tellingInWords(table: EventTable, row: number, reader: Reader): string | null {
  const telling = table.telling?.(row);
  if (!telling) return null;
  const { toldBy, ownDate } = reader.words.accounts;
  const by = toldBy(reader.short(lookupOf(table).actors.get(telling.by), telling.by).text);
  const own = reader.date(telling.own.dates, telling.own.asOfDates);
  return own === null || telling.own.when === telling.draft.when ? by : `${by}; ${ownDate(own)}`;
}

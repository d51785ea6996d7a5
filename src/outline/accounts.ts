import type { EventRecord } from '../format/types';
import { accountsOf } from '../model/accounts';
import type { EventTable } from '../model/table';
import { lookupOf } from './lookup';
import type { Localizer } from './localizer';
import type { Messages } from '../i18n/en/messages';

/** The number of accounts of an event, and whether they differ: "5 accounts, which differ". Null for one account that nobody contradicts. */
export function formatAccounts(draft: EventRecord, { accounts }: Messages): string | null {
  const { claimants, differ } = accountsOf(draft);
  if (claimants > 1) return differ ? accounts.differing(claimants) : accounts.accounts(claimants);
  return differ ? accounts.differ : null;
}

/** In a table from a claimant's perspective: whose account of the event is shown, and the file's own date if that differs. Null where it is the file's account. */
export function formatPerspective(table: EventTable, row: number, localizer: Localizer): string | null {
  const perspective = table.perspectiveOf?.(row);
  if (!perspective) return null;
  const { accordingTo, ownDate } = localizer.messages.accounts;
  const by = accordingTo(localizer.short(lookupOf(table).actors.get(perspective.by), perspective.by).text);
  const own = localizer.date(perspective.own.dates, perspective.own.asOfDates);
  return own === null || perspective.own.when === perspective.draft.when ? by : `${by}; ${ownDate(own)}`;
}

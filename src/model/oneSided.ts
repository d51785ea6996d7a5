import { STATUSES } from '../format/schema';
import type { EventRecord } from '../format/types';
import { memoize } from '../util/memoize';
import { lineage } from './idIndex';
import { idSetsOf, isEmpty } from './idSets';
import { UNSTATED, type EventTable } from './table';

const CLAIMED = STATUSES.indexOf('claimed');
const REPORTED = STATUSES.indexOf('reported');

/**
 * Whether an event is what one side says: the file calls it claimed, or it does not say how sure the event is or calls it reported, and all
 * of its claims are by one actor or by those that belong to one. Confirmed, disputed and denied events are not.
 */
export function isOneSided(table: EventTable, row: number): boolean {
  const status = table.status[row]!;
  if (status === CLAIMED) return true;
  if (status !== UNSTATED && status !== REPORTED) return false;
  // The columns tell most events without an account, so that no record is made of them.
  return !isEmpty(idSetsOf(table, 'claimant'), row) && sidesOf(table, table.draft(row)) === 1;
}

const counts = memoize((table: EventTable) => new Int8Array(table.count).fill(-1));

/** How many of some rows are what one side says. Each row is looked at once: O(n). */
export function countOneSided(table: EventTable, rows: Uint32Array): number {
  const known = counts(table);
  let count = 0;
  for (const row of rows) {
    if (known[row] === -1) known[row] = Number(isOneSided(table, row));
    count += known[row]!;
  }
  return count;
}

/** Number of actors without a parent to whom the claimants of an event belong. */
function sidesOf(table: EventTable, { claims }: EventRecord): number {
  const line = lineage(table.file.actors);
  return new Set(claims.map(({ by }) => line(by).at(-1))).size;
}

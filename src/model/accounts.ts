import { setBit, wordsFor } from '../util/bits';
import { memoize } from '../util/memoize';
import { STATUSES } from '../format/schema';
import type { Claim, EventRecord } from '../format/types';
import { limitsOf } from './figures';
import { hasAny, idSetsOf } from './idSets';
import { UNSTATED, type EventTable } from './table';

/** Stands in place of a claimant for what nobody disputes. No claimant can have this id, since ids have no asterisk. */
export const UNDISPUTED = '*';

/** How many claimants give an account of an event, and whether they agree. */
export interface Accounts {
  /** Number of distinct claimants. */
  readonly claimants: number;
  /** Whether an account contradicts the file or another account, or the event is disputed or denied. */
  readonly differ: boolean;
}

const AGAINST = new Set<string | undefined>(['disputed', 'denied']);

/** The accounts of an event as read. */
export function accountsOf(draft: EventRecord): Accounts {
  const { claims, status } = draft;
  const claimants = claims.length < 2 ? claims.length : new Set(claims.map(({ by }) => by)).size;
  return {
    claimants,
    differ: AGAINST.has(status) || claims.some((claim) => isOtherwise(claim, draft)) || clash(claims),
  };
}

/** Whether nothing about an event is in dispute: its status is confirmed, and no account contradicts another. */
export function isUndisputed(draft: EventRecord): boolean {
  return draft.status === 'confirmed' && !accountsOf(draft).differ;
}

/** Whether a claim contradicts the file: by its status, or by another date, place or kind. */
export function isOtherwise(claim: Claim, { when, kinds, place, status }: EventRecord): boolean {
  return (
    (AGAINST.has(claim.status) && claim.status !== status) ||
    (claim.when !== undefined && claim.when !== when) ||
    (claim.place !== undefined && JSON.stringify(claim.place.name) !== JSON.stringify(place?.name)) ||
    (claim.kinds !== undefined && claim.kinds.length > 0 && claim.kinds.join() !== kinds.join())
  );
}

/** The limits of one claimant's figure. */
interface Stated {
  readonly by: string;
  readonly from: number;
  readonly to: number;
}

/** Whether two claimants give figures that cannot both be right. A claimant's correction of its own figure does not count. O(n). */
function clash(claims: readonly Claim[]): boolean {
  const byKey = new Map<string, Stated[]>();
  for (const { by, figures = [] } of claims) {
    for (const figure of figures) {
      const limits = limitsOf(figure);
      const key = `${figure.measure} ${figure.period ?? ''}`;
      if (!byKey.has(key)) byKey.set(key, []);
      if (limits) byKey.get(key)!.push({ by, ...limits });
    }
  }
  return [...byKey.values()].some(areApart);
}

/** Whether two of these figures, by two claimants, have no value in common: if any two have none, so has one of the tightest two. */
function areApart(own: readonly Stated[]): boolean {
  if (own.length < 2) return false;
  const low = own.reduce((most, one) => (one.from > most.from ? one : most));
  const high = own.reduce((least, one) => (one.to < least.to ? one : least));
  if (low.by !== high.by) return low.from > high.to;
  return own.some(({ by, from, to }) => by !== low.by && (low.from > to || from > high.to));
}

const UNASKED = 255;
const countsOf = memoize(({ count }: EventTable) => new Uint8Array(count).fill(UNASKED));

/**
 * The number of accounts that an event's mark shows: 0 if there is one that nobody contradicts, else the number of claimants, and 1 if
 * the event is disputed and the file names no second claimant. Computed on first use, since most events never come into view.
 */
export function accountCount(table: EventTable, row: number): number {
  const counts = countsOf(table);
  if (counts[row] === UNASKED) counts[row] = isPlain(table, row) ? 0 : countOf(accountsOf(table.draft(row)));
  return counts[row]!;
}

/** Whether the columns alone show that nobody claims or disputes an event, so that no draft is needed. */
function isPlain(table: EventTable, row: number): boolean {
  const { status, claimantIds } = table;
  if (status[row] !== UNSTATED && AGAINST.has(STATUSES[status[row]!])) return false;
  return !hasAny(idSetsOf(table, 'claimant'), row, claimantMask(claimantIds));
}

/** A mask of all claimants. */
const claimantMask = memoize((ids: readonly string[]) => {
  const mask = new Uint32Array(wordsFor(ids.length));
  ids.forEach((id, n) => {
    if (id !== UNDISPUTED) setBit(mask, mask.length, 0, n);
  });
  return mask;
});

function countOf({ claimants, differ }: Accounts): number {
  return claimants > 1 ? Math.min(99, claimants) : Number(differ);
}

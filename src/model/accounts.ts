import { hasBit, wordsFor } from '../base/bits';
import { kept } from '../base/kept';
import { STATUSES } from '../intake/schema';
import type { Claim, EventDraft } from '../intake/types';
import { exclude } from './figures';
import { UNSTATED, type EventTable } from './table';

/** In place of a claimant: what nobody disputes. No claimant can be called so, since ids have no asterisk. */
export const UNDISPUTED = '*';

/** How many tell an event, and whether they agree. */
export interface Accounts {
  /** Distinct claimants. */
  readonly tellers: number;
  /** Whether anyone tells it otherwise than the file or than another: the event is disputed or denied, or one account excludes another. */
  readonly differ: boolean;
}

const AGAINST = new Set<string | undefined>(['disputed', 'denied']);

/** The accounts of an event as read. */
export function accountsOf(draft: EventDraft): Accounts {
  const { claims, status } = draft;
  const tellers = claims.length < 2 ? claims.length : new Set(claims.map(({ by }) => by)).size;
  return { tellers, differ: AGAINST.has(status) || claims.some((claim) => isOtherwise(claim, draft)) || clash(claims) };
}

/** Whether nothing about an event is in dispute: the file holds it for confirmed, and no account excludes another. */
export function isUndisputed(draft: EventDraft): boolean {
  return draft.status === 'confirmed' && !accountsOf(draft).differ;
}

/** Whether a claimant contradicts the event as the file tells it, or dates it, places it or calls it otherwise. */
export function isOtherwise(claim: Claim, { when, kinds, place, status }: EventDraft): boolean {
  return (
    (AGAINST.has(claim.status) && claim.status !== status) ||
    (claim.when !== undefined && claim.when !== when) ||
    (claim.place !== undefined && JSON.stringify(claim.place.name) !== JSON.stringify(place?.name)) ||
    (claim.kinds !== undefined && claim.kinds.length > 0 && claim.kinds.join() !== kinds.join())
  );
}

/** Whether two claimants give figures that cannot both be right. One who corrects his own contradicts nobody. */
function clash(claims: readonly Claim[]): boolean {
  return claims.some((one, i) =>
    claims
      .slice(i + 1)
      .some((other) => one.by !== other.by && one.figures?.some((a) => other.figures?.some((b) => exclude(a, b)))),
  );
}

const UNASKED = 255;
const countsOf = kept(({ count }: EventTable) => new Uint8Array(count).fill(UNASKED));

/**
 * How many accounts an event's mark speaks of: 0 where there is one and nobody contradicts, else the number of claimants, 1 where it
 * is disputed and the file names no second one. Found when first asked, since of many events only those in view ever are.
 */
export function accountCount(table: EventTable, row: number): number {
  const counts = countsOf(table);
  if (counts[row] === UNASKED) counts[row] = isPlain(table, row) ? 0 : countOf(accountsOf(table.draft(row)));
  return counts[row]!;
}

/** Whether the columns alone show that nobody claims or disputes an event, so that its draft need not be made. */
function isPlain({ status, claimantIds, claimantBits }: EventTable, row: number): boolean {
  if (status[row] !== UNSTATED && AGAINST.has(STATUSES[status[row]!])) return false;
  const words = wordsFor(claimantIds.length);
  return claimantIds.every((id, n) => id === UNDISPUTED || !hasBit(claimantBits, words, row, n));
}

function countOf({ tellers, differ }: Accounts): number {
  return tellers > 1 ? Math.min(99, tellers) : Number(differ);
}

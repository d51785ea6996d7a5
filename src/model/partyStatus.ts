import { unreachable } from '../util/result';
import { group } from 'd3-array';
import type { Actor } from '../format/types';
import { extentOf } from '../time/extent';
import type { Span } from '../time/instant';
import { parseEdtfUnexplained } from '../time/edtfParser';
import { memoize } from '../util/memoize';
import { unique } from '../util/unique';
import type { EventTable } from './table';
import { byCertainty, type TreatyAction, type TreatyHistory } from './treatyActions';

/** The possible statuses of a party to a treaty. */
export const STATES = ['bound', 'suspended', 'signed', 'ended', 'unclear'] as const;
/** `signed`: signed, approved or ratified, and not bound by that alone. */
export type State = (typeof STATES)[number];

/**
 * Why a status is unclear: the date of an action is in doubt (`date`), two actions may have come in either order (`order`), a notice
 * was due to take effect and the file does not say whether it did (`notice`), a treaty entered into force and the file does not say for
 * whom (`unnamed`), the party had ceased to exist (`ceased`), or may have (`ceasing`).
 */
export type Doubt = 'date' | 'order' | 'notice' | 'unnamed' | 'ceased' | 'ceasing';

/** The status of one party at the end of a day, and the action it follows from. */
export interface PartyStatus {
  readonly party: string;
  readonly state: State;
  /** The action it follows from; if unclear, the one in doubt. */
  readonly action: TreatyAction;
  readonly doubt: Doubt | null;
  /** The predecessor whose action it is, if the party succeeded it; else null. */
  readonly via: string | null;
  /** Actions that were done but had not taken effect yet. */
  readonly announced: readonly TreatyAction[];
}

interface Found {
  readonly state: State;
  readonly action: TreatyAction;
}

/** Actions that end a treaty for all parties if none is named. */
const FOR_ALL = new Set<TreatyAction['act']>(['expiry', 'termination']);
const RATIFIED = new Set<TreatyAction['act']>(['ratification', 'deposit', 'succession']);
const ENDS = new Set<TreatyAction['act']>(['withdrawal', 'expiry', 'termination']);

/**
 * The status of a party after an action; null if the action does not change it. Entry into force and accession bind a party;
 * signature, approval, ratification and deposit alone never do. After the withdrawal of a ratification the signature remains.
 */
function after(before: Found | null, action: TreatyAction): State | null {
  const state = before?.state ?? null;
  switch (action.act) {
    case 'accession':
      return 'bound';
    case 'entry-into-force':
      if (action.parties.length > 0) return 'bound';
      return before && state === 'signed' && RATIFIED.has(before.action.act) ? 'unclear' : null;
    case 'signature':
    case 'approval':
    case 'ratification':
    case 'deposit':
    case 'succession':
      return state === null || state === 'signed' ? 'signed' : null;
    case 'suspension':
      return state === 'ended' ? null : 'suspended';
    case 'withdrawal':
      return action.of ? 'signed' : 'ended';
    case 'expiry':
    case 'termination':
      // The end of a treaty does not make an ended party of one that never was a party.
      return action.parties.length === 0 && state === null ? null : 'ended';
    case 'extension':
    case 'notice':
    case 'reservation':
      return null;
    default:
      return unreachable(action.act);
  }
}

function folded(actions: readonly TreatyAction[]): Found | null {
  let found: Found | null = null;
  for (const action of actions) {
    const state = after(found, action);
    if (state !== null) found = { state, action };
  }
  return found;
}

type Judged = Found & { readonly doubt: Doubt | null };

/** The status that follows from actions, which are in the order of their effect, at an instant. */
function judge(actions: readonly TreatyAction[], at: number): Judged | null {
  const sure = actions.filter(({ by }) => by <= at);
  const found = folded(sure);
  const other = folded(byCertainty(sure));
  if (found?.state !== other?.state) return { state: 'unclear', action: other!.action, doubt: 'order' };
  for (const action of actions) {
    if (action.from >= at || action.by <= at) continue;
    const state = after(found, action);
    if (state !== null && state !== found?.state) return { state: 'unclear', action, doubt: 'date' };
  }
  if (!found) return null;
  if (found.state === 'unclear') return { ...found, doubt: 'unnamed' };
  const notice = lapsed(actions, at);
  if (notice && found.state !== 'ended') return { state: 'unclear', action: notice, doubt: 'notice' };
  return { ...found, doubt: null };
}

/** A notice that was due, if no action says that it took effect. */
function lapsed(actions: readonly TreatyAction[], at: number): TreatyAction | undefined {
  if (actions.some(({ act, of }) => ENDS.has(act) && !of)) return undefined;
  return actions.findLast(({ act, effective, by }) => act === 'notice' && effective !== '' && by <= at);
}

/** Whether an actor existed at the end of a day. */
type Presence = 'there' | 'gone' | 'unclear';

function presenceOf(actor: Actor | undefined, { from, to }: Span): Presence {
  const read = actor?.existed === undefined ? null : parseEdtfUnexplained(actor.existed);
  if (!read?.ok) return 'there';
  const there = extentOf(read.value);
  if (from >= there.to || to <= there.from) return 'gone';
  return to <= there.earliestEnd && to >= there.latestStart ? 'there' : 'unclear';
}

/** The treaty and the day in question. */
interface Question {
  readonly history: TreatyHistory;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly day: Span;
  /** The instant by which an event was over, in milliseconds. */
  readonly overBy: (event: string) => number;
}

/**
 * The status of every party named in the file at the end of a day. Parties without an action yet are left out. A party that is missing
 * may still be bound, since the file may not know of it.
 */
export function partyStatusOn(question: Question): PartyStatus[] {
  const { history, actors, day } = question;
  const heirs = history.successions.filter((one) => succeeded(question, one.of, one.event));
  const parties = new Set(history.actions.flatMap((action) => action.parties));
  for (const { by } of heirs) for (const party of by) parties.add(party);
  const taken = new Set(heirs.filter(({ by }) => by.length > 0).map(({ of }) => of));
  const found: PartyStatus[] = [];
  for (const party of parties) {
    if (taken.has(party)) continue;
    const via = heirs.find(({ by }) => by.includes(party))?.of ?? null;
    const status = statusOf(history, party, via, day.to);
    if (status) found.push(withPresence(status, presenceOf(actors.get(party), day)));
  }
  return found;
}

/** The end of an event, in milliseconds; Infinity for an unknown id. */
export function endOf(table: EventTable, id: string): number {
  const row = table.rowOf.get(id);
  return row === undefined ? Infinity : table.to[row]!;
}

/** Whether a party no longer existed, and the event of its succession, if there is one, had happened. */
function succeeded({ actors, day, overBy }: Question, of: string, event: string | undefined): boolean {
  return presenceOf(actors.get(of), day) === 'gone' && (event === undefined || overBy(event) <= day.to);
}

/** The actions that concern each party, as indexes in `actions`; '' has those that concern all. Computed once for a history. */
const actsByParty = memoize(({ actions }: TreatyHistory) => {
  const touched = actions.flatMap(({ act, parties }, at) =>
    (parties.length > 0 ? parties : forAll(act) ? [EVERYONE] : []).map((party) => ({ party, at })),
  );
  return group(touched, ({ party }) => party);
});
const EVERYONE = '';

/** The actions that concern a party or its predecessor, in the order of their effect. O(own actions), not O(all actions). */
function actsOf(history: TreatyHistory, party: string, via: string | null): TreatyAction[] {
  const acts = actsByParty(history);
  const found = [party, via, EVERYONE].flatMap((one) => (one === null ? [] : (acts.get(one) ?? [])));
  const order = unique(found.map(({ at }) => at)).sort((a, b) => a - b);
  return order.map((at) => history.actions[at]!);
}

function statusOf(history: TreatyHistory, party: string, via: string | null, at: number): PartyStatus | null {
  const own = actsOf(history, party, via);
  const judged = judge(own, at);
  if (!judged) return null;
  const announced = own.filter(({ doneBy, from, effective }) => effective !== '' && doneBy <= at && from >= at);
  const through = judged.action.parties.includes(party) || judged.action.parties.length === 0 ? null : via;
  return { party, ...judged, via: through, announced };
}

function forAll(act: TreatyAction['act']): boolean {
  return FOR_ALL.has(act) || act === 'entry-into-force';
}

function withPresence(status: PartyStatus, presence: Presence): PartyStatus {
  if (presence === 'there' || status.state === 'ended' || status.doubt !== null) return status;
  return { ...status, state: 'unclear', doubt: presence === 'gone' ? 'ceased' : 'ceasing' };
}

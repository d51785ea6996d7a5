import { max } from 'd3-array';
import type { Actor } from '../format/types';
import { extentOf } from '../time/extent';
import { DAY, instant } from '../time/instant';
import { parseEdtfUnexplained } from '../time/edtfParser';
import { unique } from '../util/unique';
import { endOf, partyStatusOn, type PartyStatus } from './partyStatus';
import type { EventTable } from './table';
import type { TreatyHistory } from './treatyActions';

/** The number of parties to a treaty from a day on, up to the next count. */
export interface PartyCount {
  /** The day's midnight, in milliseconds. */
  readonly at: number;
  /** Certainly bound parties; the same with unclear ones. */
  readonly sure: number;
  readonly most: number;
  /** Those of `most`, and those that have ratified but are not bound yet. */
  readonly all: number;
}

/** See `partyStatusOn`. */
interface PartyCountInput {
  readonly history: TreatyHistory;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly overBy: (event: string) => number;
}

type Act = PartyStatus['action']['act'];

/** Days times actions up to which the numbers of parties are counted: 200 parties that each acted on two days need 160,000. */
const MOST_STATUSES = 400_000;
const RATIFIED = new Set<Act>(['ratification', 'deposit', 'succession']);
/** Steps towards a treaty that bind nobody: doubt about one leaves no doubt whether its party is bound. */
const STEPS = new Set<Act>(['signature', 'approval', ...RATIFIED]);

/** The counts of a treaty in a table. */
export function partyCountsOf(table: EventTable, history: TreatyHistory): PartyCount[] {
  const actors = new Map(table.file.actors.map((actor) => [actor.id, actor]));
  return partyCounts({ history, actors, overBy: (event) => endOf(table, event) });
}

/**
 * The number of a treaty's parties over time. Suspended parties count; unclear ones count only in `most`, and those that have only signed
 * do not count. Determines the status of all parties on each day on which one may change: O(days · actions).
 */
function partyCounts({ history, actors, overBy }: PartyCountInput): PartyCount[] {
  const counts: PartyCount[] = [];
  const changes = changesOf({ history, actors, overBy });
  // Thousands of parties on as many days would take minutes: their number then stands in words alone.
  if (changes.length * history.actions.length > MOST_STATUSES) return [];
  for (const at of changes) {
    const day = { from: instant(at), to: instant(at + DAY) };
    const statuses = partyStatusOn({ history, actors, day, overBy });
    const sure = statuses.filter(({ state }) => state === 'bound' || state === 'suspended').length;
    const unclear = statuses.filter(({ state, action }) => state === 'unclear' && !STEPS.has(action.act)).length;
    const ratified = statuses.filter(({ state, action }) => state === 'signed' && RATIFIED.has(action.act)).length;
    const [most, all] = [sure + unclear, sure + unclear + ratified];
    const last = counts.at(-1) ?? { sure: 0, most: 0, all: 0 };
    if (last.sure !== sure || last.most !== most || last.all !== all) counts.push({ at, sure, most, all });
  }
  return counts;
}

/** The days on which the status of a party may change, ascending, in milliseconds. */
function changesOf({ history, actors, overBy }: PartyCountInput): number[] {
  const parties = unique([
    ...history.actions.flatMap((action) => action.parties),
    ...history.successions.flatMap(({ of, by }) => [of, ...by]),
  ]);
  const lifetimes = parties.flatMap((id) => {
    const read = parseEdtfUnexplained(actors.get(id)?.existed ?? '');
    return read.ok ? [extentOf(read.value)] : [];
  });
  const days = [
    ...history.actions.flatMap(({ from, by }) => [Math.floor(from / DAY), Math.ceil(by / DAY) - 1]),
    ...lifetimes.flatMap((own) =>
      [own.from, own.latestStart, own.earliestEnd, own.to].map((at) => Math.floor(at / DAY)),
    ),
    ...history.successions.flatMap(({ event }) => (event === undefined ? [] : [Math.ceil(overBy(event) / DAY) - 1])),
  ];
  return unique(days)
    .filter(Number.isFinite)
    .sort((a, b) => a - b)
    .map((day) => day * DAY);
}

/** Number of parties from which a line is drawn; fewer can be seen from the actions below. */
const LEAST = 5;

/** Whether a treaty has, or is ratified by, enough parties for a line. */
export function hasPartyLine(counts: readonly PartyCount[]): boolean {
  return (max(counts, ({ all }) => all) ?? 0) >= LEAST;
}

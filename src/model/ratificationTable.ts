import { group, max, range } from 'd3-array';
import { DAY } from '../time/instant';
import { unique } from '../util/unique';
import type { TreatyAction, TreatyHistory } from './treatyActions';

/** One party's step towards a treaty, with the number of days since its signature; `least` and `most` are equal if both dates are known to the day. */
export interface RatificationStep {
  readonly action: TreatyAction;
  readonly least: number;
  readonly most: number;
}

/** Treaties signed in one event, with each party's steps towards them. */
export interface RatificationTable {
  readonly histories: readonly TreatyHistory[];
  /** Day of the signature, in milliseconds. */
  readonly signed: number;
  /** In the order in which parties completed all treaties. `steps` has a list for each treaty. */
  readonly parties: readonly { readonly id: string; readonly steps: readonly (readonly RatificationStep[])[] }[];
  /** The largest number of days of any step. */
  readonly longest: number;
}

const STEPS = new Set<TreatyAction['act']>(['approval', 'ratification', 'deposit']);
/** Number of parties from which a table is more useful than the list of actions. */
const MANY = 4;
/** Treaties in one table at most. */
const COLUMNS = 6;

/** The signature of a treaty if it is known to the day, else null. */
export function signatureOf({ actions }: TreatyHistory): TreatyAction | null {
  const first = actions.find(({ act }) => act === 'signature');
  return first && first.doneBy - first.doneFrom <= DAY ? first : null;
}

/** Number of days from a signature to an action, at least and at most. */
export function daysSince(
  signature: TreatyAction,
  { doneFrom, doneBy }: TreatyAction,
): Pick<RatificationStep, 'least' | 'most'> {
  const day = Math.floor(signature.doneFrom / DAY);
  return { least: Math.floor(doneFrom / DAY) - day, most: Math.ceil(doneBy / DAY) - 1 - day };
}

/** Whether an action is a party's own step towards being bound. */
export function isStep({ act, parties }: TreatyAction): boolean {
  return STEPS.has(act) && parties.length > 0;
}

/** Ratification tables: one for treaties signed together, if at least MANY parties took a step. */
export function ratificationTables(histories: readonly TreatyHistory[]): RatificationTable[] {
  const many = histories.filter((history) => signatureOf(history) !== null && stepsByParty(history).size >= MANY);
  return [...group(many, (history) => signatureOf(history)!.row).values()].flatMap(tablesOf);
}

/** The steps of a treaty's parties, by party. An action of several parties is a step of each. */
function stepsByParty({ actions }: TreatyHistory): Map<string, { party: string; action: TreatyAction }[]> {
  const steps = actions.filter(isStep).flatMap((action) => unique(action.parties).map((party) => ({ party, action })));
  return group(steps, ({ party }) => party);
}

/** Treaties of one signature in tables that fit a page. */
function tablesOf(histories: readonly TreatyHistory[]): RatificationTable[] {
  return range(0, histories.length, COLUMNS).map((at) => tableOf(histories.slice(at, at + COLUMNS)));
}

function tableOf(histories: readonly TreatyHistory[]): RatificationTable {
  const signature = signatureOf(histories[0]!)!;
  const byParty = histories.map(stepsByParty);
  const stepsOf = (steps: (typeof byParty)[number], party: string): RatificationStep[] =>
    (steps.get(party) ?? [])
      .map(({ action }) => ({ action, ...daysSince(signature, action) }))
      .sort((a, b) => a.least - b.least);
  const ids = unique(byParty.flatMap((steps) => [...steps.keys()]));
  const parties = ids.map((id) => ({ id, steps: byParty.map((steps) => stepsOf(steps, id)) }));
  const last = (steps: readonly (readonly RatificationStep[])[]): number =>
    max(steps, (list) => list[0]?.least ?? Infinity) ?? Infinity;
  parties.sort((a, b) => last(a.steps) - last(b.steps) || 0);
  const longest = max(parties, ({ steps }) => max(steps.flat(), ({ most }) => most)) ?? 0;
  return { histories, signed: Math.floor(signature.doneFrom / DAY) * DAY, parties, longest };
}

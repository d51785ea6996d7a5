import { DAY } from '../time/instant';
import type { Deed, TreatyLife } from './deeds';

/** One party's step towards a treaty, with the days since the signature; equal where both are known to the day. */
export interface RatifyingStep {
  readonly deed: Deed;
  readonly least: number;
  readonly most: number;
}

/** Treaties signed in one event, and how each party came to accept them. */
export interface Ratifying {
  readonly lives: readonly TreatyLife[];
  /** Day of the signature. */
  readonly signed: number;
  /** Who was first with all of it stands first. `steps` has a list for each treaty. */
  readonly parties: readonly { readonly id: string; readonly steps: readonly (readonly RatifyingStep[])[] }[];
  /** The most days of any step. */
  readonly longest: number;
}

const STEPS = new Set<Deed['act']>(['approval', 'ratification', 'deposit']);
/** From so many parties on a table tells more than the list of acts does. */
const MANY = 4;

/** The signature, where it is known to the day. */
export function signatureOf({ deeds }: TreatyLife): Deed | null {
  const first = deeds.find(({ act }) => act === 'signature');
  return first && first.doneBy - first.doneFrom <= DAY ? first : null;
}

/** Days from the day of a signature to a deed. */
export function daysSince(signature: Deed, { doneFrom, doneBy }: Deed): Pick<RatifyingStep, 'least' | 'most'> {
  const day = Math.floor(signature.doneFrom / DAY);
  return { least: Math.floor(doneFrom / DAY) - day, most: Math.ceil(doneBy / DAY) - 1 - day };
}

/** Whether an act is a party's own step towards being bound. */
export function isStep({ act, parties }: Deed): boolean {
  return STEPS.has(act) && parties.length > 0;
}

/** Tables of ratifications: one for treaties that were signed together, where at least four parties took a step. */
export function ratifyingOf(lives: readonly TreatyLife[]): Ratifying[] {
  const groups = new Map<number, TreatyLife[]>();
  for (const life of lives) {
    const signature = signatureOf(life);
    const parties = new Set(life.deeds.filter(isStep).flatMap((deed) => deed.parties));
    if (!signature || parties.size < MANY) continue;
    groups.set(signature.row, [...(groups.get(signature.row) ?? []), life]);
  }
  return [...groups.values()].map(tableOf);
}

function tableOf(lives: readonly TreatyLife[]): Ratifying {
  const signature = signatureOf(lives[0]!)!;
  const stepsOf = ({ deeds }: TreatyLife, party: string): RatifyingStep[] =>
    deeds
      .filter((deed) => isStep(deed) && deed.parties.includes(party))
      .map((deed) => ({ deed, ...daysSince(signature, deed) }))
      .sort((a, b) => a.least - b.least);
  const ids = new Set(lives.flatMap(({ deeds }) => deeds.filter(isStep).flatMap((deed) => deed.parties)));
  const parties = [...ids].map((id) => ({ id, steps: lives.map((life) => stepsOf(life, id)) }));
  const last = (steps: readonly (readonly RatifyingStep[])[]): number =>
    Math.max(...steps.map((list) => list[0]?.least ?? Infinity));
  parties.sort((a, b) => last(a.steps) - last(b.steps) || 0);
  const longest = Math.max(...parties.flatMap(({ steps }) => steps.flat().map(({ most }) => most)));
  return { lives, signed: Math.floor(signature.doneFrom / DAY) * DAY, parties, longest };
}

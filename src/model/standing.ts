import { unreachable } from '../base/result';
import type { Actor } from '../intake/types';
import { extentOf } from '../time/extent';
import type { Span } from '../time/instant';
import { readEdtf } from '../time/reader';
import { byCertainty, type Deed, type TreatyLife } from './deeds';

/** How a party can stand to a treaty. */
export const STATES = ['bound', 'suspended', 'signed', 'ended', 'unclear'] as const;
/** `signed`: signed, approved or ratified, and not bound by that alone. */
export type State = (typeof STATES)[number];

/**
 * Why it is unclear: the date of an act is in doubt (`date`), two acts may have come in either order (`order`), a notice was to take
 * effect and nothing tells whether it did (`notice`), a treaty entered into force and the file does not say for whom (`unnamed`),
 * the party had ceased to exist (`ceased`), or may have (`ceasing`).
 */
export type Doubt = 'date' | 'order' | 'notice' | 'unnamed' | 'ceased' | 'ceasing';

/** How one party stood at the end of a day, and what says so. */
export interface Standing {
  readonly party: string;
  readonly state: State;
  /** The act that says so; where it is unclear, the one in doubt. */
  readonly deed: Deed;
  readonly doubt: Doubt | null;
  /** Whose act it is, where the party took that one's place. */
  readonly via: string | null;
  /** What had been done and was still to take effect. */
  readonly announced: readonly Deed[];
}

interface Found {
  readonly state: State;
  readonly deed: Deed;
}

/** Acts that end a treaty for everyone where no party is named. */
const FOR_ALL = new Set<Deed['act']>(['expiry', 'termination']);
const RATIFIED = new Set<Deed['act']>(['ratification', 'deposit', 'succession']);
const ENDS = new Set<Deed['act']>(['withdrawal', 'expiry', 'termination']);

/**
 * What an act makes of a party's standing; null where it changes nothing. Entry into force and accession bind; signature, approval,
 * ratification and deposit never do by themselves. A withdrawal of a ratification leaves the signature.
 */
function after(before: Found | null, deed: Deed): State | null {
  const state = before?.state ?? null;
  switch (deed.act) {
    case 'accession':
      return 'bound';
    case 'entry-into-force':
      if (deed.parties.length > 0) return 'bound';
      return before && state === 'signed' && RATIFIED.has(before.deed.act) ? 'unclear' : null;
    case 'signature':
    case 'approval':
    case 'ratification':
    case 'deposit':
    case 'succession':
      return state === null || state === 'signed' ? 'signed' : null;
    case 'suspension':
      return state === 'ended' ? null : 'suspended';
    case 'withdrawal':
      return deed.of ? 'signed' : 'ended';
    case 'expiry':
    case 'termination':
      // An end for all does not make someone a party who was none.
      return deed.parties.length === 0 && state === null ? null : 'ended';
    case 'extension':
    case 'notice':
    case 'reservation':
      return null;
    default:
      return unreachable(deed.act);
  }
}

function folded(deeds: readonly Deed[]): Found | null {
  let found: Found | null = null;
  for (const deed of deeds) {
    const state = after(found, deed);
    if (state !== null) found = { state, deed };
  }
  return found;
}

type Judged = Found & { readonly doubt: Doubt | null };

/** How someone stands at an instant by these deeds, which are in the order of their effect. */
function judge(deeds: readonly Deed[], at: number): Judged | null {
  const sure = deeds.filter(({ by }) => by <= at);
  const found = folded(sure);
  const other = folded(byCertainty(sure));
  if (found?.state !== other?.state) return { state: 'unclear', deed: other!.deed, doubt: 'order' };
  for (const deed of deeds) {
    if (deed.from >= at || deed.by <= at) continue;
    const state = after(found, deed);
    if (state !== null && state !== found?.state) return { state: 'unclear', deed, doubt: 'date' };
  }
  if (!found) return null;
  if (found.state === 'unclear') return { ...found, doubt: 'unnamed' };
  const notice = lapsed(deeds, at);
  if (notice && found.state !== 'ended') return { state: 'unclear', deed: notice, doubt: 'notice' };
  return { ...found, doubt: null };
}

/** A notice whose day has come, where no act tells that it took effect. */
function lapsed(deeds: readonly Deed[], at: number): Deed | undefined {
  if (deeds.some(({ act, of }) => ENDS.has(act) && !of)) return undefined;
  return deeds.findLast(({ act, effective, by }) => act === 'notice' && effective !== '' && by <= at);
}

/** Whether an actor was there at the end of a day. */
type Presence = 'there' | 'gone' | 'unclear';

function presenceOf(actor: Actor | undefined, { from, to }: Span): Presence {
  const read = actor?.existed === undefined ? null : readEdtf(actor.existed);
  if (!read?.ok) return 'there';
  const there = extentOf(read.value);
  if (from >= there.to || to <= there.from) return 'gone';
  return to <= there.endFrom && to >= there.startBy ? 'there' : 'unclear';
}

/** What is asked of one life on one day. */
interface Question {
  readonly life: TreatyLife;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly day: Span;
  /** Where an event stands, as the row's instant by which it was over. */
  readonly overBy: (event: string) => number;
}

/**
 * How every party that the file names stood to a treaty at the end of a day. Parties that had done nothing yet are left out. One that
 * is not there is not told to be free: the file may not know of it.
 */
export function standingsOn(question: Question): Standing[] {
  const { life, actors, day } = question;
  const heirs = life.successions.filter((one) => succeeded(question, one.of, one.event));
  const parties = new Set(life.deeds.flatMap((deed) => deed.parties));
  for (const { by } of heirs) for (const party of by) parties.add(party);
  const taken = new Set(heirs.filter(({ by }) => by.length > 0).map(({ of }) => of));
  const found: Standing[] = [];
  for (const party of parties) {
    if (taken.has(party)) continue;
    const via = heirs.find(({ by }) => by.includes(party))?.of ?? null;
    const standing = standingOf(life, party, via, day.to);
    if (standing) found.push(withPresence(standing, presenceOf(actors.get(party), day)));
  }
  return found;
}

/** Whether a party was gone, and what tells of its place being taken had happened. */
function succeeded({ actors, day, overBy }: Question, of: string, event: string | undefined): boolean {
  return presenceOf(actors.get(of), day) === 'gone' && (event === undefined || overBy(event) <= day.to);
}

function standingOf({ deeds }: TreatyLife, party: string, via: string | null, at: number): Standing | null {
  const touches = ({ act, parties }: Deed): boolean =>
    parties.includes(party) || (via !== null && parties.includes(via)) || (parties.length === 0 && forAll(act));
  const own = deeds.filter(touches);
  const judged = judge(own, at);
  if (!judged) return null;
  const announced = own.filter(({ doneBy, from, effective }) => effective !== '' && doneBy <= at && from >= at);
  const through = judged.deed.parties.includes(party) || judged.deed.parties.length === 0 ? null : via;
  return { party, ...judged, via: through, announced };
}

function forAll(act: Deed['act']): boolean {
  return FOR_ALL.has(act) || act === 'entry-into-force';
}

function withPresence(standing: Standing, presence: Presence): Standing {
  if (presence === 'there' || standing.state === 'ended' || standing.doubt !== null) return standing;
  return { ...standing, state: 'unclear', doubt: presence === 'gone' ? 'ceased' : 'ceasing' };
}

import type { Deed, TreatyLife } from './deeds';

/** `open`: signed or open to signature, not in force; `left`: every party that the file names has left. */
export type PhaseState = 'open' | 'force' | 'suspended' | 'left' | 'ended';

/** A stretch of a treaty's life, up to the next one. It began between `from` and `by`. */
export interface Phase {
  readonly state: PhaseState;
  readonly from: number;
  readonly by: number;
  /** The act with which it began. */
  readonly deed: Deed;
}

/** What has become of a treaty as its acts are gone through. */
class Course {
  private readonly parties = new Map<string, 'bound' | 'suspended' | 'ended'>();
  private force = false;
  private over = false;

  take({ act, parties, of }: Deed): void {
    const makes = MAKES[act];
    if (!makes || of) return;
    if (act === 'entry-into-force' && parties.length === 0) this.force = true;
    if (makes === 'over') this.over = true;
    else for (const party of parties) this.parties.set(party, makes);
  }

  state(): PhaseState {
    if (this.over) return 'ended';
    const states = [...this.parties.values()];
    if (states.includes('suspended')) return 'suspended';
    if (this.force || states.includes('bound')) return 'force';
    return states.includes('ended') && this.wasInForce ? 'left' : 'open';
  }

  wasInForce = false;
}

const MAKES: Partial<Record<Deed['act'], 'bound' | 'suspended' | 'ended' | 'over'>> = {
  accession: 'bound',
  'entry-into-force': 'bound',
  suspension: 'suspended',
  withdrawal: 'ended',
  expiry: 'over',
  termination: 'over',
};

/** The phases of a treaty's life, in order; none where the file has no act of it. A treaty counts as suspended while it is for one party. */
export function phasesOf({ deeds }: TreatyLife): Phase[] {
  const course = new Course();
  const phases: Phase[] = [];
  for (const deed of deeds) {
    course.take(deed);
    const state = course.state();
    course.wasInForce ||= state === 'force';
    if (phases.at(-1)?.state !== state) phases.push({ state, from: deed.from, by: deed.by, deed });
  }
  return phases;
}

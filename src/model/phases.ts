import type { TreatyAction, TreatyHistory } from './treatyActions';

/** `open`: signed or open to signature, not in force; `left`: every party that the file names has left. */
export type PhaseState = 'open' | 'force' | 'suspended' | 'left' | 'ended';

/** A phase of a treaty, up to the next one. It began between `from` and `by`, in milliseconds. */
export interface Phase {
  readonly state: PhaseState;
  readonly from: number;
  readonly by: number;
  /** The action with which it began. */
  readonly action: TreatyAction;
}

/** The state of a treaty while its actions are applied in order. */
class Course {
  private readonly parties = new Map<string, 'bound' | 'suspended' | 'ended'>();
  private force = false;
  private over = false;

  take({ act, parties, of }: TreatyAction): void {
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

const MAKES: Partial<Record<TreatyAction['act'], 'bound' | 'suspended' | 'ended' | 'over'>> = {
  accession: 'bound',
  'entry-into-force': 'bound',
  suspension: 'suspended',
  withdrawal: 'ended',
  expiry: 'over',
  termination: 'over',
};

/** The phases of a treaty, in order; none if the file has no action of it. A treaty suspended for one party counts as suspended. */
export function phasesOf({ actions }: TreatyHistory): Phase[] {
  const course = new Course();
  const phases: Phase[] = [];
  for (const action of actions) {
    course.take(action);
    const state = course.state();
    course.wasInForce ||= state === 'force';
    if (phases.at(-1)?.state !== state) phases.push({ state, from: action.from, by: action.by, action });
  }
  return phases;
}

import type { PhaseState } from '../../model/phases';
import type { Doubt, State } from '../../model/standing';
import { counter, numbers } from './counted';
import { firstEn } from './firstEn';

const counted = counter('en');
const digits = numbers('en');

/** The words of links, treaties, coverage and corrections in English. */
export const treatiesEn = {
  ties: {
    ...firstEn.ties,
    none: {
      before: 'No link leads to this event.',
      after: 'No link leads on from this event.',
    },
    /** `link`: "led to"; `of`: how many such links there are. */
    step: (link: string, at: number, of: number): string => (of > 1 ? `${link}, ${at} of ${of}:` : `${link}:`),
    legend: {
      leads: 'leads to',
      answers: 'answered or carried out by',
      against: 'contradicted, breached or replaced by',
      solid: 'link confirmed',
      dashed: 'link claimed',
      dotted: 'link disputed',
    },
  },

  treaties: {
    ...firstEn.treaties,
    heading: 'The life of each treaty',
    intro: (n: number): string => counted(n, 'treaty', 'treaties'),
    on: 'Who was bound on',
    day: 'Day',
    slider: 'Day on which it is asked who was bound',
    earlier: 'Previous change',
    later: 'Next change',
    endOfDay: 'as it stood at the end of the day',
    outside: 'This day lies outside what was collected.',
    missing:
      'Only parties that the file names are listed. That a state is missing does not mean that it was not bound.',
    none: 'None of these events is an act of a treaty.',
    nobody: 'The file names no party yet.',
    before: (date: string): string => `not before ${date}`,
    others: (n: number): string => `${digits(n)} more`,
    fewer: 'fewer',
    state: {
      bound: 'bound',
      suspended: 'suspended',
      signed: 'signed or ratified only',
      ended: 'ended',
      unclear: 'unclear on this day',
    } as Record<State, string>,
    doubt: {
      date: 'the date of this act is in doubt',
      order: 'two acts may have come in either order',
      notice: 'the notice was to take effect; the file does not say whether it did',
      unnamed: 'it entered into force; the file does not say for whom',
      ceased: 'no longer existed; the file does not say who took its place',
      ceasing: 'ceased to exist about this time',
    } as Record<Doubt, string>,
    inPlaceOf: (who: string): string => `in the place of ${who}`,
    announced: (act: string, date: string): string => `${act} given, takes effect ${date}`,
    also: (act: string, date: string): string => `also: ${act}, ${date}`,
    phase: {
      open: 'signed, not in force',
      force: 'in force',
      suspended: 'suspended for a party',
      left: 'left by all parties named',
      ended: 'ended',
    } as Record<PhaseState, string>,
    /** In place of `open` where nothing follows: the file may only not know. */
    neverInForce: 'signed; the file has no entry into force',
    phases: 'Phases',
    acts: 'Acts',
    concerns: 'Also concerns it',
    unnamedParties: 'the file names no parties',
    succession: 'Succession',
    entryRule: 'Enters into force',
    depositaries: 'Depositaries',
    takesBack: (act: string): string => `of: ${act}`,
    effective: (date: string): string => `takes effect ${date}`,
    depositary: (who: string): string => `deposited with ${who}`,
    party: 'Party',
    parties: (n: number): string => counted(n, 'party', 'parties'),
    ratified: (treaties: string): string => `Days from signature to ratification: ${treaties}`,
    signedOn: (date: string): string => `Signed ${date}`,
    days: (least: number, most: number): string =>
      least === most ? counted(least, 'day', 'days') : `${digits(least)}–${counted(most, 'day', 'days')}`,
    afterSignature: (days: string): string => `${days} after signature`,
    sameDay: 'on the day',
    noStep: 'not in the file',
    scale: (days: string): string => `0 to ${days}`,
    details: 'All acts',
  },

  coverage: {
    ...firstEn.coverage,
    all: 'all actors',
    why: 'Where the picture is hatched, nothing was collected. Where it is plain and empty, nothing was found.',
    close: 'Close',
    log: 'Corrections',
    concerns: 'concerns',
  },
};

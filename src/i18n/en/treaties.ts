import { numberFormatter, plural } from '../plural';
import { coreEn } from './core';

const count = plural('en');
const digits = numberFormatter('en');

/** The messages of treaties in English: their phases, acts and parties, and how long ratification took. */
export const treatiesEn = {
  ...coreEn.treaties,
  heading: 'Treaties over time',
  on: 'Who was bound on',
  missing: 'Only parties named in the file are listed. A state that is missing here may still have been bound.',
  nobody: 'The file names no parties yet.',
  before: (date: string): string => `not before ${date}`,
  others: (n: number): string => `${digits(n)} more`,
  fewer: 'Show fewer',
  state: {
    bound: 'bound',
    suspended: 'suspended',
    signed: 'signed or ratified only',
    ended: 'ended',
    unclear: 'unclear on this day',
  },
  doubt: {
    date: 'the date of this action is uncertain',
    order: 'the order of two actions is unknown',
    notice: 'notice had been given; the file does not say whether it took effect',
    unnamed: 'it entered into force; the file does not say for whom',
    ceased: 'no longer existed; the file does not say who took its place',
    ceasing: 'ceased to exist around this time',
  },
  inPlaceOf: (who: string): string => `in place of ${who}`,
  announced: (act: string, date: string): string => `${act} given, takes effect ${date}`,
  also: (act: string, date: string): string => `also: ${act}, ${date}`,
  phase: {
    open: 'signed, not in force',
    force: 'in force',
    suspended: 'suspended for a party',
    left: 'all named parties have left',
    ended: 'ended',
  },
  /** In place of `open` where nothing follows: the file may only not know. */
  neverInForce: 'signed; the file records no entry into force',
  phases: 'Phases',
  acts: 'Actions',
  concerns: 'Other related events',
  unnamedParties: 'the file names no parties',
  succession: 'Succession',
  entryRule: 'Entry into force',
  depositaries: 'Depositaries',
  takesBack: (act: string): string => `of: ${act}`,
  effective: (date: string): string => `takes effect ${date}`,
  depositary: (who: string): string => `deposited with ${who}`,
  party: 'Party',
  parties: (n: number): string => count(n, { one: '# party', other: '# parties' }),
  partiesTo: (treaty: string): string => `Parties to ${treaty}`,
  fromDay: (date: string): string => `from ${date}`,
  partyLine: 'parties that have ratified; filled once bound',
  ratifiedBy: (n: string): string => `${n} ratified`,
  ratified: (treaties: string): string => `Days from signature to ratification: ${treaties}`,
  signedOn: (date: string): string => `Signed ${date}`,
  days: (least: number, most: number): string =>
    least === most
      ? count(least, { one: '# day', other: '# days' })
      : `${digits(least)}–${count(most, { one: '# day', other: '# days' })}`,
  afterSignature: (days: string): string => `${days} after signature`,
  noStep: 'not in the file',
  scale: (days: string): string => `0 to ${days}`,
  details: 'All actions',
};

import { counter } from './counted';
import { firstEn } from './firstEn';

const counted = counter('en');

/** What is said of several accounts of one event, in English. */
export const claimsEn = {
  ...firstEn.accounts,
  /** In a list and in the tip: how many tell it. */
  accounts: (n: number): string => counted(n, 'account', 'accounts'),
  differing: (n: number): string => `${counted(n, 'account', 'accounts')}, which differ`,
  differ: 'accounts differ',
  undisputed: 'Only what nobody disputes',
  toldBy: (who: string): string => `as told by ${who}`,
  /** After "as told by", what the file itself says. */
  ownDate: (date: string): string => `the file itself dates it ${date}`,
  compareThese: 'Compare over time',
  heading: 'Who claims what, over time',
  measures: 'Compared',
  measure: (claims: number, claimants: number): string =>
    `${counted(claims, 'claim', 'claims')} by ${counted(claimants, 'claimant', 'claimants')}`,
  several: (n: number): string => counted(n, 'measure', 'measures'),
  label: (title: string): string => `Claims over time: ${title}`,
  keys: 'Left and right arrow lead from claim to claim of one claimant, up and down to another claimant, Enter opens the event, plus and minus zoom.',
  /** What the picture's signs mean. */
  signs: {
    point: 'a number',
    range: 'from lowest to highest',
    open: '“at least” or “up to”: open on that side',
    about: '“about”',
    others: 'what the others say',
    undated: 'said on no known day: stands at its event',
  },
  none: 'No claim with a number.',
  noneHint: 'Choose another measure or take away a filter.',
  /** How far apart the claimants are; the factor is left out where it would be 1 or endless. */
  spread: (low: string, high: string, factor: string | null): string =>
    factor === null ? `from ${low} to ${high}` : `from ${low} to ${high}, ${factor} times as many`,
  table: {
    caption: (measure: string): string => `${measure}, claim by claim`,
    said: 'Said',
    undated: 'not dated',
    who: 'By',
    figure: 'Figure',
    event: 'On which event',
    sources: 'Sources',
  },
  beside: 'Accounts side by side',
  besideHint: 'Each event of which more than one account is given, or which is disputed.',
};

import { plural } from '../../../i18n/plural';

const count = plural('en');

export const claimsEn = {
  heading: 'Who claims what',
  /** Of the menu of measures. */
  measures: 'Compare',
  measure: (claims: number, claimants: number): string =>
    `${count(claims, { one: '# claim', other: '# claims' })} by ${count(claimants, { one: '# claimant', other: '# claimants' })}`,
  /** After the numbers of a measure on which claimants contradict each other. */
  differ: 'which differ',
  /** The group of measures with a single claimant. */
  others: (n: number): string => count(n, { one: '# other, by one claimant', other: '# others, by one claimant each' }),
  several: (n: number): string => count(n, { one: '# measure', other: '# measures' }),
  label: (title: string): string => `Claims over time: ${title}`,
  keys: 'Left and right arrow keys move between the claims of one claimant, up and down to another claimant. Enter opens the event. Plus and minus zoom.',
  /** What the marks of the chart mean. */
  signs: {
    point: 'single figure',
    range: 'range',
    open: '“at least” or “up to”',
    about: 'approximate',
    others: 'figures from others',
    run: 'latest figure of one claimant',
    undated: 'undated: placed at its event',
  },
  rowsLeft: (n: number): string =>
    `${count(n, { one: '# more row is', other: '# more rows are' })} not drawn: see the tables below, or filter by claimant.`,
  none: 'No claims with figures.',
  noneHint: 'Choose another measure or remove a filter.',
  table: {
    caption: (measure: string): string => `${measure}, claim by claim`,
    said: 'Said',
    undated: 'undated',
    who: 'By',
    figure: 'Figure',
    event: 'Event',
    sources: 'Sources',
  },
};

export type ClaimsMessages = typeof claimsEn;

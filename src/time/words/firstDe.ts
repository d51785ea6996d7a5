import type { FirstTimeWords } from './types';

/** What an axis says, in German. */
export const firstDe: FirstTimeWords = {
  lang: 'de',
  locale: 'de-DE',
  bce: (year) => `${year} v. Chr.`,
  ce: (year) => `${year} n. Chr.`,
  eraBefore: 'v. Chr.',
  eraAfter: 'n. Chr.',
  decade: (year) => `${year}er Jahre`,
  century: (n) => `${String(n)}. Jahrhundert`,
  millennium: (n) => `${String(n)}. Jahrtausend`,
};

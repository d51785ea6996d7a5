import type { AxisMessages } from '../../time/messages';
import { localeOf } from '../languages';

/** What an axis says, in German. */
export const axis: AxisMessages = {
  lang: 'de',
  locale: localeOf('de'),
  bce: (year) => `${year} v. Chr.`,
  ce: (year) => `${year} n. Chr.`,
  eraBefore: 'v. Chr.',
  eraAfter: 'n. Chr.',
  decade: (year) => `${year}er Jahre`,
  century: (n) => `${String(n)}. Jahrhundert`,
  millennium: (n) => `${String(n)}. Jahrtausend`,
};

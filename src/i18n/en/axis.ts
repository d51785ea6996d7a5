import type { AxisMessages } from '../../time/messages';
import { localeOf } from '../languages';

/** 1st, 2nd, 3rd, 4th. */
export function ordinal(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  return `${String(n)}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;
}

/** What an axis says, in English as written in Europe, day before month. */
export const axisEn: AxisMessages = {
  lang: 'en',
  locale: localeOf('en'),
  bce: (year) => `${year} BCE`,
  ce: (year) => `${year} CE`,
  eraBefore: 'BCE',
  eraAfter: 'CE',
  decade: (year) => `${year}s`,
  century: (n) => `${ordinal(n)} century`,
  millennium: (n) => `${ordinal(n)} millennium`,
};

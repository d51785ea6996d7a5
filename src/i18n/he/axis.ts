import type { AxisMessages } from '../../time/messages';
import { localeOf } from '../languages';

const century = (n: number): string => `המאה ה־${String(n)}`;

/** What an axis says, in Hebrew. */
export const axis: AxisMessages = {
  lang: 'he',
  locale: localeOf('he'),
  bce: (year) => `${year} לפנה״ס`,
  ce: (year) => `${year} לספירה`,
  eraBefore: 'לפנה״ס',
  eraAfter: 'לספירה',
  decade: (year) => `שנות ה־${year.slice(-2)} של ${century(Math.floor(+year / 100) + 1)}`,
  century,
  millennium: (n) => `האלף ה־${String(n)}`,
};

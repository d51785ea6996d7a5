import type { AxisMessages } from '../../time/messages';
import { localeOf } from '../languages';

/** Decades by their tens. The second of a century has no such name. */
const DECADES = [
  '',
  '',
  'عشرينيات',
  'ثلاثينيات',
  'أربعينيات',
  'خمسينيات',
  'ستينيات',
  'سبعينيات',
  'ثمانينيات',
  'تسعينيات',
];
const century = (n: number): string => `القرن الـ${String(n)}`;

/** What an axis says, in Arabic. */
export const axis: AxisMessages = {
  lang: 'ar',
  locale: localeOf('ar'),
  bce: (year) => `${year} ق.م`,
  ce: (year) => `${year} م`,
  eraBefore: 'ق.م',
  eraAfter: 'م',
  decade: (year) => `${DECADES[+year.slice(-2, -1)] || 'العقد الثاني من'} ${century(Math.floor(+year / 100) + 1)}`,
  century,
  millennium: (n) => `الألفية الـ${String(n)}`,
};

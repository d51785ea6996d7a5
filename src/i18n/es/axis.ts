import type { AxisMessages } from '../../time/messages';
import { localeOf } from '../languages';

const UNITS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
/** Roman numerals, as Spanish counts centuries; digits above 39, where they become long. */
const roman = (n: number): string => (n > 39 ? String(n) : 'X'.repeat(Math.floor(n / 10)) + UNITS[n % 10]!);

/** What an axis says, in Spanish. */
export const axis: AxisMessages = {
  lang: 'es',
  locale: localeOf('es'),
  bce: (year) => `${year} a. C.`,
  ce: (year) => `${year} d. C.`,
  eraBefore: 'a. C.',
  eraAfter: 'd. C.',
  decade: (year) => `década de ${year}`,
  century: (n) => `siglo ${roman(n)}`,
  millennium: (n) => `${roman(n)} milenio`,
};

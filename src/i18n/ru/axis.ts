import type { AxisMessages } from '../../time/messages';
import { localeOf } from '../languages';

const UNITS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
/** Roman numerals, as Russian counts centuries; digits above 39, where they become long. */
const roman = (n: number): string => (n > 39 ? String(n) : 'X'.repeat(Math.floor(n / 10)) + UNITS[n % 10]!);

/** What an axis says, in Russian. */
export const axis: AxisMessages = {
  lang: 'ru',
  locale: localeOf('ru'),
  bce: (year) => `${year} до н. э.`,
  ce: (year) => `${year} н. э.`,
  eraBefore: 'до н. э.',
  eraAfter: 'н. э.',
  decade: (year) => `${year}-е годы`,
  century: (n) => `${roman(n)} век`,
  millennium: (n) => `${roman(n)} тысячелетие`,
  tidy: (date) => date.replace(/( н\. э\.)\s?г\.$/, '$1'),
};

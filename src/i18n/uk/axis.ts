import type { AxisMessages } from '../../time/messages';
import { localeOf } from '../languages';

const UNITS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
/** Roman numerals, as Ukrainian counts centuries; digits above 39, where they become long. */
const roman = (n: number): string => (n > 39 ? String(n) : 'X'.repeat(Math.floor(n / 10)) + UNITS[n % 10]!);

/** What an axis says, in Ukrainian. */
export const axis: AxisMessages = {
  lang: 'uk',
  locale: localeOf('uk'),
  bce: (year) => `${year} до н. е.`,
  ce: (year) => `${year} н. е.`,
  eraBefore: 'до н. е.',
  eraAfter: 'н. е.',
  decade: (year) => `${year}-ті роки`,
  century: (n) => `${roman(n)} століття`,
  millennium: (n) => `${roman(n)} тисячоліття`,
  tidy: (date) => date.replace(/( н\. е\.)\s?р\.$/, '$1'),
};

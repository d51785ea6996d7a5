import type { AxisMessages } from '../../time/messages';
import { localeOf } from '../languages';

const UNITS = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
/** Ier, IIe, XXe; digits above 39, where Roman ones become long. */
const ordinal = (n: number): string =>
  `${n > 39 ? String(n) : 'X'.repeat(Math.floor(n / 10)) + UNITS[n % 10]!}${n === 1 ? 'er' : 'e'}`;

/** What an axis says, in French. */
export const axis: AxisMessages = {
  lang: 'fr',
  locale: localeOf('fr'),
  bce: (year) => `${year} av. J.-C.`,
  ce: (year) => `${year} apr. J.-C.`,
  eraBefore: 'av. J.-C.',
  eraAfter: 'apr. J.-C.',
  decade: (year) => `années ${year}`,
  century: (n) => `${ordinal(n)} siècle`,
  millennium: (n) => `${ordinal(n)} millénaire`,
};

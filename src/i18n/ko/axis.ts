import type { AxisMessages } from '../../time/messages';
import { localeOf } from '../languages';

/** "44년", but "2세기". */
const withYear = (text: string): string => (/\d$/.test(text) ? `${text}년` : text);

/** What an axis says, in Korean. */
export const axis: AxisMessages = {
  lang: 'ko',
  locale: localeOf('ko'),
  bce: (year) => `기원전 ${withYear(year)}`,
  ce: (year) => `서기 ${withYear(year)}`,
  eraBefore: '기원전',
  eraAfter: '서기',
  decade: (year) => `${year}년대`,
  century: (n) => `${String(n)}세기`,
  millennium: (n) => `제${String(n)}천년기`,
  tidy: (date) => date.replace('년년', '년'),
};

import type { AxisMessages } from '../../time/messages';
import { localeOf } from '../languages';

/** "44年", but "2世紀". */
const withYear = (text: string): string => (/\d$/.test(text) ? `${text}年` : text);

/** "2024年10月4日～13日": Intl would write slashes. */
function range(first: string, last: string): string {
  const shared = [/^.*?年\d+月(?=\d)/, /^.*?年/].map((part) => part.exec(first)?.[0]);
  const found = shared.find((text) => text !== undefined && last.startsWith(text));
  return `${first}～${last.slice(found?.length ?? 0)}`;
}

/** What an axis says, in Japanese. */
export const axis: AxisMessages = {
  lang: 'ja',
  locale: localeOf('ja'),
  bce: (year) => `紀元前${withYear(year)}`,
  ce: (year) => `西暦${withYear(year)}`,
  eraBefore: '紀元前',
  eraAfter: '西暦',
  decade: (year) => `${year}年代`,
  century: (n) => `${String(n)}世紀`,
  millennium: (n) => `第${String(n)}千年紀`,
  range,
  tidy: (date) => date.replace('年年', '年'),
};

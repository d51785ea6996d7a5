import type { AxisMessages } from '../../time/messages';
import { localeOf } from '../languages';

/** "44年", but "2世纪". */
const withYear = (text: string): string => (/\d$/.test(text) ? `${text}年` : text);

/** "2024年10月4日—13日": Intl would write slashes. */
function range(first: string, last: string): string {
  const shared = [/^.*?年\d+月(?=\d)/, /^.*?年/].map((part) => part.exec(first)?.[0]);
  const found = shared.find((text) => text !== undefined && last.startsWith(text));
  return `${first}—${last.slice(found?.length ?? 0)}`;
}

/** What an axis says, in Chinese. */
export const axis: AxisMessages = {
  lang: 'zh',
  locale: localeOf('zh'),
  bce: (year) => `公元前${withYear(year)}`,
  ce: (year) => `公元${withYear(year)}`,
  eraBefore: '公元前',
  eraAfter: '公元',
  decade: (year) => `${String(Math.floor(+year / 100) + 1)}世纪${year.slice(-2)}年代`,
  century: (n) => `${String(n)}世纪`,
  millennium: (n) => `第${String(n)}千年`,
  range,
  tidy: (date) => date.replace('年年', '年'),
};

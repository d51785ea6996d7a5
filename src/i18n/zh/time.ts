import type { CoarseUnit, PartQualifier, TimeMessages } from '../../time/messages';
import { axis } from './axis';

const PARTS = { year: '年份', month: '月份', day: '日期' } as const;
const QUALIFIERS = { approximate: '为约数', uncertain: '不确定', both: '为约数且不确定' } as const;
const UNITS: Readonly<Record<CoarseUnit, string>> = {
  millennium: '千年',
  century: '世纪',
  decade: '年代',
  year: '年',
  half: '半年',
  third: '四个月期',
  quarter: '季度',
  season: '季节',
  month: '月',
};
const SEASONS = ['春季', '夏季', '秋季', '冬季'] as const;

/** "1990年", but "1990年10月" and "20世纪90年代". */
const withYear = (date: string): string => (/^\d+(?:\/\d+)?$/.test(date) ? `${date}年` : date);

function group(code: number, text: string): string {
  const year = withYear(text);
  if (code <= 24) return `${year}${SEASONS[code - 21]!}`;
  if (code <= 28) return `${year}${SEASONS[code - 25]!}（北半球）`;
  if (code <= 32) return `${year}${SEASONS[code - 29]!}（南半球）`;
  if (code <= 36) return `${year}第${String(code - 32)}季度`;
  if (code <= 39) return `${year}${['1—4月', '5—8月', '9—12月'][code - 37]!}`;
  return `${year}${code === 40 ? '上半年' : '下半年'}`;
}

/** Chinese, in simplified characters. */
export const time: TimeMessages = {
  ...axis,
  season: group,
  seasonShort: group,
  around: (date, _, inside) => (inside ? `约${withYear(date)}` : `${withYear(date)}前后`),
  aroundShort: (date) => `约${withYear(date)}`,
  possibly: (date) => `可能是${withYear(date)}`,
  possiblyShort: (date) => `${date}？`,
  partQualifiers: (qualifiers) =>
    qualifiers.map(({ part, qualifier }) => `${PARTS[part]}${QUALIFIERS[qualifier]}`).join('，'),
  unknownParts: (parts: readonly PartQualifier['part'][]) => `${parts.map((part) => PARTS[part]).join('和')}不详`,
  dayNumber: (day) => `${String(day)}日`,
  within: (range) => `${range}期间某时`,
  estimated: (year, range) => `约${withYear(year)}，在${withYear(range)}之间`,
  knownTo: (unit, end) => `${end === null ? '' : end === 'start' ? '开始时间' : '结束时间'}仅精确到${UNITS[unit]}`,
  since: (date) => `自${withYear(date)}起`,
  stillGoing: (text, asOf) => (asOf === null ? `${text}，仍在持续` : `${text}，仍在持续（截至${asOf}）`),
  fromUnknownEnd: (date) => `自${withYear(date)}起，结束时间不详`,
  until: (date) => `至${withYear(date)}为止`,
  unknownStart: (text) => `${text}，开始时间不详`,
  always: '始终',
  oneOf: (list) => `${list}（其中之一）`,
  orEarlier: (list) => `${list}或更早`,
  orLater: (list) => `${list}或更晚`,
  andEarlier: (list) => `${list}及更早`,
  andLater: (list) => `${list}及更晚`,
  later: (duration) => `${duration}后`,
  earlier: (duration) => `${duration}前`,
  sameTime: '同一时间',
  comma: '，',
};

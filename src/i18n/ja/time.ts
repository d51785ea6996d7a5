import type { CoarseUnit, PartQualifier, TimeMessages } from '../../time/messages';
import { axis } from './axis';

const PARTS = { year: '年', month: '月', day: '日' } as const;
const QUALIFIERS = { approximate: 'はおおよそ', uncertain: 'は不確か', both: 'はおおよそで不確か' } as const;
const UNITS: Readonly<Record<CoarseUnit, string>> = {
  millennium: '千年紀',
  century: '世紀',
  decade: '年代',
  year: '年',
  half: '半期',
  third: '4か月単位',
  quarter: '四半期',
  season: '季節',
  month: '月',
};
const SEASONS = ['春', '夏', '秋', '冬'] as const;

/** "1990年", but "1990年10月" and "1990年代". */
const withYear = (date: string): string => (/^\d+(?:\/\d+)?$/.test(date) ? `${date}年` : date);

function group(code: number, text: string): string {
  const year = withYear(text);
  if (code <= 24) return `${year}${SEASONS[code - 21]!}`;
  if (code <= 28) return `${year}${SEASONS[code - 25]!}（北半球）`;
  if (code <= 32) return `${year}${SEASONS[code - 29]!}（南半球）`;
  if (code <= 36) return `${year}第${String(code - 32)}四半期`;
  if (code <= 39) return `${year}${['1～4月', '5～8月', '9～12月'][code - 37]!}`;
  return `${year}${code === 40 ? '前半' : '後半'}`;
}

/** Japanese. */
export const time: TimeMessages = {
  ...axis,
  season: group,
  seasonShort: group,
  around: (date) => `${withYear(date)}頃`,
  aroundShort: (date) => `${withYear(date)}頃`,
  possibly: (date) => `おそらく${withYear(date)}`,
  possiblyShort: (date) => `${date}？`,
  partQualifiers: (qualifiers) =>
    qualifiers.map(({ part, qualifier }) => `${PARTS[part]}${QUALIFIERS[qualifier]}`).join('、'),
  unknownParts: (parts: readonly PartQualifier['part'][]) => `${parts.map((part) => PARTS[part]).join('と')}は不明`,
  dayNumber: (day) => `${String(day)}日`,
  within: (range) => `${range}のいずれかの時点`,
  estimated: (year, range) => `${withYear(year)}頃（${withYear(range)}の範囲内）`,
  knownTo: (unit, end) => `${end === null ? '' : end === 'start' ? '始まりは' : '終わりは'}${UNITS[unit]}までのみ判明`,
  since: (date) => `${withYear(date)}から`,
  stillGoing: (text, asOf) => (asOf === null ? `${text}継続中` : `${text}継続中（${asOf}現在）`),
  fromUnknownEnd: (date) => `${withYear(date)}から、終わりは不明`,
  until: (date) => `${withYear(date)}まで`,
  unknownStart: (text) => `${text}、始まりは不明`,
  always: '常時',
  oneOf: (list) => `${list}のいずれか`,
  orEarlier: (list) => `${list}またはそれ以前`,
  orLater: (list) => `${list}またはそれ以降`,
  andEarlier: (list) => `${list}とそれ以前`,
  andLater: (list) => `${list}とそれ以降`,
  later: (duration) => `${duration}後`,
  earlier: (duration) => `${duration}前`,
  sameTime: '同時刻',
  comma: '、',
};

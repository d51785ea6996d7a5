import type { CoarseUnit, PartQualifier, TimeMessages } from '../../time/messages';
import { axis } from './axis';

const PARTS = { year: '연도', month: '월', day: '일' } as const;
const QUALIFIERS = { approximate: '대략', uncertain: '불확실', both: '대략이며 불확실' } as const;
const UNITS: Readonly<Record<CoarseUnit, string>> = {
  millennium: '천년기',
  century: '세기',
  decade: '연대',
  year: '연도',
  half: '반기',
  third: '4개월 단위',
  quarter: '분기',
  season: '계절',
  month: '월',
};
const SEASONS = ['봄', '여름', '가을', '겨울'] as const;

/** "1990년", but "1990년 10월" and "1990년대". */
const withYear = (date: string): string => (/^\d+(?:\/\d+)?$/.test(date) ? `${date}년` : date);

function group(code: number, text: string): string {
  const year = withYear(text);
  if (code <= 24) return `${year} ${SEASONS[code - 21]!}`;
  if (code <= 28) return `${year} ${SEASONS[code - 25]!}(북반구)`;
  if (code <= 32) return `${year} ${SEASONS[code - 29]!}(남반구)`;
  if (code <= 36) return `${year} ${String(code - 32)}분기`;
  if (code <= 39) return `${year} ${['1~4월', '5~8월', '9~12월'][code - 37]!}`;
  return `${year} ${code === 40 ? '상반기' : '하반기'}`;
}

/** Korean. */
export const time: TimeMessages = {
  ...axis,
  season: group,
  seasonShort: group,
  around: (date) => `${withYear(date)}경`,
  aroundShort: (date) => `${withYear(date)}경`,
  possibly: (date) => `아마도 ${withYear(date)}`,
  possiblyShort: (date) => `${date}?`,
  partQualifiers: (qualifiers) =>
    qualifiers.map(({ part, qualifier }) => `${PARTS[part]} ${QUALIFIERS[qualifier]}`).join(', '),
  unknownParts: (parts: readonly PartQualifier['part'][]) => `${parts.map((part) => PARTS[part]).join('·')} 알 수 없음`,
  dayNumber: (day) => `${String(day)}일`,
  within: (range) => `${range} 사이의 어느 시점`,
  estimated: (year, range) => `${withYear(year)}경(${withYear(range)} 범위)`,
  knownTo: (unit, end) => `${end === null ? '' : end === 'start' ? '시작은 ' : '끝은 '}${UNITS[unit]}까지만 알려짐`,
  since: (date) => `${withYear(date)}부터`,
  stillGoing: (text, asOf) => (asOf === null ? `${text} 계속 중` : `${text} 계속 중(${asOf} 현재)`),
  fromUnknownEnd: (date) => `${withYear(date)}부터, 끝은 알 수 없음`,
  until: (date) => `${withYear(date)}까지`,
  unknownStart: (text) => `${text}, 시작은 알 수 없음`,
  always: '항상',
  oneOf: (list) => `${list} 중 하나`,
  orEarlier: (list) => `${list} 또는 그 이전`,
  orLater: (list) => `${list} 또는 그 이후`,
  andEarlier: (list) => `${list} 및 그 이전`,
  andLater: (list) => `${list} 및 그 이후`,
  later: (duration) => `${duration} 후`,
  earlier: (duration) => `${duration} 전`,
  sameTime: '같은 시각',
};

import { axisEn, ordinal } from './axis';
import type { CoarseUnit, PartQualifier, TimeMessages } from '../../time/messages';

const QUALIFIERS = { approximate: 'approximate', uncertain: 'uncertain', both: 'approximate and uncertain' } as const;
const UNITS: Partial<Record<CoarseUnit, string>> = { half: 'half-year', third: 'third of the year' };
const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;

function group(code: number, year: string, short: boolean): string {
  if (code <= 24) return `${SEASONS[code - 21]!} ${year}`;
  if (code <= 28) return `${SEASONS[code - 25]!} ${year} (northern hemisphere)`;
  if (code <= 32) return `${SEASONS[code - 29]!} ${year} (southern hemisphere)`;
  if (code <= 36) return short ? `Q${String(code - 32)} ${year}` : `${ordinal(code - 32)} quarter of ${year}`;
  if (code <= 39) return `${['first', 'second', 'last'][code - 37]!} third of ${year}`;
  return `${code === 40 ? 'first' : 'second'} half of ${year}`;
}

/** English as written in Europe, day before month. */
export const timeEn: TimeMessages = {
  ...axisEn,
  season: (code, year) => group(code, year, false),
  seasonShort: (code, year) => group(code, year, true),
  around: (date, precision) =>
    /^(decade|century|millennium)$/.test(precision) ? `around the ${date}` : `around ${date}`,
  aroundShort: (date) => `c. ${date}`,
  possibly: (date) => `possibly ${date}`,
  possiblyShort: (date) => `${date}?`,
  partQualifiers: (qualifiers) =>
    qualifiers.map(({ part, qualifier }) => `${part} ${QUALIFIERS[qualifier]}`).join(', '),
  unknownParts: (parts: readonly PartQualifier['part'][]) => `${parts.join(' and ')} unknown`,
  dayNumber: (day) => `the ${ordinal(day)}`,
  within: (range) => `some time during ${range}`,
  estimated: (year, range) => `about ${year}, within ${range}`,
  knownTo: (unit, end) =>
    `${end === null ? '' : end === 'start' ? 'beginning ' : 'end '}known only to the ${UNITS[unit] ?? unit}`,
  since: (date, precision, plain) => `since ${withArticle(date, precision, plain)}`,
  stillGoing: (since, asOf) => (asOf === null ? `${since}, still going on` : `${since}, still going on as of ${asOf}`),
  fromUnknownEnd: (date, precision, plain) => `from ${withArticle(date, precision, plain)}, end unknown`,
  until: (date, precision, plain) => `until ${withArticle(date, precision, plain)}`,
  unknownStart: (until) => `${until}, beginning unknown`,
  always: 'at all times',
  oneOf: (list) => `one of ${list}`,
  orEarlier: (list) => `${list} or earlier`,
  orLater: (list) => `${list} or later`,
  andEarlier: (list) => `${list} and earlier`,
  andLater: (list) => `${list} and later`,
  later: (duration) => `${duration} later`,
  earlier: (duration) => `${duration} earlier`,
  sameTime: 'at the same time',
};

function withArticle(date: string, precision: string, plain: boolean): string {
  return plain && /^(decade|century|millennium)$/.test(precision) ? `the ${date}` : date;
}

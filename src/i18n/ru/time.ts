import type { Precision } from '../../time/edtfTypes';
import type { CoarseUnit, PartQualifier, TimeMessages } from '../../time/messages';
import { axis } from './axis';

const PARTS = { year: 'год', month: 'месяц', day: 'день' } as const;
const QUALIFIERS = { approximate: 'приблизительно', uncertain: 'неточно', both: 'приблизительно и неточно' } as const;
const UNITS: Readonly<Record<CoarseUnit, string>> = {
  millennium: 'тысячелетия',
  century: 'века',
  decade: 'десятилетия',
  year: 'года',
  half: 'полугодия',
  third: 'трети года',
  quarter: 'квартала',
  season: 'времени года',
  month: 'месяца',
};
const SEASONS = ['весна', 'лето', 'осень', 'зима'] as const;
const DAYS: readonly Precision[] = ['day', 'hour', 'minute', 'second'];

function group(code: number, year: string): string {
  if (code <= 24) return `${SEASONS[code - 21]!} ${year}`;
  if (code <= 28) return `${SEASONS[code - 25]!} ${year} (Северное полушарие)`;
  if (code <= 32) return `${SEASONS[code - 29]!} ${year} (Южное полушарие)`;
  if (code <= 36) return `${String(code - 32)}-й квартал ${year}`;
  if (code <= 39) return `${['первая', 'вторая', 'последняя'][code - 37]!} треть ${year}`;
  return `${code === 40 ? 'первое' : 'второе'} полугодие ${year}`;
}

/** The genitive of a date: "октября 2024 г.", "1990 года", "1990-х годов", "XX века". Days have it already. */
function genitive(date: string): string {
  if (/^\d+$/.test(date)) return `${date} года`;
  return date
    .replace(/-е годы$/, '-х годов')
    .replace(/ век(?=$| )/, ' века')
    .replace(/ тысячелетие(?=$| )/, ' тысячелетия')
    .replace(/^(март|август)(?=\s)/, '$1а')
    .replace(/^(\p{L}+)[ьй](?=\s)/u, '$1я');
}

/** Whether a date can follow a preposition: one without a qualifier, or a day. */
const hasGenitive = (date: string, precision: Precision, plain: boolean): boolean =>
  plain || (/^\d/.test(date) && DAYS.includes(precision));

/** The accusative of a duration: "1 минуту". */
const accusative = (duration: string): string => duration.replace(/(минут|секунд)а(?!\p{L})/gu, '$1у');

/** Russian. */
export const time: TimeMessages = {
  ...axis,
  season: group,
  seasonShort: group,
  around: (date, precision, inside) =>
    !inside && (precision === 'year' || DAYS.includes(precision))
      ? `около ${genitive(date)}`
      : `приблизительно ${date}`,
  aroundShort: (date) => `ок. ${date}`,
  possibly: (date) => `возможно, ${date}`,
  possiblyShort: (date) => `${date}?`,
  partQualifiers: (qualifiers) =>
    qualifiers.map(({ part, qualifier }) => `${PARTS[part]} — ${QUALIFIERS[qualifier]}`).join(', '),
  unknownParts: (parts: readonly PartQualifier['part'][]) =>
    `${parts.map((part) => PARTS[part]).join(' и ')} ${parts.length > 1 ? 'неизвестны' : 'неизвестен'}`,
  dayNumber: (day) => `${String(day)}-е число`,
  within: (range) => `в какой-то момент периода ${range}`,
  estimated: (year, range) => `около ${genitive(year)}, в пределах ${range}`,
  knownTo: (unit, end) =>
    `${end === null ? 'известно' : end === 'start' ? 'начало известно' : 'конец известен'} лишь с точностью до ${UNITS[unit]}`,
  since: (date, precision, plain) => (hasGenitive(date, precision, plain) ? `с ${genitive(date)}` : `начало — ${date}`),
  stillGoing: (text, asOf) =>
    asOf === null ? `${text}, продолжается` : `${text}, продолжается (по состоянию на: ${asOf})`,
  fromUnknownEnd: (date, precision, plain) =>
    `${hasGenitive(date, precision, plain) ? `с ${genitive(date)}` : `начало — ${date}`}, конец неизвестен`,
  until: (date, precision, plain) => (hasGenitive(date, precision, plain) ? `до ${genitive(date)}` : `конец — ${date}`),
  unknownStart: (text) => `${text}, начало неизвестно`,
  always: 'во все времена',
  oneOf: (list) => `одна из дат: ${list}`,
  orEarlier: (list) => `${list} или раньше`,
  orLater: (list) => `${list} или позже`,
  andEarlier: (list) => `${list} и раньше`,
  andLater: (list) => `${list} и позже`,
  later: (duration) => `на ${accusative(duration)} позже`,
  earlier: (duration) => `на ${accusative(duration)} раньше`,
  sameTime: 'в то же время',
};

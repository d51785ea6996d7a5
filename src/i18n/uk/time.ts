import type { Precision } from '../../time/edtfTypes';
import type { CoarseUnit, PartQualifier, TimeMessages } from '../../time/messages';
import { axis } from './axis';

const PARTS = { year: 'рік', month: 'місяць', day: 'день' } as const;
const QUALIFIERS = { approximate: 'приблизно', uncertain: 'непевно', both: 'приблизно й непевно' } as const;
const UNITS: Readonly<Record<CoarseUnit, string>> = {
  millennium: 'тисячоліття',
  century: 'століття',
  decade: 'десятиліття',
  year: 'року',
  half: 'півріччя',
  third: 'третини року',
  quarter: 'кварталу',
  season: 'пори року',
  month: 'місяця',
};
const SEASONS = ['весна', 'літо', 'осінь', 'зима'] as const;
const DAYS: readonly Precision[] = ['day', 'hour', 'minute', 'second'];

function group(code: number, year: string): string {
  if (code <= 24) return `${SEASONS[code - 21]!} ${year}`;
  if (code <= 28) return `${SEASONS[code - 25]!} ${year} (північна півкуля)`;
  if (code <= 32) return `${SEASONS[code - 29]!} ${year} (південна півкуля)`;
  if (code <= 36) return `${String(code - 32)}-й квартал ${year}`;
  if (code <= 39) return `${['перша', 'друга', 'остання'][code - 37]!} третина ${year}`;
  return `${code === 40 ? 'перше' : 'друге'} півріччя ${year}`;
}

/** The genitive of a date: "жовтня 2024 р.", "1990 року", "1990-х років". Days, centuries and millennia have it already. */
function genitive(date: string): string {
  if (/^\d+$/.test(date)) return `${date} року`;
  return date
    .replace(/-ті роки$/, '-х років')
    .replace(/^лютий/, 'лютого')
    .replace(/^листопад(?=\s)/, 'листопада')
    .replace(/^(\p{L}+)ень(?=\s)/u, '$1ня');
}

/** Whether a date can follow a preposition: one without a qualifier, or a day. */
const hasGenitive = (date: string, precision: Precision, plain: boolean): boolean =>
  plain || (/^\d/.test(date) && DAYS.includes(precision));

/** The accusative of a duration: "1 годину". */
const accusative = (duration: string): string => duration.replace(/(годин|хвилин|секунд)а(?!\p{L})/gu, '$1у');

/** Ukrainian. */
export const time: TimeMessages = {
  ...axis,
  season: group,
  seasonShort: group,
  around: (date, precision, inside) =>
    !inside && (precision === 'year' || DAYS.includes(precision)) ? `близько ${genitive(date)}` : `приблизно ${date}`,
  aroundShort: (date) => `бл. ${date}`,
  possibly: (date) => `можливо, ${date}`,
  possiblyShort: (date) => `${date}?`,
  partQualifiers: (qualifiers) =>
    qualifiers.map(({ part, qualifier }) => `${PARTS[part]} — ${QUALIFIERS[qualifier]}`).join(', '),
  unknownParts: (parts: readonly PartQualifier['part'][]) =>
    `${parts.map((part) => PARTS[part]).join(' і ')} ${parts.length > 1 ? 'невідомі' : 'невідомий'}`,
  dayNumber: (day) => `${String(day)}-те число`,
  within: (range) => `у певний момент періоду ${range}`,
  estimated: (year, range) => `близько ${genitive(year)}, у межах ${range}`,
  knownTo: (unit, end) =>
    `${end === null ? 'відомо' : end === 'start' ? 'початок відомий' : 'кінець відомий'} лише з точністю до ${UNITS[unit]}`,
  since: (date, precision, plain) =>
    hasGenitive(date, precision, plain) ? `з ${genitive(date)}` : `початок — ${date}`,
  stillGoing: (text, asOf) => (asOf === null ? `${text}, досі триває` : `${text}, досі триває (станом на: ${asOf})`),
  fromUnknownEnd: (date, precision, plain) =>
    `${hasGenitive(date, precision, plain) ? `з ${genitive(date)}` : `початок — ${date}`}, кінець невідомий`,
  until: (date, precision, plain) =>
    hasGenitive(date, precision, plain) ? `до ${genitive(date)}` : `кінець — ${date}`,
  unknownStart: (text) => `${text}, початок невідомий`,
  always: 'у всі часи',
  oneOf: (list) => `одна з дат: ${list}`,
  orEarlier: (list) => `${list} або раніше`,
  orLater: (list) => `${list} або пізніше`,
  andEarlier: (list) => `${list} і раніше`,
  andLater: (list) => `${list} і пізніше`,
  later: (duration) => `на ${accusative(duration)} пізніше`,
  earlier: (duration) => `на ${accusative(duration)} раніше`,
  sameTime: 'у той самий час',
};

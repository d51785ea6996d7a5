import type { Precision } from '../../time/edtfTypes';
import type { CoarseUnit, PartQualifier, TimeMessages } from '../../time/messages';
import { axis } from './axis';

const PARTS = { year: 'año', month: 'mes', day: 'día' } as const;
const QUALIFIERS = { approximate: 'aproximado', uncertain: 'incierto', both: 'aproximado e incierto' } as const;
const UNITS: Readonly<Record<CoarseUnit, string>> = {
  millennium: 'el milenio',
  century: 'el siglo',
  decade: 'la década',
  year: 'el año',
  half: 'el semestre',
  third: 'el cuatrimestre',
  quarter: 'el trimestre',
  season: 'la estación',
  month: 'el mes',
};
const SEASONS = ['primavera', 'verano', 'otoño', 'invierno'] as const;
const DAYS: readonly Precision[] = ['day', 'hour', 'minute', 'second'];

function group(code: number, year: string): string {
  if (code <= 24) return `${SEASONS[code - 21]!} de ${year}`;
  if (code <= 28) return `${SEASONS[code - 25]!} de ${year} (hemisferio norte)`;
  if (code <= 32) return `${SEASONS[code - 29]!} de ${year} (hemisferio sur)`;
  if (code <= 36) return `${String(code - 32)}.º trimestre de ${year}`;
  if (code <= 39) return `${['primer', 'segundo', 'último'][code - 37]!} cuatrimestre de ${year}`;
  return `${code === 40 ? 'primer' : 'segundo'} semestre de ${year}`;
}

/** "el 4 de octubre", "el siglo XX", "la década de 1990", "el verano de 1945", but "octubre" and "1990". */
function withArticle(date: string, precision: Precision, plain: boolean): string {
  if (!plain && !(/^\d/.test(date) && DAYS.includes(precision))) return date;
  if (/^(?:década|primavera)/.test(date)) return `la ${date}`;
  return precision === 'season' || precision === 'century' || precision === 'millennium' || DAYS.includes(precision)
    ? `el ${date}`
    : date;
}

/** Spanish. */
export const time: TimeMessages = {
  ...axis,
  season: group,
  seasonShort: group,
  around: (date, precision, inside) => {
    if (inside) return `aproximadamente ${date.startsWith('década') ? 'la ' : ''}${date}`;
    return `hacia ${withArticle(date, precision, true)}`;
  },
  aroundShort: (date) => `c. ${date}`,
  possibly: (date) => `posiblemente ${date}`,
  possiblyShort: (date) => `¿${date}?`,
  partQualifiers: (qualifiers) =>
    qualifiers.map(({ part, qualifier }) => `${PARTS[part]} ${QUALIFIERS[qualifier]}`).join(', '),
  unknownParts: (parts: readonly PartQualifier['part'][]) =>
    `${parts.map((part) => PARTS[part]).join(' y ')} ${parts.length > 1 ? 'desconocidos' : 'desconocido'}`,
  dayNumber: (day) => `día ${String(day)}`,
  within: (range) => `en algún momento del periodo ${range}`,
  estimated: (year, range) => `hacia ${year}, dentro de ${range}`,
  knownTo: (unit, end) =>
    `${end === null ? 'solo se conoce' : end === 'start' ? 'del comienzo solo se conoce' : 'del final solo se conoce'} ${UNITS[unit]}`,
  since: (date, precision, plain) => `desde ${withArticle(date, precision, plain)}`,
  stillGoing: (text, asOf) => (asOf === null ? `${text}, aún en curso` : `${text}, aún en curso (a fecha de: ${asOf})`),
  fromUnknownEnd: (date, precision, plain) => `desde ${withArticle(date, precision, plain)}, final desconocido`,
  until: (date, precision, plain) => `hasta ${withArticle(date, precision, plain)}`,
  unknownStart: (text) => `${text}, comienzo desconocido`,
  always: 'en todo momento',
  oneOf: (list) => `una de estas fechas: ${list}`,
  orEarlier: (list) => `${list} o antes`,
  orLater: (list) => `${list} o después`,
  andEarlier: (list) => `${list} y antes`,
  andLater: (list) => `${list} y después`,
  later: (duration) => `${duration} después`,
  earlier: (duration) => `${duration} antes`,
  sameTime: 'al mismo tiempo',
};

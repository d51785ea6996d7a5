import type { Precision } from '../../time/edtfTypes';
import type { CoarseUnit, PartQualifier, TimeMessages } from '../../time/messages';
import { axis } from './axis';

const PARTS = { year: 'année', month: 'mois', day: 'jour' } as const;
/** By the gender of the part: "année" is feminine. */
const QUALIFIERS = {
  approximate: ['approximative', 'approximatif'],
  uncertain: ['incertaine', 'incertain'],
  both: ['approximative et incertaine', 'approximatif et incertain'],
} as const;
const UNITS: Readonly<Record<CoarseUnit, string>> = {
  millennium: 'au millénaire',
  century: 'au siècle',
  decade: 'à la décennie',
  year: 'à l’année',
  half: 'au semestre',
  third: 'au tiers d’année',
  quarter: 'au trimestre',
  season: 'à la saison',
  month: 'au mois',
};
const SEASONS = ['printemps', 'été', 'automne', 'hiver'] as const;
const DAYS: readonly Precision[] = ['day', 'hour', 'minute', 'second'];

function group(code: number, year: string): string {
  if (code <= 24) return `${SEASONS[code - 21]!} ${year}`;
  if (code <= 28) return `${SEASONS[code - 25]!} ${year} (hémisphère nord)`;
  if (code <= 32) return `${SEASONS[code - 29]!} ${year} (hémisphère sud)`;
  if (code <= 36) return `${code === 33 ? '1er' : `${String(code - 32)}e`} trimestre ${year}`;
  if (code <= 39) return `${['premier', 'deuxième', 'dernier'][code - 37]!} tiers de ${year}`;
  return `${code === 40 ? '1er' : '2e'} semestre ${year}`;
}

/** "le 4 octobre", "le XXe siècle", "les années 1990", "l’été 1945", but "octobre" and "1990". */
function withArticle(date: string, precision: Precision, plain: boolean): string {
  if (!plain && !(/^\d/.test(date) && DAYS.includes(precision))) return date;
  if (date.startsWith('années')) return `les ${date}`;
  if (precision === 'season' && /^[éah]/.test(date)) return `l’${date}`;
  return precision === 'season' || precision === 'century' || precision === 'millennium' || DAYS.includes(precision)
    ? `le ${date}`
    : date;
}

/** "jusqu’à octobre", "jusqu’au 4 octobre", "jusqu’aux années 1990". */
function until(date: string, precision: Precision, plain: boolean): string {
  const said = withArticle(date, precision, plain);
  if (said.startsWith('le ')) return `jusqu’au ${date}`;
  return said.startsWith('les ') ? `jusqu’aux ${date}` : `jusqu’à ${date}`;
}

/** "à partir de 1990", "à partir du 4 octobre", "à partir d’octobre". */
function from(date: string, precision: Precision, plain: boolean): string {
  const said = withArticle(date, precision, plain);
  if (said.startsWith('le ')) return `à partir du ${date}`;
  if (said.startsWith('les ')) return `à partir des ${date}`;
  return /^[aeéo]/.test(date) ? `à partir d’${date}` : `à partir de ${date}`;
}

/** French. */
export const time: TimeMessages = {
  ...axis,
  season: group,
  seasonShort: group,
  around: (date, precision, inside) => {
    if (inside) return `environ ${date.startsWith('années') ? 'les ' : ''}${date}`;
    return `vers ${withArticle(date, precision, true)}`;
  },
  aroundShort: (date) => `v. ${date}`,
  possibly: (date) => `peut-être ${date}`,
  possiblyShort: (date) => `${date}\u202f?`,
  partQualifiers: (qualifiers) =>
    qualifiers
      .map(({ part, qualifier }) => `${PARTS[part]} ${QUALIFIERS[qualifier][part === 'year' ? 0 : 1]}`)
      .join(', '),
  unknownParts: (parts: readonly PartQualifier['part'][]) =>
    `${parts.map((part) => PARTS[part]).join(' et ')} ${parts.length > 1 ? 'inconnus' : parts[0] === 'year' ? 'inconnue' : 'inconnu'}`,
  dayNumber: (day) => `le ${day === 1 ? '1er' : String(day)}`,
  within: (range) => `à un moment de la période ${range}`,
  estimated: (year, range) => `environ ${year}, dans la période ${range}`,
  knownTo: (unit, end) =>
    end === null
      ? `date connue ${UNITS[unit]} près`
      : `${end === 'start' ? 'début connu' : 'fin connue'} ${UNITS[unit]} près`,
  since: (date, precision, plain) => `depuis ${withArticle(date, precision, plain)}`,
  stillGoing: (text, asOf) =>
    asOf === null ? `${text}, toujours en cours` : `${text}, toujours en cours (état\u202f: ${asOf})`,
  fromUnknownEnd: (date, precision, plain) => `${from(date, precision, plain)}, fin inconnue`,
  until,
  unknownStart: (text) => `${text}, début inconnu`,
  always: 'de tout temps',
  oneOf: (list) => `l’une de ces dates\u202f: ${list}`,
  orEarlier: (list) => `${list} ou plus tôt`,
  orLater: (list) => `${list} ou plus tard`,
  andEarlier: (list) => `${list} et plus tôt`,
  andLater: (list) => `${list} et plus tard`,
  later: (duration) => `${duration} plus tard`,
  earlier: (duration) => `${duration} plus tôt`,
  sameTime: 'au même moment',
};

import type { Precision } from '../../time/edtfTypes';
import { axis } from './axis';
import type { CoarseUnit, PartQualifier, TimeMessages } from '../../time/messages';

const PARTS = { year: 'Jahr', month: 'Monat', day: 'Tag' } as const;
const QUALIFIERS = { approximate: 'ungefähr', uncertain: 'unsicher', both: 'ungefähr und unsicher' } as const;
const UNITS: Readonly<Record<CoarseUnit, string>> = {
  millennium: 'das Jahrtausend',
  century: 'das Jahrhundert',
  decade: 'das Jahrzehnt',
  year: 'das Jahr',
  half: 'das Halbjahr',
  third: 'das Jahresdrittel',
  quarter: 'das Quartal',
  season: 'die Jahreszeit',
  month: 'den Monat',
};
const SEASONS = ['Frühjahr', 'Sommer', 'Herbst', 'Winter'] as const;
const DAYS: readonly Precision[] = ['day', 'hour', 'minute', 'second'];

function group(code: number, year: string): string {
  if (code <= 24) return `${SEASONS[code - 21]!} ${year}`;
  if (code <= 28) return `${SEASONS[code - 25]!} ${year} (Nordhalbkugel)`;
  if (code <= 32) return `${SEASONS[code - 29]!} ${year} (Südhalbkugel)`;
  if (code <= 36) return `${String(code - 32)}. Quartal ${year}`;
  if (code <= 39) return `${['erstes', 'zweites', 'letztes'][code - 37]!} Drittel ${year}`;
  return `${String(code - 39)}. Halbjahr ${year}`;
}

/** "seit dem 4. Oktober", "seit den 1990er Jahren", but "seit Oktober", "seit 1990" and "seit etwa 4. Oktober". */
function since(word: string, date: string, precision: Precision, plain: boolean): string {
  if (!plain) return `${word} ${date}`;
  if (precision === 'decade' && date.endsWith('Jahre')) return `${word} den ${date}n`;
  if (precision === 'century' || precision === 'millennium' || DAYS.includes(precision)) return `${word} dem ${date}`;
  return `${word} ${date}`;
}

function until(date: string, precision: Precision, plain: boolean): string {
  if (plain && precision === 'decade' && date.endsWith('Jahre')) return `bis in die ${date}`;
  if (plain && (precision === 'century' || precision === 'millennium')) return `bis ins ${date}`;
  return plain && DAYS.includes(precision) ? `bis zum ${date}` : `bis ${date}`;
}

/** German. */
export const time: TimeMessages = {
  ...axis,
  season: group,
  seasonShort: group,
  around: (date, precision, inside) => {
    if (inside) return `etwa ${date}`;
    if (DAYS.includes(precision)) return `um den ${date}`;
    return precision === 'year' || precision === 'month' ? `um ${date}` : `etwa ${date}`;
  },
  aroundShort: (date) => `ca. ${date}`,
  possibly: (date) => `möglicherweise ${date}`,
  possiblyShort: (date) => `${date}?`,
  partQualifiers: (qualifiers) =>
    qualifiers.map(({ part, qualifier }) => `${PARTS[part]} ${QUALIFIERS[qualifier]}`).join(', '),
  unknownParts: (parts: readonly PartQualifier['part'][]) =>
    `${parts.map((part) => PARTS[part]).join(' und ')} unbekannt`,
  dayNumber: (day) => `der ${String(day)}.`,
  within: (range) => `irgendwann im Zeitraum ${range}`,
  estimated: (year, range) => `etwa ${year}, im Zeitraum ${range}`,
  knownTo: (unit, end) =>
    `${end === null ? '' : end === 'start' ? 'Beginn ' : 'Ende '}nur auf ${UNITS[unit]} genau bekannt`,
  since: (date, precision, plain) => since('seit', date, precision, plain),
  stillGoing: (text, asOf) => (asOf === null ? `${text}, dauert an` : `${text}, dauert an (Stand: ${asOf})`),
  fromUnknownEnd: (date, precision, plain) => `${since('ab', date, precision, plain)}, Ende unbekannt`,
  until,
  unknownStart: (text) => `${text}, Beginn unbekannt`,
  always: 'zu allen Zeiten',
  oneOf: (list) => `entweder ${list}`,
  orEarlier: (list) => `${list} oder früher`,
  orLater: (list) => `${list} oder später`,
  andEarlier: (list) => `${list} und früher`,
  andLater: (list) => `${list} und später`,
  later: (duration) => `${duration} später`,
  earlier: (duration) => `${duration} früher`,
  sameTime: 'zur selben Zeit',
};

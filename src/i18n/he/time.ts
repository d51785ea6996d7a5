import type { CoarseUnit, PartQualifier, TimeMessages } from '../../time/messages';
import { axis } from './axis';

const PARTS = { year: 'השנה', month: 'החודש', day: 'היום' } as const;
/** By the gender of the part: "שנה" is feminine. */
const QUALIFIERS = {
  approximate: ['משוערת', 'משוער'],
  uncertain: ['לא ודאית', 'לא ודאי'],
  both: ['משוערת ולא ודאית', 'משוער ולא ודאי'],
} as const;
const UNITS: Readonly<Record<CoarseUnit, string>> = {
  millennium: 'אלף שנים',
  century: 'מאה',
  decade: 'עשור',
  year: 'שנה',
  half: 'מחצית שנה',
  third: 'שליש שנה',
  quarter: 'רבעון',
  season: 'עונה',
  month: 'חודש',
};
const SEASONS = ['אביב', 'קיץ', 'סתיו', 'חורף'] as const;

function group(code: number, year: string): string {
  if (code <= 24) return `${SEASONS[code - 21]!} ${year}`;
  if (code <= 28) return `${SEASONS[code - 25]!} ${year} (חצי הכדור הצפוני)`;
  if (code <= 32) return `${SEASONS[code - 29]!} ${year} (חצי הכדור הדרומי)`;
  if (code <= 36) return `הרבעון ה${['ראשון', 'שני', 'שלישי', 'רביעי'][code - 33]!} של ${year}`;
  if (code <= 39) return `השליש ה${['ראשון', 'שני', 'אחרון'][code - 37]!} של ${year}`;
  return `המחצית ה${code === 40 ? 'ראשונה' : 'שנייה'} של ${year}`;
}

/** "שעה" without the number one, which Intl puts before it. */
const withoutOne = (duration: string): string => duration.replace(/(?<!\d)1\s(שעה|דקה|שנייה)/g, '$1');

/** Hebrew. */
export const time: TimeMessages = {
  ...axis,
  season: group,
  seasonShort: group,
  around: (date, _, inside) => (inside ? `בערך ${date}` : `בסביבות ${date}`),
  aroundShort: (date) => `בערך ${date}`,
  possibly: (date) => `אולי ${date}`,
  possiblyShort: (date) => `${date}?`,
  partQualifiers: (qualifiers) =>
    qualifiers
      .map(({ part, qualifier }) => `${PARTS[part]} ${QUALIFIERS[qualifier][part === 'year' ? 0 : 1]}`)
      .join(', '),
  unknownParts: (parts: readonly PartQualifier['part'][]) =>
    `${parts.map((part) => PARTS[part]).join(' ו')} ${parts.length > 1 ? 'אינם ידועים' : parts[0] === 'year' ? 'אינה ידועה' : 'אינו ידוע'}`,
  dayNumber: (day) => `ה־${String(day)} בחודש`,
  within: (range) => `מתישהו בתקופה ${range}`,
  estimated: (year, range) => `בערך ${year}, בטווח ${range}`,
  knownTo: (unit, end) =>
    `${end === null ? 'ידוע' : end === 'start' ? 'ההתחלה ידועה' : 'הסוף ידוע'} רק ברמת דיוק של ${UNITS[unit]}`,
  since: (date) => `מאז ${date}`,
  stillGoing: (text, asOf) => (asOf === null ? `${text}, עדיין נמשך` : `${text}, עדיין נמשך (נכון ל: ${asOf})`),
  fromUnknownEnd: (date) => `החל ב: ${date}, הסוף אינו ידוע`,
  until: (date) => `עד ${date}`,
  unknownStart: (text) => `${text}, ההתחלה אינה ידועה`,
  always: 'בכל הזמנים',
  oneOf: (list) => `אחד מן התאריכים: ${list}`,
  orEarlier: (list) => `${list} או מוקדם יותר`,
  orLater: (list) => `${list} או מאוחר יותר`,
  andEarlier: (list) => `${list} ומוקדם יותר`,
  andLater: (list) => `${list} ומאוחר יותר`,
  later: (duration) => `כעבור ${withoutOne(duration)}`,
  earlier: (duration) => `${withoutOne(duration)} קודם לכן`,
  sameTime: 'באותו זמן',
};

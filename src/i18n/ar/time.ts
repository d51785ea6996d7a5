import type { CoarseUnit, PartQualifier, TimeMessages } from '../../time/messages';
import { axis } from './axis';

const PARTS = { year: 'السنة', month: 'الشهر', day: 'اليوم' } as const;
/** By the gender of the part: "السنة" is feminine. */
const QUALIFIERS = {
  approximate: ['تقريبية', 'تقريبي'],
  uncertain: ['غير مؤكدة', 'غير مؤكد'],
  both: ['تقريبية وغير مؤكدة', 'تقريبي وغير مؤكد'],
} as const;
const UNITS: Readonly<Record<CoarseUnit, string>> = {
  millennium: 'الألفية',
  century: 'القرن',
  decade: 'العقد',
  year: 'السنة',
  half: 'نصف السنة',
  third: 'ثلث السنة',
  quarter: 'ربع السنة',
  season: 'الفصل',
  month: 'الشهر',
};
const SEASONS = ['ربيع', 'صيف', 'خريف', 'شتاء'] as const;

function group(code: number, year: string): string {
  if (code <= 24) return `${SEASONS[code - 21]!} ${year}`;
  if (code <= 28) return `${SEASONS[code - 25]!} ${year} (نصف الكرة الشمالي)`;
  if (code <= 32) return `${SEASONS[code - 29]!} ${year} (نصف الكرة الجنوبي)`;
  if (code <= 36) return `الربع ${['الأول', 'الثاني', 'الثالث', 'الرابع'][code - 33]!} من ${year}`;
  if (code <= 39) return `الثلث ${['الأول', 'الثاني', 'الأخير'][code - 37]!} من ${year}`;
  return `النصف ${code === 40 ? 'الأول' : 'الثاني'} من ${year}`;
}

/** The genitive of a duration: "يومين". */
const genitive = (duration: string): string => duration.replace(/(سنت|شهر|يوم|ساعت|دقيقت|ثانيت)ان/g, '$1ين');

/** Arabic. */
export const time: TimeMessages = {
  ...axis,
  season: group,
  seasonShort: group,
  around: (date, _, inside) => (inside ? `نحو ${date}` : `حوالي ${date}`),
  aroundShort: (date) => `نحو ${date}`,
  possibly: (date) => `ربما ${date}`,
  possiblyShort: (date) => `${date}؟`,
  partQualifiers: (qualifiers) =>
    qualifiers
      .map(({ part, qualifier }) => `${PARTS[part]} ${QUALIFIERS[qualifier][part === 'year' ? 0 : 1]}`)
      .join('، '),
  unknownParts: (parts: readonly PartQualifier['part'][]) =>
    `${parts.map((part) => PARTS[part]).join(' و')} ${parts.length > 1 ? 'غير معروفين' : parts[0] === 'year' ? 'غير معروفة' : 'غير معروف'}`,
  dayNumber: (day) => `اليوم ${String(day)}`,
  within: (range) => `في وقت ما خلال ${range}`,
  estimated: (year, range) => `نحو ${year}، ضمن ${range}`,
  knownTo: (unit, end) =>
    `${end === null ? 'معروف' : end === 'start' ? 'البداية معروفة' : 'النهاية معروفة'} بدقة ${UNITS[unit]} فقط`,
  since: (date) => `منذ ${date}`,
  stillGoing: (text, asOf) => (asOf === null ? `${text}، ولا يزال مستمرًا` : `${text}، ولا يزال مستمرًا (حتى ${asOf})`),
  fromUnknownEnd: (date) => `من ${date}، النهاية غير معروفة`,
  until: (date) => `حتى ${date}`,
  unknownStart: (text) => `${text}، البداية غير معروفة`,
  always: 'في كل الأوقات',
  oneOf: (list) => `أحد التواريخ: ${list}`,
  orEarlier: (list) => `${list} أو قبل ذلك`,
  orLater: (list) => `${list} أو بعد ذلك`,
  andEarlier: (list) => `${list} وقبل ذلك`,
  andLater: (list) => `${list} وبعد ذلك`,
  later: (duration) => `بعد ذلك بفارق ${genitive(duration)}`,
  earlier: (duration) => `قبل ذلك بفارق ${genitive(duration)}`,
  sameTime: 'في الوقت نفسه',
  comma: '، ',
};

import { numberFormatter, plural } from '../plural';
import { coreTexts } from './core';
import type { treatiesEn } from '../en/treaties';

const digits = numberFormatter('he');
const count = plural('he');

/** The messages of treaties in Hebrew. */
export const treaties: typeof treatiesEn = {
  ...coreTexts.treaties,
  heading: 'ההסכמים לאורך הזמן',
  on: 'מי היה מחויב בתאריך',
  missing: 'מופיעים רק צדדים שהקובץ מציין. ייתכן שגם מדינה שאינה מופיעה כאן הייתה מחויבת.',
  nobody: 'הקובץ עדיין אינו מציין צדדים.',
  before: (date) => `לא לפני: ${date}`,
  others: (n) => `עוד ${digits(n)}`,
  fewer: 'להציג פחות',
  state: {
    bound: 'מחויב',
    suspended: 'מושעה',
    signed: 'נחתם או אושרר בלבד',
    ended: 'הסתיים',
    unclear: 'לא ברור ביום זה',
  },
  doubt: {
    date: 'תאריך הפעולה אינו ודאי',
    order: 'הסדר בין שתי פעולות אינו ידוע',
    notice: 'נמסרה הודעת פרישה; הקובץ אינו מציין אם נכנסה לתוקף',
    unnamed: 'נכנס לתוקף; הקובץ אינו מציין לגבי מי',
    ceased: 'לא היה קיים עוד; הקובץ אינו מציין מי בא במקומו',
    ceasing: 'חדל להתקיים בסביבות הזמן הזה',
  },
  inPlaceOf: (who) => `במקום: ${who}`,
  announced: (act, date) => `${act}: נמסר, בתוקף: ${date}`,
  also: (act, date) => `וכן: ${act}, ${date}`,
  phase: {
    open: 'נחתם, לא בתוקף',
    force: 'בתוקף',
    suspended: 'מושעה לגבי אחד הצדדים',
    left: 'כל הצדדים המצוינים פרשו',
    ended: 'הסתיים',
  },
  neverInForce: 'נחתם; הקובץ אינו מתעד כניסה לתוקף',
  phases: 'שלבים',
  acts: 'פעולות',
  concerns: 'אירועים קשורים נוספים',
  unnamedParties: 'הקובץ אינו מציין צדדים',
  succession: 'ירושה',
  entryRule: 'כניסה לתוקף',
  depositaries: 'גורמי ההפקדה',
  takesBack: (act) => `נוגע ל: ${act}`,
  effective: (date) => `בתוקף: ${date}`,
  depositary: (who) => `הופקד אצל ${who}`,
  party: 'צד',
  parties: (n) => count(n, { one: 'צד אחד', two: 'שני צדדים', other: '# צדדים' }),
  partiesTo: (treaty) => `הצדדים (${treaty})`,
  fromDay: (date) => `החל ב: ${date}`,
  partyLine: 'צדדים שאשררו; מלא כשהם מחויבים',
  ratifiedBy: (n) => `אשררו: ${n}`,
  ratified: (treaties) => `ימים מהחתימה עד האשרור: ${treaties}`,
  signedOn: (date) => `נחתם: ${date}`,
  days: (least, most) =>
    least === most
      ? count(least, { one: 'יום אחד', two: 'יומיים', other: '# ימים' })
      : `${digits(least)}–${digits(most)} ימים`,
  afterSignature: (days) => `${days} אחרי החתימה`,
  noStep: 'לא בקובץ',
  scale: (days) => `0 עד ${days}`,
  details: 'כל הפעולות',
};

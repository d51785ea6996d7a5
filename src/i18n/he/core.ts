import { numberFormatter, plural } from '../plural';
import { axis as time } from './axis';
import type { CoreMessages } from '../en/core';

const digits = numberFormatter('he');
const count = plural('he');
const events = (n: number): string => count(n, { one: 'אירוע אחד', two: 'שני אירועים', other: '# אירועים' });

/** The words of a first picture in Hebrew. */
export const coreTexts: CoreMessages = {
  lang: 'he',
  time,
  number: digits,
  events,
  family: {
    treaty: 'אמנות והסכמים',
    troops: 'כוחות',
    weapons: 'נשק',
    transfer: 'אספקה',
    sanction: 'סנקציות',
    statement: 'הצהרות',
    visit: 'ביקורים',
    institution: 'מוסדות',
    loss: 'אבדות',
    other: 'אחר',
  },
  tone: {
    'verbal-cooperation': 'שיתוף פעולה במילים',
    'material-cooperation': 'שיתוף פעולה במעשים',
    'verbal-conflict': 'עימות במילים',
    'material-conflict': 'עימות במעשים',
    neutral: 'ניטרלי',
  },
  feature: { failed: 'לא ניתן היה לטעון את החלק הזה.', retry: 'לנסות שוב' },
  summary: {
    label: 'במילים',
    counts: (matching, all, inView) =>
      matching === all
        ? `${events(all)}, ${digits(inView)} בתצוגה`
        : `${digits(matching)} מתוך ${events(all)}, ${digits(inView)} בתצוגה`,
  },
  search: { label: 'חיפוש' },
  filter: { label: 'סינון' },
  share: 'שיתוף',
  lanes: { without: 'לא צוין', turningPoints: 'נקודות מפנה', others: (n) => `עוד ${digits(n)}` },
  view: {
    label: 'תצוגה',
    picture: 'ציר זמן',
    outline: 'רשימה',
    both: 'שניהם',
    claims: 'מי טוען מה',
    treaties: 'הסכמים',
  },
  picture: {
    label: (title) => `ציר זמן: ${title}`,
    keys: 'מקשי החצים עוברים בין אירועים. Enter פותח אירוע, ולחיצה נוספת נכנסת אליו. פלוס ומינוס משנים את קנה המידה. פסיק עוקב אחרי קישור חזרה אל הסיבה, נקודה קדימה אל התוצאה.',
    zoom: 'קנה מידה',
    zoomIn: 'הגדלה',
    zoomOut: 'הקטנה',
    fit: 'להציג הכול',
    hint: 'גרירה להזזה, Ctrl + גלגלת או צביטה לשינוי קנה המידה',
    zoomHint: 'Ctrl + גלגלת או צביטה לשינוי קנה המידה',
    brush: 'התקופה הנראית',
    brushFrom: 'תחילת התקופה הנראית',
    brushTo: 'סוף התקופה הנראית',
    today: 'היום',
  },
  legend: {
    label: 'מקרא',
    material: 'מעשים',
    verbal: 'מילים',
    coop: 'שיתוף פעולה',
    conf: 'עימות',
    neutral: 'ניטרלי',
    all: 'כל הסמלים',
  },
  links: { label: 'קשרים' },
  treaties: { label: 'הסכמים' },
  story: {
    label: 'סיור מודרך',
    walk: (steps) => `סיור מודרך: ${count(steps, { one: 'שלב אחד', two: 'שני שלבים', other: '# שלבים' })}`,
  },
  coverage: { label: 'היקף הנתונים', uncovered: 'לא מכוסה' },
  file: {
    updated: (date) => `עודכן: ${date}`,
    licence: (name) => `נתונים: ${name}`,
    untitled: (name) => (name ? `ללא כותרת (${name})` : 'ללא כותרת'),
    omitted: (n) =>
      count(n, {
        one: 'אירוע אחד לא ניתן לקריאה',
        two: 'שני אירועים לא ניתנים לקריאה',
        other: '# אירועים לא ניתנים לקריאה',
      }),
    corrected: (n) => count(n, { one: 'תוקן פעם אחת', two: 'תוקן פעמיים', other: 'תוקן # פעמים' }),
  },
  element: {
    loading: 'ציר הזמן נטען…',
    failed: 'לא ניתן היה לטעון את ציר הזמן האינטראקטיבי.',
  },
};

import { numberFormatter, plural } from '../../../i18n/plural';
import type { ClaimsMessages } from './en';

const digits = numberFormatter('he');
const count = plural('he');

export const claimsTexts: ClaimsMessages = {
  heading: 'מי טוען מה',
  measures: 'השוואה',
  measure: (claims, claimants) => `טענות: ${digits(claims)}, גורמים: ${digits(claimants)}`,
  differ: 'והן שונות זו מזו',
  others: (n) => `עוד ${digits(n)}, כל אחד מגורם אחד`,
  several: (n) => count(n, { one: 'מדד אחד', two: 'שני מדדים', other: '# מדדים' }),
  label: (title) => `טענות לאורך הזמן: ${title}`,
  keys: 'החצים ימינה ושמאלה עוברים בין הטענות של אותו גורם, למעלה ולמטה לגורם אחר. Enter פותח את האירוע. פלוס ומינוס משנים את קנה המידה.',
  signs: {
    point: 'מספר יחיד',
    range: 'טווח',
    open: '”לפחות” או ”עד”',
    about: 'משוער',
    others: 'מספרים של אחרים',
    run: 'המספר האחרון של גורם אחד',
    undated: 'ללא תאריך: מוצב ליד האירוע',
  },
  rowsLeft: (n) => `שורות נוספות שאינן מצוירות: ${digits(n)}. ראו את הטבלאות למטה או סננו לפי גורם.`,
  none: 'אין טענות עם מספרים.',
  noneHint: 'אפשר לבחור מדד אחר או להסיר מסנן.',
  table: {
    caption: (measure) => `${measure}, טענה אחר טענה`,
    said: 'נאמר',
    undated: 'ללא תאריך',
    who: 'מאת',
    figure: 'מספר',
    event: 'אירוע',
    sources: 'מקורות',
  },
};

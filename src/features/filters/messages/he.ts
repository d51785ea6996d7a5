import { coreTexts } from '../../../i18n/he/core';
import { plural } from '../../../i18n/plural';
import type { FiltersMessages } from './en';

const count = plural('he');
const { events } = coreTexts;

export const filtersTexts: FiltersMessages = {
  active: 'מסננים פעילים',
  remove: (name) => `הסרת המסנן: ${name}`,
  clear: 'ניקוי כל המסננים',
  leaves: (n) => `נשארים: ${events(n)}`,
  query: (text) => `”${text}”`,
  undisputed: 'רק מה שאינו במחלוקת',
  field: { kind: 'סוג', actor: 'גורם', status: 'מצב', claimant: 'גרסתו של' },
  lanes: { label: 'מסלולים', actor: 'גורמים', kind: 'סוגים', tone: 'אופי', none: 'מסלול אחד' },
  family: (name) => `הכול: ${name}`,
  highlight: 'להאפיר אירועים אחרים במקום להסתירם',
  highlighted: (n) => `מודגשים: ${events(n)}`,
  allLinks: 'להציג קשרים של כל האירועים',
  look: {
    coop: 'שיתוף פעולה: הגורמים מסכימים או פועלים יחד.',
    conf: 'עימות: הם מאיימים, מאשימים או פוגעים זה בזה.',
    neutral: 'ניטרלי: לא שיתוף פעולה ולא עימות.',
    material: 'מלא: נעשה דבר.',
    verbal: 'חלול: נאמר או הוכרז דבר.',
  },
  lookShown: (n) => `בתצוגה זו: ${events(n)}.`,
  lookFilter: 'לחיצה מסננת לפיו.',
  lookRemove: 'לחיצה מסירה אותו מהסינון.',
  none: 'עדיין אין אירועים בציר הזמן הזה.',
  showAll: 'להציג את כל האירועים',
  showEvents: (n) => count(n, { one: 'להציג אירוע אחד', two: 'להציג שני אירועים', other: 'להציג # אירועים' }),
};

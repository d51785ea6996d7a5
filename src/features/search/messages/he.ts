import { coreTexts } from '../../../i18n/he/core';
import type { SearchMessages } from './en';

const { events } = coreTexts;

export const searchTexts: SearchMessages = {
  label: 'חיפוש אירועים, מקומות, טענות',
  field: { title: 'כותרת', short: 'כותרת קצרה', summary: 'תקציר', place: 'מקום', actor: 'גורם', claim: 'טענה' },
  foundIn: (field) => `נמצא ב: ${field}`,
  results: (n) => (n === 0 ? 'לא נמצאו תוצאות' : `נמצאו: ${events(n)}`),
};

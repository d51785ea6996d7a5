import type { StaticMessages } from './types';

export const staticTexts: StaticMessages = {
  asOf: (date) => `נכון ל: ${date}`,
  span: (first, last) => `${first} עד ${last}`,
  pictureNote: 'עמודות קטנות מראות לכמה אירועים לא היה מקום. כולם מופיעים למטה.',
  events: 'כל האירועים',
  sources: 'מקורות',
  furtherSources: 'מקורות נוספים',
  coverage: 'היקף הנתונים',
  covers: (period) => `תקופה: ${period}`,
  periods: 'תקופות',
  corrections: 'תיקונים',
  licence: (name) => `נתונים: ${name}`,
  by: (names) => `מאת ${names}`,
  data: 'נתונים (JSON)',
  timelines: 'צירי זמן',
  share: 'שיתוף',
  display: 'מראה',
  showStep: 'להציג בציר הזמן',
  whole: 'ציר הזמן המלא',
  claim: (who, via, said) => `${who}${via === null ? '' : ` (באמצעות ${via})`}${said === null ? '' : `, ${said}`}`,
};

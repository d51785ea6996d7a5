import type { ToolMessages } from './en';

export const toolTexts: ToolMessages = {
  standalone: { menu: 'הדפסה ושמירה', data: 'שמירת הנתונים (JSON)' },
  theme: { label: 'צבעים', auto: 'כמו המערכת', light: 'בהיר', dark: 'כהה' },
  language: 'שפה',
  display: 'מראה',
  fullScreen: 'מסך מלא, אותיות גדולות (F)',
  spotlight: 'לעמעם הכול מלבד האירוע הפתוח (S)',
  axis: { ltr: 'זמן משמאל לימין', rtl: 'זמן מימין לשמאל' },
  calendar: { label: 'לוח שנה נוסף', none: 'ללא' },
  print: 'הדפסת התצוגה הזאת',
  printDetails: 'הדפסה עם כל הפרטים',
};

import type { ShareMessages } from './en';

export const shareTexts: ShareMessages = {
  link: 'העתקת קישור',
  citation: 'העתקת הציטוט',
  page: 'פתיחת הדף המלא',
  copied: 'הועתק',
  byHand: 'ההעתקה נכשלה. יש להעתיק ידנית:',
  take: {
    open: 'הורדה או הדפסה…',
    heading: 'הורדה או הדפסה',
    part: 'מה',
    view: (events) => `מה שרואים עכשיו: ${events}`,
    whole: (events) => `כל ציר הזמן: ${events}`,
    file: 'הורדה',
    states: 'בכל קובץ מצוינים הכותרת, התקופה, הסינון, תאריך הנתונים והרישיון.',
    formats: {
      svg: 'תמונה (SVG)',
      png: 'תמונה (PNG)',
      csv: 'טבלה (CSV)',
      xlsx: 'Excel',
      json: 'נתונים (JSON)',
      ics: 'יומן (iCalendar)',
    },
    done: (name) => `הורד: ${name}`,
    omitted: (events) => `לא נכללו ביומן, כי הם לפני שנת 1 או ללא התחלה: ${events}.`,
    unmade: 'לא ניתן היה ליצור את הקובץ.',
    print: 'הדפסה',
    forms: {
      list: 'תמונה, רשימת אירועים ומקורות',
      full: 'תמונה וכל הפרטים על האירועים',
      sheet: 'תמונה על גיליון אחד',
      poster: 'כרזה מכמה גיליונות',
    },
    sheets: 'גיליונות',
    gluing: 'לרוחב. יש לגזור כל גיליון בקצהו השמאלי ולהדביק אותו על שמות המסלולים של הגיליון הבא.',
  },
};

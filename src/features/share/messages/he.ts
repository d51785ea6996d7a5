import type { ShareMessages } from './en';

export const shareTexts: ShareMessages = {
  link: 'העתקת קישור',
  citation: 'העתקת הציטוט',
  picture: 'הורדת התמונה',
  page: 'פתיחת הדף המלא',
  copied: 'הועתק',
  saved: 'הורדה',
  byHand: 'ההעתקה נכשלה. יש להעתיק ידנית:',
  failed: 'לא ניתן היה ליצור את התמונה.',
};

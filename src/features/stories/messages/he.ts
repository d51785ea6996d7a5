import type { StoriesMessages } from './en';

export const storiesTexts: StoriesMessages = {
  label: 'סיור',
  step: (n, of) => `שלב ${n} מתוך ${of}`,
  previous: 'הקודם',
  next: 'הבא',
  close: 'סגירת הסיור',
  open: 'פתיחת האירוע הזה',
  filtered: 'המסננים מסתירים את האירוע הזה.',
  clear: 'הסרת המסננים',
  keys: 'החצים ימינה ושמאלה עוברים בין שלבים. Enter פותח את האירוע. Escape סוגר את הסיור.',
};

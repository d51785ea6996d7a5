import type { LinksMessages } from './en';

export const linksTexts: LinksMessages = {
  none: { before: 'אין קשר המוביל לאירוע הזה.', after: 'אין קשר המוביל מן האירוע הזה.' },
  step: (link, at, of) => (of > 1 ? `${link}, ${at} מתוך ${of}:` : `${link}:`),
  tooMany: 'כל הקשרים היו מצטלבים כאן יותר מדי: מצוירים רק אלה של האירוע הפתוח. אפשר להגדיל או לסנן כדי לראות את כולם.',
  legend: {
    leads: 'מוביל ל',
    answers: 'נענה או יושם על ידי',
    against: 'נסתר, הופר או הוחלף על ידי',
    solid: 'קשר מאומת',
    dashed: 'קשר נטען',
    dotted: 'קשר שנוי במחלוקת',
  },
};

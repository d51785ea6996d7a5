import { plural } from '../../../i18n/plural';
import type { TreatiesMessages } from './en';

const count = plural('he');

export const treatiesTexts: TreatiesMessages = {
  count: (n) => count(n, { one: 'הסכם אחד', two: 'שני הסכמים', other: '# הסכמים' }),
  slider: 'תאריך ייחוס',
  earlier: 'השינוי הקודם',
  later: 'השינוי הבא',
  endOfDay: 'נכון לסוף היום',
  notCovered: 'התאריך הזה מחוץ להיקף הנתונים.',
  none: 'אף אחד מן האירועים האלה אינו פעולה בהסכם.',
};

import { plural } from '../../../i18n/plural';
import type { TreatiesMessages } from './en';

const count = plural('ar');

export const treatiesTexts: TreatiesMessages = {
  count: (n) =>
    count(n, {
      zero: '# معاهدة',
      one: 'معاهدة واحدة',
      two: 'معاهدتان',
      few: '# معاهدات',
      many: '# معاهدة',
      other: '# معاهدة',
    }),
  slider: 'التاريخ المرجعي',
  earlier: 'التغيير السابق',
  later: 'التغيير التالي',
  endOfDay: 'حتى نهاية اليوم',
  notCovered: 'هذا التاريخ خارج نطاق التغطية.',
  none: 'لا شيء من هذه الأحداث إجراء يتعلق بمعاهدة.',
};

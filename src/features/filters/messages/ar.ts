import { coreTexts } from '../../../i18n/ar/core';
import { plural } from '../../../i18n/plural';
import type { FiltersMessages } from './en';

const count = plural('ar');
const { events } = coreTexts;

export const filtersTexts: FiltersMessages = {
  active: 'عوامل التصفية المفعّلة',
  remove: (name) => `إزالة عامل التصفية: ${name}`,
  clear: 'إزالة كل عوامل التصفية',
  leaves: (n) => `يتبقى: ${events(n)}`,
  query: (text) => `«${text}»`,
  undisputed: 'غير المختلف عليه فقط',
  field: { kind: 'النوع', actor: 'الطرف الفاعل', status: 'الحالة', claimant: 'رواية من' },
  lanes: { label: 'المسارات', actor: 'الأطراف الفاعلة', kind: 'الأنواع', tone: 'الطابع', none: 'مسار واحد' },
  family: (name) => `الكل: ${name}`,
  highlight: 'تعتيم الأحداث الأخرى بدلًا من إخفائها',
  highlighted: (n) => `المميَّز: ${events(n)}`,
  allLinks: 'عرض صلات كل الأحداث',
  look: {
    coop: 'تعاون: تتفق الأطراف أو تعمل معًا.',
    conf: 'صراع: تتبادل التهديد أو الاتهام أو الإضرار.',
    neutral: 'محايد: لا تعاون ولا صراع.',
    material: 'ممتلئ: فعل وقع.',
    verbal: 'مفرغ: قول أو إعلان صدر.',
  },
  lookShown: (n) => `في هذا العرض: ${events(n)}.`,
  lookFilter: 'انقر للتصفية بحسبه.',
  lookRemove: 'انقر لإزالته من التصفية.',
  none: 'لا أحداث في هذا الخط الزمني بعد.',
  showAll: 'عرض كل الأحداث',
  showEvents: (n) =>
    count(n, {
      zero: 'عرض # حدث',
      one: 'عرض حدث واحد',
      two: 'عرض حدثين',
      few: 'عرض # أحداث',
      many: 'عرض # حدثًا',
      other: 'عرض # حدث',
    }),
};

import type { StaticMessages } from './types';

export const staticTexts: StaticMessages = {
  asOf: (date) => `حتى ${date}`,
  span: (first, last) => `من ${first} إلى ${last}`,
  pictureNote: 'تبيّن الأعمدة الصغيرة عدد الأحداث التي لم يتسع لها المكان. وكلها مذكورة أدناه.',
  events: 'كل الأحداث',
  sources: 'المصادر',
  furtherSources: 'مصادر أخرى',
  coverage: 'نطاق التغطية',
  covers: (period) => `الفترة: ${period}`,
  periods: 'الفترات',
  corrections: 'تصحيحات',
  licence: (name) => `البيانات: ${name}`,
  by: (names) => `إعداد: ${names}`,
  data: 'البيانات (JSON)',
  timelines: 'خطوط زمنية',
  share: 'مشاركة',
  display: 'المظهر',
  showStep: 'عرض في الخط الزمني',
  whole: 'الخط الزمني كاملًا',
  claim: (who, via, said) => `${who}${via === null ? '' : ` (عبر ${via})`}${said === null ? '' : `، ${said}`}`,
};

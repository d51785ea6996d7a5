import type { StoriesMessages } from './en';

export const storiesTexts: StoriesMessages = {
  label: 'جولة',
  step: (n, of) => `الخطوة ${n} من ${of}`,
  previous: 'السابق',
  next: 'التالي',
  close: 'إغلاق الجولة',
  open: 'فتح هذا الحدث',
  filtered: 'عوامل التصفية تخفي هذا الحدث.',
  clear: 'إزالة عوامل التصفية',
  keys: 'ينقل السهمان الأيمن والأيسر بين الخطوات. يفتح مفتاح الإدخال الحدث. يغلق مفتاح Esc الجولة.',
};

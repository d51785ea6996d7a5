import { numberFormatter, plural } from '../../../i18n/plural';
import type { ClaimsMessages } from './en';

const digits = numberFormatter('ar');
const count = plural('ar');

export const claimsTexts: ClaimsMessages = {
  heading: 'من يقول ماذا',
  measures: 'مقارنة',
  measure: (claims, claimants) => `الأقوال: ${digits(claims)}، الجهات: ${digits(claimants)}`,
  differ: 'وهي مختلفة',
  others: (n) => `${digits(n)} أخرى، كل منها من جهة واحدة`,
  several: (n) =>
    count(n, {
      zero: '# مقياس',
      one: 'مقياس واحد',
      two: 'مقياسان',
      few: '# مقاييس',
      many: '# مقياسًا',
      other: '# مقياس',
    }),
  label: (title) => `الأقوال عبر الزمن: ${title}`,
  keys: 'ينقل السهمان الأيمن والأيسر بين أقوال الجهة الواحدة، والأعلى والأسفل إلى جهة أخرى. يفتح مفتاح الإدخال الحدث. زائد وناقص للتكبير والتصغير.',
  signs: {
    point: 'رقم واحد',
    range: 'نطاق',
    open: '«على الأقل» أو «ما يصل إلى»',
    about: 'تقريبي',
    others: 'أرقام الجهات الأخرى',
    run: 'آخر رقم من جهة واحدة',
    undated: 'بلا تاريخ: عند حدثه',
  },
  rowsLeft: (n) => `صفوف أخرى لم تُرسم: ${digits(n)}. انظر الجداول أدناه أو صفِّ بحسب الجهة.`,
  none: 'لا أقوال تتضمن أرقامًا.',
  noneHint: 'اختر مقياسًا آخر أو أزل عامل تصفية.',
  table: {
    caption: (measure) => `${measure}، قولًا قولًا`,
    said: 'قيل في',
    undated: 'بلا تاريخ',
    who: 'الجهة',
    figure: 'الرقم',
    event: 'الحدث',
    sources: 'المصادر',
  },
};

import type { ShareMessages } from './en';

export const shareTexts: ShareMessages = {
  link: 'نسخ الرابط',
  citation: 'نسخ الإحالة',
  page: 'فتح الصفحة الكاملة',
  copied: 'نُسخ',
  byHand: 'تعذّر النسخ. انسخ يدويًا:',
  take: {
    open: 'تنزيل أو طباعة…',
    heading: 'تنزيل أو طباعة',
    part: 'المحتوى',
    view: (events) => `ما تراه الآن: ${events}`,
    whole: (events) => `الخط الزمني كاملًا: ${events}`,
    file: 'تنزيل',
    states: 'يذكر كل ملف العنوان والفترة وعوامل التصفية وتاريخ البيانات والترخيص.',
    formats: {
      svg: 'صورة (SVG)',
      png: 'صورة (PNG)',
      csv: 'جدول (CSV)',
      xlsx: 'Excel',
      json: 'بيانات (JSON)',
      ics: 'تقويم (iCalendar)',
    },
    done: (name) => `نُزّل الملف: ${name}`,
    omitted: (events) => `لم تدخل التقويم لأنها قبل السنة 1 أو بلا بداية: ${events}.`,
    unmade: 'تعذّر إنشاء الملف.',
    print: 'طباعة',
    forms: {
      list: 'الصورة وقائمة الأحداث والمصادر',
      full: 'الصورة وكل تفاصيل الأحداث',
      sheet: 'الصورة في ورقة واحدة',
      poster: 'ملصق من عدة أوراق',
    },
    sheets: 'الأوراق',
    gluing: 'بالوضع الأفقي. اقطع كل ورقة عند حافتها اليسرى وألصقها فوق أسماء المسارات في الورقة التالية.',
  },
};

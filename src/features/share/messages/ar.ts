import type { ShareMessages } from './en';

export const shareTexts: ShareMessages = {
  link: 'نسخ الرابط',
  citation: 'نسخ الإحالة',
  picture: 'تنزيل الصورة',
  page: 'فتح الصفحة الكاملة',
  copied: 'نُسخ',
  saved: 'نُزّلت',
  byHand: 'تعذّر النسخ. انسخ يدويًا:',
  failed: 'تعذّر إنشاء الصورة.',
};

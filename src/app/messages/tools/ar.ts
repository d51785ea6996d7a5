import type { ToolMessages } from './en';

export const toolTexts: ToolMessages = {
  standalone: { menu: 'طباعة وحفظ', data: 'حفظ البيانات (JSON)' },
  theme: { label: 'الألوان', auto: 'مثل النظام', light: 'فاتحة', dark: 'داكنة' },
  language: 'اللغة',
  display: 'المظهر',
  fullScreen: 'ملء الشاشة، خط كبير (F)',
  spotlight: 'تعتيم كل شيء عدا الحدث المفتوح (S)',
  axis: { ltr: 'الزمن من اليسار إلى اليمين', rtl: 'الزمن من اليمين إلى اليسار' },
  calendar: { label: 'تقويم ثانٍ', none: 'بدون' },
  print: 'طباعة هذا العرض',
  printDetails: 'طباعة مع كل التفاصيل',
};

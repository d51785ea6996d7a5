import { coreTexts } from '../../../i18n/ar/core';
import type { SearchMessages } from './en';

const { events } = coreTexts;

export const searchTexts: SearchMessages = {
  label: 'ابحث في الأحداث والأماكن والأقوال',
  field: {
    title: 'العنوان',
    short: 'العنوان المختصر',
    summary: 'الملخص',
    place: 'المكان',
    actor: 'الطرف الفاعل',
    claim: 'القول',
  },
  foundIn: (field) => `وُجد في: ${field}`,
  results: (n) => (n === 0 ? 'لا نتائج' : `النتائج: ${events(n)}`),
};

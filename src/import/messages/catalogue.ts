import { makersCatalogue } from '../../i18n/catalogue';
import type { ImportMessages } from './types';

/** The messages of imports. No language comes with a page. */
export const importMessages = makersCatalogue<ImportMessages, 'importTexts'>('importTexts', null, {
  en: () => import('./en'),
  de: () => import('./de'),
});

import { makersCatalogue } from '../../../i18n/catalogue';
import { importingEn, type ImportingMessages } from './en';

/** What the page of an import says, beside the report itself. */
export const importingMessages = makersCatalogue<ImportingMessages, 'importingTexts'>('importingTexts', importingEn, {
  de: () => import('./de'),
});

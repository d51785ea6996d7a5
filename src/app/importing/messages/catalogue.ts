import { catalogue } from '../../../i18n/catalogue';
import { retryable } from '../../../util/retryable';
import { importingEn, type ImportingMessages } from './en';

/** What the page of an import says, beside the report itself. */
export const importingMessages = catalogue<ImportingMessages>({
  en: importingEn,
  de: retryable('importingDe', () => import('./de')),
});

import { catalogue } from '../../i18n/catalogue';
import { retryable } from '../../util/retryable';
import type { ImportMessages } from './types';

/** The messages of imports. No language comes with a page. */
export const importMessages = catalogue<ImportMessages>({
  en: retryable('en', () => import('./en')),
  de: retryable('de', () => import('./de')),
});

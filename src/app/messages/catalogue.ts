import { catalogue } from '../../i18n/catalogue';
import { retryable } from '../../util/retryable';
import { en, type PageMessages } from './en';

/** Messages of the site's own pages: gallery, sharing, theme. */
export const pageMessages = catalogue<PageMessages>({
  en,
  de: retryable('de', () => import('./de')),
});

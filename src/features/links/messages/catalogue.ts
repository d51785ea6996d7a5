import { catalogue } from '../../../i18n/catalogue';
import { retryable } from '../../../util/retryable';
import { linksEn, type LinksMessages } from './en';

/** Messages of the legend of links and of navigation along them. */
export const linksMessages = catalogue<LinksMessages>({
  en: linksEn,
  de: retryable('linksDe', () => import('./de')),
});

import { catalogue } from '../../../i18n/catalogue';
import { linksEn, type LinksMessages } from './en';

/** Messages of the legend of links and of navigation along them. */
export const linksMessages = catalogue<LinksMessages, 'linksTexts'>('linksTexts', linksEn, {
  de: () => import('./de'),
  fr: () => import('./fr'),
  es: () => import('./es'),
  uk: () => import('./uk'),
  ru: () => import('./ru'),
  ko: () => import('./ko'),
  zh: () => import('./zh'),
  ja: () => import('./ja'),
  ar: () => import('./ar'),
  he: () => import('./he'),
});

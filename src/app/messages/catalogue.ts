import { catalogue } from '../../i18n/catalogue';
import { en, type PageMessages } from './en';

/** Messages of the site's own pages: gallery, sharing, theme. */
export const pageMessages = catalogue<PageMessages, 'pageTexts'>('pageTexts', en, {
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

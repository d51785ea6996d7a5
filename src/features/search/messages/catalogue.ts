import { catalogue } from '../../../i18n/catalogue';
import { searchEn, type SearchMessages } from './en';

/** Messages of the search results. */
export const searchMessages = catalogue<SearchMessages, 'searchTexts'>('searchTexts', searchEn, {
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

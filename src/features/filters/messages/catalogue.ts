import { catalogue } from '../../../i18n/catalogue';
import { filtersEn, type FiltersMessages } from './en';

/** What the filter menus and the active filters say, beside the messages that several modules use. */
export const filtersMessages = catalogue<FiltersMessages, 'filtersTexts'>('filtersTexts', filtersEn, {
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

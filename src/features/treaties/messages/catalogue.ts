import { catalogue } from '../../../i18n/catalogue';
import { treatiesEn, type TreatiesMessages } from './en';

/** Messages of the treaties view. */
export const treatiesMessages = catalogue<TreatiesMessages, 'treatiesTexts'>('treatiesTexts', treatiesEn, {
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

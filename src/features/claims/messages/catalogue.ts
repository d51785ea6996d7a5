import { catalogue } from '../../../i18n/catalogue';
import { claimsEn, type ClaimsMessages } from './en';

/** Messages of the claims view. */
export const claimsMessages = catalogue<ClaimsMessages, 'claimsTexts'>('claimsTexts', claimsEn, {
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

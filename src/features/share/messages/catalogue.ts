import { catalogue } from '../../../i18n/catalogue';
import { shareEn, type ShareMessages } from './en';

/** Messages of what a reader takes along. */
export const shareMessages = catalogue<ShareMessages, 'shareTexts'>('shareTexts', shareEn, {
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

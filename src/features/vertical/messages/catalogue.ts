import { catalogue } from '../../../i18n/catalogue';
import { verticalEn, type VerticalMessages } from './en';

/** What the vertical picture says beside the words that all views share. */
export const verticalMessages = catalogue<VerticalMessages, 'verticalTexts'>('verticalTexts', verticalEn, {
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

import { catalogue } from '../../../i18n/catalogue';
import { storiesEn, type StoriesMessages } from './en';

/** What the steps of a story say beside the file's own texts. */
export const storiesMessages = catalogue<StoriesMessages, 'storiesTexts'>('storiesTexts', storiesEn, {
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

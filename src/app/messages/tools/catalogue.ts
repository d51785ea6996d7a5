import { catalogue } from '../../../i18n/catalogue';
import { en, type ToolMessages } from './en';

/** Messages of a page that is apart from the site: it needs none of the site's others. */
export const toolMessages = catalogue<ToolMessages, 'toolTexts'>('toolTexts', en, {
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

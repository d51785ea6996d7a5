import { catalogue } from '../../../i18n/catalogue';
import { retryable } from '../../../util/retryable';
import { storiesEn, type StoriesMessages } from './en';

/** What the steps of a story say beside the file's own texts. */
export const storiesMessages = catalogue<StoriesMessages>({
  en: storiesEn,
  de: retryable('storiesDe', () => import('./de')),
});

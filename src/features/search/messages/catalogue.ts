import { catalogue } from '../../../i18n/catalogue';
import { retryable } from '../../../util/retryable';
import { searchEn, type SearchMessages } from './en';

/** Messages of the search results. */
export const searchMessages = catalogue<SearchMessages>({
  en: searchEn,
  de: retryable('searchDe', () => import('./de')),
});

import { catalogue } from '../../../i18n/catalogue';
import { retryable } from '../../../util/retryable';
import { filtersEn, type FiltersMessages } from './en';

/** What the filter menus and the active filters say, beside the messages that several modules use. */
export const filtersMessages = catalogue<FiltersMessages>({
  en: filtersEn,
  de: retryable('filtersDe', () => import('./de')),
});

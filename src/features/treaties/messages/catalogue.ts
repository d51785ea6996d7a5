import { catalogue } from '../../../i18n/catalogue';
import { retryable } from '../../../util/retryable';
import { treatiesEn, type TreatiesMessages } from './en';

/** Messages of the treaties view. */
export const treatiesMessages = catalogue<TreatiesMessages>({
  en: treatiesEn,
  de: retryable('treatiesDe', () => import('./de')),
});

import { catalogue } from '../../../i18n/catalogue';
import { retryable } from '../../../util/retryable';
import { claimsEn, type ClaimsMessages } from './en';

/** Messages of the claims view. */
export const claimsMessages = catalogue<ClaimsMessages>({
  en: claimsEn,
  de: retryable('claimsDe', () => import('./de')),
});

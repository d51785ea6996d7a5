import { catalogue } from '../../../i18n/catalogue';
import { retryable } from '../../../util/retryable';
import { shareEn, type ShareMessages } from './en';

/** Messages of what a reader takes along. */
export const shareMessages = catalogue<ShareMessages>({
  en: shareEn,
  de: retryable('shareDe', () => import('./de')),
});

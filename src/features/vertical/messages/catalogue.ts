import { catalogue } from '../../../i18n/catalogue';
import { retryable } from '../../../util/retryable';
import { verticalEn, type VerticalMessages } from './en';

/** What the vertical picture says beside the words that all views share. */
export const verticalMessages = catalogue<VerticalMessages>({
  en: verticalEn,
  de: retryable('verticalDe', () => import('./de')),
});

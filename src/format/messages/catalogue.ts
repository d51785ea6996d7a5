import { catalogue } from '../../i18n/catalogue';
import { retryable } from '../../util/retryable';
import type { IssueMessages } from './types';

/** The messages of a file's issues. No language comes with a page: most files have no issues. */
export const issueMessages = catalogue<IssueMessages>({
  en: retryable('en', () => import('./en')),
  de: retryable('de', () => import('./de')),
});

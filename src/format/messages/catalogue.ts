import { makersCatalogue } from '../../i18n/catalogue';
import type { IssueMessages } from './types';

/** The messages of a file's issues. No language comes with a page: most files have no issues. */
export const issueMessages = makersCatalogue<IssueMessages, 'issueTexts'>('issueTexts', null, {
  en: () => import('./en'),
  de: () => import('./de'),
});

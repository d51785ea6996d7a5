import { catalogue } from '../../../i18n/catalogue';
import { retryable } from '../../../util/retryable';
import { en, type ToolMessages } from './en';

/** Messages of a page that is apart from the site: it needs none of the site's others. */
export const toolMessages = catalogue<ToolMessages>({
  en,
  de: retryable('de', () => import('./de')),
});

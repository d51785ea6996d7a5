import { issueMessages } from '../format/messages/catalogue';
import type { Issue } from '../format/types';
import type { LanguageId } from '../i18n/languages';
import { retryable } from '../util/retryable';

const formatter = retryable('formatIssue', () => import('../format/formatIssue'));

/** Loads the formatter of a file's issues. A lazy chunk, since most files have none. */
export async function loadIssueFormatter(lang: LanguageId): Promise<(issue: Issue) => string> {
  const [formatIssue, messages] = await Promise.all([formatter(), issueMessages.load(lang)]);
  return (issue) => formatIssue(issue, messages);
}

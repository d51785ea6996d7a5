import type { Issue } from '../intake/types';

/** What says a file's issues in a language, loaded only when there are any. */
export async function loadIssueWords(lang: string): Promise<(issue: Issue) => string> {
  const { issueInWords } = await import('../intake/say');
  const words = lang === 'de' ? (await import('../intake/words/de')).de : (await import('../intake/words/en')).en;
  return (issue) => issueInWords(issue, words);
}

import type { Issue } from '../intake/types';
import { en, type Words } from '../outline/words/en';

/** The languages of the page. Each but English is a chunk of its own, loaded when asked for. */
export const LANGUAGES = [
  { id: 'en', name: 'English' },
  { id: 'de', name: 'Deutsch' },
] as const;

const LOADERS: Readonly<Record<string, () => Promise<Words>>> = {
  de: async () => (await import('../outline/words/de')).de,
};

/** The page's words in a language or its base; English where there are none or they cannot be loaded. */
export async function loadWords(lang: string): Promise<Words> {
  const base = lang.toLowerCase().replace(/-.*/, '');
  const load = Object.hasOwn(LOADERS, base) ? LOADERS[base] : undefined;
  try {
    return load ? await load() : en;
  } catch {
    return en;
  }
}

/** The language of the page's words that comes nearest to what a reader's browser asks for. */
export function preferred(asked: readonly string[]): string {
  const bases = asked.map((tag) => tag.toLowerCase().replace(/-.*/, ''));
  return bases.find((base) => LANGUAGES.some(({ id }) => id === base)) ?? 'en';
}

/** What says a file's issues in a language, loaded only when there are any. */
export async function loadIssueWords(lang: string): Promise<(issue: Issue) => string> {
  const { issueInWords } = await import('../intake/say');
  const words = lang === 'de' ? (await import('../intake/words/de')).de : (await import('../intake/words/en')).en;
  return (issue) => issueInWords(issue, words);
}

import { de as issuesDe } from '../intake/words/de';
import { en as issuesEn } from '../intake/words/en';
import type { IssueWords } from '../intake/words/types';
import { de as commandDe } from './words/de';
import { en as commandEn } from './words/en';
import type { CommandWords } from './words/types';

/** All that the command says in one language. */
export interface Language {
  readonly command: CommandWords;
  readonly issues: IssueWords;
}

export const LANGUAGES: Readonly<Record<string, Language>> = {
  en: { command: commandEn, issues: issuesEn },
  de: { command: commandDe, issues: issuesDe },
};

/** The language of the machine (`de_DE.UTF-8`), by the order POSIX gives its variables; English where it has none of ours. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): Language {
  const tag = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return languageFor(tag) ?? LANGUAGES['en']!;
}

/** A language by its tag (`de`, `de-AT`, `de_AT.UTF-8`), if there is one. */
export function languageFor(tag: string): Language | undefined {
  const base = tag.toLowerCase().replace(/[-_.@].*/, '');
  return Object.hasOwn(LANGUAGES, base) ? LANGUAGES[base] : undefined;
}

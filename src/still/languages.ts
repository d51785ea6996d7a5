import { de as outlineDe } from '../outline/words/de';
import { en as outlineEn, type Words } from '../outline/words/en';
import { de } from './words/de';
import { en } from './words/en';
import type { StillWords } from './words/types';

/** All words of a still page in one language. */
export interface Language {
  readonly words: Words;
  readonly still: StillWords;
}

const LANGUAGES: Readonly<Record<string, Language>> = {
  en: { words: outlineEn, still: en },
  de: { words: outlineDe, still: de },
};

/** The words for a tag (`de-AT`), or English; the file's own texts are asked for in the tag itself. */
export function languageFor(tag: string): Language {
  const base = tag.toLowerCase().replace(/[-_].*/, '');
  return (Object.hasOwn(LANGUAGES, base) ? LANGUAGES[base] : undefined) ?? LANGUAGES['en']!;
}

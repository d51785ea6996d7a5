import type { Words } from '../outline/words/en';
import { firstEn, type FirstWords } from '../outline/words/firstEn';

/** The languages of the page. Each but English is a chunk of its own, loaded when asked for. */
export const LANGUAGES = [
  { id: 'en', name: 'English' },
  { id: 'de', name: 'Deutsch' },
] as const;

const baseOf = (lang: string): string => lang.toLowerCase().replace(/-.*/, '');

/** The words of a first picture in a language or its base, English where there are none. Fails where they cannot be loaded. */
export async function loadFirstWords(lang: string): Promise<FirstWords> {
  return baseOf(lang) === 'de' ? (await import('../outline/words/firstDe')).firstDe : firstEn;
}

/** Every word in a language or its base, English where there are none. Fails where they cannot be loaded. */
export async function loadWords(lang: string): Promise<Words> {
  return baseOf(lang) === 'de' ? (await import('../outline/words/de')).de : (await import('../outline/words/en')).en;
}

/** The language of the page's words that comes nearest to what a reader's browser asks for. */
export function preferred(asked: readonly string[]): string {
  const bases = asked.map(baseOf);
  return bases.find((base) => LANGUAGES.some(({ id }) => id === base)) ?? 'en';
}

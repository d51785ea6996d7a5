import type { LanguageId } from './languages';

const COMMAS: Partial<Record<LanguageId, string>> = { ar: '، ', zh: '，', ja: '、' };

/** The comma of a language with the space that follows it, for parts of a line that are no sentence. */
export function commaOf(lang: LanguageId): string {
  return COMMAS[lang] ?? ', ';
}

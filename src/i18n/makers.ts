import type { LanguageId } from './languages';

/**
 * The languages of all that only those read who make timelines or look after them: the command, imports, the editor, the dialogs to
 * embed and to share, templates, and the faults of a file. A reader never sees these texts. In every other language they are English,
 * and the page marks them with `lang`.
 */
export const MAKERS_LANGUAGES = ['en', 'de'] as const satisfies readonly LanguageId[];
export type MakersLanguage = (typeof MAKERS_LANGUAGES)[number];

/** The language in which texts for makers are shown on a page in `lang`. */
export function makersLanguage(lang: LanguageId): MakersLanguage {
  return MAKERS_LANGUAGES.find((id) => id === lang) ?? 'en';
}

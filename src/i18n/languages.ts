/**
 * The languages of the program, in the order in which pages offer them. `locale` is the BCP 47 tag for `Intl`, which decides the order
 * of day and month, and `plurals` are the language's plural categories (CLDR, cardinal numbers).
 *
 * To add a language, add a row here and a file in each `messages` folder (in `i18n`, a folder beside `en`). The compiler then names
 * every catalogue and every message that the new language lacks.
 */
export const LANGUAGES = {
  en: { endonym: 'English', locale: 'en-GB', plurals: ['one', 'other'] },
  de: { endonym: 'Deutsch', locale: 'de', plurals: ['one', 'other'] },
} as const satisfies Readonly<Record<string, Language>>;

interface Language {
  /** The name of the language in the language itself. */
  readonly endonym: string;
  readonly locale: string;
  readonly plurals: readonly Intl.LDMLPluralRule[];
}

/** BCP 47 without region, such as `de`. */
export type LanguageId = keyof typeof LANGUAGES;

export const LANGUAGE_IDS = Object.keys(LANGUAGES) as readonly LanguageId[];

/** The language of a tag, of BCP 47 (`de-AT`) or of POSIX (`de_DE.UTF-8`); undefined where there are no messages in it. */
export function findLanguage(tag: string): LanguageId | undefined {
  const base = tag.toLowerCase().replace(/[-_.@].*/, '');
  return LANGUAGE_IDS.find((id) => id === base);
}

/** The first language that one of the tags asks for, the most wanted first; English where none does. */
export function matchLanguage(tags: readonly string[]): LanguageId {
  return tags.map(findLanguage).find((id) => id !== undefined) ?? 'en';
}

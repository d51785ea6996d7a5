/**
 * The languages of the program, BCP 47 without region, in the order in which pages offer them. What is said of each of them stands in
 * `languageFacts`, apart from here, since the first picture needs little of it.
 *
 * To add a language, add its tag here. The compiler then names every fact and every catalogue that lacks it.
 */
export const LANGUAGE_IDS = ['en', 'de', 'fr', 'es', 'uk', 'ru', 'ko', 'zh', 'ja', 'ar', 'he'] as const;

/** BCP 47 without region, such as `de`. */
export type LanguageId = (typeof LANGUAGE_IDS)[number];

/**
 * The BCP 47 tag for `Intl`. English has the day before the month, as in Europe. Arabic has the digits 0 to 9, as news sites of most
 * Arab countries do: they stand beside figures and dates that files write so.
 */
export function localeOf(lang: LanguageId): string {
  return lang === 'en' ? 'en-GB' : lang === 'ar' ? 'ar-u-nu-latn' : lang;
}

/** The direction in which a language is written. */
export function directionOf(lang: LanguageId): 'ltr' | 'rtl' {
  return lang === 'ar' || lang === 'he' ? 'rtl' : 'ltr';
}

/**
 * The language of a tag, of BCP 47 (`de-AT`) or of POSIX (`de_DE.UTF-8`); undefined where there are no messages in it. Chinese ones are in
 * simplified characters: who asks for traditional ones gets the language that they want next.
 */
export function findLanguage(tag: string): LanguageId | undefined {
  const base = tag.toLowerCase().replace(/^zh.(?:hant|tw|hk|mo)|[-_.@].*/, '');
  return LANGUAGE_IDS.find((id) => id === base);
}

/** The first language that one of the tags asks for, the most wanted first; English where none does. */
export function matchLanguage(tags: readonly string[]): LanguageId {
  return tags.map(findLanguage).find((id) => id !== undefined) ?? 'en';
}

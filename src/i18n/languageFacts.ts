import type { LanguageId } from './languages';

interface LanguageFacts {
  /** The name of the language in the language itself. */
  readonly endonym: string;
  /** The plural categories of cardinal numbers (CLDR), which only the compiler reads. */
  readonly plurals: readonly Intl.LDMLPluralRule[];
}

/** What is said of each language. Not part of the first picture: a module there takes no more than types from here. */
export const LANGUAGE_FACTS = {
  en: { endonym: 'English', plurals: ['one', 'other'] },
  de: { endonym: 'Deutsch', plurals: ['one', 'other'] },
  fr: { endonym: 'français', plurals: ['one', 'many', 'other'] },
  es: { endonym: 'español', plurals: ['one', 'many', 'other'] },
  uk: { endonym: 'українська', plurals: ['one', 'few', 'many', 'other'] },
  ru: { endonym: 'русский', plurals: ['one', 'few', 'many', 'other'] },
  ko: { endonym: '한국어', plurals: ['other'] },
  zh: { endonym: '中文', plurals: ['other'] },
  ja: { endonym: '日本語', plurals: ['other'] },
  ar: { endonym: 'العربية', plurals: ['zero', 'one', 'two', 'few', 'many', 'other'] },
  he: { endonym: 'עברית', plurals: ['one', 'two', 'other'] },
} as const satisfies Readonly<Record<LanguageId, LanguageFacts>>;

/** The plural categories of a language. */
export type PluralCategory<L extends LanguageId> = (typeof LANGUAGE_FACTS)[L]['plurals'][number];

/** The name of a language as it stands in a list: with a capital letter where the script has any. */
export function listedEndonym(lang: LanguageId): string {
  const { endonym } = LANGUAGE_FACTS[lang];
  return endonym.slice(0, 1).toLocaleUpperCase(lang) + endonym.slice(1);
}

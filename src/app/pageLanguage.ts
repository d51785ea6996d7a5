import { directionOf, type LanguageId } from '../i18n/languages';

/** Says the language and the direction of the page, for screen readers, hyphenation and fonts. */
export function setPageLanguage(lang: LanguageId): void {
  const root = document.documentElement;
  root.lang = lang;
  root.dir = directionOf(lang);
}

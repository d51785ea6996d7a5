import { pickLanguage } from '../format/localizedText';
import type { Text } from '../format/types';

/** A text of the file in one language. `lang`, for a lang attribute, is set only if it is not the requested language. */
export interface LocalizedText {
  readonly text: string;
  readonly lang: string | undefined;
}

/** The text for a reader of `lang` (see `pickLanguage`), with the language it fell back to. Null for an empty or missing text. */
export function localize(text: Text | undefined, lang: string, fileLang: string): LocalizedText | null {
  if (text === undefined) return null;
  const picked = pickLanguage(text, lang, fileLang);
  if (picked === '') return null;
  const tags = typeof text === 'string' ? [fileLang] : Object.keys(text).filter((tag) => text[tag] === picked);
  return { text: picked, lang: tags.some((tag) => base(tag) === base(lang)) ? undefined : tags[0] };
}

/** A text without a language, such as an id in place of a name. */
export function untagged(text: string): LocalizedText {
  return { text, lang: undefined };
}

/** The language of a tag, without region or script: `de` of `de-AT`. */
export function base(tag: string): string {
  return tag.replace(/-.*/, '').toLowerCase();
}

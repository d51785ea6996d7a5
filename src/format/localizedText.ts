import type { Text } from './types';

/**
 * The string of a text in a language. Falls back from `lang` to its parents (`de-AT` → `de`, RFC 4647 lookup), to a variant of
 * the same base language, to the file's language, to English, and to the first language given; '' if there is none.
 */
export function pickLanguage(text: Text, lang: string, fileLang: string): string {
  if (typeof text === 'string') return text;
  const found = lookUp(text, lang) ?? lookUp(text, fileLang) ?? lookUp(text, 'en');
  return found ?? Object.values(text)[0] ?? '';
}

type TextByLanguage = Exclude<Text, string>;

function lookUp(text: TextByLanguage, lang: string): string | undefined {
  for (let tag = lang; tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    if (Object.hasOwn(text, tag)) return text[tag];
  }
  return lookUpVariant(text, lang);
}

/** Ignores case, as BCP 47 does. A reader of `de` understands `de-AT` better than another language. */
function lookUpVariant(text: TextByLanguage, lang: string): string | undefined {
  const lower = lang.toLowerCase();
  const base = lower.replace(/-.*/, '');
  const tags = Object.keys(text);
  const tag =
    tags.find((each) => each.toLowerCase() === lower) ??
    tags.find((each) => each.toLowerCase().replace(/-.*/, '') === base);
  return tag === undefined ? undefined : text[tag];
}

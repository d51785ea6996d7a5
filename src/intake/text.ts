import type { Text } from './types';

/**
 * The string of a text in the language asked for. Falls back from it to its base (`de-AT` → `de`), to a variant of that base,
 * to the file's language, to English, to the first there is; '' for a text without any language.
 */
export function pick(text: Text, lang: string, fileLang: string): string {
  if (typeof text === 'string') return text;
  const found = inLanguage(text, lang) ?? inLanguage(text, fileLang) ?? inLanguage(text, 'en');
  return found ?? Object.values(text)[0] ?? '';
}

type ByLanguage = Exclude<Text, string>;

function inLanguage(text: ByLanguage, lang: string): string | undefined {
  for (let tag = lang; tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
    if (Object.hasOwn(text, tag)) return text[tag];
  }
  return variant(text, lang);
}

/** Tags differ in case, and a reader of `de` reads `de-AT` rather than another language. */
function variant(text: ByLanguage, lang: string): string | undefined {
  const asked = lang.toLowerCase();
  const base = asked.replace(/-.*/, '');
  const tags = Object.keys(text);
  const tag =
    tags.find((each) => each.toLowerCase() === asked) ??
    tags.find((each) => each.toLowerCase().replace(/-.*/, '') === base);
  return tag === undefined ? undefined : text[tag];
}

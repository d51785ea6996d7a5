import { pick } from '../intake/text';
import type { Text } from '../intake/types';

/** A text of the file as it is shown. `lang` is there only when it is not the language asked for, to go into a lang attribute. */
export interface Told {
  readonly text: string;
  readonly lang: string | undefined;
}

/** The text for a reader of `lang` (see intake/text), with the language it fell back to. An empty or missing text gives null. */
export function told(text: Text | undefined, lang: string, fileLang: string): Told | null {
  if (text === undefined) return null;
  const picked = pick(text, lang, fileLang);
  if (picked === '') return null;
  const tags = typeof text === 'string' ? [fileLang] : Object.keys(text).filter((tag) => text[tag] === picked);
  return { text: picked, lang: tags.some((tag) => base(tag) === base(lang)) ? undefined : tags[0] };
}

/** A text of no language, such as an id shown for want of a name. */
export function bare(text: string): Told {
  return { text, lang: undefined };
}

/** The language of a tag, without region or script: `de` of `de-AT`. */
export function base(tag: string): string {
  return tag.replace(/-.*/, '').toLowerCase();
}

import type { LanguageId } from './languages';

/** One set of messages in every language of the program. */
export interface Catalogue<M> {
  /** The messages in a language, undefined until they are loaded. Always the same object. */
  get(lang: LanguageId): M | undefined;
  /** Loads the messages in a language, once. Rejects where that fails; the next call then tries again. */
  load(lang: LanguageId): Promise<M>;
}

/**
 * Declares a set of messages: for each language, the messages themselves or a function that imports them. Messages given as
 * themselves are part of the chunk that declares them and are there from the start.
 */
export function catalogue<M extends object>(
  sources: Readonly<Record<LanguageId, M | (() => Promise<M>)>>,
): Catalogue<M> {
  const sets = { ...sources };
  return {
    get(lang) {
      const set = sets[lang];
      return typeof set === 'function' ? undefined : set;
    },
    async load(lang) {
      const set = sets[lang];
      return typeof set === 'function' ? (sets[lang] = await set()) : set;
    },
  };
}

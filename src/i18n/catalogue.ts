import { retryable } from '../util/retryable';
import type { LanguageId } from './languages';
import { makersLanguage, type MakersLanguage } from './makers';

/** One set of messages in every language of the program. */
export interface Catalogue<M> {
  /** The messages in a language, undefined until they are loaded. Always the same object. */
  get(lang: LanguageId): M | undefined;
  /** Loads the messages in a language, once. Rejects where that fails; the next call then tries again. */
  load(lang: LanguageId): Promise<M>;
}

/** Imports the module of each language, which exports the messages under the name `N`. */
type Imports<L extends string, N extends string, M> = Readonly<Record<L, () => Promise<Readonly<Record<N, M>>>>>;

/**
 * Declares a set of messages: the English ones, which are part of the chunk that declares them, or null where no language is; and for each
 * further language a function that imports the module which exports them as `name`.
 */
export function catalogue<M extends object, N extends string>(
  name: N,
  english: M | null,
  imports: Imports<Exclude<LanguageId, 'en'>, N, M>,
): Catalogue<M>;
export function catalogue<M extends object, N extends string>(
  name: N,
  english: null,
  imports: Imports<LanguageId, N, M>,
): Catalogue<M>;
export function catalogue<M extends object>(
  name: string,
  english: M | null,
  imports: Partial<Imports<LanguageId, string, M>>,
): Catalogue<M> {
  const sets: Partial<Record<LanguageId, M>> = english ? { en: english } : {};
  const sources: Partial<Record<LanguageId, () => Promise<M>>> = {};
  return {
    get: (lang) => sets[lang],
    load: async (lang) =>
      (sets[lang] ??= await (sources[lang] ??= retryable<string, Readonly<Record<string, M>>>(name, imports[lang]!))()),
  };
}

/** The same for what those read who make timelines: English in a language that has no texts for them (see `makers`). */
export function makersCatalogue<M extends object, N extends string>(
  name: N,
  english: M | null,
  imports: Imports<Exclude<MakersLanguage, 'en'>, N, M>,
): Catalogue<M>;
export function makersCatalogue<M extends object, N extends string>(
  name: N,
  english: null,
  imports: Imports<MakersLanguage, N, M>,
): Catalogue<M>;
export function makersCatalogue<M extends object>(
  name: string,
  english: M | null,
  imports: Partial<Imports<LanguageId, string, M>>,
): Catalogue<M> {
  const set = catalogue(name, english as null, imports as Imports<LanguageId, string, M>);
  return {
    get: (lang) => set.get(makersLanguage(lang)),
    load: (lang) => set.load(makersLanguage(lang)),
  };
}

import { retryable } from '../util/retryable';
import { catalogue, type Catalogue } from './catalogue';
import { coreEn, type CoreMessages } from './en/core';
import type { Messages } from './en/messages';
import type { LanguageId } from './languages';

/** What comes first in a language. It loads the rest, so that the first picture names one chunk a language. */
interface FirstMessages {
  readonly core: CoreMessages;
  readonly loadAll: () => Promise<Messages>;
}

const english: FirstMessages = { core: coreEn, loadAll: retryable('allTexts', () => import('./en/messages')) };
const first = catalogue<FirstMessages, 'firstTexts'>('firstTexts', english, {
  de: () => import('./de/first'),
  fr: () => import('./fr/first'),
  es: () => import('./es/first'),
  uk: () => import('./uk/first'),
  ru: () => import('./ru/first'),
  ko: () => import('./ko/first'),
  zh: () => import('./zh/first'),
  ja: () => import('./ja/first'),
  ar: () => import('./ar/first'),
  he: () => import('./he/first'),
});
const all: Partial<Record<LanguageId, Messages>> = {};

/** The messages of the first picture. English ones come with it. */
export const coreMessages: Catalogue<CoreMessages> = {
  get: (lang) => first.get(lang)?.core,
  load: async (lang) => (await first.load(lang)).core,
};

/** The messages that several modules use, those of the first picture among them. What one feature says is declared in its own folder. */
export const allMessages: Catalogue<Messages> = {
  get: (lang) => all[lang],
  load: async (lang) => (all[lang] ??= await (await first.load(lang)).loadAll()),
};

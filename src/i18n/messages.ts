import { catalogue } from './catalogue';
import { coreEn, type CoreMessages } from './en/core';
import type { Messages } from './en/messages';

/** The messages of the first picture. English ones come with it. */
export const coreMessages = catalogue<CoreMessages, 'coreTexts'>('coreTexts', coreEn, {
  de: () => import('./de/core'),
  fr: () => import('./fr/core'),
  es: () => import('./es/core'),
  uk: () => import('./uk/core'),
  ru: () => import('./ru/core'),
  ko: () => import('./ko/core'),
  zh: () => import('./zh/core'),
  ja: () => import('./ja/core'),
  ar: () => import('./ar/core'),
  he: () => import('./he/core'),
});

/** The messages that several modules use, those of the first picture among them. What one feature says is declared in its own folder. */
export const allMessages = catalogue<Messages, 'allTexts'>('allTexts', null, {
  en: () => import('./en/messages'),
  de: () => import('./de/messages'),
  fr: () => import('./fr/messages'),
  es: () => import('./es/messages'),
  uk: () => import('./uk/messages'),
  ru: () => import('./ru/messages'),
  ko: () => import('./ko/messages'),
  zh: () => import('./zh/messages'),
  ja: () => import('./ja/messages'),
  ar: () => import('./ar/messages'),
  he: () => import('./he/messages'),
});

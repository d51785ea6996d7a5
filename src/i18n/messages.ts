import { retryable } from '../util/retryable';
import { catalogue } from './catalogue';
import { coreEn, type CoreMessages } from './en/core';
import type { Messages } from './en/messages';

/** The messages of the first picture. English ones come with it. */
export const coreMessages = catalogue<CoreMessages>({
  en: coreEn,
  de: retryable('coreDe', () => import('./de/core')),
});

/** The messages that several modules use, those of the first picture among them. What one feature says is declared in its own folder. */
export const allMessages = catalogue<Messages>({
  en: retryable('en', () => import('./en/messages')),
  de: retryable('de', () => import('./de/messages')),
});

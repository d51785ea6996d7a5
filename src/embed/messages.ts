import { matchLanguage, type LanguageId } from '../i18n/languages';

/**
 * Messages of the element, shown above the host page's content. Both languages are built in, since they report that nothing more can be
 * loaded. Why that is says `faultSentence.ts`, if it can be.
 */
export interface ElementMessages {
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
}

const en: ElementMessages = {
  loading: 'The timeline is loading …',
  failed: 'The interactive timeline could not be loaded.',
  retry: 'Try again',
};

const de: ElementMessages = {
  loading: 'Die Zeitleiste wird geladen …',
  failed: 'Die interaktive Zeitleiste ließ sich nicht laden.',
  retry: 'Erneut versuchen',
};

const ELEMENT_MESSAGES: Readonly<Record<LanguageId, ElementMessages>> = { en, de };

/** The element's messages in the language of a BCP 47 tag; English where they do not exist in it. */
export function elementMessages(lang: string): ElementMessages {
  return ELEMENT_MESSAGES[matchLanguage([lang])];
}

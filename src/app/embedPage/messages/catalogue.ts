import type { LanguageId } from '../../../i18n/languages';
import { embedPageDe } from './de';
import { embedPageEn, type EmbedPageMessages } from './en';

/** Messages of the embed page in every language. They are part of its lazy chunk. */
export const EMBED_PAGE_MESSAGES: Readonly<Record<LanguageId, EmbedPageMessages>> = {
  en: embedPageEn,
  de: embedPageDe,
};

import type { MakersLanguage } from '../../../i18n/makers';
import { embedPageDe } from './de';
import { embedPageEn, type EmbedPageMessages } from './en';

/** Messages of the embed page in each language of makers. They are part of its lazy chunk. */
export const EMBED_PAGE_MESSAGES: Readonly<Record<MakersLanguage, EmbedPageMessages>> = {
  en: embedPageEn,
  de: embedPageDe,
};

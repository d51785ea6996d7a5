import type { MakersLanguage } from '../../../i18n/makers';
import { de } from './de';
import { en } from './en';
import type { EmbedDialogMessages } from './types';

/** Messages of the embed dialog in each language of makers. They are part of its lazy chunk. */
export const EMBED_DIALOG_MESSAGES: Readonly<Record<MakersLanguage, EmbedDialogMessages>> = { en, de };

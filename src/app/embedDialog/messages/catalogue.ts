import type { LanguageId } from '../../../i18n/languages';
import { de } from './de';
import { en } from './en';
import type { EmbedDialogMessages } from './types';

/** Messages of the embed dialog in every language. They are part of its lazy chunk. */
export const EMBED_DIALOG_MESSAGES: Readonly<Record<LanguageId, EmbedDialogMessages>> = { en, de };

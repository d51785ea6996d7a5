import type { LanguageId } from '../../../i18n/languages';
import { de } from './de';
import { en } from './en';
import type { ShareDialogMessages } from './types';

/** Messages of the share dialog in every language. They are part of its lazy chunk. */
export const SHARE_DIALOG_MESSAGES: Readonly<Record<LanguageId, ShareDialogMessages>> = { en, de };

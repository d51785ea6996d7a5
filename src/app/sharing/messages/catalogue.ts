import type { MakersLanguage } from '../../../i18n/makers';
import { de } from './de';
import { en } from './en';
import type { ShareDialogMessages } from './types';

/** Messages of the share dialog in each language of makers. They are part of its lazy chunk. */
export const SHARE_DIALOG_MESSAGES: Readonly<Record<MakersLanguage, ShareDialogMessages>> = { en, de };

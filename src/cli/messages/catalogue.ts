import type { MakersLanguage } from '../../i18n/makers';
import { de } from './de';
import { en } from './en';
import type { CommandMessages } from './types';

/** The messages of the command, in every language. */
export const COMMAND_MESSAGES: Readonly<Record<MakersLanguage, CommandMessages>> = { en, de };

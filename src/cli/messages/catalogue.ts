import type { LanguageId } from '../../i18n/languages';
import { de } from './de';
import { en } from './en';
import type { CommandMessages } from './types';

/** The messages of the command, in every language. */
export const COMMAND_MESSAGES: Readonly<Record<LanguageId, CommandMessages>> = { en, de };

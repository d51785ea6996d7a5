import { issueMessages } from '../format/messages/catalogue';
import type { IssueMessages } from '../format/messages/types';
import { makersLanguage } from '../i18n/makers';
import { matchLanguage, type LanguageId } from '../i18n/languages';
import { COMMAND_MESSAGES } from './messages/catalogue';
import type { CommandMessages } from './messages/types';

/** All messages of the command in one language. */
export interface Language {
  readonly command: CommandMessages;
  readonly issues: IssueMessages;
}

export async function loadLanguage(id: LanguageId): Promise<Language> {
  return { command: COMMAND_MESSAGES[makersLanguage(id)], issues: await issueMessages.load(id) };
}

/** The language of the system (`de_DE.UTF-8`), from the POSIX variables in their order; English if there are no messages in it. */
export function systemLanguage(env: Readonly<Record<string, string | undefined>>): LanguageId {
  return matchLanguage([env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '']);
}

import { de as issuesDe } from '../format/messages/de';
import { en as issuesEn } from '../format/messages/en';
import type { IssueMessages } from '../format/messages/types';
import { de } from '../i18n/de/messages';
import { en, type Messages } from '../i18n/en/messages';
import { matchLanguage, type LanguageId } from '../i18n/languages';
import { STATIC_MESSAGES } from './messages/catalogue';
import type { StaticMessages } from './messages/types';

/** All messages of static output in one language. */
interface Language {
  readonly messages: Messages;
  readonly staticMessages: StaticMessages;
  readonly issues: IssueMessages;
}

/** All languages are imported statically, since rendering is synchronous. */
const LANGUAGES: Readonly<Record<LanguageId, Language>> = {
  en: { messages: en, staticMessages: STATIC_MESSAGES.en, issues: issuesEn },
  de: { messages: de, staticMessages: STATIC_MESSAGES.de, issues: issuesDe },
};

/** The messages in the language of a BCP 47 tag, or in English. The file's own texts are localized by the tag itself. */
export function languageFor(tag: string): Language {
  return LANGUAGES[matchLanguage([tag])];
}

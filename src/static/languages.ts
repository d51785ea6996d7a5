import { issueTexts as issuesDe } from '../format/messages/de';
import { en as issuesEn } from '../format/messages/en';
import type { IssueMessages } from '../format/messages/types';
import { allTexts as ar } from '../i18n/ar/messages';
import { allTexts as de } from '../i18n/de/messages';
import { en, type Messages } from '../i18n/en/messages';
import { allTexts as es } from '../i18n/es/messages';
import { allTexts as fr } from '../i18n/fr/messages';
import { allTexts as he } from '../i18n/he/messages';
import { allTexts as ja } from '../i18n/ja/messages';
import { allTexts as ko } from '../i18n/ko/messages';
import { matchLanguage, type LanguageId } from '../i18n/languages';
import { makersLanguage, type MakersLanguage } from '../i18n/makers';
import { allTexts as ru } from '../i18n/ru/messages';
import { allTexts as uk } from '../i18n/uk/messages';
import { allTexts as zh } from '../i18n/zh/messages';
import { STATIC_MESSAGES } from './messages/catalogue';
import type { StaticMessages } from './messages/types';

/** All messages of static output in one language. */
interface Language {
  readonly messages: Messages;
  readonly staticMessages: StaticMessages;
  readonly issues: IssueMessages;
}

/** All languages are imported statically, since rendering is synchronous. */
const MESSAGES: Readonly<Record<LanguageId, Messages>> = { en, de, fr, es, uk, ru, ko, zh, ja, ar, he };
const ISSUES: Readonly<Record<MakersLanguage, IssueMessages>> = { en: issuesEn, de: issuesDe };

/** The messages in the language of a BCP 47 tag, or in English. The file's own texts are localized by the tag itself. */
export function languageFor(tag: string): Language {
  const lang = matchLanguage([tag]);
  return { messages: MESSAGES[lang], staticMessages: STATIC_MESSAGES[lang], issues: ISSUES[makersLanguage(lang)] };
}

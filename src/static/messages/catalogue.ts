import type { LanguageId } from '../../i18n/languages';
import { staticTexts as ar } from './ar';
import { staticTexts as de } from './de';
import { en } from './en';
import { staticTexts as es } from './es';
import { staticTexts as fr } from './fr';
import { staticTexts as he } from './he';
import { staticTexts as ja } from './ja';
import { staticTexts as ko } from './ko';
import { staticTexts as ru } from './ru';
import { staticTexts as uk } from './uk';
import { staticTexts as zh } from './zh';
import type { StaticMessages } from './types';

/** Messages of static output in every language. */
export const STATIC_MESSAGES: Readonly<Record<LanguageId, StaticMessages>> = {
  ...{ en, de, fr, es, uk, ru, ko, zh, ja, ar, he },
};

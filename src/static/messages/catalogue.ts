import type { LanguageId } from '../../i18n/languages';
import { de } from './de';
import { en } from './en';
import type { StaticMessages } from './types';

/** Messages of static output in every language. */
export const STATIC_MESSAGES: Readonly<Record<LanguageId, StaticMessages>> = { en, de };

import type { TimelineFile } from '../format/types';
import { findLanguage, LANGUAGE_IDS, type LanguageId } from '../i18n/languages';

/** The languages that are offered for a file: those of its own title and summary, then all others. Neither group is empty but where the other is all. */
export function languagesFor({ lang, title, summary }: TimelineFile): (readonly LanguageId[])[] {
  const tags = [title, summary].flatMap((text) => (typeof text === 'object' ? Object.keys(text) : []));
  const own = new Set([lang, ...tags].map(findLanguage));
  const groups = [LANGUAGE_IDS.filter((id) => own.has(id)), LANGUAGE_IDS.filter((id) => !own.has(id))];
  return groups.filter((group) => group.length > 0);
}

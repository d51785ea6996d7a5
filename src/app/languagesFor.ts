import type { TimelineFile } from '../format/types';
import { findLanguage, LANGUAGE_IDS, type LanguageId } from '../i18n/languages';

/** The languages, among those of the program, in which a file has its own title and summary. */
export function ownLanguages({ lang, title, summary }: TimelineFile): LanguageId[] {
  const tags = [title, summary].flatMap((text) => (typeof text === 'object' ? Object.keys(text) : []));
  const own = new Set([lang, ...tags].map(findLanguage));
  return LANGUAGE_IDS.filter((id) => own.has(id));
}

/** The languages that are offered for a file, of all that a page has: its own, then the others. Neither group is empty but where the other is all. */
export function languagesFor(
  file: TimelineFile,
  offered: readonly LanguageId[] = LANGUAGE_IDS,
): (readonly LanguageId[])[] {
  const own = ownLanguages(file);
  const groups = [own, LANGUAGE_IDS.filter((id) => !own.includes(id))];
  return groups.map((group) => group.filter((id) => offered.includes(id))).filter((group) => group.length > 0);
}

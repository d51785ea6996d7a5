import { directionOf, type LanguageId } from '../i18n/languages';
import type { Axis } from '../view/state';

/** Whether time runs from right to left: as the reader's language is written, unless the view says otherwise. */
export function runsRightToLeft(axis: Axis, lang: LanguageId): boolean {
  return (axis === 'auto' ? directionOf(lang) : axis) === 'rtl';
}

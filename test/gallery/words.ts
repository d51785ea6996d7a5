import { spokenDate } from '../../src/outline/spokenDate';
import { allTexts as de } from '../../src/i18n/de/messages';
import { en } from '../../src/i18n/en/messages';
import { rowOf, TABLE } from './scene';
import type { Sample } from './samples';

/** The description of a sample's date on focus and hover, in English and German. */
export function wordsOf(sample: Sample): readonly [string, string] {
  const row = rowOf(sample);
  return [spokenDate(TABLE, row, en, 'en'), spokenDate(TABLE, row, de, 'de')];
}

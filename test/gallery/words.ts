import { dateSaid } from '../../src/outline/doubts';
import { de } from '../../src/outline/words/de';
import { en } from '../../src/outline/words/en';
import { rowOf, TABLE } from './scene';
import type { Sample } from './samples';

/** What a reader is told of a sample's date on focus and hover, in English and in German. */
export function wordsOf(sample: Sample): readonly [string, string] {
  const row = rowOf(sample);
  return [dateSaid(TABLE, row, en, 'en'), dateSaid(TABLE, row, de, 'de')];
}

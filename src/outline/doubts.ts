import type { EventTable } from '../model/table';
import { exactnessInWords } from '../time/exactly';
import { headingOf } from './heading';
import type { Words } from './words/en';

/** The date of an event with all its doubts in words, as its mark shows them: "October 2024, known only to the month". */
export function dateSaid(table: EventTable, row: number, words: Words, lang: string): string {
  const { date } = headingOf(table, row, words, lang);
  return [date, exactnessInWords(table.draft(row).dates, words.time)].filter(Boolean).join(', ');
}

import { commaOf } from '../i18n/comma';
import type { EventTable } from '../model/table';
import { formatPrecision } from '../time/formatPrecision';
import { headingOf } from './heading';
import type { Messages } from '../i18n/en/messages';

/** The date of an event with its uncertainty, which its mark shows to the eye: "October 2024, known only to the month". */
export function spokenDate(table: EventTable, row: number, messages: Messages, lang: string): string {
  const { date } = headingOf(table, row, messages, lang);
  return [date, formatPrecision(table.draft(row).dates, messages.time)].filter(Boolean).join(commaOf(messages.lang));
}

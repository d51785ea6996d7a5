import { localeOf, type LanguageId } from '../i18n/languages';
import type { EventTable } from '../model/table';
import type { Calendar } from '../time/calendars';
import { OPEN_END, OPEN_START, UNKNOWN_END, UNKNOWN_START } from '../time/edtfTypes';
import { formatInCalendar } from '../time/formatInCalendar';
import { instant } from '../time/instant';

/** Events whose beginning or end nobody knows have no days to convert there. */
const ENDLESS = OPEN_START | OPEN_END | UNKNOWN_START | UNKNOWN_END;

/**
 * The civil days of an event in another calendar, from the first to the last that its date allows: "12 Jumada I 1446 AH", for all of 2024
 * "19 Jumada II 1445 – 29 Jumada II 1446 AH". '' where the date is open at one end. A day that begins at sunset is the one that its noon
 * falls in.
 */
export function dateInCalendar(table: EventTable, row: number, calendar: Calendar, lang: LanguageId): string {
  const [from, to] = [table.from[row]!, table.to[row]!];
  if ((table.flags[row]! & ENDLESS) !== 0 || !Number.isFinite(to - from)) return '';
  return formatInCalendar({ from: instant(from), to: instant(to) }, calendar, localeOf(lang), 'day');
}

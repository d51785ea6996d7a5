import { localeOf, type LanguageId } from '../i18n/languages';
import type { EventTable } from '../model/table';
import type { Calendar } from '../time/calendars';
import { OPEN_END, OPEN_START, UNKNOWN_END, UNKNOWN_START } from '../time/edtfTypes';
import { DAY } from '../time/instant';

/** Events whose beginning or end nobody knows have no days to convert there. */
const ENDLESS = OPEN_START | OPEN_END | UNKNOWN_START | UNKNOWN_END;

/**
 * The civil days of an event in another calendar, from the first to the last that its date allows: "12 Jumada I 1446 AH", for all of 2024
 * "19 Jumada II 1445 – 29 Jumada II 1446 AH". '' where the date is open at one end. A day that begins at sunset is the one that its noon
 * falls in.
 */
export function dateInCalendar(table: EventTable, row: number, calendar: Calendar, lang: LanguageId): string {
  const [from, to] = [table.from[row]!, table.to[row]! - 1];
  if ((table.flags[row]! & ENDLESS) !== 0 || !Number.isFinite(to - from)) return '';
  const tag = new Intl.Locale(localeOf(lang), { calendar }).toString();
  const options = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  const format = new Intl.DateTimeFormat(tag, options);
  return to - from < DAY ? format.format(from) : format.formatRange(from, to);
}

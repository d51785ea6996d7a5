import type { Calendar } from '../time/calendars';
import { localeOf, type LanguageId } from './languages';

/** The name of a calendar in a language; its id where the browser has none. */
export function calendarName(calendar: Calendar, lang: LanguageId): string {
  try {
    return new Intl.DisplayNames(localeOf(lang), { type: 'calendar' }).of(calendar) ?? calendar;
  } catch {
    return calendar;
  }
}

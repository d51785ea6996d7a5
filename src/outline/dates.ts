import { formatDate, formatYear as formatYearNumber } from '../time/format';
import { instant } from '../time/instant';
import type { Messages } from '../i18n/en/messages';

/** The UTC year of an instant; year 0 is 1 BCE. */
export function yearOf(at: number): number {
  return new Date(at).getUTCFullYear();
}

/** Formats the year of an instant. */
export function formatYear(at: number, messages: Messages): string {
  return formatYearNumber(yearOf(at), messages.time);
}

/** Formats the month and year of an instant. */
export function formatMonth(at: number, messages: Messages): string {
  return formatDate(instant(at), { month: 'long', year: 'numeric' }, messages.time);
}

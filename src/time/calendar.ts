import { DAY, instant, utc, type Instant } from './instant';

/** Whether a year is a leap year in the proleptic Gregorian calendar. Year 0 (1 BCE) is one. */
export function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** The number of days in a month (1–12); 0 for any other month. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  if (month < 1 || month > 12) return 0;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Monday of week 1 of an ISO 8601 week year, which is the week with 4 January. */
export function firstIsoWeekMonday(year: number): Instant {
  const fourth = utc(year, 1, 4);
  const daysSinceMonday = (new Date(fourth).getUTCDay() + 6) % 7;
  return instant(fourth - daysSinceMonday * DAY);
}

/** Formats a year by ISO 8601-2: 0089, -0043, Y12000. */
export function formatIsoYear(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return (digits.length > 4 ? 'Y' : '') + (year < 0 ? '-' : '') + digits;
}

/** Pads a number to two digits. */
export function twoDigits(n: number): string {
  return String(n).padStart(2, '0');
}

/** Formats the UTC day of an instant: 1989-11-09. Longer years give Y12000-11-09, which EDTF does not define. */
export function formatIsoDay(at: Instant): string {
  const date = new Date(at);
  return `${formatIsoYear(date.getUTCFullYear())}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;
}

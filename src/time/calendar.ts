import { instant, utc, type Instant } from './instant';

/** Whether a year of the proleptic Gregorian calendar has a 29th of February. Year 0 is 1 BCE and has one. */
export function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days of a month, which counts from 1. Months outside 1–12 have none. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  if (month < 1 || month > 12) return 0;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Monday of week 1 of an ISO 8601 week year: the week that holds 4 January. */
export function firstMonday(year: number): Instant {
  const fourth = utc(year, 1, 4);
  const daysSinceMonday = (new Date(fourth).getUTCDay() + 6) % 7;
  return instant(fourth - daysSinceMonday * 86_400_000);
}

/** A year as ISO 8601-2 writes it: 0089, -0043, Y12000. */
export function yearText(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return (digits.length > 4 ? 'Y' : '') + (year < 0 ? '-' : '') + digits;
}

/** A number with two digits. */
export function two(n: number): string {
  return String(n).padStart(2, '0');
}

/** The day an instant falls on in UTC, as in 1989-11-09; years beyond four digits as in Y12000-11-09, which EDTF lacks. */
export function dayText(at: Instant): string {
  const date = new Date(at);
  return `${yearText(date.getUTCFullYear())}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}

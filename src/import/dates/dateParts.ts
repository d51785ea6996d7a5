import { formatIsoYear, twoDigits } from '../../time/calendar';
import type { Choose } from './choices';

/** Years before and after the common era count without a year 0. */
export type Era = '' | 'bce' | 'ce';

/** What a part of the grammar needs to know beside the text. */
export interface DateContext {
  readonly choose: Choose;
  readonly era: Era;
}

/** The year that digits stand for, as an astronomical number. Two digits without an era are a question. */
export function yearOf(digits: string, { era, choose }: DateContext): number {
  const text = digits.replace(/^['’]/, '');
  const year = +text;
  if (era === 'bce') return 1 - year;
  if (era === 'ce' || text.length > 2) return year;
  return resolveShortYear(year, +choose('shortYear'));
}

/** The year with these last two digits among the hundred years from `first`; of 0, the year itself. */
function resolveShortYear(year: number, first: number): number {
  if (first === 0) return year;
  const century = Math.floor(first / 100) * 100;
  return century + year + (century + year < first ? 100 : 0);
}

/** A year, a month or a day in EDTF. Whether the day exists is left to the parser of EDTF. */
export function edtfDay(year: number, month?: string | number, day?: string | number): string {
  const parts = [month, day].filter((part) => part !== undefined && part !== '').map((part) => twoDigits(+part!));
  return [formatIsoYear(year), ...parts].join('-');
}

/** The members from a year to another as EDTF: "one of the years 1954 to 1956". */
export function oneOfYears(from: number, to: number): string {
  return `[${formatIsoYear(from)}..${formatIsoYear(to)}]`;
}

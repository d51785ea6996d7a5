import { daysInMonth, formatIsoDay, formatIsoYear, twoDigits } from '../../../time/calendar';
import { DAY, instant, utc } from '../../../time/instant';
import { isEdtf } from './dates';

/** How well a date is known, which decides by how much it moves. */
type Unit = 'year' | 'month' | 'day';

/** Milliseconds of a unit, on average. */
const LENGTH: Readonly<Record<Unit, number>> = { year: 365.2425 * DAY, month: 30.436875 * DAY, day: DAY };

/** A calendar date with its qualifier, which stays as it is. */
const DATE = /^(-?\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?([?~%]?)$/;

function unitOf(end: string): Unit | null {
  const [, year, month, day] = DATE.exec(end) ?? [];
  return year === undefined ? null : day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
}

/** Both ends of an interval, or a single date. */
const endsOf = (edtf: string): string[] => edtf.split('/');
const isOpen = (end: string): boolean => end === '' || end === '..';

/** What of a date moves: all of it, or one end of an interval. */
export type Moved = 'all' | 'from' | 'to';

/** The ends of a date that move. */
function movedEnds(edtf: string, moved: Moved): string[] {
  const ends = endsOf(edtf);
  if (moved === 'all') return ends;
  const end = ends[moved === 'from' ? 0 : 1];
  return ends.length < 2 || end === undefined || isOpen(end) ? [] : [end];
}

/** The unit by which a date moves: the coarser one of its ends. Null for a date that cannot be moved, such as one of several. */
function stepUnit(edtf: string, moved: Moved): Unit | null {
  const units = movedEnds(edtf, moved)
    .filter((end) => !isOpen(end))
    .map(unitOf);
  if (units.length === 0 || units.includes(null)) return null;
  return (['year', 'month', 'day'] as const).find((unit) => units.includes(unit)) ?? null;
}

/** How many steps of a date a stretch of time is; 0 for a date that cannot be moved. */
export function stepsIn(edtf: string, ms: number, moved: Moved = 'all'): number {
  const unit = stepUnit(edtf, moved);
  return unit ? Math.round(ms / LENGTH[unit]) : 0;
}

/** A date some steps later, or earlier, known as well as before; the same date where it cannot be moved, as an end beyond the other. */
export function shiftDate(edtf: string, steps: number, moved: Moved = 'all'): string {
  const unit = stepUnit(edtf, moved);
  if (!unit) return edtf;
  const stays = moved === 'from' ? 1 : moved === 'to' ? 0 : -1;
  const shifted = endsOf(edtf)
    .map((end, at) => (isOpen(end) || at === stays ? end : shiftEnd(end, unit, steps)))
    .join('/');
  return isEdtf(shifted) ? shifted : edtf;
}

function shiftEnd(end: string, unit: Unit, steps: number): string {
  const [, year = '', month, day, sign = ''] = DATE.exec(end) ?? [];
  if (unit === 'day') return formatIsoDay(instant(utc(+year, +(month ?? 1), +(day ?? 1)) + steps * DAY)) + sign;
  const months = +year * 12 + (month === undefined ? 0 : +month - 1) + steps * (unit === 'year' ? 12 : 1);
  const [y, m] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  const parts = [formatIsoYear(y)];
  if (month !== undefined) parts.push(twoDigits(m));
  // The 31st of a month that has fewer days is its last one.
  if (day !== undefined) parts.push(twoDigits(Math.min(+day, daysInMonth(y, m))));
  return parts.join('-') + sign;
}

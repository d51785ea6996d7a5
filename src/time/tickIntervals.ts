import { daysInMonth } from './calendar';
import { periodStart, periodIndex } from './formatYears';
import { DAY, instant, utc, type Instant } from './instant';

export type TickUnit = 'minute' | 'hour' | 'day' | 'month' | 'year';

/** The distance between ticks. Days are counted from the first of each month, years by `periodIndex`. */
export interface TickInterval {
  readonly unit: TickUnit;
  readonly count: number;
}

const intervals = (unit: TickUnit, ...counts: number[]): TickInterval[] => counts.map((count) => ({ unit, count }));

/** All intervals of an axis, from fine to coarse. */
export const TICK_INTERVALS: readonly TickInterval[] = [
  ...intervals('minute', 1, 5, 15, 30),
  ...intervals('hour', 1, 3, 6),
  ...intervals('day', 1, 2, 5),
  ...intervals('month', 1, 3, 6),
  ...intervals('year', 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000),
];

/** JavaScript's dates end at ±271,821. */
const FARTHEST_YEAR = 271_000;

const MIN_UNIT_MS: Record<TickUnit, number> = {
  minute: 60_000,
  hour: 3_600_000,
  day: DAY,
  month: 28 * DAY,
  year: 365 * DAY,
};

/** The shortest possible duration of an interval, in milliseconds. */
export function minDuration({ unit, count }: TickInterval): number {
  return MIN_UNIT_MS[unit] * count;
}

/** 1 January of a year, clamped to the range of instants. */
function newYear(year: number): Instant {
  return utc(Math.max(-FARTHEST_YEAR, Math.min(FARTHEST_YEAR, year)));
}

/** Whether a day gets a tick: more than half of its interval must fit into the rest of the month. */
function hasTick(day: number, count: number, days: number): boolean {
  return days - day + 1 > count / 2;
}

/** The latest tick at or before an instant. */
export function tickBefore({ unit, count }: TickInterval, at: Instant): Instant {
  // Date truncates fractions of a millisecond towards zero, which before 1970 is forward in time.
  const ms = Math.floor(at);
  if (unit === 'minute' || unit === 'hour') {
    const size = MIN_UNIT_MS[unit] * count;
    return instant(Math.floor(ms / size) * size);
  }
  const date = new Date(ms);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth();
  if (unit === 'year') return newYear(periodStart(periodIndex(year, count), count));
  if (unit === 'month') return utc(year, month - (month % count) + 1);
  const day = date.getUTCDate() - ((date.getUTCDate() - 1) % count);
  return utc(year, month + 1, hasTick(day, count, daysInMonth(year, month + 1)) || day === 1 ? day : day - count);
}

/** The tick after a tick. */
export function tickAfter({ unit, count }: TickInterval, tick: Instant): Instant {
  if (unit === 'minute' || unit === 'hour') return instant(tick + MIN_UNIT_MS[unit] * count);
  const date = new Date(tick);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + 1;
  if (unit === 'year') return newYear(periodStart(periodIndex(year, count) + 1, count));
  if (unit === 'month') return utc(year, month + count);
  const day = date.getUTCDate() + count;
  const days = daysInMonth(year, month);
  return day <= days && hasTick(day, count, days) ? utc(year, month, day) : utc(year, month + 1);
}

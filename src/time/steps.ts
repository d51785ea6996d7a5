import { daysIn } from './calendar';
import { firstYear, stretchOf } from './eras';
import { DAY, instant, utc, type Instant } from './instant';

export type StepUnit = 'minute' | 'hour' | 'day' | 'month' | 'year';

/** How far ticks stand apart. Days are counted within their month, years as people count them (see eras). */
export interface Step {
  readonly unit: StepUnit;
  readonly count: number;
}

const steps = (unit: StepUnit, ...counts: number[]): Step[] => counts.map((count) => ({ unit, count }));

/** Every step an axis may take, from fine to coarse. */
export const STEPS: readonly Step[] = [
  ...steps('minute', 1, 5, 15, 30),
  ...steps('hour', 1, 3, 6),
  ...steps('day', 1, 2, 5),
  ...steps('month', 1, 3, 6),
  ...steps('year', 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000),
];

const FARTHEST = 271_000;

const SHORTEST: Record<StepUnit, number> = {
  minute: 60_000,
  hour: 3_600_000,
  day: DAY,
  month: 28 * DAY,
  year: 365 * DAY,
};

/** The least that a step lasts, in milliseconds. */
export function shortest({ unit, count }: Step): number {
  return SHORTEST[unit] * count;
}

/** The first of January, held within what an instant can say. */
function newYear(year: number): Instant {
  return utc(Math.max(-FARTHEST, Math.min(FARTHEST, year)));
}

/** A day step's tick is left out where the month ends before the step is half over. */
function dayFits(day: number, count: number, days: number): boolean {
  return days - day + 1 > count / 2;
}

/** The latest tick that is not after an instant. */
export function tickBefore({ unit, count }: Step, at: Instant): Instant {
  // Date drops fractions of a millisecond towards zero, which before 1970 is forward.
  const whole = Math.floor(at);
  if (unit === 'minute' || unit === 'hour') {
    const size = SHORTEST[unit] * count;
    return instant(Math.floor(whole / size) * size);
  }
  const date = new Date(whole);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth();
  if (unit === 'year') return newYear(firstYear(stretchOf(year, count), count));
  if (unit === 'month') return utc(year, month - (month % count) + 1);
  const day = date.getUTCDate() - ((date.getUTCDate() - 1) % count);
  return utc(year, month + 1, dayFits(day, count, daysIn(year, month + 1)) || day === 1 ? day : day - count);
}

/** The tick that follows a tick. */
export function tickAfter({ unit, count }: Step, tick: Instant): Instant {
  if (unit === 'minute' || unit === 'hour') return instant(tick + SHORTEST[unit] * count);
  const date = new Date(tick);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + 1;
  if (unit === 'year') return newYear(firstYear(stretchOf(year, count) + 1, count));
  if (unit === 'month') return utc(year, month + count);
  const day = date.getUTCDate() + count;
  const days = daysIn(year, month);
  return day <= days && dayFits(day, count, days) ? utc(year, month, day) : utc(year, month + 1);
}

import type { Precision } from './dates';

/** A time of day: milliseconds from midnight, how long it may mean, and minutes east of UTC where given. */
export interface Clock {
  readonly start: number;
  readonly lasts: number;
  readonly precision: Precision;
  readonly offset: number | null;
}

const CLOCK = /^(\d\d)(?::(\d\d)(?::(\d\d)(?:\.(\d{1,3}))?)?)?(?:(Z)|([+-])(\d\d)(?::(\d\d))?)?$/;

/** Milliseconds of an hour, a minute, a second; a fraction of a second lasts as long as its last digit. */
function unit(minute: string | undefined, second: string | undefined, fraction: string | undefined): number {
  if (fraction !== undefined) return 10 ** (3 - fraction.length);
  return second !== undefined ? 1000 : minute !== undefined ? 60_000 : 3_600_000;
}

/**
 * Reads what follows the T: `07`, `07:10`, `07:10:30`, `07:10:30.5`, each with `Z`, `+09` or `+09:00` or none.
 * 24:00 is the end of the day, as ISO 8601-1 has it again since Amendment 1 of 2022. Leap seconds are refused.
 * Gives 'form' for what is no time and 'value' for a time that no clock shows.
 */
export function readClock(text: string): Clock | 'form' | 'value' {
  const match = CLOCK.exec(text);
  if (!match) return 'form';
  const [, hour, minute, second, fraction, utc, sign, east, eastMinutes] = match;
  const start = +hour! * 3_600_000 + +(minute ?? 0) * 60_000 + +(second ?? 0) * 1000 + +(fraction ?? '').padEnd(3, '0');
  const away = +(east ?? 0) * 60 + +(eastMinutes ?? 0);
  if (start > 86_400_000 || +(minute ?? 0) > 59 || +(second ?? 0) > 59) return 'value';
  if (+(east ?? 0) > 23 || +(eastMinutes ?? 0) > 59) return 'value';
  return {
    start,
    lasts: unit(minute, second, fraction),
    precision: second !== undefined ? 'second' : minute !== undefined ? 'minute' : 'hour',
    offset: utc ? 0 : sign ? (sign === '-' ? -away : away) : null,
  };
}

import type { Precision } from './edtfTypes';
import { DAY } from './instant';

export interface TimeOfDay {
  /** Milliseconds from midnight. */
  readonly start: number;
  /** Milliseconds of the unit given: 07:10 lasts a minute. */
  readonly duration: number;
  readonly precision: Precision;
  /** Minutes east of UTC, or null if not given. */
  readonly offset: number | null;
}

const CLOCK = /^(\d\d)(?::(\d\d)(?::(\d\d)(?:\.(\d{1,3}))?)?)?(?:(Z)|([+-])(\d\d)(?::(\d\d))?)?$/;

/** Milliseconds of the finest unit given. Of a fraction of a second, it is the unit of the last digit. */
function finestUnit(minute: string | undefined, second: string | undefined, fraction: string | undefined): number {
  if (fraction !== undefined) return 10 ** (3 - fraction.length);
  return second !== undefined ? 1000 : minute !== undefined ? 60_000 : 3_600_000;
}

/**
 * Parses the part after the T: `07`, `07:10`, `07:10:30` or `07:10:30.5`, followed by `Z`, `+09`, `+09:00` or nothing.
 * 24:00 is the end of the day, as in ISO 8601-1:2019/Amd 1:2022. Leap seconds are rejected.
 * Returns 'syntax' if the text is not a time, and 'range' if a part of it is out of range.
 */
export function parseTimeOfDay(text: string): TimeOfDay | 'syntax' | 'range' {
  const match = CLOCK.exec(text);
  if (!match) return 'syntax';
  const [, hour, minute, second, fraction, utc, sign, offsetHours, offsetMinutes] = match;
  const start = +hour! * 3_600_000 + +(minute ?? 0) * 60_000 + +(second ?? 0) * 1000 + +(fraction ?? '').padEnd(3, '0');
  const offset = +(offsetHours ?? 0) * 60 + +(offsetMinutes ?? 0);
  if (start > DAY || +(minute ?? 0) > 59 || +(second ?? 0) > 59) return 'range';
  if (+(offsetHours ?? 0) > 23 || +(offsetMinutes ?? 0) > 59) return 'range';
  return {
    start,
    duration: finestUnit(minute, second, fraction),
    precision: second !== undefined ? 'second' : minute !== undefined ? 'minute' : 'hour',
    offset: utc ? 0 : sign ? (sign === '-' ? -offset : offset) : null,
  };
}

import { daysIn } from './calendar';

/** Whether a number, written with the pattern's count of digits, fits a pattern such as `19X4`. */
function fits(pattern: string, n: number): boolean {
  const digits = String(n).padStart(pattern.length, '0');
  for (let i = 0; i < pattern.length; i++) if (pattern[i] !== 'X' && pattern[i] !== digits[i]) return false;
  return digits.length === pattern.length;
}

/** The first number on the way from `a` to `b` that fits the pattern and is good, or null. */
function seek(pattern: string, a: number, b: number, good: (n: number) => boolean): number | null {
  const step = a <= b ? 1 : -1;
  for (let n = a; n !== b + step; n += step) if (fits(pattern, Math.abs(n)) && good(n)) return n;
  return null;
}

/** The lowest and the highest year a pattern such as `-01XX` may mean. */
function reach(year: string): readonly [number, number] {
  const low = +year.replace(/X/g, '0');
  const high = +year.replace(/X/g, '9');
  // Year -0000 does not exist, so -0XXX stops at -0001.
  return high < 0 || year[0] === '-' ? [high, low || -1] : [low, high];
}

/**
 * The first (or last) day of the calendar that fits patterns of year, month and day in which X stands for any digit:
 * of 156X-12-25 it is 25 December 1560, of XXXX-02-29 a leap day. A month or day not given is 0. Null where no day fits.
 */
export function edgeOf(year: string, month: string, day: string, last: boolean): [number, number, number] | null {
  const [low, high] = reach(year);
  let m = 0;
  let d = 0;
  const fitsDay = (y: number): boolean => {
    d = day ? (seek(day, last ? daysIn(y, m) : 1, last ? 1 : daysIn(y, m), () => true) ?? 0) : 0;
    return !day || d > 0;
  };
  const fitsYear = (y: number): boolean => {
    const tryMonth = (n: number): boolean => ((m = n), fitsDay(y));
    return !month || seek(month, last ? 12 : 1, last ? 1 : 12, tryMonth) !== null;
  };
  const digits = year.replace('-', '');
  const y = seek(digits, last ? high : low, last ? low : high, fitsYear);
  return y === null ? null : [y, m, d];
}

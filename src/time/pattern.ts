import { daysInMonth } from './calendar';

/** Whether a number, padded with zeros, matches a pattern such as `19X4`. */
function matches(pattern: string, n: number): boolean {
  const digits = String(n).padStart(pattern.length, '0');
  for (let i = 0; i < pattern.length; i++) if (pattern[i] !== 'X' && pattern[i] !== digits[i]) return false;
  return digits.length === pattern.length;
}

/** The first number from `a` to `b`, in either direction, that matches a pattern and a predicate, or null. */
function findFirst(pattern: string, a: number, b: number, accepts: (n: number) => boolean): number | null {
  const step = a <= b ? 1 : -1;
  for (let n = a; n !== b + step; n += step) if (matches(pattern, Math.abs(n)) && accepts(n)) return n;
  return null;
}

/** The lowest and highest year that match a pattern such as `-01XX`. */
function yearBounds(year: string): readonly [number, number] {
  const low = +year.replace(/X/g, '0');
  const high = +year.replace(/X/g, '9');
  // Year -0000 does not exist, so -0XXX stops at -0001.
  return high < 0 || year[0] === '-' ? [high, low || -1] : [low, high];
}

/**
 * The first or last day that matches patterns of year, month and day, in which X is any digit: the first of 156X-12-25 is
 * 25 December 1560, of XXXX-02-29 a leap day. An absent month or day ('') gives 0. Returns null if no day matches.
 */
export function firstOrLastDay(
  year: string,
  month: string,
  day: string,
  last: boolean,
): [number, number, number] | null {
  const [low, high] = yearBounds(year);
  let m = 0;
  let d = 0;
  const matchesDay = (y: number): boolean => {
    d = day ? (findFirst(day, last ? daysInMonth(y, m) : 1, last ? 1 : daysInMonth(y, m), () => true) ?? 0) : 0;
    return !day || d > 0;
  };
  const matchesYear = (y: number): boolean => {
    const tryMonth = (n: number): boolean => ((m = n), matchesDay(y));
    return !month || findFirst(month, last ? 12 : 1, last ? 1 : 12, tryMonth) !== null;
  };
  const digits = year.replace('-', '');
  const y = findFirst(digits, last ? high : low, last ? low : high, matchesYear);
  return y === null ? null : [y, m, d];
}

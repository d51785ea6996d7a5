import type { Left } from './codes';
import { nearest } from './nearest';
import { BAD, wrongType, type Check } from './verdict';

/** What a number must keep to: both ends inclusive. */
export interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
}

/** A finite number within bounds; `1e999` reads as infinite and is none. */
export function numberCheck({ min, max, whole }: Bounds, left: Left): Check {
  return (value, desk) => {
    if (typeof value !== 'number' || Number.isNaN(value)) return wrongType(value, 'number', left, desk);
    if (value < min || value > max || !Number.isFinite(value)) desk.notes.error('range', value, { min, max, left });
    else if (whole && !Number.isInteger(value)) desk.notes.error('whole', value, { left });
    else return value;
    return BAD;
  };
}

/** One of a few words. */
export function optionCheck(options: readonly string[], left: Left): Check {
  const known = new Set<unknown>(options);
  return (value, { notes }) => {
    if (known.has(value)) return value;
    const meant = typeof value === 'string' ? nearest(value, options) : '';
    notes.error('option', value, { options: options.join(', '), meant, left });
    return BAD;
  };
}

/** Levels of lists and objects that an unknown value may have: what is kept must also be writable again. */
const DEEPEST = 100;

/** Whatever it is, unless it is nested beyond any use. */
export const anything: Check = (value, desk) => {
  if (!isDeep(value)) return value;
  desk.notes.error('too-deep', value, { limit: DEEPEST });
  return BAD;
};

/** By levels and not by calls, since a hostile file would exhaust the stack. A value that holds itself is gone through once. */
function isDeep(value: unknown): boolean {
  const seen = new Set<object>();
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return true;
    const fresh = level.filter((each): each is object => typeof each === 'object' && each !== null && !seen.has(each));
    for (const each of fresh) seen.add(each);
    level = fresh.flatMap((each) => Object.values(each) as unknown[]);
  }
  return false;
}

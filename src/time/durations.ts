import { UTCDateMini } from '@date-fns/utc';
import { intervalToDuration, type Duration } from 'date-fns';
import { joinList, numberFormat } from './format';
import type { Instant } from './instant';
import type { TimeWords } from './words/types';

const UNITS = ['years', 'months', 'days', 'hours', 'minutes', 'seconds'] as const;

/**
 * How long it is from one instant to another, in the two largest units that count: "2 years, 3 months". Whole units by the
 * calendar, rounded down, whichever comes first. Less than a second is "0 seconds". Ends must be finite.
 */
export function durationInWords(from: Instant, to: Instant, words: TimeWords): string {
  // UTCDate: date-fns reckons by the machine's zone otherwise.
  const start = new UTCDateMini(Math.min(from, to));
  const end = new UTCDateMini(Math.max(from, to));
  const duration: Duration = intervalToDuration({ start, end });
  const first = UNITS.findIndex((unit) => (duration[unit] ?? 0) > 0);
  if (first < 0) return inUnit(0, 'seconds', words);
  const counted = UNITS.slice(first, first + 2).filter((unit) => (duration[unit] ?? 0) > 0);
  return joinList(
    words,
    counted.map((unit) => inUnit(duration[unit] ?? 0, unit, words)),
    'unit',
  );
}

/** "2 years, 3 months later", "3 days earlier", or that nothing lies between them. */
export function laterInWords(from: Instant, to: Instant, words: TimeWords): string {
  if (Math.abs(to - from) < 1000) return words.sameTime;
  const duration = durationInWords(from, to, words);
  return to > from ? words.later(duration) : words.earlier(duration);
}

function inUnit(count: number, unit: (typeof UNITS)[number], words: TimeWords): string {
  return numberFormat(words.locale, { style: 'unit', unit: unit.slice(0, -1), unitDisplay: 'long' }).format(count);
}

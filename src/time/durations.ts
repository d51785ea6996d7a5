import { UTCDateMini } from '@date-fns/utc';
import { intervalToDuration, type Duration } from 'date-fns';
import { formatList, numberFormat } from './format';
import type { Instant } from './instant';
import type { TimeMessages } from './messages';

const UNITS = ['years', 'months', 'days', 'hours', 'minutes', 'seconds'] as const;

/**
 * Formats the duration between two finite instants, in either order, in its largest unit and the next one: "2 years, 3 months".
 * Units are calendar units, rounded down. Less than a second is "0 seconds".
 */
export function formatDuration(from: Instant, to: Instant, messages: TimeMessages): string {
  // date-fns would calculate in the local time zone with plain dates.
  const start = new UTCDateMini(Math.min(from, to));
  const end = new UTCDateMini(Math.max(from, to));
  const duration: Duration = intervalToDuration({ start, end });
  const first = UNITS.findIndex((unit) => (duration[unit] ?? 0) > 0);
  if (first < 0) return formatUnit(0, 'seconds', messages);
  const nonZero = UNITS.slice(first, first + 2).filter((unit) => (duration[unit] ?? 0) > 0);
  return formatList(
    messages,
    nonZero.map((unit) => formatUnit(duration[unit] ?? 0, unit, messages)),
    'unit',
  );
}

/** "2 years, 3 months later", "3 days earlier", or "at the same time" below one second. */
export function formatOffset(from: Instant, to: Instant, messages: TimeMessages): string {
  if (Math.abs(to - from) < 1000) return messages.sameTime;
  const duration = formatDuration(from, to, messages);
  return to > from ? messages.later(duration) : messages.earlier(duration);
}

function formatUnit(count: number, unit: (typeof UNITS)[number], messages: TimeMessages): string {
  return numberFormat(messages.locale, { style: 'unit', unit: unit.slice(0, -1), unitDisplay: 'long' }).format(count);
}

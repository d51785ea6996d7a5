import { formatCenturyOrMillennium, formatDecade, periodStart, periodIndex } from './formatYears';
import { formatDate, formatYear } from './format';
import { utc, type Instant } from './instant';
import type { TickInterval } from './tickIntervals';
import type { AxisMessages } from './messages';

/** Formats a tick. */
export type TickLabel = (at: Instant, messages: AxisMessages) => string;

/** A level of an axis: its interval, and its label formats from long to short. */
export interface AxisLevel {
  readonly interval: TickInterval;
  readonly labels: readonly TickLabel[];
  /** Instants whose labels include the widest one. They depend on the year only, so that panning does not change the format. */
  readonly samples: (at: Instant) => readonly Instant[];
}

/** Cache size per format. An axis requests the same few dozen labels in every frame. */
const MAX_CACHED_LABELS = 1000;

/** Caches labels by messages and instant. The cache is emptied when it is full. */
function memoizeLabels(format: TickLabel): TickLabel {
  const cache = new WeakMap<AxisMessages, Map<Instant, string>>();
  return (at, messages) => {
    let labels = cache.get(messages);
    if (!labels || labels.size > MAX_CACHED_LABELS) cache.set(messages, (labels = new Map<Instant, string>()));
    let label = labels.get(at);
    if (label === undefined) labels.set(at, (label = format(at, messages)));
    return label;
  };
}

const intlLabel = (options: Intl.DateTimeFormatOptions): TickLabel =>
  memoizeLabels((at, messages) => formatDate(at, options, messages));

const yearOf = (at: Instant): number => new Date(at).getUTCFullYear();

const monthsOf =
  (count: number) =>
  (at: Instant): Instant[] =>
    Array.from({ length: 12 / count }, (_, i) => utc(yearOf(at), i * count + 1, 28));
const sevenDays = (): Instant[] => Array.from({ length: 7 }, (_, i) => utc(2023, 5, 22 + i));
const newYear = (at: Instant): Instant[] => [utc(yearOf(at))];
const midnight = (): Instant[] => [utc(2000)];

const CLOCK = intlLabel({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const YEAR: TickLabel = (at, messages) => formatYear(yearOf(at), messages);
const MONTHS = [intlLabel({ month: 'long' }), intlLabel({ month: 'short' }), intlLabel({ month: 'narrow' })];
const DAYS = [
  intlLabel({ weekday: 'long', day: 'numeric' }),
  intlLabel({ weekday: 'short', day: 'numeric' }),
  intlLabel({ day: 'numeric' }),
];

const DAY_UPPER: AxisLevel = {
  interval: { unit: 'day', count: 1 },
  labels: [
    intlLabel({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    intlLabel({ day: 'numeric', month: 'long', year: 'numeric' }),
    intlLabel({ day: 'numeric', month: 'short', year: 'numeric' }),
    intlLabel({ day: 'numeric', month: 'numeric' }),
  ],
  samples: monthsOf(1),
};

const MONTH_UPPER: AxisLevel = {
  interval: { unit: 'month', count: 1 },
  labels: [
    intlLabel({ month: 'long', year: 'numeric' }),
    intlLabel({ month: 'short', year: 'numeric' }),
    intlLabel({ month: 'short' }),
  ],
  samples: monthsOf(1),
};

const years = (count: number, label: TickLabel): AxisLevel => ({
  interval: { unit: 'year', count },
  labels: [memoizeLabels(label)],
  samples: newYear,
});

const YEARS = years(1, YEAR);
const DECADES = years(10, (at, messages) => {
  const k = periodIndex(yearOf(at), 10);
  return formatDecade(periodStart(k, 10), periodStart(k + 1, 10) - 1, messages);
});
const CENTURIES = years(100, (at, messages) => formatCenturyOrMillennium(yearOf(at), 100, messages));
const MILLENNIA = years(1000, (at, messages) => formatCenturyOrMillennium(yearOf(at), 1000, messages));

/** Two cells, BCE and CE: the only level above millennia. */
const ERAS = years(1_000_000, (at, messages) => (yearOf(at) > 0 ? messages.eraAfter : messages.eraBefore));

/** The level above an interval: days above hours, months above days, years above months, longer periods above years. */
export function upperLevel({ unit, count }: TickInterval): AxisLevel {
  if (unit === 'minute' || unit === 'hour') return DAY_UPPER;
  if (unit === 'day') return MONTH_UPPER;
  if (unit === 'month') return YEARS;
  if (count < 10) return DECADES;
  if (count < 100) return CENTURIES;
  return count < 1000 ? MILLENNIA : ERAS;
}

/** The lower level with an interval. */
export function lowerLevel(interval: TickInterval): AxisLevel {
  const { unit, count } = interval;
  if (unit === 'minute' || unit === 'hour') return { interval, labels: [CLOCK], samples: midnight };
  if (unit === 'year') return { ...YEARS, interval };
  // A single letter is only clear in a row of all twelve months.
  if (unit === 'month')
    return { interval, labels: count === 1 ? MONTHS : MONTHS.slice(0, 2), samples: monthsOf(count) };
  return { interval, labels: count === 1 ? DAYS : DAYS.slice(2), samples: sevenDays };
}

import { ageInWords, decadeInWords, firstYear, stretchOf } from './eras';
import { formatDate, yearInWords } from './format';
import { utc, type Instant } from './instant';
import type { Step } from './steps';
import type { FirstTimeWords } from './words/types';

/** One way of writing the ticks of a step. */
export type TickLabel = (at: Instant, words: FirstTimeWords) => string;

/** A level of an axis: where its ticks are, its ways of writing them from long to short, and samples of the widest. */
export interface Level {
  readonly step: Step;
  readonly labels: readonly TickLabel[];
  /** Instants among whose labels the widest is, so that the choice holds still while the reader pans. */
  readonly samples: (near: Instant) => readonly Instant[];
}

/** Labels kept of each way of writing them: an axis asks for the same some dozen in every frame. */
const KEPT = 1000;

function kept(say: TickLabel): TickLabel {
  const made = new WeakMap<FirstTimeWords, Map<Instant, string>>();
  return (at, words) => {
    let labels = made.get(words);
    if (!labels || labels.size > KEPT) made.set(words, (labels = new Map<Instant, string>()));
    let label = labels.get(at);
    if (label === undefined) labels.set(at, (label = say(at, words)));
    return label;
  };
}

const by = (options: Intl.DateTimeFormatOptions): TickLabel => kept((at, words) => formatDate(at, options, words));

const yearOf = (at: Instant): number => new Date(at).getUTCFullYear();

const monthsOf =
  (count: number) =>
  (near: Instant): Instant[] =>
    Array.from({ length: 12 / count }, (_, i) => utc(yearOf(near), i * count + 1, 28));
const sevenDays = (): Instant[] => Array.from({ length: 7 }, (_, i) => utc(2023, 5, 22 + i));
const newYear = (near: Instant): Instant[] => [utc(yearOf(near))];
const midnight = (): Instant[] => [utc(2000)];

const CLOCK = by({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
const YEAR: TickLabel = (at, words) => yearInWords(yearOf(at), words);
const MONTHS = [by({ month: 'long' }), by({ month: 'short' }), by({ month: 'narrow' })];
const DAYS = [
  by({ weekday: 'long', day: 'numeric' }),
  by({ weekday: 'short', day: 'numeric' }),
  by({ day: 'numeric' }),
];

const DAY_UPPER: Level = {
  step: { unit: 'day', count: 1 },
  labels: [
    by({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    by({ day: 'numeric', month: 'long', year: 'numeric' }),
    by({ day: 'numeric', month: 'short', year: 'numeric' }),
    by({ day: 'numeric', month: 'numeric' }),
  ],
  samples: monthsOf(1),
};

const MONTH_UPPER: Level = {
  step: { unit: 'month', count: 1 },
  labels: [by({ month: 'long', year: 'numeric' }), by({ month: 'short', year: 'numeric' }), by({ month: 'short' })],
  samples: monthsOf(1),
};

const years = (count: number, label: TickLabel): Level => ({
  step: { unit: 'year', count },
  labels: [kept(label)],
  samples: newYear,
});

const YEARS = years(1, YEAR);
const DECADES = years(10, (at, words) => {
  const k = stretchOf(yearOf(at), 10);
  return decadeInWords(firstYear(k, 10), firstYear(k + 1, 10) - 1, words);
});
const CENTURIES = years(100, (at, words) => ageInWords(yearOf(at), 100, words));
const MILLENNIA = years(1000, (at, words) => ageInWords(yearOf(at), 1000, words));

/** All years before year 1, and all since: the only level above millennia. */
const ERAS = years(1_000_000, (at, words) => (yearOf(at) > 0 ? words.eraAfter : words.eraBefore));

/** The upper level over a step: days over hours, months over days, years over months, ever longer ages over years. */
export function upperLevel({ unit, count }: Step): Level {
  if (unit === 'minute' || unit === 'hour') return DAY_UPPER;
  if (unit === 'day') return MONTH_UPPER;
  if (unit === 'month') return YEARS;
  if (count < 10) return DECADES;
  if (count < 100) return CENTURIES;
  return count < 1000 ? MILLENNIA : ERAS;
}

/** The lower level of a step. */
export function lowerLevel(step: Step): Level {
  const { unit, count } = step;
  if (unit === 'minute' || unit === 'hour') return { step, labels: [CLOCK], samples: midnight };
  if (unit === 'year') return { ...YEARS, step };
  // A single letter is understood only in a row of twelve.
  if (unit === 'month') return { step, labels: count === 1 ? MONTHS : MONTHS.slice(0, 2), samples: monthsOf(count) };
  return { step, labels: count === 1 ? DAYS : DAYS.slice(2), samples: sevenDays };
}

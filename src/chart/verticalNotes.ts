import type { TimedItem } from '../layout/verticalTypes';
import { instant, type Span } from '../time/instant';
import { minDuration, tickAfter, tickBefore } from '../time/tickIntervals';
import { lowerLevel, upperLevel, type AxisLevel } from '../time/tickLabels';
import type { AxisMessages } from '../time/messages';
import type { ChartInput } from './chartInput';
import { shorten } from '../layout/labels';
import { periodsOf } from './layOut';
import { smallMeasure } from './verticalTexts';

/** Headings from fine to coarse: minutes, hours, days, months, years, decades, centuries, and so on. */
const HEADINGS: readonly AxisLevel[] = [
  ...[1, 5, 15, 30].map((count) => lowerLevel({ unit: 'minute', count })),
  ...[1, 3, 6].map((count) => lowerLevel({ unit: 'hour', count })),
  upperLevel({ unit: 'hour', count: 1 }),
  upperLevel({ unit: 'day', count: 1 }),
  upperLevel({ unit: 'month', count: 1 }),
  lowerLevel({ unit: 'year', count: 5 }),
  upperLevel({ unit: 'year', count: 1 }),
  ...[20, 50].map((count) => lowerLevel({ unit: 'year', count })),
  upperLevel({ unit: 'year', count: 10 }),
  upperLevel({ unit: 'year', count: 100 }),
  ...[5000, 10_000, 50_000, 100_000].map((count) => lowerLevel({ unit: 'year', count })),
];

/** Headings of a view at most. */
const MOST = 10;
/** Periods whose names find room. */
const MOST_PERIODS = 12;

/** The finest headings of which a span has not too many. */
export function headingLevel({ from, to }: Span): AxisLevel {
  return HEADINGS.find(({ interval }) => minDuration(interval) * MOST >= to - from) ?? HEADINGS.at(-1)!;
}

/** How long a heading's unit lasts, in milliseconds. */
export function headingLasts(shown: Span): number {
  return minDuration(headingLevel(shown).interval);
}

function ticksOf(shown: Span, messages: AxisMessages): TimedItem[] {
  const { interval, labels } = headingLevel(shown);
  const found: TimedItem[] = [];
  let at = tickBefore(interval, shown.from);
  while (at < shown.to && found.length <= 2 * MOST) {
    const label = labels[0]!(at, messages);
    const until = tickAfter(interval, at);
    found.push({ at: Math.max(at, shown.from), item: { type: 'tick', label, cell: { from: at, to: until } } });
    if (!(until > at)) break;
    at = until;
  }
  return found;
}

/** What stands between the events of a view: headings of the calendar, the periods of the file by names of so many pixels, and the present day. */
export function verticalNotes(
  input: Pick<ChartInput, 'table' | 'limits' | 'localize' | 'messages' | 'measure'>,
  { shown, now, width }: { readonly shown: Span; readonly now: number | null; readonly width: number },
): TimedItem[] {
  const periods = periodsOf(input)
    .filter(({ from, to }) => to > shown.from && from < shown.to)
    .slice(0, MOST_PERIODS)
    .map(({ from, to, label }): TimedItem => ({
      at: Math.max(from, shown.from),
      item: { type: 'period', label: shorten(label, width, smallMeasure(input.measure)), to: Math.min(to, shown.to) },
    }));
  const isToday = now !== null && now >= shown.from && now < shown.to;
  const today: TimedItem[] = isToday
    ? [{ at: instant(now), item: { type: 'today', label: input.messages.picture.today } }]
    : [];
  return [...ticksOf(shown, input.messages.time), ...periods, ...today].sort((a, b) => a.at - b.at);
}

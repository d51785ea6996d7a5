import { scaleLinear, scaleUtc } from 'd3-scale';
import {
  utcDay,
  utcHour,
  utcMinute,
  utcMonth,
  utcTickInterval,
  utcTicks,
  utcYear,
  type CountableTimeInterval,
  type TimeInterval,
} from 'd3-time';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/i18n/en/messages';
import { DAY, instant, length, utc, type Span } from '../../../src/time/instant';
import { msPerPixel, pixelsPerMs, toTime, toX, zoomAbout } from '../../../src/time/scale';
import { TICK_INTERVALS, tickAfter, tickBefore, type TickInterval } from '../../../src/time/tickIntervals';
import { axisTicks } from '../../../src/time/ticks';
import { runs } from '../seed';

// d3 as a second opinion, for the years where its calendar is the one that Entente counts in: it has a year 0, knows no BCE, and
// leaves a stub at the end of a month where days are counted by twos or fives.

const FROM = utc(1000);
const TO = utc(3000);

const INTERVALS: Readonly<Record<TickInterval['unit'], CountableTimeInterval>> = {
  minute: utcMinute,
  hour: utcHour,
  day: utcDay,
  month: utcMonth,
  year: utcYear,
};
const intervalOf = ({ unit, count }: TickInterval): TimeInterval => INTERVALS[unit].every(count)!;

/** Steps of which several ticks lie in these years. */
const STEPS = TICK_INTERVALS.filter(({ unit, count }) => unit !== 'year' || count <= 1000);
const aStep = fc.constantFrom(...STEPS);
const anInstant = fc.integer({ min: FROM, max: TO - 1 }).map(instant);

/** The days that a step of several drops: the last of a month, where it ends before the step is half over. */
function isStub({ unit, count }: TickInterval, tick: Date): boolean {
  if (unit !== 'day' || count === 1) return false;
  const left = utcDay.count(tick, utcMonth.ceil(new Date(tick.getTime() + 1)));
  return tick.getUTCDate() > 1 && left <= count / 2;
}

function ticksIn(step: TickInterval, { from, to }: Span): number[] {
  const ticks: number[] = [];
  for (let at = tickBefore(step, from); at < to; at = tickAfter(step, at)) if (at >= from) ticks.push(at);
  return ticks;
}

function theirs(step: TickInterval, { from, to }: Span): number[] {
  const ticks = intervalOf(step).range(new Date(from), new Date(to));
  return ticks.filter((tick) => !isStub(step, tick)).map((tick) => tick.getTime());
}

const YEARS = [1001, 1100, 1200, 1582, 1600, 1900, 2000, 2100, 2400, 2997];

function spansFor({ unit }: TickInterval): Span[] {
  if (unit === 'year') return [{ from: FROM, to: TO }];
  const isLong = unit === 'month' || unit === 'day';
  return YEARS.map((year) => ({
    from: isLong ? utc(year - 1) : utc(year, 2, 26),
    to: isLong ? utc(year + 2) : utc(year, 3, 2),
  }));
}

describe('the ticks of a step are those of d3-time', () => {
  it('over about thirty ticks, from anywhere in the years 1000 to 3000', () => {
    fc.assert(
      fc.property(aStep, anInstant, (step, from) => {
        const next = tickAfter(step, tickBefore(step, from));
        const to = instant(Math.min(TO, from + 30 * (next - tickBefore(step, from))));
        expect(ticksIn(step, { from, to })).toEqual(theirs(step, { from, to }));
      }),
      { numRuns: runs(400) },
    );
  });

  it.each(STEPS)('over the whole of these years, $count $unit', (step) => {
    // All 2,000 years where that is some thousand ticks; of finer steps those round turns of centuries, leap or not.
    for (const span of spansFor(step)) expect(ticksIn(step, span)).toEqual(theirs(step, span));
  });

  it('on an axis too', () => {
    const width = fc.integer({ min: 200, max: 2000 });
    const lasts = fc
      .double({ min: Math.log(600_000), max: Math.log(800 * 365 * DAY), noNaN: true })
      .map((log) => Math.round(Math.exp(log)));
    fc.assert(
      fc.property(anInstant, lasts, width, (from, ms, wide) => {
        const shown = { from, to: instant(Math.min(TO, from + ms)) };
        const { lower, interval } = axisTicks({ shown, width: wide }, en.time, (text) => text.length * 7);
        const inside = lower.map(({ at }) => at).filter((at) => at >= shown.from && at >= FROM);
        expect(inside).toEqual(theirs(interval, shown));
      }),
    );
  });
});

describe('utcTicks', () => {
  /** The step of ours that d3 takes for a number of ticks; undefined where it takes weeks or twelve hours. */
  const sameStep = (interval: TimeInterval, near: number): TickInterval | undefined => {
    const ticks = [interval.ceil(new Date(near))];
    for (let i = 0; i < 60; i++) ticks.push(interval.offset(ticks.at(-1)!, 1));
    return STEPS.find((step) => {
      let at = tickBefore(step, instant(ticks[0]!.getTime()));
      return ticks.every((tick) => {
        const isSame = at === tick.getTime();
        at = tickAfter(step, at);
        return isSame;
      });
    });
  };

  it('gives the same instants where it uses one of our intervals', () => {
    let same = 0;
    const lasts = fc
      .double({ min: Math.log(600_000), max: Math.log(500 * 365 * DAY), noNaN: true })
      .map((log) => Math.round(Math.exp(log)));
    fc.assert(
      fc.property(anInstant, lasts, fc.integer({ min: 3, max: 20 }), (from, ms, count) => {
        const shown = { from, to: instant(Math.min(TO - 1, from + ms)) };
        const [start, stop] = [new Date(shown.from), new Date(shown.to)];
        const interval = utcTickInterval(start, stop, count);
        const step = interval && sameStep(interval, shown.from);
        if (!step) return;
        same++;
        const ours = ticksIn(step, { from: shown.from, to: instant(shown.to + 1) });
        expect(utcTicks(start, stop, count).map((tick) => tick.getTime())).toEqual(ours);
      }),
      { numRuns: runs(200) },
    );
    // Or the property would hold of nothing.
    expect(same).toBeGreaterThan(50);
  });
});

describe('the scale is that of d3-scale', () => {
  const aScale = fc.record({
    shown: fc
      .tuple(
        anInstant,
        fc.double({ min: Math.log(600_000), max: Math.log(3e13), noNaN: true }).map((log) => Math.round(Math.exp(log))),
      )
      .map(([from, lasts]) => ({ from, to: instant(from + Math.round(lasts)) })),
    width: fc.integer({ min: 1, max: 4000 }),
  });
  const aShare = fc.double({ min: -2, max: 3, noNaN: true });

  it('from instants to pixels', () => {
    fc.assert(
      fc.property(aScale, aShare, (scale, share) => {
        const { shown, width } = scale;
        const at = Math.round(shown.from + share * length(shown));
        const range = [0, width];
        expect(toX(scale, at)).toBeCloseTo(scaleUtc([shown.from, shown.to], range)(at), 6);
        expect(toX(scale, at)).toBeCloseTo(scaleLinear([shown.from, shown.to], range)(at), 6);
        expect((at - shown.from) * pixelsPerMs(scale)).toBeCloseTo(toX(scale, at), 6);
      }),
    );
  });

  it('and back', () => {
    fc.assert(
      fc.property(aScale, aShare, (scale, share) => {
        const { shown, width } = scale;
        const x = share * width;
        const linear = scaleLinear([shown.from, shown.to], [0, width]);
        // A double has a 64th of a millisecond in these years.
        expect(Math.abs(toTime(scale, x) - linear.invert(x))).toBeLessThan(0.05);
        const date = scaleUtc([shown.from, shown.to], [0, width]).invert(x);
        expect(Math.abs(toTime(scale, x) - date.getTime())).toBeLessThan(1.05);
        expect(Math.abs(shown.from + x * msPerPixel(scale) - toTime(scale, x))).toBeLessThan(0.05);
      }),
    );
  });

  it('before and after a zoom, which keeps its anchor in place', () => {
    fc.assert(
      fc.property(aScale, fc.double({ min: 0, max: 1, noNaN: true }), (scale, share) => {
        const { shown, width } = scale;
        const at = toTime(scale, share * width);
        const after = zoomAbout(shown, at, 7, { shortest: 0, longest: Infinity });
        const [before, now] = [shown, after].map(({ from, to }) => scaleLinear([from, to], [0, width]));
        expect(Math.abs(now!(at) - before!(at))).toBeLessThan(0.01);
        expect(length(shown) / length(after)).toBeCloseTo(7, 3);
      }),
    );
  });
});

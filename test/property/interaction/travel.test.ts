import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { travel } from '../../../src/interaction/travel';
import { DAY, instant, length, utc, type Span } from '../../../src/time/instant';
import { zoomAbout } from '../../../src/time/scale';
import { runs } from '../seed';

const MINUTES = 600_000;
const YEAR = 365 * DAY;

/** Ten minutes to five thousand years, as many short as long, anywhere from 3000 BCE to now, in whole milliseconds. */
const aSpan: fc.Arbitrary<Span> = fc
  .tuple(
    fc.integer({ min: utc(-2999), max: utc(2100) }),
    fc
      .double({ min: Math.log(MINUTES), max: Math.log(5000 * YEAR), noNaN: true })
      .map((log) => Math.round(Math.exp(log))),
  )
  .map(([from, lasts]) => ({ from: instant(from), to: instant(from + lasts) }));
const aShare = fc.double({ min: 0, max: 1, noNaN: true });

const middle = ({ from, to }: Span): number => from + (to - from) / 2;
/** How far apart two spans are, as a share of the shorter one: on the screen, in widths of the picture. */
const apart = (a: Span, b: Span): number =>
  Math.max(Math.abs(a.from - b.from), Math.abs(a.to - b.to)) / Math.min(length(a), length(b));

describe('a travel', () => {
  it('starts and ends exactly at its ends, without a jump', () => {
    fc.assert(
      fc.property(aSpan, aSpan, (from, to) => {
        const { at } = travel(from, to);
        expect(at(0)).toEqual(from);
        expect(at(1)).toEqual(to);
        expect(apart(at(1e-12), from)).toBeLessThan(1e-4);
        expect(apart(at(1 - 1e-12), to)).toBeLessThan(1e-4);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('never shows less than either end, nor much more than both together', () => {
    fc.assert(
      fc.property(aSpan, aSpan, aShare, (from, to, share) => {
        const shown = travel(from, to).at(share);
        const rounding = length(shown) * 1e-6;
        const both = Math.max(from.to, to.to) - Math.min(from.from, to.from);
        expect(length(shown)).toBeGreaterThan(Math.min(length(from), length(to)) * 0.999);
        expect(length(shown)).toBeLessThan(both * 1.5);
        expect(middle(shown)).toBeGreaterThan(Math.min(middle(from), middle(to)) - rounding);
        expect(middle(shown)).toBeLessThan(Math.max(middle(from), middle(to)) + rounding);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('takes the same path back', () => {
    fc.assert(
      fc.property(aSpan, aSpan, aShare, (from, to, share) => {
        const [there, back] = [travel(from, to), travel(to, from)];
        expect(there.duration).toBeCloseTo(back.duration, 3);
        expect(apart(there.at(share), back.at(1 - share))).toBeLessThan(1e-3);
      }),
    );
  });

  it('moves in steps that the eye can follow, never by half of the view', () => {
    fc.assert(
      fc.property(aSpan, aSpan, (from, to) => {
        const { at } = travel(from, to);
        // The longest of these, 25,000 ms by the path's own reckoning, in 500 steps.
        const steps = Array.from({ length: 501 }, (_, i) => at(i / 500));
        for (const [i, step] of steps.slice(1).entries()) expect(apart(step, steps[i]!)).toBeLessThan(0.5);
      }),
      { numRuns: runs(200) },
    );
  });

  it('takes up to a second, longer for a longer way, and none for no way', () => {
    fc.assert(
      fc.property(aSpan, aSpan, (from, to) => {
        const { duration } = travel(from, to);
        expect(duration).toBeGreaterThanOrEqual(0);
        expect(duration).toBeLessThanOrEqual(1000);
        expect(travel(from, from).duration).toBe(0);
      }),
    );
    const [week, day] = [7 * DAY, DAY];
    const from = { from: utc(2020), to: instant(utc(2020) + week) };
    const by = (ms: number): Span => ({ from: instant(from.from + ms), to: instant(from.to + ms) });
    const durations = [day, week, 10 * week, 1000 * week].map((ms) => travel(from, by(ms)).duration);
    expect(durations).toEqual([...durations].sort((a, b) => a - b));
    const double = zoomAbout(from, from.from + day, 2, { shortest: 0, longest: Infinity });
    expect(travel(from, double).duration).toBeCloseTo(387, 0);
  });
});

describe('a travel that only pans', () => {
  const aWay = fc.tuple(aSpan, fc.double({ min: -3000, max: 3000, noNaN: true })).map(([from, views]) => {
    const by = Math.round(views * length(from));
    return [from, { from: instant(from.from + by), to: instant(from.to + by) }] as const;
  });

  it('moves its middle in one direction', () => {
    fc.assert(
      fc.property(aWay, aShare, aShare, ([from, to], a, b) => {
        const { at } = travel(from, to);
        const [earlier, later] = [at(Math.min(a, b)), at(Math.max(a, b))].map(middle);
        const isLater = to.from >= from.from;
        // Doubles of these years have a 64th of a millisecond, and a middle is a sum of several.
        expect(isLater ? later! - earlier! : earlier! - later!).toBeGreaterThan(-1);
      }),
    );
  });

  it('does not zoom while a part of its start is in view, so that labels keep their lines', () => {
    fc.assert(
      fc.property(aSpan, fc.double({ min: -0.99, max: 0.99, noNaN: true }), aShare, (from, views, share) => {
        const by = Math.round(views * length(from));
        const shown = travel(from, { from: instant(from.from + by), to: instant(from.to + by) }).at(share);
        expect(Math.abs(length(shown) - length(from))).toBeLessThan(0.1);
      }),
    );
  });
});

it('a travel into a part of the view keeps the instant that has the same place in both', () => {
  fc.assert(
    fc.property(
      aSpan,
      aShare,
      fc.double({ min: 0.001, max: 1000, noNaN: true }),
      aShare,
      (from, place, factor, share) => {
        const at = from.from + place * length(from);
        const to = zoomAbout(from, at, factor, { shortest: 0, longest: Infinity });
        const shown = travel(from, to).at(share);
        expect((at - shown.from) / length(shown)).toBeCloseTo(place, 3);
        expect(length(shown)).toBeGreaterThan(Math.min(length(from), length(to)) * 0.999);
        expect(length(shown)).toBeLessThan(Math.max(length(from), length(to)) * 1.001);
      },
    ),
  );
});

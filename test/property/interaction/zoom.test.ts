import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factorOf, pinched, zoomedAt, type Viewport } from '../../../src/interaction/zoom';
import { instant, utc, type Span } from '../../../src/time/instant';
import { toTime } from '../../../src/time/scale';

const HOUR = 3_600_000;
const YEAR = 365 * 24 * HOUR;

/** A view of an hour to five thousand years, well within its limits. */
const aStretch: fc.Arbitrary<Viewport> = fc
  .tuple(
    fc.double({ min: utc(-3000), max: utc(2100), noNaN: true }),
    fc.double({ min: Math.log(HOUR), max: Math.log(5000 * YEAR), noNaN: true }).map(Math.exp),
    fc.integer({ min: 200, max: 4000 }),
  )
  .map(([from, lasts, width]) => ({
    shown: { from: instant(from), to: instant(from + lasts) },
    width,
    shortest: lasts / 50,
    longest: lasts * 50,
  }));

const aShare = fc.double({ min: 0, max: 1, noNaN: true });
const aFactor = fc.double({ min: 0.03, max: 30, noNaN: true });

/** The distance, in pixels of the new view, between `now` and the instant that was at `before`. */
function strayed({ shown, width }: Viewport, after: Span, before: number, now: number): number {
  const at = toTime({ shown, width }, before);
  return Math.abs(((at - after.from) / (after.to - after.from)) * width - now);
}

const closer = ({ shown }: Viewport, after: Span): number => (shown.to - shown.from) / (after.to - after.from);

describe('zooming', () => {
  it('keeps the instant under the pointer in place', () => {
    fc.assert(
      fc.property(aStretch, aShare, aFactor, (stretch, share, factor) => {
        const x = share * stretch.width;
        const after = zoomedAt(stretch, x, factor);
        expect(strayed(stretch, after, x, x)).toBeLessThan(0.05);
        expect(closer(stretch, after)).toBeCloseTo(factor, 3);
      }),
    );
  });

  it('in and out again shows the same span', () => {
    fc.assert(
      fc.property(aStretch, aShare, aFactor, (stretch, share, factor) => {
        const x = share * stretch.width;
        const back = zoomedAt({ ...stretch, shown: zoomedAt(stretch, x, factor) }, x, 1 / factor);
        for (const edge of ['from', 'to'] as const)
          expect((Math.abs(back[edge] - stretch.shown[edge]) / (back.to - back.from)) * stretch.width).toBeLessThan(
            0.05,
          );
      }),
    );
  });

  it('stops at the limits without panning', () => {
    fc.assert(
      fc.property(aStretch, aShare, fc.constantFrom(1e-3, 1e-6, 1e3, 1e6), (stretch, share, factor) => {
        const x = share * stretch.width;
        const after = zoomedAt(stretch, x, factor);
        expect(closer(stretch, after)).toBeCloseTo(factor < 1 ? 1 / 50 : 50, 3);
        expect(strayed(stretch, after, x, x)).toBeLessThan(0.05);
      }),
    );
  });

  it('with two fingers keeps the instant between them in place and follows their distance', () => {
    const aFinger = fc.record({ share: aShare, distance: fc.double({ min: 20, max: 900, noNaN: true }) });
    fc.assert(
      fc.property(aStretch, aFinger, aFinger, (stretch, a, b) => {
        const [before, now] = [a, b].map(({ share, distance }) => ({ middle: share * stretch.width, distance }));
        const after = pinched(stretch, before!, now!);
        expect(strayed(stretch, after, before!.middle, now!.middle)).toBeLessThan(0.05);
        expect(closer(stretch, after)).toBeCloseTo(b.distance / a.distance, 3);
      }),
    );
  });

  it('with two fingers on one point stays finite', () => {
    fc.assert(
      fc.property(aStretch, (stretch) => {
        const after = pinched(stretch, { middle: 50, distance: 0 }, { middle: 50, distance: 40 });
        expect(closer(stretch, after)).toBeCloseTo(40, 3);
      }),
    );
  });
});

describe('a wheel event', () => {
  const plain = { deltaY: 0, deltaMode: 0, ctrlKey: false };

  it.each<[string, Partial<typeof plain>, number]>([
    ['that does not turn the wheel', {}, 1],
    ['away from the reader zooms in', { deltaY: -250 }, 2],
    ['towards the reader zooms out', { deltaY: 250 }, 1 / 2],
    ['in lines', { deltaY: -10, deltaMode: 1 }, 2],
    ['in pages', { deltaY: -0.5, deltaMode: 2 }, 2],
    ['with Ctrl, which is how a trackpad reports a pinch, counts double', { deltaY: -125, ctrlKey: true }, 2],
    ['in an unknown unit', { deltaY: -0.5, deltaMode: 9 }, 2],
  ])('%s: %o', (_, turn, factor) => {
    expect(factorOf({ ...plain, ...turn })).toBeCloseTo(factor, 9);
  });

  it('in many small steps zooms as far as one large step', () => {
    const small = factorOf({ ...plain, deltaY: -3 });
    expect(small ** 40).toBeCloseTo(factorOf({ ...plain, deltaY: -120 }), 9);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factorOf, pinched, zoomedAt, type Stretch } from '../../../src/gestures/zooming';
import { instant, utc, type Span } from '../../../src/time/instant';
import { toTime } from '../../../src/time/scale';

const HOUR = 3_600_000;
const YEAR = 365 * 24 * HOUR;

/** A view of an hour to five thousand years, well within its limits. */
const aStretch: fc.Arbitrary<Stretch> = fc
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

/** How many pixels of the new view the instant that stood at `before` is from `now`. */
function strayed({ shown, width }: Stretch, after: Span, before: number, now: number): number {
  const at = toTime({ shown, width }, before);
  return Math.abs(((at - after.from) / (after.to - after.from)) * width - now);
}

const closer = ({ shown }: Stretch, after: Span): number => (shown.to - shown.from) / (after.to - after.from);

describe('zooming', () => {
  it('keeps what stands under the pointer there', () => {
    fc.assert(
      fc.property(aStretch, aShare, aFactor, (stretch, share, factor) => {
        const x = share * stretch.width;
        const after = zoomedAt(stretch, x, factor);
        expect(strayed(stretch, after, x, x)).toBeLessThan(0.05);
        expect(closer(stretch, after)).toBeCloseTo(factor, 3);
      }),
    );
  });

  it('there and back shows the same span', () => {
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

  it('two fingers keep what was under their middle under it, and their distance says how close', () => {
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

  it('two fingers on one point do not zoom without end', () => {
    fc.assert(
      fc.property(aStretch, (stretch) => {
        const after = pinched(stretch, { middle: 50, distance: 0 }, { middle: 50, distance: 40 });
        expect(closer(stretch, after)).toBeCloseTo(40, 3);
      }),
    );
  });
});

describe('a turn of the wheel', () => {
  const plain = { deltaY: 0, deltaMode: 0, ctrlKey: false };

  it.each<[string, Partial<typeof plain>, number]>([
    ['that does not turn', {}, 1],
    ['away brings closer', { deltaY: -250 }, 2],
    ['towards brings farther', { deltaY: 250 }, 1 / 2],
    ['in lines', { deltaY: -10, deltaMode: 1 }, 2],
    ['in pages', { deltaY: -0.5, deltaMode: 2 }, 2],
    ['with Ctrl, as a trackpad tells two fingers, counts double', { deltaY: -125, ctrlKey: true }, 2],
    ['in a unit that no browser has', { deltaY: -0.5, deltaMode: 9 }, 2],
  ])('%s: %o', (_, turn, factor) => {
    expect(factorOf({ ...plain, ...turn })).toBeCloseTo(factor, 9);
  });

  it('in many small turns comes to the same as in one', () => {
    const small = factorOf({ ...plain, deltaY: -3 });
    expect(small ** 40).toBeCloseTo(factorOf({ ...plain, deltaY: -120 }), 9);
  });
});

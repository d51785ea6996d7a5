import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intervalOf, type Interval } from '../../../src/model/figures';
import { scaleLabels, shareOf, valueScale } from '../../../src/model/valueScale';

const figure = (low: number): Interval => intervalOf({ measure: 'm', low })!;
const anyValue = fc.double({ noNaN: true, noDefaultInfinity: true });

describe('a scale', () => {
  it('lies above every open interval and below 2.3 times the largest value', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.001, max: 1e12, noNaN: true }), { minLength: 1 }), (values) => {
        const { start, end } = valueScale(values.map(figure));
        const most = Math.max(...values);
        expect(start).toBe(0);
        expect(end).toBeGreaterThan(most);
        expect(end).toBeLessThan(most * 2.3);
      }),
    );
  });

  // Every number that JSON can hold: a figure of 1e308 or 5e-324 is nonsense, but must not make a picture of NaN.
  it('holds zero and every number, and keeps their order', () => {
    fc.assert(
      fc.property(fc.array(anyValue, { minLength: 1 }), (values) => {
        const scale = valueScale(values.map(figure));
        expect(scale.start <= 0 && scale.end >= 0 && scale.start < scale.end).toBe(true);
        // Up to rounding: beside -5, no scale shows the end 5e-324.
        const rounding = (scale.end / 2 - scale.start / 2) * 1e-12;
        expect(scale.start / 2 - Math.min(...values) / 2).toBeLessThanOrEqual(rounding);
        expect(Math.max(...values) / 2 - scale.end / 2).toBeLessThanOrEqual(rounding);
        const shares = [...values].sort((a, b) => a - b).map((value) => shareOf(value, scale));
        shares.forEach((share, i) => expect(share).toBeGreaterThanOrEqual(shares[i - 1] ?? 0));
        for (const value of scaleLabels(scale)) expect(Number.isFinite(value)).toBe(true);
      }),
    );
  });

  it('is mirrored where every figure has the other sign', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
        const [one, other] = [1, -1].map((sign) =>
          valueScale(values.map((value) => intervalOf({ measure: 'm', best: value * sign })!)),
        );
        fc.pre(values.some((value) => value !== 0));
        expect(other!.start).toBeCloseTo(-one!.end, 3);
        expect(other!.end).toBeCloseTo(-one!.start, 3);
      }),
    );
  });
});

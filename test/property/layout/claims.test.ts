import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsFrame, claimsScene, type ClaimsScene } from '../../../src/layout/claims';
import { scaleEnd, type FigureClaim, type MeasureClaims } from '../../../src/model/claims';
import { intervalOf } from '../../../src/model/figures';
import { instant } from '../../../src/time/instant';
import { EVEN } from './worlds';

const DAY = 86_400_000;
const SHOWN = { from: instant(0), to: instant(1000 * DAY) };

const anyFigure = fc
  .record({
    measure: fc.constant('m'),
    low: fc.option(fc.nat(10_000)),
    best: fc.option(fc.nat(10_000)),
    high: fc.option(fc.nat(10_000)),
    bound: fc.constantFrom(undefined, 'at-least' as const, 'up-to' as const, 'about' as const),
  })
  .filter((figure) => intervalOf(figure) !== null);
const anyClaim: fc.Arbitrary<FigureClaim> = fc
  .record({ figure: anyFigure, day: fc.integer({ min: -100, max: 1100 }), days: fc.constantFrom(0, 1, 30) })
  .map(({ figure, day, days }, row = 0) => ({
    row,
    claim: { by: 'x', sources: [], saidDates: null, whenDates: null },
    figure,
    interval: intervalOf(figure)!,
    from: day * DAY,
    to: (day + days) * DAY,
    dated: true,
    doubt: false,
  }));
const anyPanels: fc.Arbitrary<MeasureClaims[]> = fc.array(
  fc.array(fc.array(anyClaim, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 5 }).map((rows) => ({
    measure: 'm',
    end: scaleEnd(rows.flat().map(({ interval }) => interval)),
    claimants: rows.map((figures, at) => ({ by: `c${at}`, figures })),
  })),
  { minLength: 1, maxLength: 4 },
);
const anyScene = fc
  .record({ panels: anyPanels, width: fc.integer({ min: 320, max: 2000 }), height: fc.nat(1200) })
  .map(({ panels, width, height }) => {
    const frame = claimsFrame({ width, height, heads: 148, narrow: width < 560, panels });
    const textOf = ({ interval }: FigureClaim): string => `at least ${interval.from}`;
    return { panels, scene: claimsScene({ frame, panels, shown: SHOWN, textOf, measure: EVEN }) };
  });
const rowsOf = (scene: ClaimsScene): ClaimsScene['panels'][number]['rows'] => scene.panels.flatMap(({ rows }) => rows);

describe('in any claims picture', () => {
  it('every claim is drawn or counted out of view, once', () => {
    fc.assert(
      fc.property(anyScene, ({ panels, scene }) => {
        const told = panels.flatMap(({ claimants }) => claimants.map(({ figures }) => figures.length));
        expect(rowsOf(scene).map(({ claims, earlier, later }) => claims.length + earlier + later)).toEqual(told);
      }),
    );
  });

  it('rows do not overlap, and a mark never leaves its row: a higher number never stands lower', () => {
    fc.assert(
      fc.property(anyScene, ({ scene }) => {
        let until = 0;
        for (const { place, claims } of rowsOf(scene)) {
          expect(place.top).toBeGreaterThanOrEqual(until);
          until = place.top + place.height;
          for (const { low, high, best } of claims) {
            expect(place.full).toBeLessThanOrEqual(high + 1e-9);
            expect(high).toBeLessThanOrEqual(low + 1e-9);
            expect(low).toBeLessThanOrEqual(place.zero + 1e-9);
            if (best !== null) expect(best >= high - 1e-9 && best <= low + 1e-9).toBe(true);
          }
        }
        expect(scene.frame.height).toBeGreaterThanOrEqual(until);
      }),
    );
  });

  it('equal numbers of one measure stand equally high above the base of their rows', () => {
    fc.assert(
      fc.property(anyScene, ({ scene }) => {
        for (const { rows } of scene.panels) {
          const heights = new Map<number, number>();
          for (const { place, claims } of rows) {
            for (const { claim, high } of claims) {
              const share = (place.zero - high) / (place.zero - place.full);
              expect(share).toBeCloseTo(heights.get(claim.interval.to) ?? share, 6);
              heights.set(claim.interval.to, share);
            }
          }
        }
      }),
    );
  });

  it('no two numbers of a row overlap, and none leaves the picture', () => {
    fc.assert(
      fc.property(anyScene, ({ scene }) => {
        for (const { claims } of rowsOf(scene)) {
          const boxes = claims
            .filter(({ label }) => label !== '')
            .map(({ label, labelX, labelY }) => ({ x0: labelX, x1: labelX + EVEN(label), y: labelY }));
          for (const [i, one] of boxes.entries()) {
            expect(one.x0).toBeGreaterThanOrEqual(scene.frame.plotLeft);
            expect(one.x1).toBeLessThanOrEqual(scene.frame.width);
            for (const other of boxes.slice(i + 1)) {
              const apart = one.x1 <= other.x0 || other.x1 <= one.x0 || Math.abs(one.y - other.y) >= 12;
              expect(apart).toBe(true);
            }
          }
        }
      }),
    );
  });
});

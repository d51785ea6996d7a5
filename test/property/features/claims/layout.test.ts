import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsGeometry, claimsScene, type ClaimsScene } from '../../../../src/features/claims/layout';
import type { FigureClaim, MeasureClaims } from '../../../../src/model/claims';
import { runsOf } from '../../../../src/features/claims/runs';
import { intervalOf } from '../../../../src/model/figures';
import { shareOf, valueScale } from '../../../../src/model/valueScale';
import { instant } from '../../../../src/time/instant';
import { EVEN } from '../../layout/arbitraries';

const DAY = 86_400_000;
const SHOWN = { from: instant(0), to: instant(1000 * DAY) };

// Counts, changes below zero, and what no scale was made for.
const anyValue = fc.oneof(
  fc.nat(10_000),
  fc.integer({ min: -10_000, max: 10_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const anyFigure = fc
  .record({
    measure: fc.constant('m'),
    low: fc.option(anyValue),
    best: fc.option(anyValue),
    high: fc.option(anyValue),
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
    scale: valueScale(rows.flat().map(({ interval }) => interval)),
    claimants: rows.map((figures, at) => ({ by: `c${at}`, figures })),
  })),
  { minLength: 1, maxLength: 4 },
);
const anyScene = fc
  .record({ panels: anyPanels, width: fc.integer({ min: 320, max: 2000 }), height: fc.nat(1200) })
  .map(({ panels, width, height }) => {
    const geometry = claimsGeometry({ width, height, headerWidth: 148, narrow: width < 560, panels });
    const textOf = ({ interval }: FigureClaim): string => `at least ${interval.from}`;
    const runs = panels.map(({ claimants }) => claimants.map(({ figures }) => runsOf(figures, () => false)));
    return { panels, scene: claimsScene({ geometry, panels, runs, shown: SHOWN, textOf, measure: EVEN }) };
  });
const rowsOf = (scene: ClaimsScene): ClaimsScene['panels'][number]['rows'] => scene.panels.flatMap(({ rows }) => rows);

describe('for any claims, in the claims chart', () => {
  it('every claim is drawn or counted as out of view, exactly once', () => {
    fc.assert(
      fc.property(anyScene, ({ panels, scene }) => {
        const claimed = panels.flatMap(({ claimants }) => claimants.map(({ figures }) => figures.length));
        expect(rowsOf(scene).map(({ claims, earlier, later }) => claims.length + earlier + later)).toEqual(claimed);
      }),
    );
  });

  it('rows do not overlap, marks stay in their rows, and a higher number never stands lower', () => {
    fc.assert(
      fc.property(anyScene, ({ scene }) => {
        let until = 0;
        for (const { place, claims } of rowsOf(scene)) {
          expect(place.top).toBeGreaterThanOrEqual(until);
          until = place.top + place.height;
          for (const { low, high, best } of claims) {
            expect(place.full).toBeLessThanOrEqual(high + 1e-9);
            expect(high).toBeLessThanOrEqual(low + 1e-9);
            expect(low).toBeLessThanOrEqual(place.foot + 1e-9);
            expect(place.zero >= place.full - 1e-9 && place.zero <= place.foot + 1e-9).toBe(true);
            if (best !== null) expect(best >= high - 1e-9 && best <= low + 1e-9).toBe(true);
          }
        }
        expect(scene.geometry.height).toBeGreaterThanOrEqual(until);
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
              const share = (place.foot - high) / (place.foot - place.full);
              expect(share).toBeCloseTo(heights.get(claim.interval.to) ?? share, 6);
              heights.set(claim.interval.to, share);
            }
          }
        }
      }),
    );
  });

  it('a figure below zero stands below the line of zero, one above it above, each as far as it is large', () => {
    fc.assert(
      fc.property(anyScene, ({ panels, scene }) => {
        scene.panels.forEach(({ rows }, at) => {
          const { scale } = panels[at]!;
          for (const { place, claims } of rows) {
            for (const { claim, low, high } of claims) {
              const { from, to } = claim.interval;
              if (to <= 0) expect(high).toBeGreaterThanOrEqual(place.zero - 1e-9);
              if (from >= 0) expect(low).toBeLessThanOrEqual(place.zero + 1e-9);
              const heights = [low, high].map((y) => (place.foot - y) / (place.foot - place.full));
              expect(heights[0]).toBeCloseTo(shareOf(from, scale), 6);
              expect(heights[1]).toBeCloseTo(shareOf(to, scale), 6);
            }
          }
        });
      }),
    );
  });

  it('lines that connect claims stay in their row and pass through the claims', () => {
    fc.assert(
      fc.property(anyScene, ({ scene }) => {
        for (const { place, runs } of rowsOf(scene)) {
          for (const { line, area } of runs) {
            expect(`${line}${area}`).not.toContain('NaN');
            const ys = [...`${line}${area}`.matchAll(/[ML][\d.-]+,([\d.-]+)/g)].map(([, y]) => Number(y));
            for (const y of ys) {
              expect(y).toBeGreaterThanOrEqual(place.full - 0.1);
              expect(y).toBeLessThanOrEqual(place.foot + 0.1);
            }
          }
        }
      }),
    );
  });

  it('the numbers of a row do not overlap, and none leaves the chart', () => {
    fc.assert(
      fc.property(anyScene, ({ scene }) => {
        for (const { claims } of rowsOf(scene)) {
          const boxes = claims
            .filter(({ label }) => label !== '')
            .map(({ label, labelX, labelY }) => ({ x0: labelX, x1: labelX + EVEN(label), y: labelY }));
          for (const [i, one] of boxes.entries()) {
            expect(one.x0).toBeGreaterThanOrEqual(scene.geometry.plotLeft);
            expect(one.x1).toBeLessThanOrEqual(scene.geometry.width);
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

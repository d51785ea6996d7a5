import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tipPlace } from '../../../src/features/details/tipPlace';
import { utc } from '../../../src/time/instant';
import { sceneFor, tableOf } from '../../gallery/scene';
import { EVEN } from '../../property/layout/arbitraries';

const when = fc.integer({ min: 1, max: 28 }).map((day) => `2024-10-${String(day).padStart(2, '0')}`);

describe('a tooltip', () => {
  // It lay over the neighbours in the line, and over labels that it had room to avoid.
  it('never covers the line of its event, is in the chart, and covers no more of its lane than it must', () => {
    fc.assert(
      fc.property(fc.array(when, { minLength: 2, maxLength: 40 }), fc.integer({ min: 20, max: 90 }), (dates, tall) => {
        const table = tableOf(dates.map((date, i) => ({ id: `a${'b'.repeat(i)}`, when: date, kind: 'act' as const })));
        const rows = Uint32Array.from({ length: table.count }, (_, row) => row);
        const scene = sceneFor(table, rows, { from: utc(2024, 10), to: utc(2024, 11) }, EVEN);
        const { width, lineHeight } = scene.geometry;
        for (const box of scene.lanes[0]!.boxes) {
          const size = { width: 160, height: tall };
          const { left, top } = tipPlace(scene, { x: box.x, y: box.y, lane: 0 }, size);
          expect(top + tall <= box.y - lineHeight / 2 || top >= box.y + lineHeight / 2).toBe(true);
          expect(left).toBeGreaterThanOrEqual(8);
          expect(left + size.width).toBeLessThanOrEqual(width - 8);
        }
      }),
      { numRuns: 40 },
    );
  });
});

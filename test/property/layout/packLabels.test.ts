import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineOccupancy } from '../../../src/layout/lineOccupancy';
import { packLabels } from '../../../src/layout/packLabels';
import { boxLeft, boxRight, placeRows, type PlacementOptions } from '../../../src/layout/placement';
import type { Box } from '../../../src/layout/types';
import { anyEvents, anyView, settingOf } from './arbitraries';

/** How many boxes overlap at the most crowded place. */
const depthOf = (boxes: readonly Box[], scale: number): number =>
  Math.max(
    0,
    ...boxes.map((at) => {
      const left = boxLeft(at, scale);
      return boxes.filter((box) => boxLeft(box, scale) <= left && left < boxRight(box, scale)).length;
    }),
  );

/** Packs the rows of any lane of up to 40 events, and places them on so many lines that all have room. */
function forAnyPacking(holds: (packed: readonly Box[], options: PlacementOptions, rows: Uint32Array) => void): void {
  fc.assert(
    fc.property(anyEvents(40), anyView, (events, look) => {
      const setting = settingOf(events, look);
      const [lane] = setting.laneCaches;
      if (!lane) return;
      const { layout } = lane;
      const scale = setting.geometry.plotWidth / (events.lasts * 1.03);
      const { options } = layout.placement({ index: 0, scale });
      const { rows, sideOf } = packLabels(options, layout.lane.rows);
      const packed = placeRows({ ...options, sideOf, detail: 0 }, new LineOccupancy(rows.length), rows, false);
      holds(packed, options, layout.lane.rows);
    }),
  );
}

describe('labels packed on few lines', () => {
  it('are those of all rows', () => {
    forAnyPacking((packed, _, rows) => {
      expect(packed.map(({ row }) => row).sort((a, b) => a - b)).toEqual([...rows].sort((a, b) => a - b));
    });
  });

  it('take no more lines than overlap at the most crowded place', () => {
    forAnyPacking((packed, { scale }) => {
      const lines = Math.max(...packed.map(({ line }) => line)) + 1;
      expect(lines).toBe(depthOf(packed, scale));
    });
  });

  it('take no more lines than labels placed one after the other', () => {
    forAnyPacking((packed, options, rows) => {
      const one = placeRows({ ...options, detail: 0 }, new LineOccupancy(rows.length), rows, false);
      const linesOf = (boxes: readonly Box[]): number => Math.max(...boxes.map(({ line }) => line)) + 1;
      expect(linesOf(packed)).toBeLessThanOrEqual(linesOf(one));
    });
  });
});

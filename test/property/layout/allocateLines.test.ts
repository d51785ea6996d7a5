import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocateLines } from '../../../src/layout/allocateLines';
import { LineOccupancy } from '../../../src/layout/lineOccupancy';
import { placeRows } from '../../../src/layout/placement';
import { byWeight } from '../../../src/layout/durationBuckets';
import { overlaps } from '../../../src/layout/scene';
import type { ZoomLevel } from '../../../src/layout/types';
import type { Span } from '../../../src/time/instant';
import { anyEvents, anyView, settingOf, type Setting } from './arbitraries';

interface Allocation {
  readonly setting: Setting;
  readonly level: ZoomLevel;
  readonly shown: Span;
  readonly total: number;
  readonly lines: readonly number[];
}

/** Allocates lines for all events of a file in view, with from one line a lane to more than any needs. */
function forAnyAllocation(holds: (allocation: Allocation) => void): void {
  fc.assert(
    fc.property(anyEvents(120), anyView, fc.integer({ min: 0, max: 60 }), (events, look, extra) => {
      const setting = settingOf(events, look);
      const { plotWidth } = setting.geometry;
      const shown = { from: events.origin, to: events.origin + events.lasts * 1.03 } as Span;
      const level = { index: 0, scale: plotWidth / (shown.to - shown.from) };
      const lanes = setting.laneCaches.map(({ layout }) => ({
        layout,
        size: { id: layout.lane.id, count: layout.lane.rows.length },
      }));
      const total = lanes.length + extra;
      holds({ setting, level, shown, total, lines: allocateLines(lanes, level, shown, total) });
    }),
  );
}

/** The rows of each lane that have a label when it is laid out on its lines. */
function labelledRows({ setting, level, shown, lines }: Allocation): Set<number> {
  const found = new Set<number>();
  for (const [i, { layout }] of setting.laneCaches.entries())
    for (const { row, label } of layout.boxes(level, lines[i]!, shown.from, shown.to)) if (label) found.add(row);
  return found;
}

describe('lines of lanes', () => {
  it('are at least one a lane and no more than there are', () => {
    forAnyAllocation(({ lines, total }) => {
      for (const count of lines) expect(count).toBeGreaterThanOrEqual(1);
      expect(lines.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(total);
    });
  });

  it('go to the heaviest events first: none is without a label because a lighter one of another lane took its line', () => {
    forAnyAllocation((allocation) => {
      const { setting, level, shown, lines } = allocation;
      const { table } = setting;
      const labelled = labelledRows(allocation);
      const left = [...table.weight.keys()].filter(
        (row) => overlaps(table, row, shown.from, shown.to) && !labelled.has(row),
      );
      const heaviest = Math.max(0, ...left.map((row) => table.weight[row]!));
      // With only the events that are at least as heavy, as many lines are needed as there are, or more.
      const needed = setting.laneCaches.map(({ layout }, i) => {
        const { options } = layout.placement(level);
        const rows = byWeight(table, layout.lane.rows).filter((row) => table.weight[row]! >= heaviest);
        for (let count = 1; count < lines[i]!; count++) {
          const boxes = placeRows(options, new LineOccupancy(count), rows, false);
          if (boxes.length === rows.filter((row) => overlaps(table, row, shown.from, shown.to)).length) return count;
        }
        return lines[i]!;
      });
      if (left.length > 0) expect(needed).toEqual(lines);
    });
  });
});

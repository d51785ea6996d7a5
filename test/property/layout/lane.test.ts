import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LaneLayout } from '../../../src/layout/lane';
import { type Box, type Side, type ZoomLevel } from '../../../src/layout/types';
import type { LaneRows } from '../../../src/model/lanes';
import * as D from '../../../src/time/edtfTypes';
import { instant } from '../../../src/time/instant';
import { runs } from '../seed';
import { anyView, anyEvents, levelOf, settingOf, shownOf, type Setting } from './arbitraries';

type Extent = readonly [number, number];

/**
 * The pixels that a row takes with a label of `width`, calculated independently: a mark has 7 + 3 px on either side and 5 more with a
 * question mark, a label begins 13 px from its middle, and an end that nobody knows fades over 14 px.
 */
function extentOf({ table }: Setting, row: number, side: Side, scale: number, width: number): Extent {
  const [from, to] = [table.from[row]! * scale, table.to[row]! * scale];
  const flags = table.flags[row]!;
  const noStart = (flags & (D.OPEN_START | D.UNKNOWN_START)) !== 0;
  const noEnd = (flags & D.UNKNOWN_END) !== 0;
  if (to - from >= 16) {
    // A date that is neither uncertain nor one of several ends in brackets, which may touch those of the next day.
    const lasted = D.INTERVAL | D.ONE_OF | D.ALL_OF;
    const doubted = D.IS_APPROXIMATE | D.IS_UNCERTAIN | D.IS_UNSPECIFIED;
    const apart = (flags & (lasted | doubted)) !== 0 ? 3 : 0;
    const start = from - (noStart ? 20 : apart);
    const end = to + ((flags & D.OPEN_END) !== 0 ? 16 : noEnd ? 20 : apart);
    return [
      side === 'aboveEnd' ? Math.min(start, to - 25 - width) : start,
      side === 'above' ? Math.max(end, from + 25 + width) : end,
    ];
  }
  const middle = (from + to) / 2;
  const alone = (flags & (D.OPEN_END | D.IS_UNCERTAIN | D.ONE_OF | D.ALL_OF)) !== 0 ? 15 : 10;
  const [before, after] = [side === 'left' ? 19 + width : alone, side === 'right' ? 19 + width : alone];
  return [middle - before - (noStart ? 14 : 0), middle + after + (noEnd ? 14 : 0)];
}

const usualExtent = (setting: Setting, row: number, side: Side, scale: number): Extent =>
  extentOf(setting, row, side, scale, side === 'none' ? 0 : setting.labels.usual(row).width);

function waysOf(setting: Setting, row: number, lines: number, scale: number): { line: number; side: Side }[] {
  const { table, labels, end } = setting;
  const { width } = labels.usual(row);
  const bar = (table.to[row]! - table.from[row]!) * scale >= 16;
  const beyond = bar
    ? table.from[row]! + (25 + width) / scale > end
    : (table.from[row]! + table.to[row]!) / 2 + (19 + width) / scale > end;
  const sides: Side[] = bar ? [beyond ? 'aboveEnd' : 'above'] : beyond ? ['left'] : ['right', 'left'];
  return sides.flatMap((side) => Array.from({ length: lines }, (_, line) => ({ line, side })));
}

/** Calculated in different ways, pixels counted from 1970 differ by rounding. */
const SURE = 0.01;

const meet = (a: Extent, b: Extent): boolean => a[0] < b[1] - SURE && b[0] < a[1] - SURE;

/** Rows without a label although no box of at least their weight is in the way. */
function wronged(setting: Setting, lane: LaneRows, boxes: readonly Box[], lines: number, scale: number): number[] {
  const { table } = setting;
  const labelled = boxes.filter(({ side }) => side !== 'none');
  const has = new Set(labelled.map(({ row }) => row));
  const extents = labelled.map(({ row, side }) => usualExtent(setting, row, side, scale));
  const blocked = (row: number, line: number, mine: Extent): boolean =>
    labelled.some(
      (box, i) => box.line === line && table.weight[box.row]! >= table.weight[row]! && near(mine, extents[i]!),
    );
  return [...lane.rows].filter(
    (row) =>
      !has.has(row) &&
      waysOf(setting, row, lines, scale).some(
        ({ line, side }) => !blocked(row, line, usualExtent(setting, row, side, scale)),
      ),
  );
}

/** As `meet`, but with a margin in favour of the row that was left out. */
const near = (a: Extent, b: Extent): boolean => a[0] < b[1] + SURE && b[0] < a[1] + SURE;

function forLanes(
  holds: (setting: Setting, lane: LaneRows, boxes: readonly Box[], lines: number, step: ZoomLevel) => void,
): void {
  fc.assert(
    fc.property(anyEvents(), anyView, (events, look) => {
      const setting = settingOf(events, look);
      const step = levelOf(setting, shownOf(events, look, setting.geometry.plotWidth));
      setting.lanes.forEach((lane, i) => {
        const { lines } = setting.geometry.lanes[i]!;
        const layout = new LaneLayout(setting.table, lane, setting.labels, { from: -Infinity, to: setting.end });
        holds(setting, lane, layout.boxes(step, lines, -1e18, 1e18), lines, step);
      });
    }),
  );
}

describe('in a lane that is laid out as a whole', () => {
  it('a label is dropped only where labels of at least its weight block it on every line and side', () => {
    forLanes((setting, lane, boxes, lines, { scale }) => {
      expect(wronged(setting, lane, boxes, lines, scale)).toEqual([]);
    });
  });

  it('an event has no mark only where no line has room for one', () => {
    forLanes((setting, lane, boxes, lines, { scale }) => {
      const placed = new Map(boxes.map((box) => [box.row, usualExtent(setting, box.row, box.side, scale)]));
      for (const row of lane.rows) {
        if (placed.has(row)) continue;
        const mine = usualExtent(setting, row, 'none', scale);
        const ways = new Set(waysOf(setting, row, lines, scale).map(({ line }) => line));
        const taken = new Set(boxes.filter((box) => near(mine, placed.get(box.row)!)).map(({ line }) => line));
        expect([...ways].filter((line) => !taken.has(line))).toEqual([]);
      }
    });
  });

  it('each box lies where its event may be placed, and no two boxes share pixels', () => {
    forLanes((setting, _, boxes, lines, { scale }) => {
      for (const { row, line, side } of boxes) {
        const ways = waysOf(setting, row, lines, scale);
        expect(ways.some((way) => way.line === line && (way.side === side || side === 'none'))).toBe(true);
      }
      const byLine = new Map<number, Extent[]>();
      for (const { row, line, side, label } of boxes)
        byLine.set(line, [...(byLine.get(line) ?? []), extentOf(setting, row, side, scale, label?.width ?? 0)]);
      for (const extents of byLine.values()) {
        extents.sort((a, b) => a[0] - b[0]);
        expect(extents.filter((one, i) => i > 0 && meet(extents[i - 1]!, one))).toEqual([]);
      }
    });
  });
});

describe('panning', () => {
  const any = fc.array(fc.double({ min: -0.5, max: 1.5, noNaN: true }), { minLength: 1, maxLength: 6 });

  it('keeps an event on its line and side at one zoom level, whatever was in view before', () => {
    fc.assert(
      fc.property(anyEvents(150), anyView, any, (events, look, places) => {
        const setting = settingOf(events, look);
        const { plotWidth } = setting.geometry;
        const first = shownOf(events, look, plotWidth);
        const step = levelOf(setting, first);
        setting.laneCaches.forEach(({ layout }, i) => {
          const { lines } = setting.geometry.lanes[i]!;
          const fresh = new LaneLayout(setting.table, setting.lanes[i]!, setting.labels, {
            from: -Infinity,
            to: setting.end,
          });
          const all = new Map(fresh.boxes(step, lines, -1e18, 1e18).map((box) => [box.row, box]));
          for (const at of places) {
            const from = instant(events.origin + at * events.lasts);
            const to = from + (first.to - first.from);
            for (const box of layout.boxes(step, lines, from, to)) expect(box).toEqual(all.get(box.row));
          }
        });
      }),
      { numRuns: runs(50) },
    );
  });
});

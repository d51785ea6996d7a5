import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LaneLayout } from '../../../src/layout/lane';
import { stepOf, type Box, type Side, type Step } from '../../../src/layout/types';
import type { LaneRows } from '../../../src/model/lanes';
import * as D from '../../../src/time/dates';
import { instant } from '../../../src/time/instant';
import { anyLook, anyWorld, RUNS, settingOf, shownOf, type Setting } from './worlds';

type Stretch = readonly [number, number];

/** The pixels that a row would take, reckoned anew: a mark has 7 + 3 px on either side and 5 more if it has a sign, a label stands 13 px from its middle. */
function stretchOf({ table, labels }: Setting, row: number, side: Side, scale: number): Stretch {
  const [from, to] = [table.from[row]! * scale, table.to[row]! * scale];
  const words = side === 'bare' ? 0 : labels.width(row);
  const flags = table.flags[row]!;
  if (to - from >= 16) {
    // A date that is neither in doubt nor one of several ends in brackets, which may touch those of the next day.
    const lasted = D.INTERVAL | D.ONE_OF | D.ALL_OF;
    const doubted = D.IS_APPROXIMATE | D.IS_UNCERTAIN | D.IS_UNSPECIFIED;
    const apart = (flags & (lasted | doubted)) !== 0 ? 3 : 0;
    const start = from - ((flags & D.OPEN_START) !== 0 ? 16 : apart);
    const end = to + ((flags & D.OPEN_END) !== 0 ? 16 : apart);
    return [start, side === 'bare' ? end : Math.max(end, from + 19 + words + 6)];
  }
  const middle = (from + to) / 2;
  const bare = (flags & (D.OPEN_START | D.OPEN_END | D.IS_UNCERTAIN | D.ONE_OF | D.ALL_OF)) !== 0 ? 15 : 10;
  return [middle - (side === 'left' ? 19 + words : bare), middle + (side === 'right' ? 19 + words : bare)];
}

function waysOf(setting: Setting, row: number, lines: number, scale: number): { line: number; side: Side }[] {
  const { table, labels, end } = setting;
  const bar = (table.to[row]! - table.from[row]!) * scale >= 16;
  const beyond = (table.from[row]! + table.to[row]!) / 2 + (13 + labels.width(row)) / scale > end;
  const sides: Side[] = bar ? ['above'] : beyond ? ['left'] : ['right', 'left'];
  const first = bar && lines > 1 ? 1 : 0;
  return sides.flatMap((side) => Array.from({ length: lines - first }, (_, i) => ({ line: i + first, side })));
}

/** Reckoned in other ways, pixels that count from 1970 differ by rounding. */
const SURE = 0.01;

const meet = (a: Stretch, b: Stretch): boolean => a[0] < b[1] - SURE && b[0] < a[1] - SURE;

/** Rows that could have stood with their label although no box that is as heavy is in their way. */
function wronged(setting: Setting, lane: LaneRows, boxes: readonly Box[], lines: number, scale: number): number[] {
  const { table } = setting;
  const labelled = boxes.filter(({ side }) => side !== 'bare');
  const has = new Set(labelled.map(({ row }) => row));
  const stretches = labelled.map(({ row, side }) => stretchOf(setting, row, side, scale));
  const blocked = (row: number, line: number, mine: Stretch): boolean =>
    labelled.some(
      (box, i) => box.line === line && table.weight[box.row]! >= table.weight[row]! && near(mine, stretches[i]!),
    );
  return [...lane.rows].filter(
    (row) =>
      !has.has(row) &&
      waysOf(setting, row, lines, scale).some(
        ({ line, side }) => !blocked(row, line, stretchOf(setting, row, side, scale)),
      ),
  );
}

/** As `meet`, but on the safe side for the one who was left out. */
const near = (a: Stretch, b: Stretch): boolean => a[0] < b[1] + SURE && b[0] < a[1] + SURE;

function forLanes(
  holds: (setting: Setting, lane: LaneRows, boxes: readonly Box[], lines: number, step: Step) => void,
): void {
  fc.assert(
    fc.property(anyWorld(), anyLook, (world, look) => {
      const setting = settingOf(world, look);
      const step = stepOf(shownOf(world, look, setting.frame.plotWidth), setting.frame.plotWidth);
      setting.lanes.forEach((lane, i) => {
        const { lines } = setting.frame.lanes[i]!;
        const layout = new LaneLayout(setting.table, lane, setting.labels, setting.end);
        holds(setting, lane, layout.boxes(step, lines, -1e18, 1e18), lines, step);
      });
    }),
    { numRuns: RUNS },
  );
}

describe('in a lane that is laid out whole', () => {
  it('a label is left out only where a heavier or equal one is in its way on every line and side', () => {
    forLanes((setting, lane, boxes, lines, { scale }) => {
      expect(wronged(setting, lane, boxes, lines, scale)).toEqual([]);
    });
  });

  it('an event goes without even a mark only where there is no room for one on any line', () => {
    forLanes((setting, lane, boxes, lines, { scale }) => {
      const placed = new Map(boxes.map((box) => [box.row, stretchOf(setting, box.row, box.side, scale)]));
      for (const row of lane.rows) {
        if (placed.has(row)) continue;
        const mine = stretchOf(setting, row, 'bare', scale);
        const ways = new Set(waysOf(setting, row, lines, scale).map(({ line }) => line));
        const taken = new Set(boxes.filter((box) => near(mine, placed.get(box.row)!)).map(({ line }) => line));
        expect([...ways].filter((line) => !taken.has(line))).toEqual([]);
      }
    });
  });

  it('each box stands where its event may, and no two take the same pixels', () => {
    forLanes((setting, _, boxes, lines, { scale }) => {
      for (const { row, line, side } of boxes) {
        const ways = waysOf(setting, row, lines, scale);
        expect(ways.some((way) => way.line === line && (way.side === side || side === 'bare'))).toBe(true);
      }
      const byLine = new Map<number, Stretch[]>();
      for (const { row, line, side } of boxes)
        byLine.set(line, [...(byLine.get(line) ?? []), stretchOf(setting, row, side, scale)]);
      for (const stretches of byLine.values()) {
        stretches.sort((a, b) => a[0] - b[0]);
        expect(stretches.filter((one, i) => i > 0 && meet(stretches[i - 1]!, one))).toEqual([]);
      }
    });
  });
});

describe('panning never re-stacks', () => {
  const any = fc.array(fc.double({ min: -0.5, max: 1.5, noNaN: true }), { minLength: 1, maxLength: 6 });

  it('at one step an event keeps its line and side whatever is in view, and whatever was before', () => {
    fc.assert(
      fc.property(anyWorld(150), anyLook, any, (world, look, places) => {
        const setting = settingOf(world, look);
        const { plotWidth } = setting.frame;
        const first = shownOf(world, look, plotWidth);
        const step = stepOf(first, plotWidth);
        setting.stocks.forEach(({ layout }, i) => {
          const { lines } = setting.frame.lanes[i]!;
          const fresh = new LaneLayout(setting.table, setting.lanes[i]!, setting.labels, setting.end);
          const all = new Map(fresh.boxes(step, lines, -1e18, 1e18).map((box) => [box.row, box]));
          for (const at of places) {
            const from = instant(world.origin + at * world.lasts);
            const to = from + (first.to - first.from);
            for (const box of layout.boxes(step, lines, from, to)) expect(box).toEqual(all.get(box.row));
          }
        });
      }),
      { numRuns: RUNS / 2 },
    );
  });
});

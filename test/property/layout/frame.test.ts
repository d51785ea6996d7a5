import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameOf, roomFor, type FrameWish } from '../../../src/layout/frame';
import { LINE, STRIP, type Frame } from '../../../src/layout/types';
import { everyRow } from '../../../src/model/filter';
import { OTHERS, splitLanes, type LaneRows } from '../../../src/model/lanes';
import { countOverlapping } from '../../../src/model/overlap';
import type { EventTable } from '../../../src/model/table';
import { instant } from '../../../src/time/instant';
import { anyWorld, RUNS, tableOf } from './worlds';

/** As many lanes as find room or fewer, on pictures from a phone's to a wall's. */
const anyWish: fc.Arbitrary<FrameWish> = fc
  .record({
    width: fc.integer({ min: 280, max: 4000 }),
    height: fc.integer({ min: 150, max: 2200 }),
    periodLines: fc.integer({ min: 0, max: 2 }),
    heads: fc.integer({ min: 80, max: 200 }),
    nameless: fc.boolean(),
    counts: fc.array(fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 1_000_000 })), {
      minLength: 1,
      maxLength: 60,
    }),
  })
  .map(({ counts, nameless, ...wish }) => {
    const lanes = counts.slice(0, nameless ? 1 : roomFor(wish)).map((count, i) => ({ id: String(i), count }));
    return { ...wish, nameless, lanes };
  });

function frames(holds: (frame: Frame, wish: FrameWish) => void): void {
  fc.assert(
    fc.property(anyWish, (wish) => holds(frameOf(wish), wish)),
    { numRuns: RUNS * 5 },
  );
}

describe('any frame', () => {
  it('lanes follow each other without a gap and fill the height', () => {
    frames(({ lanes, lanesTop, height }) => {
      let top = lanesTop;
      for (const lane of lanes) {
        expect(lane.top).toBeCloseTo(top, 6);
        top = lane.top + lane.height;
      }
      expect(top).toBeCloseTo(height, 6);
    });
  });

  it('each lane has a line or more, and its lines and strip stand in it, one below the other', () => {
    frames(({ lanes }) => {
      for (const { top, height, lines, linesTop, stripTop } of lanes) {
        expect(lines).toBeGreaterThanOrEqual(1);
        expect(linesTop).toBeGreaterThanOrEqual(top);
        expect(stripTop).toBeGreaterThanOrEqual(linesTop + lines * LINE - 1e-6);
        expect(stripTop + STRIP).toBeLessThanOrEqual(top + height + 1e-6);
      }
    });
  });

  it('no line is left over, and a lane of more events has no fewer lines', () => {
    frames(({ lanes, lanesTop, height }, wish) => {
      const used = lanes.reduce((sum, lane) => sum + lane.lines * LINE, 0);
      const rest = lanes.reduce((sum, lane) => sum + lane.height, 0) - used;
      expect(rest / lanes.length).toBeLessThan(LINE * 2 + 20 + LINE / lanes.length);
      expect(used).toBeLessThan(height - lanesTop);
      const byCount = wish.lanes.map(({ count }, i) => ({ count, lines: lanes[i]!.lines }));
      byCount.sort((a, b) => a.count - b.count);
      byCount.forEach(({ lines, count }, i) => {
        if (i > 0 && byCount[i - 1]!.count < count) expect(lines).toBeGreaterThanOrEqual(byCount[i - 1]!.lines);
      });
    });
  });

  it('the plot takes what the heads leave, and all of it where they stand above', () => {
    frames(({ plotLeft, plotWidth, width, narrow }, { heads, nameless }) => {
      expect(plotLeft + plotWidth).toBe(width);
      expect(plotLeft).toBe(narrow || nameless ? 0 : heads);
      expect(narrow).toBe(width < 560);
    });
  });
});

describe('lanes for which there is no room', () => {
  const gathered = (
    holds: (table: EventTable, lanes: readonly LaneRows[], kept: readonly LaneRows[], most: number) => void,
  ): void => {
    fc.assert(
      fc.property(
        anyWorld(200),
        fc.constantFrom('actor', 'kind', 'tone'),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 3 }),
        (world, by, most, every) => {
          const table = tableOf(world);
          const rows = everyRow(table).filter((row) => row % every === 0);
          holds(table, splitLanes(table, rows.slice(), by), splitLanes(table, rows, by, most), most);
        },
      ),
      { numRuns: RUNS },
    );
  };

  it('every event stays in exactly one lane, in time order, and no more lanes are kept than have room', () => {
    gathered((_, lanes, kept, most) => {
      const rowsOf = (some: readonly LaneRows[]): number[] =>
        some.flatMap(({ rows }) => [...rows]).sort((a, b) => a - b);
      expect(kept.length).toBeLessThanOrEqual(most);
      expect(rowsOf(kept)).toEqual(rowsOf(lanes));
      for (const { rows } of kept) expect([...rows]).toEqual([...rows].sort((a, b) => a - b));
    });
  });

  it('the largest stay by themselves in their order, the rest stands last', () => {
    gathered((_, lanes, kept, most) => {
      const own = kept.filter(({ id }) => id !== OTHERS);
      const isOwn = (lane: LaneRows): boolean => own.some(({ id }) => id === lane.id);
      expect(own).toEqual(lanes.filter(isOwn));
      expect(kept.findIndex(({ id }) => id === OTHERS)).toBe(lanes.length > most ? most - 1 : -1);
      const least = Math.min(...own.map(({ rows }) => rows.length));
      for (const lane of lanes) if (!isOwn(lane)) expect(lane.rows.length).toBeLessThanOrEqual(least);
      expect(kept.reduce((sum, { joins }) => sum + joins, 0)).toBe(lanes.length);
    });
  });

  it('the lane of the rest counts as one made of its rows would', () => {
    gathered((table, _, kept) => {
      const others = kept.find(({ id }) => id === OTHERS);
      if (!others) return;
      const [whole] = splitLanes(table, others.rows, 'none');
      expect({ ...others, id: '', joins: 1 }).toEqual(whole);
      const from = table.from[0]! - 5;
      for (const lasts of [1, 1e7, 1e12, 1e15]) {
        const span = { from: instant(from), to: instant(from + lasts) };
        expect(countOverlapping(others, span)).toBe(countOverlapping(whole!, span));
      }
    });
  });
});

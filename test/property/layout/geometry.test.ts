import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chartGeometry,
  lineBudget,
  roomFor,
  scrollLanes,
  scrollRange,
  scrollToReveal,
  shareLines,
  type GeometryOptions,
} from '../../../src/layout/geometry';
import { type ChartGeometry } from '../../../src/layout/types';
import { everyRow } from '../../../src/model/filter';
import { OTHERS, splitLanes, type LaneRows } from '../../../src/model/lanes';
import { countOverlapping } from '../../../src/model/overlap';
import type { EventTable } from '../../../src/model/table';
import { instant } from '../../../src/time/instant';
import { runs } from '../seed';
import { anyEvents, tableOf } from './arbitraries';

/** At most as many lanes as fit, on charts from the size of a phone to that of a wall. */
const anyOptions: fc.Arbitrary<GeometryOptions> = fc
  .record({
    width: fc.integer({ min: 280, max: 4000 }),
    height: fc.integer({ min: 150, max: 2200 }),
    periodLines: fc.integer({ min: 0, max: 2 }),
    headlineHeight: fc.constantFrom(0, 36, 44),
    headerWidth: fc.integer({ min: 80, max: 200 }),
    nameless: fc.boolean(),
    counts: fc.array(fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 1_000_000 })), {
      minLength: 1,
      maxLength: 60,
    }),
  })
  .map(({ counts, nameless, ...options }) => {
    const lanes = counts.slice(0, nameless ? 1 : roomFor(options)).map((count, i) => ({ id: String(i), count }));
    return { ...options, nameless, lanes };
  });

function forAnyGeometry(holds: (geometry: ChartGeometry, options: GeometryOptions) => void): void {
  fc.assert(
    fc.property(anyOptions, (options) =>
      holds(chartGeometry(options, shareLines(lineBudget(options), options.lanes)), options),
    ),
    { numRuns: runs(500) },
  );
}

describe('any chart', () => {
  it('has lanes without gaps that fill the height, or more where they do not fit', () => {
    forAnyGeometry(({ lanes, lanesTop, height, contentHeight }) => {
      let top = lanesTop;
      for (const lane of lanes) {
        expect(lane.top).toBeCloseTo(top, 6);
        top = lane.top + lane.height;
      }
      expect(top).toBeCloseTo(Math.max(height, contentHeight), 6);
    });
  });

  it('gives each lane at least one line, with its lines and histogram inside it, one below the other', () => {
    forAnyGeometry(({ lanes, lineHeight }) => {
      for (const { top, height, lines, linesTop, histogramTop, histogramHeight } of lanes) {
        expect(lines).toBeGreaterThanOrEqual(1);
        expect(linesTop).toBeGreaterThanOrEqual(top);
        expect(histogramTop).toBeGreaterThanOrEqual(linesTop + lines * lineHeight - 1e-6);
        expect(histogramTop + histogramHeight).toBeLessThanOrEqual(top + height + 1e-6);
      }
    });
  });

  it('leaves no line unused, and a lane with more events has no fewer lines', () => {
    forAnyGeometry(({ lanes, lanesTop, height, lineHeight }, options) => {
      const used = lanes.reduce((sum, lane) => sum + lane.lines * lineHeight, 0);
      const rest = lanes.reduce((sum, lane) => sum + lane.height, 0) - used;
      expect(rest / lanes.length).toBeLessThan(lineHeight * 2 + 20 + lineHeight / lanes.length);
      expect(used).toBeLessThan(height - lanesTop);
      const byCount = options.lanes.map(({ count }, i) => ({ count, lines: lanes[i]!.lines }));
      byCount.sort((a, b) => a.count - b.count);
      byCount.forEach(({ lines, count }, i) => {
        if (i > 0 && byCount[i - 1]!.count < count) expect(lines).toBeGreaterThanOrEqual(byCount[i - 1]!.lines);
      });
    });
  });

  it('gives the plot the width beside the lane headers, and all of it where they stand above', () => {
    forAnyGeometry(({ plotLeft, plotWidth, width, narrow }, { headerWidth, nameless }) => {
      expect(plotLeft + plotWidth).toBe(width);
      expect(plotLeft).toBe(narrow || nameless ? 0 : headerWidth);
      expect(narrow).toBe(width < 560);
    });
  });
});

describe('lanes that do not fit', () => {
  const gathered = (
    holds: (table: EventTable, lanes: readonly LaneRows[], kept: readonly LaneRows[], most: number) => void,
  ): void => {
    fc.assert(
      fc.property(
        anyEvents(200),
        fc.constantFrom('actor', 'kind', 'tone'),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 3 }),
        (events, by, most, every) => {
          const table = tableOf(events);
          const rows = everyRow(table).filter((row) => row % every === 0);
          holds(table, splitLanes(table, rows.slice(), by), splitLanes(table, rows, by, most), most);
        },
      ),
    );
  };

  it('keep every event in exactly one lane, in time order, and no more lanes than fit', () => {
    gathered((_, lanes, kept, most) => {
      const rowsOf = (some: readonly LaneRows[]): number[] =>
        some.flatMap(({ rows }) => [...rows]).sort((a, b) => a - b);
      expect(kept.length).toBeLessThanOrEqual(most);
      expect(rowsOf(kept)).toEqual(rowsOf(lanes));
      for (const { rows } of kept) expect([...rows]).toEqual([...rows].sort((a, b) => a - b));
    });
  });

  it('are merged into a last lane, the first lanes staying in their order', () => {
    gathered((_, lanes, kept, most) => {
      const own = kept.filter(({ id }) => id !== OTHERS);
      expect(own).toEqual(lanes.slice(0, own.length));
      expect(kept.findIndex(({ id }) => id === OTHERS)).toBe(lanes.length > most ? most - 1 : -1);
      expect(kept.reduce((sum, { joins }) => sum + joins, 0)).toBe(lanes.length);
    });
  });

  it('are counted like a lane made of the same rows', () => {
    gathered((table, _, kept) => {
      const others = kept.find(({ id }) => id === OTHERS);
      // Alone it holds the turning points too, which "none" would show in a band of their own.
      if (!others || kept.length === 1) return;
      const [whole] = splitLanes(table, others.rows, 'none');
      expect({ ...others, id: '', joins: 1, total: others.rows.length }).toEqual(whole);
      const from = table.from[0]! - 5;
      for (const lasts of [1, 1e7, 1e12, 1e15]) {
        const span = { from: instant(from), to: instant(from + lasts) };
        expect(countOverlapping(others, span)).toBe(countOverlapping(whole!, span));
      }
    });
  });
});

describe('lanes that scroll', () => {
  const forAnyScroll = (
    holds: (geometry: ChartGeometry, scrolled: ChartGeometry, pixels: number, lane: number) => void,
  ): void => {
    const any = fc.record({
      height: fc.integer({ min: 120, max: 500 }),
      at: fc.double({ min: -0.5, max: 1.5, noNaN: true }),
    });
    fc.assert(
      fc.property(anyOptions, any, fc.nat(), (options, { height, at }, lane) => {
        const lanes = options.lanes.map((one, i) => ({ ...one, isPinned: i === 0 }));
        const lines = lanes.map((_, i) => (i % 4) + 1);
        const geometry = chartGeometry({ ...options, lanes, height }, lines);
        const pixels = at * scrollRange(geometry);
        holds(geometry, scrollLanes(geometry, pixels), pixels, lane % lanes.length);
      }),
      { numRuns: runs(300) },
    );
  };

  it('move together, but for the pinned one, and never past the first or the last', () => {
    forAnyScroll((geometry, scrolled) => {
      const range = scrollRange(geometry);
      const moved = geometry.lanes.map(({ top }, i) => top - scrolled.lanes[i]!.top);
      geometry.lanes.forEach(({ isPinned }, i) => {
        if (isPinned) expect(moved[i]).toBe(0);
        else expect(moved[i]).toBeCloseTo(moved.at(-1)!, 6);
      });
      expect(moved.at(-1)).toBeLessThanOrEqual(range + 1e-6);
      const last = scrolled.lanes.at(-1)!;
      expect(last.top + last.height).toBeGreaterThanOrEqual(geometry.height - 1e-6);
    });
  });

  it('come into view when the keyboard reaches them, and stay where they are otherwise', () => {
    forAnyScroll((geometry, _, pixels, lane) => {
      const now = Math.max(0, Math.min(scrollRange(geometry), pixels));
      const { top, height, isPinned } = scrollLanes(geometry, scrollToReveal(geometry, lane, now)).lanes[lane]!;
      if (isPinned) return;
      const room = geometry.height - geometry.scrollPortTop;
      expect(top).toBeGreaterThanOrEqual(geometry.scrollPortTop - 1e-6);
      if (height <= room) expect(top + height).toBeLessThanOrEqual(geometry.height + 1e-6);
      const before = scrollLanes(geometry, now).lanes[lane]!;
      const wasInView = before.top >= geometry.scrollPortTop && before.top + before.height <= geometry.height;
      if (wasInView) expect(scrollToReveal(geometry, lane, now)).toBeCloseTo(now, 6);
    });
  });
});

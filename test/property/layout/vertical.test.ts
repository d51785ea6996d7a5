import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verticalNotes } from '../../../src/chart/verticalNotes';
import { itemAt, layOutVertical, type VerticalLayout } from '../../../src/layout/vertical';
import { rowsInView } from '../../../src/layout/verticalChoice';
import { instantAt, pixelAt } from '../../../src/layout/verticalSpacing';
import { coreEn } from '../../../src/i18n/en/core';
import { everyRow } from '../../../src/model/filter';
import type { EventTable } from '../../../src/model/table';
import { DAY, instant, type Span } from '../../../src/time/instant';
import { anyEvents, anyView, EVEN, shownOf, tableOf } from './arbitraries';

interface Case {
  readonly table: EventTable;
  readonly rows: Uint32Array;
  readonly shown: Span;
  readonly layout: VerticalLayout;
}

/** Any events in any view, in all or in part of the rows, in much or little room. */
function forAny(check: (one: Case) => void, forced: readonly number[] = []): void {
  const room = fc.integer({ min: 300, max: 2300 });
  fc.assert(
    fc.property(anyEvents(), anyView, room, fc.integer({ min: 1, max: 3 }), (events, view, most, each) => {
      const table = tableOf(events);
      const rows = everyRow(table).filter((row) => row % each === 0);
      const shown = shownOf(events, view, view.width);
      const limits = { extent: shown, shortest: DAY, longest: Infinity };
      const input = { table, limits, messages: coreEn, measure: EVEN, localize: () => '' };
      const notes = verticalNotes(input, { shown, now: (shown.from + shown.to) / 2, width: 200 });
      check({
        ...{ table, rows, shown },
        layout: layOutVertical({ table, rows, shown, forced, notes, least: 400, most, ends: 44 }),
      });
    }),
  );
}

const labelledIn = ({ items }: VerticalLayout): number[] =>
  items.flatMap(({ item }) => (item.type === 'event' ? [item.row] : []));
const countedIn = ({ items }: VerticalLayout): number[] =>
  items.flatMap(({ item }) => (item.type === 'counted' ? [...item.group.rows] : []));

describe('for any events and any view, the vertical timeline', () => {
  it('labels or counts each event in view exactly once', () => {
    forAny(({ table, rows, shown, layout }) => {
      const told = [...labelledIn(layout), ...countedIn(layout)].sort((a, b) => a - b);
      expect(told).toEqual([...rowsInView(table, rows, shown)]);
      expect(layout.inView).toBe(told.length);
      expect(layout.before + layout.inView + layout.after).toBe(rows.length);
      for (const { item } of layout.items)
        if (item.type === 'counted')
          expect(item.group.counts.reduce((sum, count) => sum + count, 0)).toBe(item.group.rows.length);
    });
  });

  it('labels no event while a heavier one is only counted', () => {
    forAny(({ table, layout }) => {
      const lightest = Math.min(...labelledIn(layout).map((row) => table.weight[row]!));
      for (const row of countedIn(layout)) expect(table.weight[row]!).toBeLessThanOrEqual(lightest);
    });
  });

  it('labels what has to have one, whatever its weight', () => {
    forAny(
      ({ table, rows, shown, layout }) => {
        if (rowsInView(table, rows, shown).includes(0)) expect(labelledIn(layout)).toContain(0);
      },
      [0],
    );
  });

  it('has its items one below the other in the order of their times, and none out of its height', () => {
    forAny(({ layout: { items, height } }) => {
      let [free, time] = [0, -Infinity];
      for (const { top, bottom, y, at } of items) {
        expect(top).toBeGreaterThanOrEqual(free - 1e-6);
        expect(y).toBeGreaterThan(top);
        expect(y).toBeLessThan(bottom);
        expect(at).toBeGreaterThanOrEqual(time);
        [free, time] = [bottom, at];
      }
      expect(free).toBeLessThanOrEqual(height);
    });
  });

  it('has a later time further down, and each height belongs to one time', () => {
    forAny(({ shown, layout }) => {
      let last = -Infinity;
      for (let i = 0; i <= 20; i++) {
        const y = pixelAt(layout, shown.from + ((shown.to - shown.from) * i) / 20);
        expect(y).toBeGreaterThanOrEqual(last);
        last = y;
      }
      for (let i = 0; i <= 20; i++) {
        const y = (layout.height * i) / 20;
        const at = instant(instantAt(layout, y));
        // Where time stands still between two events of one day, or within a pixel of the precision of doubles.
        const isStill = layout.items.some((item) => Math.abs(item.at - at) < 1);
        if (!isStill && layout.items.length > 0) expect(Math.abs(pixelAt(layout, at) - y)).toBeLessThan(1);
      }
    });
  });

  it('has no two bars of one track over each other', () => {
    forAny(({ layout: { bars } }) => {
      for (const [i, a] of bars.entries())
        for (const b of bars.slice(i + 1)) if (a.track === b.track) expect(a.y1 <= b.y0 || b.y1 <= a.y0).toBe(true);
    });
  });

  it('gives a finger what it touches, anywhere on an item', () => {
    forAny(({ layout }) => {
      for (const placed of layout.items)
        if (placed.item.type === 'event' || placed.item.type === 'counted')
          for (const y of [placed.top, placed.y, placed.bottom - 0.1]) expect(itemAt(layout, y)).toBe(placed);
    });
  });
});

import { describe, expect, it } from 'vitest';
import { LaneLayout } from '../../../src/layout/lane';
import type { SceneLane } from '../../../src/layout/scene';
import { WHOLE } from '../../../src/layout/durationBuckets';
import { type Box, type ZoomLevel } from '../../../src/layout/types';
import { tableFromColumns } from '../../../src/model/tableFromColumns';
import type { EventTable } from '../../../src/model/table';
import { INTERVAL, OPEN_END } from '../../../src/time/edtfTypes';
import { DAY, instant, utc, type Span } from '../../../src/time/instant';
import { madeColumns, random } from '../../bench/columns';
import { draft, file } from '../../unit/model/fixtures';
import { allPaintedAreas, collisions, paintedAreasOf } from './paintedAreas';
import { levelOf, sceneOf, settingFor, type Setting } from './arbitraries';

const SEEDS = [1, 2, 3, 4, 5, 6];
const FROM = utc(1800);
const LASTS = utc(2026) - FROM;

/** Many events, crowded in their last years and on some days, lasting from moments to a century, some of them ongoing. */
function manyEvents(seed: number): EventTable {
  const roll = random(seed);
  const count = 5000 + Math.floor(roll() * 15_000);
  const columns = madeColumns(count, seed);
  const skew = 1 + 6 * roll();
  for (let row = 0; row < count; row++) {
    const days = Math.floor((1 - roll() ** skew) * (LASTS / DAY));
    const from = FROM + (roll() < 0.2 ? days - (days % 365) : days) * DAY + (roll() < 0.1 ? 3_600_000 * 7 : 0);
    const kind = roll();
    const lasts = kind < 0.1 ? 0 : kind < 0.7 ? DAY : DAY * 10 ** (roll() * 4.6);
    const open = roll() < 0.01;
    columns.from[row] = from;
    columns.to[row] = open ? FROM + LASTS : Math.round(from + lasts);
    columns.latestStart[row] = Math.min(columns.to[row]!, from + DAY);
    columns.earliestEnd[row] = Math.max(from, columns.to[row]! - DAY);
    columns.flags[row] = (lasts > DAY ? INTERVAL : 0) | (open ? OPEN_END : 0);
  }
  return tableFromColumns(columns, { file: file([]), id: String, draft: (row) => draft(String(row), '2024') });
}

/** Charts of one or several lanes, with labels from none to the widest possible. */
function settingOfSeed(seed: number): Setting {
  const look = {
    width: 700 + seed * 190,
    height: 200 + seed * 110,
    lanes: seed % 2 ? 'none' : 'tone',
    wide: seed % 3 > 0,
  } as const;
  return settingFor(manyEvents(seed), look, (row) => (row * 7919) % 60, FROM + LASTS);
}

/** Views at scales within zoom levels, from the whole to a few minutes, mostly where most events are. */
function viewsOf(setting: Setting, seed: number, many: number): Span[] {
  const roll = random(seed * 1000);
  const { plotWidth } = setting.geometry;
  return Array.from({ length: many }, () => {
    const lasts = LASTS * 2 ** (1 - roll() * 26);
    const { table } = setting;
    const middle = table.from[Math.floor(roll() * table.count)]! + (roll() - 0.5) * lasts;
    return { from: instant(middle - lasts / 2), to: instant(middle + lasts / 2) };
  }).filter(({ from, to }) => plotWidth / (to - from) < 0.01);
}

describe.each(SEEDS)('in lanes of thousands of events (seed %i)', (seed) => {
  const setting = settingOfSeed(seed);
  const { table, lanes } = setting;

  it('has more events than are laid out as a whole', () => {
    expect(lanes.some(({ rows }) => rows.length > WHOLE)).toBe(true);
  });

  it('overlaps nothing, keeps labels in the plot and loses no event', () => {
    for (const shown of viewsOf(setting, seed, 60)) {
      const scene = sceneOf(setting, shown);
      expect(collisions(allPaintedAreas(setting, scene))).toEqual([]);
      scene.forEach(({ boxes, density, ongoingCount, inView }, i) => {
        const seen = [...lanes[i]!.rows].filter(
          (row) => table.from[row]! < shown.to && (table.to[row]! > shown.from || table.from[row]! >= shown.from),
        );
        const drawn = new Set(boxes.map(({ row }) => row));
        expect(inView).toBe(seen.length);
        expect(drawn.size).toBe(boxes.length);
        expect(ongoingCount).toBe(seen.filter((row) => !drawn.has(row) && table.from[row]! < shown.from).length);
        expect(drawn.size + density.reduce((sum, { count }) => sum + count, 0) + ongoingCount).toBe(seen.length);
        for (const { label, labelX, labelWidth } of boxes.filter((box) => box.label))
          expect([
            label,
            labelX + labelWidth <= setting.geometry.width,
            labelX >= setting.geometry.plotLeft - 1,
          ]).toEqual([label, true, true]);
      });
    }
  });

  it('places an event the same, however the reader got there', () => {
    const views = viewsOf(setting, seed + 50, 12);
    lanes.forEach((lane, i) => {
      const { lines } = setting.geometry.lanes[i]!;
      for (const shown of views) {
        const step = levelOf(setting, shown);
        const ways = [0, 1, 2].map((way) => {
          const layout = new LaneLayout(table, lane, setting.labels, { from: -Infinity, to: setting.end });
          const [from, to] = [shown.from, shown.to];
          const by = [[], [-3, -1.2, 0.4], [2.5, 0.9, -0.7, 2]][way]!;
          for (const n of by) layout.boxes(step, lines, from + n * (to - from), to + n * (to - from));
          return placesOf(layout, step, lines, shown);
        });
        expect(ways[1]).toEqual(ways[0]);
        expect(ways[2]).toEqual(ways[0]);
      }
    });
  });

  it('shows the same in two views of one zoom level where they overlap', () => {
    lanes.forEach((lane, i) => {
      const { lines } = setting.geometry.lanes[i]!;
      const layout = new LaneLayout(table, lane, setting.labels, { from: -Infinity, to: setting.end });
      for (const shown of viewsOf(setting, seed + 90, 20)) {
        const step = levelOf(setting, shown);
        const lasts = shown.to - shown.from;
        const whole = placesOf(layout, step, lines, {
          from: instant(shown.from - lasts),
          to: instant(shown.to + lasts),
        });
        const part = placesOf(layout, step, lines, shown);
        expect(part.filter((place) => !whole.includes(place))).toEqual([]);
      }
    });
  });
});

function placesOf(layout: LaneLayout, step: ZoomLevel, lines: number, { from, to }: Span): string[] {
  const said = ({ row, line, side }: Box): string => `${row} ${side} on ${line}`;
  return layout.boxes(step, lines, from, to).map(said).sort();
}

/** The share of its lines' width that a lane's boxes cover. */
function covered(setting: Setting, { boxes, place }: SceneLane): number {
  const { plotLeft, plotWidth, width } = setting.geometry;
  const widths = boxes.map((box) => {
    const areas = paintedAreasOf(setting.table, box, setting.geometry, setting.measure);
    const left = Math.max(plotLeft, Math.min(...areas.map(({ x0 }) => x0)));
    return Math.max(0, Math.min(width, Math.max(...areas.map(({ x1 }) => x1))) - left);
  });
  return widths.reduce((sum, one) => sum + one, 0) / (place.lines * plotWidth);
}

it.each(SEEDS)('most of the room is used where there are many events (seed %i)', (seed) => {
  const setting = settingOfSeed(seed);
  const late = FROM + LASTS;
  const shown = { from: instant(late - 12_000 * DAY), to: instant(late - 1000 * DAY) };
  const crowded = sceneOf(setting, shown).filter(({ inView, place }) => inView > 25 * place.lines);
  expect(crowded.length).toBeGreaterThan(0);
  for (const lane of crowded) expect(covered(setting, lane)).toBeGreaterThan(0.5);
});

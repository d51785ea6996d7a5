import { describe, expect, it } from 'vitest';
import { LaneLayout } from '../../../src/layout/lane';
import type { SceneLane } from '../../../src/layout/scene';
import { WHOLE } from '../../../src/layout/strata';
import { stepOf, type Box, type Step } from '../../../src/layout/types';
import { tableFromColumns } from '../../../src/model/columns';
import type { EventTable } from '../../../src/model/table';
import { INTERVAL, OPEN_END } from '../../../src/time/dates';
import { DAY, instant, utc, type Span } from '../../../src/time/instant';
import { madeColumns, random } from '../../bench/columns';
import { draft, file } from '../../unit/model/made';
import { allInk, collisions, inkOf } from './ink';
import { sceneOf, settingFor, type Setting } from './worlds';

const SEEDS = [1, 2, 3, 4, 5, 6];
const FROM = utc(1800);
const LASTS = utc(2026) - FROM;

/** Many events: crowded in their last years and on some days, from moments to a century, of which some go on. */
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
    columns.startBy[row] = Math.min(columns.to[row]!, from + DAY);
    columns.endFrom[row] = Math.max(from, columns.to[row]! - DAY);
    columns.flags[row] = (lasts > DAY ? INTERVAL : 0) | (open ? OPEN_END : 0);
  }
  return tableFromColumns(columns, { file: file([]), id: String, draft: (row) => draft(String(row), '2024') });
}

/** Settings of one lane or some, with labels from none to the widest there are. */
function settingOfSeed(seed: number): Setting {
  const look = {
    width: 700 + seed * 190,
    height: 200 + seed * 110,
    lanes: seed % 2 ? 'none' : 'tone',
    wide: seed % 3 > 0,
  } as const;
  return settingFor(manyEvents(seed), look, (row) => (row * 7919) % 60, FROM + LASTS);
}

/** Views at scales within steps from the whole to a few minutes, most where there are most events. */
function viewsOf(setting: Setting, seed: number, many: number): Span[] {
  const roll = random(seed * 1000);
  const { plotWidth } = setting.frame;
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

  it('there are more than are laid out whole', () => {
    expect(lanes.some(({ rows }) => rows.length > WHOLE)).toBe(true);
  });

  it('nothing meets, no label leaves the plot, and no event is lost', () => {
    for (const shown of viewsOf(setting, seed, 60)) {
      const scene = sceneOf(setting, shown);
      expect(collisions(allInk(setting, scene))).toEqual([]);
      scene.forEach(({ boxes, density, running, inView }, i) => {
        const seen = [...lanes[i]!.rows].filter(
          (row) => table.from[row]! < shown.to && (table.to[row]! > shown.from || table.from[row]! >= shown.from),
        );
        const drawn = new Set(boxes.map(({ row }) => row));
        expect(inView).toBe(seen.length);
        expect(drawn.size).toBe(boxes.length);
        expect(running).toBe(seen.filter((row) => !drawn.has(row) && table.from[row]! < shown.from).length);
        expect(drawn.size + density.reduce((sum, { count }) => sum + count, 0) + running).toBe(seen.length);
        for (const { label, labelX, labelWidth } of boxes.filter((box) => box.label))
          expect([label, labelX + labelWidth <= setting.frame.width, labelX >= setting.frame.plotLeft - 1]).toEqual([
            label,
            true,
            true,
          ]);
      });
    }
  });

  it('an event stands where it stands, whichever way the reader came', () => {
    const views = viewsOf(setting, seed + 50, 12);
    lanes.forEach((lane, i) => {
      const { lines } = setting.frame.lanes[i]!;
      for (const shown of views) {
        const step = stepOf(shown, setting.frame.plotWidth);
        const ways = [0, 1, 2].map((way) => {
          const layout = new LaneLayout(table, lane, setting.labels, setting.end);
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

  it('two views of one step that share a stretch show the same there', () => {
    lanes.forEach((lane, i) => {
      const { lines } = setting.frame.lanes[i]!;
      const layout = new LaneLayout(table, lane, setting.labels, setting.end);
      for (const shown of viewsOf(setting, seed + 90, 20)) {
        const step = stepOf(shown, setting.frame.plotWidth);
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

function placesOf(layout: LaneLayout, step: Step, lines: number, { from, to }: Span): string[] {
  const said = ({ row, line, side }: Box): string => `${row} ${side} on ${line}`;
  return layout.boxes(step, lines, from, to).map(said).sort();
}

/** The share of its lines' width that a lane's boxes cover. */
function covered(setting: Setting, { boxes, place }: SceneLane): number {
  const { plotLeft, plotWidth, width } = setting.frame;
  const widths = boxes.map((box) => {
    const ink = inkOf(setting.table, box, setting.frame, setting.measure);
    const left = Math.max(plotLeft, Math.min(...ink.map(({ x0 }) => x0)));
    return Math.max(0, Math.min(width, Math.max(...ink.map(({ x1 }) => x1))) - left);
  });
  return widths.reduce((sum, one) => sum + one, 0) / (place.lines * plotWidth);
}

it.each(SEEDS)('where there are many events, most of the room is taken (seed %i)', (seed) => {
  const setting = settingOfSeed(seed);
  const late = FROM + LASTS;
  const shown = { from: instant(late - 12_000 * DAY), to: instant(late - 1000 * DAY) };
  const crowded = sceneOf(setting, shown).filter(({ inView, place }) => inView > 25 * place.lines);
  expect(crowded.length).toBeGreaterThan(0);
  for (const lane of crowded) expect(covered(setting, lane)).toBeGreaterThan(0.5);
});

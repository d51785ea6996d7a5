import { bench, describe } from 'vitest';
import { huesOf } from '../../src/layout/density';
import { frameOf } from '../../src/layout/frame';
import { makeLabels } from '../../src/layout/labels';
import { LaneLayout } from '../../src/layout/lane';
import { sceneLanes, type SceneLane, type Stock } from '../../src/layout/scene';
import type { Measure } from '../../src/layout/types';
import { splitLanes } from '../../src/model/lanes';
import type { EventTable } from '../../src/model/table';
import { instant, utc, type Span } from '../../src/time/instant';
import { madeTable } from './columns';

const SIZES = [1_000, 10_000, 100_000, 1_000_000];
const LANES = 12;
const WORDS = 'Missile test over the sea of Japan reported';
const measure: Measure = (text) => text.length * 6.4;
const all = { from: utc(1948), to: utc(2027) };
const FEW = { time: 500, iterations: 5, warmupTime: 100, warmupIterations: 2 };

/** All of the table in twelve lanes on a picture of 1280 × 600. */
function stage(table: EventTable): { frame: ReturnType<typeof frameOf>; stocks: () => Stock[] } {
  const twelve = { ...table, actor: table.actor.map((actor) => actor % LANES) };
  const lanes = splitLanes(
    twelve,
    Uint32Array.from({ length: table.count }, (_, row) => row),
    'actor',
  );
  const counts = lanes.map(({ id, rows }) => ({ id, count: rows.length }));
  const frame = frameOf({ width: 1280, height: 600, heads: 148, periodLines: 0, nameless: false, lanes: counts });
  const labels = makeLabels(table.count, (row) => WORDS.slice(0, 12 + (row % 30)), 250, measure);
  const stocks = (): Stock[] =>
    lanes.map((lane) => ({ layout: new LaneLayout(table, lane, labels, all.to), hues: huesOf(table, lane) }));
  return { frame, stocks };
}

/** The span `1 / zoom` as long as all, with a share of its own to the left. */
function spanAt(zoom: number, at: number): Span {
  const lasts = (all.to - all.from) / zoom;
  const from = instant(all.from + (all.to - all.from - lasts) * at);
  return { from, to: instant(from + lasts) };
}

for (const count of SIZES) {
  const table = madeTable(count);
  const { frame, stocks } = stage(table);
  const scene = (kept: readonly Stock[], shown: Span): SceneLane[] =>
    sceneLanes({ table, frame, stocks: kept, shown, measure, spend: () => true }).lanes;

  describe(`${count.toLocaleString('en')} events in ${LANES} lanes`, () => {
    const kept = stocks();
    for (const [name, zoom] of [
      ['75 years', 1],
      ['two years', 40],
      ['a week', 4000],
    ] as const) {
      let pan = 0;
      const panned = (): Span => spanAt(zoom, 0.5 + (0.2 / zoom) * Math.sin(pan++ / 10));
      for (let i = 0; i < 70; i++) scene(kept, panned());
      bench(`a frame while panning over ${name}`, () => void scene(kept, panned()), FEW);
    }
    // More steps than a lane keeps, so that each is laid out again when its turn comes.
    let turn = 0;
    const singles = stocks().map((one, i) => ({ one, lane: { ...frame, lanes: frame.lanes.slice(i, i + 1) } }));
    bench(
      'the first frame of a step, one lane',
      () => {
        const { one, lane } = singles[turn % LANES]!;
        const shown = spanAt(2 ** ((Math.floor(turn++ / LANES) % 26) / 2), 0.5);
        sceneLanes({ table, frame: lane, stocks: [one], shown, measure, spend: () => true });
      },
      FEW,
    );
    bench('what is kept for 12 lanes, after a filter', () => void stocks(), FEW);
  });
}

import { bench, describe } from 'vitest';
import { huesOf } from '../../src/layout/density';
import { chartGeometry, lineBudget, shareLines } from '../../src/layout/geometry';
import { makeLabels } from '../../src/layout/labels';
import { LaneLayout } from '../../src/layout/lane';
import { sceneLanes, type SceneLane, type LaneCache } from '../../src/layout/scene';
import { zoomLevelOf, type Measure, type ZoomLevel } from '../../src/layout/types';
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

/** The whole table in twelve lanes on a chart of 1280 × 600. */
function stage(table: EventTable): { geometry: ReturnType<typeof chartGeometry>; laneCaches: () => LaneCache[] } {
  const twelve = { ...table, actor: table.actor.map((actor) => actor % LANES) };
  const lanes = splitLanes(
    twelve,
    Uint32Array.from({ length: table.count }, (_, row) => row),
    'actor',
  );
  const counts = lanes.map(({ id, rows }) => ({ id, count: rows.length }));
  const options = {
    width: 1280,
    height: 600,
    headerWidth: 148,
    periodLines: 0,
    headlineHeight: 0,
    nameless: false,
    lanes: counts,
  };
  const geometry = chartGeometry(options, shareLines(lineBudget(options), counts));
  const labels = makeLabels({
    count: table.count,
    textsOf: (row) => [{ text: WORDS.slice(0, 12 + (row % 30)) }],
    most: 250,
    measure,
  });
  const laneCaches = (): LaneCache[] =>
    lanes.map((lane) => ({
      layout: new LaneLayout(table, lane, labels, { from: -Infinity, to: all.to }),
      hues: huesOf(table, lane),
    }));
  return { geometry, laneCaches };
}

const levelOf = (shown: Span): ZoomLevel => zoomLevelOf(shown, 1280 - 148, (1280 - 148) / (all.to - all.from));

/** A span of `1 / zoom` of the whole, shifted by a share of its own length. */
function spanAt(zoom: number, at: number): Span {
  const lasts = (all.to - all.from) / zoom;
  const from = instant(all.from + (all.to - all.from - lasts) * at);
  return { from, to: instant(from + lasts) };
}

for (const count of SIZES) {
  const table = madeTable(count);
  const { geometry, laneCaches } = stage(table);
  const scene = (kept: readonly LaneCache[], shown: Span): SceneLane[] =>
    sceneLanes({ table, geometry, laneCaches: kept, shown, measure, level: levelOf(shown), hasBudget: () => true })
      .lanes;

  describe(`${count.toLocaleString('en')} events in ${LANES} lanes`, () => {
    const kept = laneCaches();
    for (const [name, zoom] of [
      ['75 years', 1],
      ['two years', 40],
      ['a week', 4000],
    ] as const) {
      let pan = 0;
      const panned = (): Span => spanAt(zoom, 0.5 + (0.2 / zoom) * Math.sin(pan++ / 10));
      for (let i = 0; i < 70; i++) scene(kept, panned());
      bench(`a geometry while panning over ${name}`, () => void scene(kept, panned()), FEW);
    }
    // More zoom levels than a lane caches, so that each is laid out again when its turn comes.
    let turn = 0;
    const singles = laneCaches().map((one, i) => ({
      one,
      lane: { ...geometry, lanes: geometry.lanes.slice(i, i + 1) },
    }));
    bench(
      'the first frame of a step, one lane',
      () => {
        const { one, lane } = singles[turn % LANES]!;
        const shown = spanAt(2 ** ((Math.floor(turn++ / LANES) % 26) / 2), 0.5);
        sceneLanes({
          ...{ table, geometry: lane, laneCaches: [one], shown, measure },
          level: levelOf(shown),
          hasBudget: () => true,
        });
      },
      FEW,
    );
    bench('what is kept for 12 lanes, after a filter', () => void laneCaches(), FEW);
  });
}

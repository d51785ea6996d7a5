import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventLink } from '../../../../src/format/types';
import { overlaps } from '../../../../src/layout/scene';
import { sceneLinks, type SceneLinks } from '../../../../src/features/links/layout';
import { laneOf } from '../../../../src/model/lanes';
import { linksOf, type LinkIndex } from '../../../../src/model/links';
import {
  anyView,
  anyEvents,
  sceneOf,
  settingOf,
  shownOf,
  type RandomView,
  type Setting,
  type RandomEvents,
} from '../../layout/arbitraries';

const anyPairs = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 60 });

/** A chart of events with links between some of them; lane 1 is filtered out where `hidden`. */
function withLinks(
  events: RandomEvents,
  look: RandomView,
  pairs: readonly (readonly [number, number])[],
  hidden: boolean,
) {
  const setting: Setting = settingOf(events, look);
  const count = Math.max(1, setting.table.count);
  const links = pairs
    .map(([from, to]): EventLink => ({
      from: String(from % count),
      to: String(to % count),
      type: 'causes',
      sources: [],
    }))
    .filter(({ from, to }) => from !== to && setting.table.count > 0);
  const table = { ...setting.table, file: { ...setting.table.file, links } };
  const shown = shownOf(events, look, setting.geometry.plotWidth);
  const { geometry } = setting;
  const lanes = sceneOf(setting, shown).map((one, i) => (hidden && i === 1 ? { ...one, boxes: [] } : one));
  const lane = (row: number): number => {
    const found = laneOf(setting.lanes, row);
    return hidden && found === 1 ? -1 : found;
  };
  return { table, links: linksOf(table), geometry, shown, lanes, laneOf: lane };
}
type Tied = ReturnType<typeof withLinks>;

/** What should be drawn, found by testing every link. */
function visible({ table, links, shown, laneOf: lane }: Tied, rows: ReadonlySet<number> | null): number[] {
  const seen = (row: number): boolean => overlaps(table, row, shown.from, shown.to);
  return Array.from({ length: links.count }, (_, link) => link).filter((link) => {
    const [cause, effect] = [links.cause[link]!, links.effect[link]!];
    if (lane(cause) < 0 || lane(effect) < 0) return false;
    return (seen(cause) || seen(effect)) && (rows === null || rows.has(cause) || rows.has(effect));
  });
}

const drawn = ({ count, link }: SceneLinks): number[] => [...link.subarray(0, count)].sort((a, b) => a - b);
const nearTo = (links: LinkIndex, rows: readonly number[]): Set<number> =>
  new Set(rows.flatMap((row) => links.of(row)));

describe('for any chart with links', () => {
  it('draws exactly the links that have an end in view, each once', () => {
    fc.assert(
      fc.property(anyEvents(80), anyView, anyPairs, fc.boolean(), (events, look, pairs, hidden) => {
        const chart = withLinks(events, look, pairs, hidden);
        expect(drawn(sceneLinks({ ...chart, all: true, rows: [] }))).toEqual(visible(chart, null));
      }),
    );
  });

  it('draws all links of the highlighted events and no others', () => {
    fc.assert(
      fc.property(anyEvents(80), anyView, anyPairs, fc.nat(), (events, look, pairs, one) => {
        const chart = withLinks(events, look, pairs, false);
        const row = one % Math.max(1, chart.table.count);
        const ofRow = sceneLinks({ ...chart, all: false, rows: [row] });
        expect(drawn(ofRow)).toEqual(visible(chart, new Set([row])));
        const all = sceneLinks({ ...chart, all: true, rows: [row] });
        const marked = [...all.link.subarray(0, all.count)].filter((_, i) => all.isEmphasized[i] === 1);
        expect(marked.sort((a, b) => a - b)).toEqual(drawn(ofRow));
        expect(marked.every((link) => nearTo(chart.links, [row]).has(link))).toBe(true);
      }),
    );
  });

  it('puts both ends in the chart, an end that is out of view at the edge', () => {
    fc.assert(
      fc.property(anyEvents(80), anyView, anyPairs, (events, look, pairs) => {
        const chart = withLinks(events, look, pairs, false);
        const { count, ends, out } = sceneLinks({ ...chart, all: true, rows: [] });
        const { plotLeft, width, lanesTop, height } = chart.geometry;
        for (let i = 0; i < count * 2; i++) {
          const [x, y] = [ends[i * 2]!, ends[i * 2 + 1]!];
          if (out[i] !== 0) expect(x).toBe(out[i]! < 0 ? plotLeft : width);
          expect(y).toBeGreaterThanOrEqual(lanesTop - 12);
          expect(y).toBeLessThanOrEqual(height + 12);
        }
        for (let i = 0; i < count; i++) expect(out[i * 2] === 0 || out[i * 2 + 1] === 0).toBe(true);
      }),
    );
  });
});

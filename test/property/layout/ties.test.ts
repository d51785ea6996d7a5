import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventLink } from '../../../src/intake/types';
import { overlaps } from '../../../src/layout/scene';
import { sceneTies, type SceneTies } from '../../../src/layout/ties';
import { laneOf } from '../../../src/model/lanes';
import { tiesOf, type Ties } from '../../../src/model/ties';
import { anyLook, anyWorld, sceneOf, settingOf, shownOf, type Look, type Setting, type World } from './worlds';

const anyPairs = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 60 });

/** A picture of a world with links between some of its events; lane 1 is filtered out where `hidden`. */
function tied(world: World, look: Look, pairs: readonly (readonly [number, number])[], hidden: boolean) {
  const setting: Setting = settingOf(world, look);
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
  const shown = shownOf(world, look, setting.frame.plotWidth);
  const { frame } = setting;
  const lanes = sceneOf(setting, shown).map((one, i) => (hidden && i === 1 ? { ...one, boxes: [] } : one));
  const lane = (row: number): number => {
    const found = laneOf(setting.lanes, row);
    return hidden && found === 1 ? -1 : found;
  };
  return { table, ties: tiesOf(table), frame, shown, lanes, laneOf: lane };
}
type Tied = ReturnType<typeof tied>;

/** What should be drawn, by looking at every link. */
function visible({ table, ties, shown, laneOf: lane }: Tied, rows: ReadonlySet<number> | null): number[] {
  const seen = (row: number): boolean => overlaps(table, row, shown.from, shown.to);
  return Array.from({ length: ties.count }, (_, tie) => tie).filter((tie) => {
    const [cause, effect] = [ties.cause[tie]!, ties.effect[tie]!];
    if (lane(cause) < 0 || lane(effect) < 0) return false;
    return (seen(cause) || seen(effect)) && (rows === null || rows.has(cause) || rows.has(effect));
  });
}

const drawn = ({ count, tie }: SceneTies): number[] => [...tie.subarray(0, count)].sort((a, b) => a - b);
const nearTo = (ties: Ties, rows: readonly number[]): Set<number> => new Set(rows.flatMap((row) => ties.of(row)));

describe('for any picture with links', () => {
  it('every link with an end in view is drawn once, and no other', () => {
    fc.assert(
      fc.property(anyWorld(80), anyLook, anyPairs, fc.boolean(), (world, look, pairs, hidden) => {
        const wish = tied(world, look, pairs, hidden);
        expect(drawn(sceneTies({ ...wish, all: true, rows: [] }))).toEqual(visible(wish, null));
      }),
    );
  });

  it('of the events that stand out, all of theirs and no other', () => {
    fc.assert(
      fc.property(anyWorld(80), anyLook, anyPairs, fc.nat(), (world, look, pairs, one) => {
        const wish = tied(world, look, pairs, false);
        const row = one % Math.max(1, wish.table.count);
        const near = sceneTies({ ...wish, all: false, rows: [row] });
        expect(drawn(near)).toEqual(visible(wish, new Set([row])));
        const all = sceneTies({ ...wish, all: true, rows: [row] });
        const marked = [...all.tie.subarray(0, all.count)].filter((_, i) => all.near[i] === 1);
        expect(marked.sort((a, b) => a - b)).toEqual(drawn(near));
        expect(marked.every((tie) => nearTo(wish.ties, [row]).has(tie))).toBe(true);
      }),
    );
  });

  it('both ends stand in the picture, one out of view at its edge', () => {
    fc.assert(
      fc.property(anyWorld(80), anyLook, anyPairs, (world, look, pairs) => {
        const wish = tied(world, look, pairs, false);
        const { count, ends, out } = sceneTies({ ...wish, all: true, rows: [] });
        const { plotLeft, width, lanesTop, height } = wish.frame;
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

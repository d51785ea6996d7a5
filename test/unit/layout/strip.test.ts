import { describe, expect, it } from 'vitest';
import type { Density } from '../../../src/layout/density';
import { sceneDensity, type SceneDensity } from '../../../src/layout/strip';
import { EVEN } from '../../property/layout/worlds';

/** A cell from 80 to 160 of 16 bars of 5 px, with so many neutral events in some of them. */
function cell(bars: Readonly<Record<number, number>>, from = 80, to = 160): Density {
  const counts = new Uint32Array(48);
  for (const [bar, count] of Object.entries(bars)) counts[Number(bar) * 3 + 1] = count;
  return { from, to, first: 80, bar: 5, bars: counts, spread: [], count: counts.reduce((a, b) => a + b, 0) };
}

const stand = (density: Density, left = 0, beside: readonly Density[] = []): SceneDensity =>
  sceneDensity([density, ...beside], { left, right: 400, pixel: (at) => at, measure: EVEN, crowd: 100 })[0]!;

describe('the count of a cell stands', () => {
  it.each<[string, Density, number, Partial<SceneDensity>]>([
    ['right of its bars', cell({ 0: 1, 1: 1 }), 0, { text: '2', textX: 80 + 10 - 1 + 3, over: false }],
    [
      'left of them where they reach the end',
      cell({ 14: 1, 15: 1 }),
      0,
      { text: '2', textX: 150 - 3 - 7, over: false },
    ],
    ['over them, in the middle, where they fill it', cell({ 0: 5, 15: 5 }), 0, { text: '10', textX: 113, over: true }],
    [
      'right of the view’s edge, where it begins before',
      cell({ 0: 1 }, 100),
      100,
      { text: '1', textX: 103, over: false },
    ],
    ['beside it, where too little of it is seen', cell({ 15: 9 }, 155), 155, { text: '9', textX: 162, x1: 169 }],
    ['beside it, where another count is there', cell({ 0: 1 }), 156, { text: '1', textX: 159, x1: 166 }],
  ])('%s', (_, density, left, wanted) => {
    expect(stand(density, left)).toMatchObject(wanted);
  });

  // All of a day's events begin at its first instant, which the view of that day leaves one pixel of its cell.
  it('at the edge of the view, where it counts dates that reach all through the view', () => {
    const spread = [{ from: 158, to: 500, counts: [0, 12, 0] as const }];
    const day = { ...cell({}, 158), count: 12, spread };
    expect(stand(day, 158)).toMatchObject({ text: '12', textX: 161, over: true });
  });

  it('nowhere, where too little of it is seen and the next cell counts too', () => {
    const next = { ...cell({ 0: 1 }, 160, 240), first: 160 };
    expect(stand(cell({ 15: 9 }, 155), 155, [next])).toMatchObject({ text: '', x0: 155, x1: 160 });
  });
});

it('counts of cells that both edges of the view cut never meet in the empty cell between them', () => {
  const [first, last] = [cell({ 15: 9 }, 155), { ...cell({ 0: 9 }, 240, 243), first: 240 }];
  const wish = { left: 155, right: 243, pixel: (at: number) => at, measure: () => 60, crowd: 100 };
  expect(sceneDensity([first, last], wish)).toMatchObject([{ text: '9', textX: 162 }, { text: '' }]);
});

describe('a bar of a cell', () => {
  it('is seen from one event on, grows with them, and never leaves the strip', () => {
    const heights = [1, 2, 10, 20, 10_000].map((n) => stand(cell({ 3: n })).bars[0]!.heights[1]);
    expect(heights[0]).toBe(5);
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    expect(Math.max(...heights)).toBeCloseTo(14, 9);
  });

  it('stands where its events began, and shares its height among hues', () => {
    const density = cell({});
    density.bars.set([1, 1, 2], 6);
    const [bar] = stand({ ...density, count: 4 }).bars;
    expect(bar).toMatchObject({ x: 90, width: 4 });
    expect(bar!.heights[2]).toBeCloseTo(2 * bar!.heights[0], 9);
    expect(bar!.heights[0]).toBe(bar!.heights[1]);
  });

  it('is left out where nothing began', () => {
    expect(stand(cell({ 2: 1, 9: 3 })).bars.map(({ x }) => x)).toEqual([90, 125]);
  });
});

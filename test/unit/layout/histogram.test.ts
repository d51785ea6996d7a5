import { describe, expect, it } from 'vitest';
import type { Density } from '../../../src/layout/density';
import { sceneDensity, type SceneDensity } from '../../../src/layout/histogram';
import { EVEN } from '../../property/layout/arbitraries';

/** A cell from 80 to 160 with 16 bars of 5 px, and the given numbers of neutral events in some of them. */
function cell(bars: Readonly<Record<number, number>>, from = 80, to = 160): Density {
  const counts = new Uint32Array(48);
  for (const [bar, count] of Object.entries(bars)) counts[Number(bar) * 3 + 1] = count;
  return { from, to, first: 80, bar: 5, bars: counts, spread: [], count: counts.reduce((a, b) => a + b, 0) };
}

const stand = (density: Density, left = 0, beside: readonly Density[] = []): SceneDensity =>
  sceneDensity([density, ...beside], {
    ...{ left, right: 400, pixel: (at) => at, measure: EVEN },
    ...{ crowd: 100, height: 19, unnumbered: 0 },
  })[0]!;

describe('the number of a cell stands', () => {
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
      'right of the view’s edge where the cell begins before it',
      cell({ 0: 1 }, 100),
      100,
      { text: '1', textX: 103, over: false },
    ],
    [
      'beside the cell where too little of it is visible',
      cell({ 15: 9 }, 155),
      155,
      { text: '9', textX: 162, x1: 169 },
    ],
    ['beside the cell where another number is in the way', cell({ 0: 1 }), 156, { text: '1', textX: 159, x1: 166 }],
  ])('%s', (_, density, left, wanted) => {
    expect(stand(density, left)).toMatchObject(wanted);
  });

  // All events of a day begin at its first instant, of whose cell a view of that day shows one pixel.
  it('at the edge of the view where it counts dates that span the whole view', () => {
    const spread = [{ from: 158, to: 500, counts: [0, 12, 0] as const }];
    const day = { ...cell({}, 158), count: 12, spread };
    expect(stand(day, 158)).toMatchObject({ text: '12', textX: 161, over: true });
  });

  it('nowhere where too little of it is visible and the next cell has one too', () => {
    const next = { ...cell({ 0: 1 }, 160, 240), first: 160 };
    expect(stand(cell({ 15: 9 }, 155), 155, [next])).toMatchObject({ text: '', x0: 155, x1: 160 });
  });
});

it('the numbers of cells that the edges of the view cut do not overlap in the empty cell between them', () => {
  const [first, last] = [cell({ 15: 9 }, 155), { ...cell({ 0: 9 }, 240, 243), first: 240 }];
  const options = {
    left: 155,
    right: 243,
    pixel: (at: number) => at,
    measure: () => 60,
    crowd: 100,
    height: 19,
    unnumbered: 0,
  };
  expect(sceneDensity([first, last], options)).toMatchObject([{ text: '9', textX: 162 }, { text: '' }]);
});

describe('a bar of a cell', () => {
  it('is visible from one event on, grows with their number and never leaves the histogram', () => {
    const heights = [1, 2, 10, 20, 10_000].map((n) => stand(cell({ 3: n })).bars[0]!.heights[1]);
    expect(heights[0]).toBe(4);
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    expect(Math.max(...heights)).toBeCloseTo(15, 9);
  });

  it('stands where its events began, with its height divided among hues', () => {
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

import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { BARS, densityPicture, SIZE } from '../../../src/app/densityPicture';
import { shippedOf } from '../../../src/app/shippedOf';
import { good, hostile, shipped, DATA } from '../static/fixtures';

interface Rect {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The bars of a path, which is a row of `Mx yhwvhHxz`. */
function rects(path: string): Rect[] {
  return [...path.matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)H([\d.]+)z/g)].map(([, x, top, width, height]) => ({
    x: Number(x),
    top: Number(top),
    width: Number(width),
    height: Number(height),
  }));
}

const bar = fc.array(fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 1e6, noNaN: true })), {
  minLength: 3,
  maxLength: 3,
});

describe('the small picture', () => {
  it('has cooperation above the line, conflict below it and neutral across it', () => {
    const { paths, line } = densityPicture([4, 0, 0, 0, 4, 0, 0, 0, 4]);
    const [[cooperation], [neutral], [conflict]] = [rects(paths[0]), rects(paths[1]), rects(paths[2])];
    expect(line).toBe(SIZE.height / 2);
    expect(cooperation).toEqual({ x: 10, top: 0, width: 60, height: 30 });
    expect(neutral).toEqual({ x: 90, top: 8.79, width: 60, height: 42.43 });
    expect(conflict).toEqual({ x: 170, top: 30, width: 60, height: 30 });
  });

  it('grows with the square root of the count', () => {
    const [one, nine] = rects(densityPicture([1, 0, 0, 9, 0, 0]).paths[0]);
    expect([one?.height, nine?.height]).toEqual([20, 60]);
  });

  it('stays inside its box whatever is counted, with a bar for every count that can be seen', () => {
    fc.assert(
      fc.property(fc.array(bar, { maxLength: BARS }), (bars) => {
        const { paths, line } = densityPicture(bars.flat());
        expect(paths.join('') + String(line)).not.toMatch(/NaN|Infinity|-|e/);
        for (const [hue, path] of paths.entries()) {
          expect(rects(path)).toHaveLength(bars.filter((counts) => counts[hue]! > 0).length);
          for (const { x, top, width, height } of rects(path)) {
            expect(x + width).toBeLessThanOrEqual(SIZE.width);
            expect(top + height).toBeLessThanOrEqual(SIZE.height + 0.02);
          }
        }
      }),
    );
  });

  it('is a line alone where nothing is counted', () => {
    for (const empty of [[], [0, 0, 0]]) expect(densityPicture(empty)).toEqual({ paths: ['', '', ''], line: 30 });
  });
});

describe('what the gallery says of a timeline', () => {
  it.each(DATA)('counts every event of %s once, in the bars and by hue', (id) => {
    const { table } = shipped(id);
    const { density, hues, count } = shippedOf(id, table);
    expect(density).toHaveLength(BARS * 3);
    for (const hue of [0, 1, 2] as const) {
      const drawn = density.filter((_, at) => at % 3 === hue).reduce((sum, each) => sum + each, 0);
      expect(Math.abs(drawn - hues[hue])).toBeLessThan(0.3);
    }
    expect(hues.reduce((sum, each) => sum + each, 0)).toBe(count);
  });

  it('names a language only where each title is in it', () => {
    expect(shippedOf('dprk-russia', shipped('dprk-russia').table).languages).toEqual(['en', 'de']);
    expect(shippedOf('hostile', hostile().table).languages).toEqual(['en']);
    const { table } = good();
    const half = { ...table, draft: (row: number) => ({ ...table.draft(row), title: row === 0 ? { en: 'a' } : 'b' }) };
    const file = { ...table.file, title: { en: 'a', de: 'b' } };
    expect(shippedOf('half', { ...half, file }).languages).toEqual(['en']);
  });
});

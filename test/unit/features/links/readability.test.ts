import { describe, expect, it } from 'vitest';
import { canFollow } from '../../../../src/features/links/readability';
import type { SceneLinks } from '../../../../src/features/links/layout';

const PLOT = { plotWidth: 1000, height: 600, lanesTop: 0 };
/** Links from one point to another. */
const linksOf = (ends: readonly (readonly [number, number, number, number])[]): SceneLinks => ({
  count: ends.length,
  link: Uint32Array.from(ends, (_, i) => i),
  ends: Float32Array.from(ends.flat()),
  out: new Int8Array(ends.length * 2),
  isEmphasized: new Uint8Array(ends.length),
});
const times = <T>(count: number, of: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => of(i));

describe('the links of all events', () => {
  it.each<[string, boolean, [number, number, number, number][]]>([
    ['none', true, []],
    ['one', true, [[100, 100, 800, 500]]],
    ['some that run side by side', true, times(12, (i) => [50 + i * 80, 150, 60 + i * 80, 450])],
    [
      'two that cross',
      true,
      [
        [100, 100, 800, 500],
        [800, 100, 100, 500],
      ],
    ],
    ['a bundle in which each crosses all others', false, times(12, (i) => [50 + i * 40, 100, 850 - i * 40, 500])],
    [
      'many that cross nowhere and stand closer than lines of text',
      false,
      times(90, (i) => [50 + i * 10, 50, 50 + i * 10, 550]),
    ],
    ['more than can be compared', false, times(201, (i) => [i * 4, 100, i * 4, 140])],
  ])('can be followed or not: %s, %s', (_, expected, ends) => {
    expect(canFollow(linksOf(ends), PLOT)).toBe(expected);
  });
});

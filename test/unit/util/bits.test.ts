import { describe, expect, it } from 'vitest';
import { hasBit, setBit, wordsFor } from '../../../src/util/bits';

it.each([
  [0, 1],
  [1, 1],
  [32, 1],
  [33, 2],
  [200, 7],
])('a set of %d items needs %d words', (count, words) => {
  expect(wordsFor(count)).toBe(words);
});

describe('in a column of three sets of 70 bits', () => {
  const words = wordsFor(70);
  const bits = new Uint32Array(3 * words);
  for (const n of [0, 31, 32, 69]) setBit(bits, words, 1, n);

  it.each([0, 31, 32, 69])('bit %d is in the set to which it was added, and in no other', (n) => {
    expect([0, 1, 2].map((row) => hasBit(bits, words, row, n))).toEqual([false, true, false]);
  });

  it('a bit that was not added is absent, and so is one beyond the set', () => {
    expect([1, 30, 33, 68, 96, 500].map((n) => hasBit(bits, words, 1, n))).not.toContain(true);
  });
});

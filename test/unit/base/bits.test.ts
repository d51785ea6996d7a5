import { describe, expect, it } from 'vitest';
import { anyBit, hasBit, lowestBit, setBit, wordsFor } from '../../../src/base/bits';

it.each([
  [0, 1],
  [1, 1],
  [32, 1],
  [33, 2],
  [200, 7],
])('a set of %d things needs %d words', (count, words) => {
  expect(wordsFor(count)).toBe(words);
});

describe('in a column of three sets of 70 bits', () => {
  const words = wordsFor(70);
  const bits = new Uint32Array(3 * words);
  for (const n of [0, 31, 32, 69]) setBit(bits, words, 1, n);

  it.each([0, 31, 32, 69])('bit %d is in the set it was put in and in no other', (n) => {
    expect([0, 1, 2].map((row) => hasBit(bits, words, row, n))).toEqual([false, true, false]);
  });

  it('a bit that was not put in is not there, nor one beyond the set', () => {
    expect([1, 30, 33, 68, 96, 500].map((n) => hasBit(bits, words, 1, n))).not.toContain(true);
  });

  it('a mask meets a set when they share a bit in any word', () => {
    const mask = new Uint32Array(words);
    setBit(mask, words, 0, 68);
    expect(anyBit(bits, words, 1, mask)).toBe(false);
    setBit(mask, words, 0, 69);
    expect(anyBit(bits, words, 1, mask)).toBe(true);
    expect(anyBit(bits, words, 2, mask)).toBe(false);
  });
});

it.each([0, 1, 30, 31])('the lowest bit of a word that has bit %d and all above it is that bit', (n) => {
  expect(lowestBit(-1 << n)).toBe(n);
  expect(lowestBit((-1 << n) >>> 0)).toBe(n);
});

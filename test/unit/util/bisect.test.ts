import { describe, expect, it } from 'vitest';
import { lowerBound, upperBound } from '../../../src/util/bisect';

const values = Float64Array.of(10, 20, 20, 20, 30);

describe('among 10 20 20 20 30', () => {
  it.each([
    [5, 0, 0],
    [10, 0, 1],
    [15, 1, 1],
    [20, 1, 4],
    [30, 4, 5],
    [31, 5, 5],
  ])('%d has its lower bound at %d and its upper bound at %d', (wanted, lower, upper) => {
    expect([lowerBound(values, wanted), upperBound(values, wanted)]).toEqual([lower, upper]);
  });

  it('a search within a part stays within it', () => {
    expect(lowerBound(values, 5, 2, 4)).toBe(2);
    expect(lowerBound(values, 40, 2, 4)).toBe(4);
    expect(upperBound(values, 20, 0, 3)).toBe(3);
  });
});

it('an empty column has the bound 0 for any value', () => {
  expect(lowerBound(new Uint32Array(0), 7)).toBe(0);
  expect(upperBound(new Uint32Array(0), 7)).toBe(0);
});

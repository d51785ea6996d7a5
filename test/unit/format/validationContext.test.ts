import { describe, expect, it } from 'vitest';
import { findParentCycles } from '../../../src/format/validationContext';

describe('findParentCycles', () => {
  const actors = (parents: Record<string, string>): unknown[] =>
    Object.entries(parents).map(([id, parent]) => ({ id, parent }));
  it.each([
    [{ a: 'b', b: 'c' }, []],
    [{ a: 'a' }, ['a']],
    [{ a: 'b', b: 'a' }, ['b']],
    [{ z: 'a', a: 'b', b: 'c', c: 'a' }, ['c']],
    [{ a: 'b', b: 'a', c: 'd', d: 'c', e: 'a' }, ['b', 'd']],
  ])('in %j finds %j', (parents, closing) => {
    expect([...findParentCycles(actors(parents))]).toEqual(closing);
  });

  it('visits a long chain of parents once', () => {
    const line = Array.from({ length: 100_000 }, (_, i) => ({ id: `a${String(i)}`, parent: `a${String(i + 1)}` }));
    expect(findParentCycles(line).size).toBe(0);
  });

  it.each([[null], ['x'], [[null, 1, { id: 2 }]]])('finds none in %j', (list) => {
    expect(findParentCycles(list).size).toBe(0);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { get_proxied_value as behind, is, proxy } from '../../../src/ui/flat';

/** What a state begins with where something would have to watch its inside: an object, a list, a map, a set. */
const DEEP = /\$state(?:<[^(]*>)?\(\s*(?:\{|\[|new )/;

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(svelte|ts)$/.test(path))
  .map((path) => ({ path, text: readFileSync(join('src', path), 'utf8') }));

describe('state', () => {
  it.each([
    ['$state({ a: 1 })', true],
    ['$state<A[]>([])', true],
    ['$state(new Map())', true],
    ['$state.raw({ a: 1 })', false],
    ['$state(null)', false],
    ["$state<'a' | 'b'>('a')", false],
  ])('%s is deep: %s', (text, deep) => {
    expect(DEEP.test(text)).toBe(deep);
  });

  it('is flat everywhere, since the element has nothing that would watch the inside of a deep one', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.filter(({ text }) => DEEP.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('is kept as it was given', () => {
    const value = { a: [1] };
    expect(behind(proxy(value))).toBe(value);
    expect([is(NaN, NaN), is(value, { a: [1] })]).toEqual([true, false]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import * as lean from '../../../src/ui/lean';

const BLOCKS = 'node_modules/svelte/src/internal/client/dom';
/** All that a file of Svelte offers as values, by name; its class is never asked for but by itself. */
const offered = (file: string): string[] =>
  [...readFileSync(join(BLOCKS, file), 'utf8').matchAll(/^export (?:let|const|function) (\w+)/gm)].map(
    ([, name]) => name!,
  );

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(svelte|ts)$/.test(path))
  .map((path) => ({ path, text: readFileSync(join('src', path), 'utf8') }));

describe('what stands in for parts of Svelte in the element', () => {
  it.each([
    ['hydration.js', 8],
    ['blocks/boundary.js', 2],
  ])('offers all that is asked of %s', (file, least) => {
    expect(offered(file).length).toBeGreaterThanOrEqual(least);
    expect(Object.keys(lean)).toEqual(expect.arrayContaining(offered(file)));
  });

  it('makes what is inside where it is told to, and lets out what is thrown there', () => {
    const [anchor, inside] = [{} as Node, vi.fn()];
    lean.boundary(anchor, {}, inside);
    expect(inside).toHaveBeenCalledExactlyOnceWith(anchor);
    const fault = new Error('inside');
    const throwing = (): never => {
      throw fault;
    };
    expect(() => {
      lean.boundary(anchor, {}, throwing);
    }).toThrow(fault);
  });

  it('is never asked to take over markup', () => {
    expect([lean.hydrating, lean.hydrate_node, lean.nothing()]).toEqual([false, null, null]);
  });

  it('leaves out what no component here uses', () => {
    expect(sources.length).toBeGreaterThan(100);
    const using = sources.filter(({ text }) => /<svelte:boundary|\$effect\.pending|\bhydrate\(/.test(text));
    expect(using.map(({ path }) => path)).toEqual([]);
  });
});

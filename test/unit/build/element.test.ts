import type { Plugin, UserConfigFnObject } from 'vite';
import { describe, expect, it, vi } from 'vitest';
import { hasSideEffects } from '../../build/element';

describe('the build of the element', () => {
  it.each([
    ['/entente/node_modules/svelte/src/internal/client/index.js', false],
    ['/entente/node_modules/clsx/dist/clsx.mjs', false],
    ['C:\\entente\\node_modules\\svelte\\src\\index-client.js', false],
    ['/entente/node_modules/svelte-toolkit/index.js', true],
    ['/entente/node_modules/@sveltejs/svelte.js', true],
    ['/svelte/entente/src/embed/element.ts', true],
    ['/entente/node_modules/other/svelte/index.js', true],
  ])('%s has side effects: %s', (id, expected) => {
    expect(hasSideEffects(id)).toBe(expected);
  });

  it('replaces and edits no module of a dependency', async () => {
    vi.stubEnv('VITEST', '');
    const { default: define } = (await import('../../../vite.config')) as { default: UserConfigFnObject };
    const { plugins = [], environments = {}, resolve } = define({ command: 'build', mode: 'production' });
    vi.unstubAllEnvs();
    const own = (plugins.flat() as Plugin[]).filter(({ name }) => !name.startsWith('vite-plugin-svelte'));
    expect(own.length).toBeGreaterThan(3);
    const hooks = own.flatMap((plugin) => Object.keys(plugin));
    expect(hooks.filter((hook) => ['resolveId', 'load', 'renderChunk'].includes(hook))).toEqual([]);
    // One edits modules of our own, and says so.
    const edited = own.filter(({ transform }) => transform !== undefined);
    expect(edited.map(({ name, transform }) => ({ name, filter: (transform as { filter: object }).filter }))).toEqual([
      { name: 'entente:eager-imports', filter: expect.objectContaining({ id: { exclude: /node_modules/ } }) as object },
    ]);
    const resolving = [resolve, ...Object.values(environments).map((each) => each.resolve)];
    expect(resolving.filter((options) => options !== undefined && 'alias' in options)).toEqual([]);
  });
});

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { minify as terser } from 'terser';
import { minify, type Plugin } from 'vite';

/** Chunks of the element name few others: Vite's helper, which loads those ahead, would weigh more than it gains. */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'embed' || name === 'pinned',
    load: (id) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : null),
  };
}

const here = (path: string): string => resolve(import.meta.dirname, '..', path);

/** Files of Svelte that the element does without, and what stands in for them. */
const STAND_INS: Readonly<Record<string, string>> = {
  'proxy.js': 'ui/flat.ts',
  'hydration.js': 'ui/lean.ts',
  'boundary.js': 'ui/lean.ts',
};

/**
 * Svelte makes an error as its file begins, for work that is given up. Where developer tools look on, V8 goes through the whole
 * file for that error's stack, 10 ms of the first picture; nobody here gives up work, so in the element it is no error.
 */
const STALE = ['new (class StaleReactionError extends Error ', 'new (class StaleReactionError '] as const;

/** Stand-ins in the element, some kB smaller: for parts of Svelte, and for valibot, of which it only reads what the schema describes. */
export function standIns(): Plugin {
  return {
    name: 'stand-ins',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'embed' || name === 'pinned',
    resolveId(id, importer) {
      if (id === 'valibot') return here('intake/shapes.ts');
      const standIn = importer?.includes('/svelte/src/') ? STAND_INS[id.split('/').at(-1)!] : undefined;
      return standIn ? here(standIn) : null;
    },
    transform(code, id) {
      if (!id.endsWith('/svelte/src/internal/client/constants.js')) return null;
      if (!code.includes(STALE[0])) throw new Error('Svelte makes its error otherwise: see STALE');
      return code.replace(...STALE);
    },
  };
}

/** Two minifiers find more than one: Terser between Vite's own takes another 2 kB off the element. */
export function minifiedTwice(): Plugin {
  return {
    name: 'minified-twice',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'embed' || name === 'pinned',
    renderChunk: {
      order: 'post',
      async handler(code, { fileName }) {
        const once = await minify(fileName, code, { module: true, compress: true, mangle: false });
        const compress = { ecma: 2022, passes: 5, unsafe_arrows: true } as const;
        const twice = await terser(once.code, { module: true, compress, mangle: false });
        return twice.code ?? null;
      },
    },
  };
}

/** Writes the value for `integrity="…"` beside the pinned element, for whoever pastes it. */
export function integrity(): Plugin {
  return {
    name: 'integrity',
    applyToEnvironment: ({ name }) => name === 'pinned',
    // Of the bytes as they lie there: what other plugins change after the bundle is made would not be in its value.
    writeBundle({ dir = '' }, bundle) {
      const names = Object.keys(bundle).filter((name) => bundle[name]?.type === 'chunk' && bundle[name].isEntry);
      const valueOf = (name: string): string =>
        `sha384-${createHash('sha384')
          .update(readFileSync(resolve(dir, name)))
          .digest('base64')}`;
      const values = Object.fromEntries(names.map((name) => [name, valueOf(name)]));
      writeFileSync(resolve(dir, 'integrity.json'), JSON.stringify(values, null, 2));
    },
  };
}

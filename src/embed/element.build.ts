import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Chunks of the element name few others: Vite's helper, which loads those ahead, would weigh more than it gains. */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'embed' || name === 'pinned',
    load: (id) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : null),
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

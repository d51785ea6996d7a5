import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { EnvironmentOptions } from 'vite';
import { chunkGroups } from './chunks.ts';
import { customElementsManifest } from './customElements.ts';
import { ELEMENT, elementChunks } from './element.ts';
import { writeTypes } from './packageTypes.ts';
import { fromRoot } from './paths.ts';

/**
 * The element of the package: `entente.js` defines it, `define.js` only gives what defines it, and both import the one chunk that has the
 * class. Neither name has a hash, since package.json lists them.
 */
export function packageElement(outDir: string): EnvironmentOptions {
  const entries = { entente: ELEMENT, define: fromRoot('src/embed/define.ts') };
  return elementChunks(outDir, entries, '[name].js', chunkGroups('element', ELEMENT));
}

/** Writes what the package has beside the built scripts: types and the custom elements manifest. */
export async function writePackage(folder: string): Promise<void> {
  await writeTypes(resolve(folder, 'types'));
  const manifest = await customElementsManifest('embed/entente.js');
  writeFileSync(resolve(folder, 'custom-elements.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { EnvironmentOptions, Plugin } from 'vite';
import { chunkGroups } from './chunks.ts';
import { fromRoot } from './paths.ts';

/** The module that defines the element. */
export const ELEMENT = fromRoot('src/embed/element.ts');

/** Name of the element's environment in `vite.config.ts`. */
const ENVIRONMENT = 'element';

/** Packages whose unused modules can be left out, though they do not say so in their package.json. */
const SIDE_EFFECT_FREE = /[\\/]node_modules[\\/](?:svelte|clsx)[\\/]/;

/** Whether a module must stay in the build even where nothing it exports is used. */
export function hasSideEffects(id: string): boolean {
  return !SIDE_EFFECT_FREE.test(id);
}

/** A build of the element with its lazy chunks in `chunks/`. */
export function elementChunks(
  outDir: string,
  entry: Readonly<Record<string, string>>,
  entryFileNames: string,
  chunks: ReturnType<typeof chunkGroups>,
): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      // Of the packages bundled: their licences ask for it.
      license: { fileName: 'licenses.md' },
      // In library mode Vite wraps no dynamic import in its preload helper. The helper would fire `vite:preloadError` on the host's
      // window when a chunk fails to load, and many hosts reload the page on that event.
      lib: { entry, formats: ['es'] },
      rolldownOptions: {
        output: {
          entryFileNames,
          chunkFileNames: 'chunks/[name]-[hash:7].js',
          // Library mode would keep whitespace and comments.
          minify: true,
          comments: false,
          codeSplitting: chunks,
        },
        preserveEntrySignatures: 'strict',
        // Otherwise all modules of Svelte that any chunk uses would end up in the entry.
        treeshake: { moduleSideEffects: hasSideEffects },
      },
    },
  };
}

/** The element of the site, as `entente-<hash>.js`. The chunks import what they share with the entry from the entry. */
export function elementBuild(outDir: string): EnvironmentOptions {
  const { build, ...rest } = elementChunks(outDir, { entente: ELEMENT }, 'entente-[hash].js', chunkGroups('entente'));
  // The entry may export more than `element.ts` does: its chunks import from it.
  const rolldownOptions = { ...build?.rolldownOptions, preserveEntrySignatures: 'allow-extension' as const };
  // `npm run size` reads the manifest.
  return { ...rest, build: { ...build, manifest: true, rolldownOptions } };
}

/** Writes `entente.js`, which imports the hashed element, and `integrity.json` with the value for `integrity="…"` of the hashed file. */
export function elementEntry(): Plugin {
  return {
    name: 'element-entry',
    applyToEnvironment: ({ name }) => name === ENVIRONMENT,
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.isEntry || chunk.facadeModuleId === null) continue;
        const exported = this.getModuleInfo(chunk.facadeModuleId)?.exports ?? [];
        const source = `export { ${exported.join(', ')} } from './${chunk.fileName}';\n`;
        this.emitFile({ type: 'asset', fileName: 'entente.js', source });
      }
    },
    // The value is that of the bytes on disk, after every other plugin.
    writeBundle({ dir = '' }, bundle) {
      const entries = Object.values(bundle).filter((chunk) => chunk.type === 'chunk' && chunk.isEntry);
      const values = entries.map(({ fileName }) => [fileName, integrityOf(readFileSync(resolve(dir, fileName)))]);
      writeFileSync(resolve(dir, 'integrity.json'), JSON.stringify(Object.fromEntries(values), null, 2));
    },
  };
}

function integrityOf(bytes: Uint8Array): string {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

/** File name of the element that was built into a folder: `entente-<hash>.js`. */
export function hashedElement(outDir: string): string {
  const values = JSON.parse(readFileSync(resolve(outDir, 'integrity.json'), 'utf8')) as Record<string, string>;
  const [name] = Object.keys(values);
  if (name === undefined) throw new Error(`${outDir} holds no element`);
  return name;
}

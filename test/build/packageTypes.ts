import { copyFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fromRoot } from './paths.ts';

/** Entries of the package that have types, and the modules these come from. */
const ENTRIES = {
  element: 'src/embed/element.ts',
  define: 'src/embed/define.ts',
  render: 'src/static/render.ts',
  host: 'src/embed/types/host.d.ts',
  react: 'src/embed/types/react.d.ts',
  svelte: 'src/embed/types/svelte.d.ts',
  vue: 'src/embed/types/vue.d.ts',
};

/** The main entry has the element's types, and those of the file that it shows. */
const INDEX = "export * from './element.js';\nexport type * from './format.js';\n";

/** TypeScript asks for the types of every import, that of a style sheet too. */
const THEME = 'export {};\n';

/**
 * Writes the declarations of the package. Those of modules are made by TypeScript and bundled, so that nothing of the program's inside is
 * published. Those of the format are written by `npm run schema`.
 */
export async function writeTypes(folder: string): Promise<void> {
  const [{ rollup }, { dts }] = await Promise.all([import('rollup'), import('rollup-plugin-dts')]);
  const bundle = await rollup({
    input: Object.fromEntries(Object.entries(ENTRIES).map(([name, path]) => [name, fromRoot(path)])),
    external: ['react', 'svelte/elements', 'vue'],
    plugins: [
      dts({
        tsconfig: fromRoot('tsconfig.json'),
        compilerOptions: { noEmit: false, allowImportingTsExtensions: false },
      }),
    ],
    onLog: (_level, { message }) => console.warn(message),
  });
  await bundle.write({
    dir: folder,
    entryFileNames: '[name].d.ts',
    chunkFileNames: 'chunks/[name].d.ts',
    manualChunks: (id) => (id.includes('/types/events.') ? 'events' : undefined),
  });
  await bundle.close();
  copyFileSync(fromRoot('public/schema/timeline-1.d.ts'), resolve(folder, 'format.d.ts'));
  writeFileSync(resolve(folder, 'index.d.ts'), INDEX);
  writeFileSync(resolve(folder, 'theme.d.ts'), THEME);
}

import { chmodSync } from 'node:fs';
import { resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type EnvironmentOptions } from 'vite';
// The plugins that write the site lie in test/, like the settings of the other tools: the top level holds no folder for them.
import { chunkGroups } from './test/build/chunks.ts';
import { pagePolicy } from './test/build/contentSecurityPolicy.ts';
import { docsBuild, docsPages, writeDocs } from './test/build/docs.ts';
import { eagerImports } from './test/build/eagerImports.ts';
import { elementBuild, elementEntry, hashedElement, hasSideEffects } from './test/build/element.ts';
import { classicFrame, frameBuilds, framePage } from './test/build/frame.ts';
import { addressAdvice, writeHosting } from './test/build/hosting.ts';
import { packageElement, writePackage } from './test/build/package.ts';
import { DIST, fromRoot } from './test/build/paths.ts';
import { EMBED_PAGE, TEMPLATE, timelineData, writeTimelinePages } from './test/build/timelinePages.ts';
import { shippedIds } from './test/build/timelines.ts';
import testing from './test/vitest.config.ts';

const EMBED = resolve(DIST, 'embed');
const PACKAGE = resolve(DIST, 'npm');
const PACKAGE_EMBED = resolve(PACKAGE, 'embed');

/** What is built: the site, the command with all it needs, or the package for npm. */
type Product = 'site' | 'cli' | 'package';
/** By the mode of Vite (`vite build --mode cli`); any other builds the site. */
const PRODUCTS: Readonly<Record<string, Product>> = { cli: 'cli', package: 'package' };

/** The pages: gallery, timeline page, and the template of the timeline pages. */
const pages: EnvironmentOptions = {
  build: {
    outDir: DIST,
    emptyOutDir: true,
    rolldownOptions: {
      input: ['index.html', EMBED_PAGE, TEMPLATE].map((page) => fromRoot(`src/app/${page}`)),
      output: { codeSplitting: chunkGroups('app') },
    },
  },
};

const COMMAND_INPUT = {
  'entente-timeline': fromRoot('src/cli/main.ts'),
  render: fromRoot('src/static/render.ts'),
  static: fromRoot('src/static/node/site.ts'),
};

/** The command `entente-timeline`, the module of the package that renders in Node, and the one that renders the site's timeline pages. */
const command: EnvironmentOptions = {
  consumer: 'server',
  resolve: { noExternal: true, external: ['@resvg/resvg-wasm'] },
  build: {
    // Of the packages bundled: their licences ask for it.
    license: { fileName: 'licenses.md' },
    outDir: resolve(DIST, 'cli'),
    // Its chunks have hashes in their names: those of an earlier build would go into the package.
    emptyOutDir: true,
    copyPublicDir: false,
    minify: false,
    rolldownOptions: {
      input: COMMAND_INPUT,
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        // The readers of spreadsheets and calendars are libraries: as they are written, they would add 150 kB to the package.
        minify: true,
      },
    },
  },
};

/** The command, and beside it what completes the gallery's page and makes the templates and the documentation, which only the site needs. */
const siteCommand: EnvironmentOptions = {
  ...command,
  build: {
    ...command.build,
    rolldownOptions: {
      ...command.build?.rolldownOptions,
      input: {
        ...COMMAND_INPUT,
        gallery: fromRoot('src/app/galleryPage.ts'),
        templates: fromRoot('src/static/node/templates.ts'),
        docs: fromRoot('src/app/docs/site.ts'),
      },
    },
  },
};

/**
 * The app of pages apart from the site as one classic script, which `entente-timeline render` writes beside or into them: a page opened
 * from a folder loads no modules. Its styles are a file, and once more in the script, for pages that are one file.
 */
const standaloneApp = (name: string): EnvironmentOptions => ({
  consumer: 'client',
  build: {
    outDir: resolve(DIST, 'cli'),
    emptyOutDir: false,
    copyPublicDir: false,
    cssCodeSplit: false,
    rolldownOptions: {
      input: fromRoot('src/app/standalone/main.ts'),
      treeshake: { moduleSideEffects: hasSideEffects },
      transform: { define: { 'import.meta': '{}' } },
      output: {
        format: 'iife',
        entryFileNames: `${name}.js`,
        assetFileNames: `${name}[extname]`,
        codeSplitting: false,
      },
    },
  },
});
const standalone = standaloneApp('page');
/** What less is needed of it by templates of pages that are one file: `test/build/eagerImports.ts`. */
const standaloneFew = standaloneApp('pageFew');
const standalonePlain = standaloneApp('pagePlain');

/** The builds of each product, in this order: `pages` empties the folder, and the frame page names the element's file. */
const BUILDS: Readonly<Record<Product, Record<string, EnvironmentOptions>>> = {
  site: {
    client: pages,
    element: elementBuild(EMBED),
    ...frameBuilds(EMBED),
    classic: classicFrame(EMBED),
    docs: docsBuild(DIST),
    cli: siteCommand,
    standalone,
    standaloneFew,
    standalonePlain,
  },
  cli: { cli: command, standalone },
  package: {
    packageElement: packageElement(PACKAGE_EMBED),
    ...frameBuilds(PACKAGE_EMBED, { isPackage: true }),
    cli: command,
    standalone,
  },
};

const PORT = process.env['PORT'] === undefined ? undefined : Number(process.env['PORT']);
/** Only this machine. A port that was asked for is not silently replaced by another. */
const host = { host: '127.0.0.1', strictPort: PORT !== undefined };

const COMPILER_OPTIONS = {
  css: 'external',
  // Svelte would leave its version on the global object of the page that embeds a timeline.
  discloseVersion: false,
  // Not by `innerHTML`, for which Svelte makes a policy that pages with `trusted-types 'none'` refuse, or that another copy has made.
  fragments: 'tree',
} as const;

const site = defineConfig(({ command, mode }) => {
  const product = PRODUCTS[mode] ?? 'site';
  const builds = command === 'build' ? BUILDS[product] : {};
  return {
    root: fromRoot('src/app'),
    base: './',
    appType: 'mpa',
    publicDir: fromRoot('public'),
    cacheDir: fromRoot('node_modules/.vite'),
    plugins: [
      svelte({
        configFile: false,
        compilerOptions: COMPILER_OPTIONS,
      }),
      eagerImports(),
      timelineData(),
      pagePolicy(),
      elementEntry(),
      docsPages(),
      framePage(
        () => (product === 'package' ? 'entente.js' : hashedElement(EMBED)),
        product === 'site' ? shippedIds() : [],
      ),
    ],
    build: { outDir: DIST, target: 'es2022', modulePreload: { polyfill: false }, reportCompressedSize: false },
    // So that a worker loads the rare readers when it needs them.
    worker: { format: 'es' },
    environments: builds,
    builder: {
      async buildApp(builder) {
        for (const [name, environment] of Object.entries(builder.environments)) {
          // A build that is left out is marked as built: if none was built, Vite would build them all.
          if (name in builds) await builder.build(environment);
          else environment.isBuilt = true;
        }
        // npm makes the command executable when it installs the package, and not again after a later build.
        chmodSync(resolve(DIST, 'cli/entente-timeline.js'), 0o755);
        if (product === 'site') {
          await writeTimelinePages(DIST);
          await writeDocs(DIST);
          writeHosting(DIST);
          for (const line of addressAdvice(process.env['BASE'])) builder.config.logger.info(line);
        }
        if (product === 'package') await writePackage(PACKAGE);
      },
    },
    server: { ...host, port: PORT ?? 5173, fs: { allow: [fromRoot('.')] } },
    preview: { ...host, port: PORT ?? 4173 },
  };
});

export default process.env['VITEST'] ? testing : site;

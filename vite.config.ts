import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type BuildEnvironmentOptions, type EnvironmentOptions, type Plugin } from 'vite';
import { integrity, minifiedTwice, plainImports, standIns } from './src/embed/element.build.ts';
import { frameBuilds, framePage } from './src/embed/frame.build.ts';
import testing from './test/vitest.config.ts';

const here = (path: string): string => resolve(import.meta.dirname, path);

/** Where the site is built; tests build theirs elsewhere, so as not to change what is being served. */
const DIST = here(process.env['DIST'] ?? 'dist');

/** The page every timeline's page is made from. It lies as deep as they do, so that its relative addresses fit. */
const TEMPLATE = 't/timeline/index.html';

/** A timeline in data/, with what its page and the gallery say before anything is loaded. */
interface Shipped {
  readonly id: string;
  readonly json: string;
  readonly head: {
    readonly id: string;
    readonly lang: string;
    readonly title: unknown;
    readonly summary: unknown;
    readonly updated: unknown;
    readonly count: number;
  };
}

/** Reads data/. A file there that is no JSON or has no events stops the build. */
function shipped(): Shipped[] {
  const names = readdirSync(here('data')).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => {
    const id = name.replace(/\.json$/, '');
    const json = readFileSync(here(`data/${name}`), 'utf8');
    const file = JSON.parse(json) as {
      lang?: string;
      title: unknown;
      summary?: unknown;
      updated?: string;
      events: unknown[];
    };
    const { lang = 'en', title, summary = '', updated = '' } = file;
    return { id, json, head: { id, lang, title, summary, updated, count: file.events.length } };
  });
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 10);
/** What the room of still pages gives to a build (src/still/site.ts). */
interface Still {
  pageFiles(template: string, json: string, place: object): Promise<{ name: string; content: string | Uint8Array }[]>;
}

/** Where a timeline's page lies on the site. Addresses that must be absolute are there only for a site that knows its own (`BASE`). */
function placeOf(id: string): object {
  const base = process.env['BASE'];
  return {
    base: base === undefined ? null : new URL(`t/${id}/`, base.replace(/\/?$/, '/')).href,
    home: '../../',
    data: `../../data/${id}.json`,
    frame: `../../embed/frame.html?src=../data/${id}.json`,
    image: 'preview.png',
    oembed: 'oembed.json',
  };
}

/** A timeline's page, with what there is to read without a script written into the template, and what lies beside it. */
async function written(still: Still, template: string, { id, json }: Shipped): ReturnType<Still['pageFiles']> {
  const files = await still.pageFiles(template, json, placeOf(id));
  if (files.length === 0) throw new Error(`data/${id}.json cannot be read: npx entente check data/${id}.json`);
  return files;
}

/** The template as built. Its script goes to the end: nothing of it comes before there is something to read. */
function scriptLast(html: string): string {
  const scripts = /\s*<(?:script type="module"[^>]*><\/script|link rel="modulepreload"[^>]*)>/g;
  const found = [...html.matchAll(scripts)].map(([tag]) => tag.trim());
  return html.replace(scripts, '').replace('</body>', () => `${found.join('\n    ')}\n  </body>`);
}

/** Writes the pages once what renders them is built. */
async function writePages(): Promise<void> {
  const still = (await import(pathToFileURL(resolve(DIST, 'cli/still.js')).href)) as Still;
  const template = scriptLast(readFileSync(resolve(DIST, TEMPLATE), 'utf8'));
  rmSync(resolve(DIST, 't/timeline'), { recursive: true });
  for (const one of shipped()) {
    mkdirSync(resolve(DIST, 't', one.id), { recursive: true });
    const files = await written(still, template, one);
    for (const { name, content } of files) writeFileSync(resolve(DIST, 't', one.id, name), content);
  }
}

/** Puts what is in data/ onto the site: the files, a page each, and their list in the gallery's page. */
function timelines(): Plugin {
  return {
    name: 'timelines',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html.replace('{{timelines}}', () =>
          JSON.stringify(shipped().map(({ head }) => head)).replaceAll('<', '\\u003c'),
        ),
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').replace(/[?#].*/, '');
        const one = shipped().find(({ id }) => path === `/data/${id}.json` || path === `/t/${id}/`);
        if (one === undefined) return next();
        if (path.endsWith('.json')) return void response.setHeader('content-type', 'application/json').end(one.json);
        const template = readFileSync(here(`src/app/${TEMPLATE}`), 'utf8');
        void server
          .ssrLoadModule(here('src/still/site.ts'))
          .then((still) => written(still as Still, template, one))
          .then(([page]) => server.transformIndexHtml(`/${TEMPLATE}`, String(page?.content)))
          .then((html) => response.setHeader('content-type', 'text/html').end(html), next);
      });
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        if (bundle[TEMPLATE] === undefined) return;
        const copies = shipped().map(
          ({ id, json }) => [`data/${id}.json`, `data/${id}@${hash(json)}.json`, json] as const,
        );
        for (const [name, copy, source] of copies)
          for (const fileName of [name, copy]) this.emitFile({ type: 'asset', fileName, source });
        // Read by the page that offers them to articles.
        const names = JSON.stringify(Object.fromEntries(copies), null, 2);
        this.emitFile({ type: 'asset', fileName: 'embed/copies.json', source: names });
      },
    },
  };
}

/** Pages run nothing and style nothing that is not a file of theirs; data may be asked for anywhere (`?data=`). */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data: https:; connect-src *; base-uri 'none'; form-action 'none'";

/** Only in what is built: the development server needs styles of its own. */
function policy(): Plugin {
  const attrs = { 'http-equiv': 'Content-Security-Policy', content: POLICY };
  const meta = { tag: 'meta', attrs, injectTo: 'head-prepend' as const };
  return { name: 'policy', apply: 'build', transformIndexHtml: () => [meta] };
}

/** The element as one plain entry: a build in Vite's library mode is not minified whole. */
function element(name: string): BuildEnvironmentOptions {
  const output = {
    entryFileNames: name,
    chunkFileNames: 'chunks/[name]-[hash].js',
    assetFileNames: '[name]-[hash][extname]',
    // One file to paste: what its parts on demand share with it stays in it, or a page would wait for one file after another.
    codeSplitting: { groups: [{ name: 'entente', tags: ['$initial' as const] }] },
  };
  return {
    outDir: resolve(DIST, 'embed'),
    emptyOutDir: false,
    copyPublicDir: false,
    modulePreload: false,
    rolldownOptions: {
      input: here('src/embed/element.ts'),
      output,
      preserveEntrySignatures: false,
      // Or all that any part uses of Svelte would stand in the first file.
      treeshake: { moduleSideEffects: (id) => !/\/(svelte|clsx)\//.test(id) },
    },
  };
}

/** The command, and what the site's pages are written with. */
const command: EnvironmentOptions = {
  consumer: 'server',
  resolve: { noExternal: true, external: ['@resvg/resvg-wasm'] },
  build: {
    outDir: resolve(DIST, 'cli'),
    emptyOutDir: false,
    copyPublicDir: false,
    minify: false,
    rolldownOptions: {
      input: { entente: here('src/cli/main.ts'), still: here('src/still/site.ts') },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
};

/** The app as one script that runs wherever it is written into a page, from a folder too, and its styles: what `entente render` puts beside or into its pages. */
const alone: EnvironmentOptions = {
  consumer: 'client',
  build: {
    outDir: resolve(DIST, 'cli'),
    emptyOutDir: false,
    copyPublicDir: false,
    // In one file, and out of the script, where a strict page would refuse it.
    cssCodeSplit: false,
    rolldownOptions: {
      input: here('src/app/main.ts'),
      transform: { define: { 'import.meta': '{}' } },
      output: { format: 'iife', entryFileNames: 'page.js', assetFileNames: 'page[extname]', codeSplitting: false },
    },
  },
};

/** What is built, in this order. `embed` and `pinned` are two builds, since chunks name the entry they belong to. */
const BUILDS: Record<string, EnvironmentOptions> = {
  client: {
    build: {
      outDir: DIST,
      emptyOutDir: true,
      rolldownOptions: { input: ['index.html', TEMPLATE].map((page) => here(`src/app/${page}`)) },
    },
  },
  embed: { consumer: 'client', build: element('entente.js') },
  pinned: { consumer: 'client', build: element('entente-[hash].js') },
  ...frameBuilds(resolve(DIST, 'embed')),
  cli: command,
  alone,
};

const PORT = process.env['PORT'] === undefined ? undefined : Number(process.env['PORT']);
/** Only this machine; and a port that was asked for is not silently another one. */
const host = { host: '127.0.0.1', strictPort: PORT !== undefined };

const site = defineConfig(({ command, mode }) => ({
  root: here('src/app'),
  base: './',
  appType: 'mpa',
  publicDir: here('public'),
  cacheDir: here('node_modules/.vite'),
  plugins: [
    svelte({
      configFile: false,
      // Svelte would leave its version on the global object of whoever embeds a timeline.
      compilerOptions: { css: 'external', discloseVersion: false },
    }),
    timelines(),
    policy(),
    framePage(`${POLICY}; require-trusted-types-for 'script'`),
    integrity(),
    plainImports(),
    standIns(),
    minifiedTwice(),
  ],
  build: { outDir: DIST, target: 'es2022', modulePreload: { polyfill: false }, reportCompressedSize: false },
  environments: command === 'build' ? BUILDS : {},
  builder: {
    // `vite build --mode cli` builds the command with all it needs, and no site.
    async buildApp(builder) {
      for (const [name, environment] of Object.entries(builder.environments)) {
        const input = BUILDS[name]?.build?.rolldownOptions?.input;
        const asked = name in BUILDS && (mode === 'production' || name === 'cli' || name === 'alone');
        const there = typeof input !== 'string' || existsSync(input);
        // A build left out counts as done: where none was done, Vite would do them all.
        if (asked && there) await builder.build(environment);
        else environment.isBuilt = true;
        // `npx` does it once, and never again after a later build.
        if (asked && name === 'cli') chmodSync(resolve(DIST, 'cli/entente.js'), 0o755);
      }
      if (mode === 'production') await writePages();
    },
  },
  server: { ...host, port: PORT ?? 5173, fs: { allow: [here('.')] } },
  preview: { ...host, port: PORT ?? 4173 },
}));

export default process.env['VITEST'] ? testing : site;

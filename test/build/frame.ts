import { readdirSync, readFileSync } from 'node:fs';
import type { EnvironmentOptions, Plugin } from 'vite';
import { contentSecurityPolicy, POLICY } from './contentSecurityPolicy.ts';
import { hasSideEffects } from './element.ts';
import { fromRoot } from './paths.ts';

/** Sources of the files in `embed/`, for the development server. */
const SOURCES: Readonly<Record<string, string>> = {
  'entente.js': fromRoot('src/embed/element.ts'),
  'frame.js': fromRoot('src/embed/frame/page.ts'),
  'host.js': fromRoot('src/embed/host.ts'),
  'unloaded.js': fromRoot('src/embed/frame/unloaded.ts'),
};

const IN_PAGES = `if (typeof document !== 'undefined')`;

/**
 * The frame page's own script, what it runs if its modules do not load, and the host page's script: both of these are classic scripts and no
 * modules. As part of a package they may be imported on a server, and do nothing there.
 */
export function frameBuilds(
  outDir: string,
  { isPackage = false } = {},
): Record<'frame' | 'host' | 'unloaded', EnvironmentOptions> {
  const build = { outDir, emptyOutDir: false, copyPublicDir: false, modulePreload: false } as const;
  const output = { entryFileNames: '[name].js', assetFileNames: '[name][extname]', codeSplitting: false };
  const input = (name: string): Record<string, string> => ({ [name]: SOURCES[`${name}.js`]! });
  const classic = (name: string): EnvironmentOptions => ({
    consumer: 'client',
    build: {
      ...build,
      rolldownOptions: {
        input: input(name),
        output: { ...output, format: 'iife', banner: isPackage ? IN_PAGES : '' },
      },
    },
  });
  return {
    frame: { consumer: 'client', build: { ...build, rolldownOptions: { input: input('frame'), output } } },
    host: classic('host'),
    unloaded: classic('unloaded'),
  };
}

/** The script of the pages of one timeline for frames (`t/<id>/frame.html`). */
export const CLASSIC = fromRoot('src/embed/frame/classic.ts');

/**
 * That script as one classic script with its style sheet, which all these pages share. It has every feature and language in it: a classic
 * script cannot be split.
 */
export function classicFrame(outDir: string): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      cssCodeSplit: false,
      rolldownOptions: {
        input: { timeline: CLASSIC },
        treeshake: { moduleSideEffects: hasSideEffects },
        transform: { define: { 'import.meta': '{}' } },
        output: {
          format: 'iife',
          entryFileNames: '[name]-[hash].js',
          assetFileNames: 'timeline-[hash][extname]',
          codeSplitting: false,
        },
      },
    },
  };
}

/** What these pages may load: nothing but that script, its styles and pictures, which a timeline may name anywhere. */
export const CLASSIC_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: https:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** Names of the classic script and its style sheet that were built into a folder. */
export function classicFiles(outDir: string): { readonly script: string; readonly styles: string } {
  const find = (ending: string): string => {
    const name = readdirSync(outDir).find((each) => each.startsWith('timeline-') && each.endsWith(ending));
    if (name === undefined) throw new Error(`${outDir} holds no timeline-<hash>${ending}`);
    return name;
  };
  return { script: find('.js'), styles: find('.css') };
}

/** `frame.html` with its tags in place of the comment. */
function pageWith(tags: readonly string[]): string {
  return readFileSync(fromRoot('src/embed/frame/page.html'), 'utf8').replace('<!-- build -->', () =>
    tags.join('\n    '),
  );
}

function scriptTag(src: string): string {
  return `<script type="module" src="${src}"></script>`;
}

/**
 * The frame page as built. It names the hashed element itself: by way of `entente.js`, one request would wait for another. It also names the
 * timelines of the site, which have a page for frames of their own.
 */
function builtPage(element: string, ids: readonly string[]): string {
  return pageWith([
    contentSecurityPolicy(`${POLICY}; require-trusted-types-for 'script'; trusted-types 'none'`),
    '<link rel="stylesheet" href="frame.css" />',
    scriptTag(element),
    scriptTag('frame.js'),
    '<script src="unloaded.js" defer></script>',
    ...(ids.length > 0 ? [`<meta name="entente-frames" content="${ids.join(' ')}" />`] : []),
  ]);
}

/** Writes `embed/frame.html`, which loads the file that `element` names. The development server answers for it, and for the scripts that host pages load. */
export function framePage(element: () => string, ids: readonly string[]): Plugin {
  return {
    name: 'frame-page',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = /^\/embed\/([\w.]+)/.exec(request.url ?? '')?.[1] ?? '';
        const source = SOURCES[name];
        if (source !== undefined) return void response.writeHead(302, { location: `/@fs${source}` }).end();
        if (name !== 'frame.html') return next();
        const scripts = ['entente.js', 'frame.js'].map((each) => scriptTag(`/@fs${SOURCES[each]!}`));
        void server
          .transformIndexHtml('/embed/frame.html', pageWith(scripts))
          .then((html) => response.setHeader('content-type', 'text/html').end(html), next);
      });
    },
    generateBundle(_, bundle) {
      if (this.environment.name !== 'frame' || bundle['frame.js'] === undefined) return;
      this.emitFile({ type: 'asset', fileName: 'frame.html', source: builtPage(element(), ids) });
    },
  };
}

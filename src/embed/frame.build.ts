import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { EnvironmentOptions, Plugin } from 'vite';

const here = (name: string): string => resolve(import.meta.dirname, name);

/** What the page of a frame loads, as it is built. The element stands beside it and is not built twice. */
const BUILT = ['<link rel="stylesheet" href="frame.css" />', ...['entente.js', 'frame.js'].map(script)];
/** What it is built from, for the development server. */
const SOURCES: Readonly<Record<string, string>> = {
  'entente.js': here('element.ts'),
  'frame.js': here('frame.ts'),
  'host.js': here('host.ts'),
};

function script(src: string): string {
  return `<script type="module" src="${src}"></script>`;
}

function page(tags: readonly string[]): string {
  return readFileSync(here('frame.html'), 'utf8').replace('<!-- build -->', () => tags.join('\n    '));
}

/** The page of a frame and its script, and the article's side of it: the script of a page, which takes no modules. */
export function frameBuilds(outDir: string): Record<'frame' | 'host', EnvironmentOptions> {
  const build = { outDir, emptyOutDir: false, copyPublicDir: false, modulePreload: false } as const;
  const output = { entryFileNames: '[name].js', assetFileNames: '[name][extname]', codeSplitting: false };
  return {
    frame: { consumer: 'client', build: { ...build, rolldownOptions: { input: here('frame.ts'), output } } },
    host: {
      consumer: 'client',
      build: { ...build, rolldownOptions: { input: here('host.ts'), output: { ...output, format: 'iife' } } },
    },
  };
}

/** Writes the page of a frame beside its script, under a policy; the development server answers for both, and for what articles load. */
export function framePage(policy: string): Plugin {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
  return {
    name: 'frame-page',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const name = /^\/embed\/([\w.]+)/.exec(request.url ?? '')?.[1] ?? '';
        const source = SOURCES[name];
        if (source !== undefined) return void response.writeHead(302, { location: `/@fs${source}` }).end();
        if (name !== 'frame.html') return next();
        const scripts = ['entente.js', 'frame.js'].map((each) => script(`/@fs${SOURCES[each] ?? ''}`));
        void server
          .transformIndexHtml('/embed/frame.html', page(scripts))
          .then((html) => response.setHeader('content-type', 'text/html').end(html), next);
      });
    },
    generateBundle(_, bundle) {
      if (this.environment.name !== 'frame' || bundle['frame.js'] === undefined) return;
      this.emitFile({ type: 'asset', fileName: 'frame.html', source: page([meta, ...BUILT]) });
    },
  };
}

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { EnvironmentOptions, Plugin } from 'vite';
import { helpDe } from '../../src/cli/messages/help/de.ts';
import { helpEn } from '../../src/cli/messages/help/en.ts';
import { contentSecurityPolicy, POLICY } from './contentSecurityPolicy.ts';
import { customElementsManifest } from './customElements.ts';
import { fromRoot } from './paths.ts';

/** Where Vite puts what the pages load. */
const ASSETS = 'assets';
/** The script of the pages with its styles. */
const SCRIPT = 'src/app/docs/main.ts';
/** Makes the pages: the source for the development server, and the built module. */
const WRITER = { source: 'src/app/docs/site.ts', built: 'cli/docs.js' };

interface Writer {
  readonly docsFiles: (source: object) => readonly { readonly path: string; readonly content: string }[];
  readonly docsPage: (source: object, path: string) => string | undefined;
}

/** The script of the documentation and its styles, among the other files whose names change with their content. */
export function docsBuild(dist: string): EnvironmentOptions {
  const names = { entryFileNames: 'docs-[hash].js', assetFileNames: 'docs-[hash][extname]', codeSplitting: false };
  return {
    consumer: 'client',
    build: {
      ...{
        outDir: resolve(dist, ASSETS),
        emptyOutDir: false,
        copyPublicDir: false,
        modulePreload: false,
        cssCodeSplit: false,
      },
      rolldownOptions: { input: { docs: fromRoot(SCRIPT) }, output: names },
    },
  };
}

/** What the pages are made from: this repository, the schema, and what the element and the commands say of themselves. */
export async function docsSource(): Promise<object> {
  const manifest = (await customElementsManifest('embed/entente.js')) as { modules: { declarations: object[] }[] };
  const texts = (help: typeof helpEn): Record<string, string> =>
    Object.fromEntries(Object.entries(help.commands).map(([name, text]) => [name, text('en|de')]));
  return {
    read: (path: string) => readFileSync(fromRoot(path), 'utf8'),
    list: (folder: string) => readdirSync(fromRoot(folder)).sort(),
    schema: JSON.parse(readFileSync(fromRoot('public/schema/timeline-1.json'), 'utf8')) as object,
    element: manifest.modules[0]!.declarations[0]!,
    help: { en: texts(helpEn), de: texts(helpDe) },
  };
}

/** Writes the pages, after their script and what makes them have been built into `dist`. */
export async function writeDocs(dist: string): Promise<void> {
  const folder = resolve(dist, 'docs');
  const built = readdirSync(resolve(dist, ASSETS)).filter((name) => name.startsWith('docs-'));
  const named = (extension: string): string => `${ASSETS}/${built.find((name) => name.endsWith(extension))!}`;
  const { docsFiles } = (await import(pathToFileURL(resolve(dist, WRITER.built)).href)) as Writer;
  const policy = contentSecurityPolicy(POLICY);
  const source = { ...(await docsSource()), script: named('.js'), style: named('.css'), policy };
  for (const { path, content } of docsFiles(source)) {
    const file = resolve(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** The development server makes a page anew whenever it is asked for. */
export function docsPages(): Plugin {
  return {
    name: 'docs-pages',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [, path] = /^\/docs\/((?:[\w-]+\/)*(?:[\w.-]+\.json)?)(?:[?#].*)?$/.exec(request.url ?? '') ?? [];
        if (path === undefined) return next();
        const make = async (): Promise<void> => {
          const { docsPage } = (await server.ssrLoadModule(fromRoot(WRITER.source))) as Writer;
          const source = { ...(await docsSource()), script: `/@fs${fromRoot(SCRIPT)}`, style: '', policy: '' };
          const content = docsPage(source, path);
          if (content === undefined) {
            next();
            return;
          }
          if (path.endsWith('.json')) return void response.setHeader('content-type', 'application/json').end(content);
          const html = await server.transformIndexHtml(`/docs/${path}`, content);
          response.setHeader('content-type', 'text/html').end(html);
        };
        make().catch(next);
      });
    },
  };
}

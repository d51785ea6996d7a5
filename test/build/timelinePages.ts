import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin, ViteDevServer } from 'vite';
import { CLASSIC, CLASSIC_POLICY, classicFiles } from './frame.ts';
import { fromRoot } from './paths.ts';
import { hashedCopy, shippedTimelines, type ShippedTimeline } from './timelines.ts';

/** The page that all timeline pages are made from. It lies as deep as they do, so that its relative addresses fit. */
export const TEMPLATE = 't/timeline/index.html';

/** The page that gives the code to embed a timeline. */
export const EMBED_PAGE = 'embed/index.html';

/** Renders timeline pages: the source for the development server, and the built module. */
const RENDERER = { source: 'src/static/node/site.ts', built: 'cli/static.js' };

interface Renderer {
  savedPageFiles(
    scripts: Readonly<Record<'all' | 'few' | 'plain', string>>,
  ): { name: string; content: string | Uint8Array }[];
  pageFiles(
    template: string,
    json: string,
    place: object,
    assets: object,
  ): Promise<{ name: string; content: string | Uint8Array }[]>;
}

/** Makes the gallery's page: the source for the development server, and the built module. */
const GALLERY = { source: 'src/app/galleryPage.ts', built: 'cli/gallery.js' };

interface GalleryRenderer {
  readonly galleryPage: (template: string, files: readonly ShippedTimeline[]) => string;
}

/** Makes the templates of spreadsheets and the examples: the source for the development server, and the built module. */
const TEMPLATES = { source: 'src/static/node/templates.ts', built: 'cli/templates.js' };

interface TemplateWriter {
  readonly templateFiles: (
    timelines: readonly ShippedTimeline[],
  ) => Promise<{ name: string; content: string | Uint8Array }[]>;
}

/** Where a timeline's page lies. Absolute addresses are there only when the site knows its own address (`BASE`). */
function placeOf(id: string): object {
  const base = process.env['BASE'];
  return {
    base: base === undefined ? null : new URL(`t/${id}/`, base.replace(/\/?$/, '/')).href,
    home: '../../',
    data: `../../data/${id}.json`,
    frame: 'frame.html',
    image: 'preview.png',
    oembed: 'oembed.json',
  };
}

/** The files of a timeline's page. All its content is in the HTML, to be read without a script. */
async function pageFiles(
  renderer: Renderer,
  template: string,
  { id, json }: ShippedTimeline,
  assets: object,
): ReturnType<Renderer['pageFiles']> {
  const files = await renderer.pageFiles(template, json, placeOf(id), assets);
  if (files.length === 0) throw new Error(`data/${id}.json cannot be read: npx entente-timeline check data/${id}.json`);
  return files;
}

/** Moves the scripts of a page to the end of its body, so that the content comes before them. */
function scriptsLast(html: string): string {
  const scripts = /\s*<(?:script type="module"[^>]*><\/script|link rel="modulepreload"[^>]*)>/g;
  const found = [...html.matchAll(scripts)].map(([tag]) => tag.trim());
  return html.replace(scripts, '').replace('</body>', () => `${found.join('\n    ')}\n  </body>`);
}

/** Completes the gallery's page, and writes the templates, and `t/<id>/` for each timeline and the template of pages that are one file, after the template and the renderer have been built into `dist`. */
export async function writeTimelinePages(dist: string): Promise<void> {
  const renderer = (await import(pathToFileURL(resolve(dist, RENDERER.built)).href)) as Renderer;
  const app = (name: string): string => readFileSync(resolve(dist, 'cli', `${name}.js`), 'utf8');
  const scripts = { all: app('page'), few: app('pageFew'), plain: app('pagePlain') };
  for (const saved of renderer.savedPageFiles(scripts)) writeFileSync(resolve(dist, saved.name), saved.content);
  // The package is made of the folder of the command, and has no use for them.
  for (const name of ['pageFew', 'pagePlain'])
    for (const ending of ['js', 'css']) rmSync(resolve(dist, 'cli', `${name}.${ending}`));
  const template = scriptsLast(readFileSync(resolve(dist, TEMPLATE), 'utf8'));
  rmSync(resolve(dist, 't/timeline'), { recursive: true });
  const { galleryPage } = (await import(pathToFileURL(resolve(dist, GALLERY.built)).href)) as GalleryRenderer;
  // Both have the list of timelines.
  for (const page of ['index.html', EMBED_PAGE].map((name) => resolve(dist, name)))
    writeFileSync(page, galleryPage(readFileSync(page, 'utf8'), shippedTimelines()));
  const { templateFiles } = (await import(pathToFileURL(resolve(dist, TEMPLATES.built)).href)) as TemplateWriter;
  mkdirSync(resolve(dist, 'templates'), { recursive: true });
  for (const { name, content } of await templateFiles(shippedTimelines()))
    writeFileSync(resolve(dist, 'templates', name), content);
  const classic = classicFiles(resolve(dist, 'embed'));
  const assets = {
    script: `../../embed/${classic.script}`,
    styles: `../../embed/${classic.styles}`,
    policy: CLASSIC_POLICY,
  };
  for (const timeline of shippedTimelines()) {
    const folder = resolve(dist, 't', timeline.id);
    mkdirSync(folder, { recursive: true });
    const files = await pageFiles(renderer, template, timeline, assets);
    for (const { name, content } of files) writeFileSync(resolve(folder, name), content);
  }
}

async function developmentTemplate(server: ViteDevServer, name: string): Promise<string | Uint8Array | undefined> {
  const { templateFiles } = (await server.ssrLoadModule(fromRoot(TEMPLATES.source))) as TemplateWriter;
  return (await templateFiles(shippedTimelines())).find((file) => file.name === name)?.content;
}

/** A page of a timeline: of its own, or for frames, whose script is a module here. */
async function developmentPage(server: ViteDevServer, timeline: ShippedTimeline, name: string): Promise<string> {
  const template = readFileSync(fromRoot(`src/app/${TEMPLATE}`), 'utf8');
  const renderer = (await server.ssrLoadModule(fromRoot(RENDERER.source))) as Renderer;
  const script = `/@fs${CLASSIC}`;
  const files = await pageFiles(renderer, template, timeline, { script, styles: 'data:text/css,', policy: '' });
  const html = String(files.find((file) => file.name === name)?.content);
  return server.transformIndexHtml(
    `/${TEMPLATE}`,
    html.replace(`<script src="${script}"`, '<script type="module" src="' + script + '"'),
  );
}

/** Puts data/ on the site: the files and their hashed copies. The development server also has their pages and completes the gallery's. */
export function timelineData(): Plugin {
  return {
    name: 'timeline-data',
    transformIndexHtml: {
      order: 'pre',
      // A build completes the page at its end, when what renders it has been built.
      handler: async (html, { server }) => {
        if (server === undefined) return html;
        const { galleryPage } = (await server.ssrLoadModule(fromRoot(GALLERY.source))) as GalleryRenderer;
        return galleryPage(html, shippedTimelines());
      },
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').replace(/[?#].*/, '');
        const [, template] = /^\/templates\/([\w.-]+)$/.exec(path) ?? [];
        if (template !== undefined)
          return void developmentTemplate(server, template).then(
            (content) => (content === undefined ? next() : response.end(content)),
            next,
          );
        const [, folder, id, name = ''] = /^\/(data|t)\/([\w-]+)(?:\.json|\/(frame\.html)?)$/.exec(path) ?? [];
        const timeline = shippedTimelines().find((each) => each.id === id);
        if (timeline === undefined) return next();
        if (folder === 'data') return void response.setHeader('content-type', 'application/json').end(timeline.json);
        void developmentPage(server, timeline, name || 'index.html').then(
          (html) => response.setHeader('content-type', 'text/html').end(html),
          next,
        );
      });
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        if (bundle[TEMPLATE] === undefined) return;
        const base = process.env['BASE'];
        const copies: Record<string, string> = base === undefined ? {} : { base };
        for (const timeline of shippedTimelines()) {
          const name = `data/${timeline.id}.json`;
          copies[name] = hashedCopy(timeline);
          for (const fileName of [name, copies[name]])
            this.emitFile({ type: 'asset', fileName, source: timeline.json });
        }
        // Read by the embed dialog, which offers the hashed copies, and addresses to paste if pages have their oEmbed answers.
        this.emitFile({ type: 'asset', fileName: 'embed/copies.json', source: JSON.stringify(copies, null, 2) });
      },
    },
  };
}

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContextOptions, Frame, Page } from 'playwright';
import { afterAll, inject, vi } from 'vitest';
import { smallFile, STRICT } from './article';
import { newPage } from './pages';

/** Writes down all that frames say to the page, as messages and as events, and what its policy refuses. */
const RECORDER = `
  globalThis.heard = [];
  globalThis.said = [];
  addEventListener('message', ({ data }) => said.push(data));
  for (const name of ['entente-ready', 'entente-view', 'entente-select', 'entente-fault'])
    addEventListener(name, (event) => heard.push({ name, from: event.target.id, detail: event.detail }));
  addEventListener('securitypolicyviolation', (event) => heard.push({ name: 'refused', detail: event.violatedDirective + ' ' + event.blockedURI }));
  globalThis.names = Object.getOwnPropertyNames(globalThis);
`;
const STYLE = `* { box-sizing: border-box } body { max-width: 1000px; margin: 20px auto } .far { height: 10000px }
  iframe { display: block; width: 100%; height: 500px; border: 2px solid } .column { max-width: 600px }`;

/** Another origin that an article may show in a frame. */
export const STRANGER = 'http://stranger.test';

interface Told {
  readonly body: string;
  /** Whether the article loads the host's script. */
  readonly script?: boolean;
  readonly hash?: string;
  readonly options?: BrowserContextOptions;
}

const PAGES = new Map<string, string>();
const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  const page = PAGES.get(path);
  if (page === undefined) return void response.writeHead(404).end();
  const type = path.endsWith('.js') ? 'text/javascript' : path.endsWith('.css') ? 'text/css' : 'text/html';
  const site = inject('site');
  const policy = STRICT.replace("script-src 'self'", `script-src 'self' ${site}`);
  response.writeHead(200, {
    'content-type': `${path.endsWith('.json') ? 'application/json' : type}; charset=utf-8`,
    'content-security-policy': `${policy}; frame-src ${site} ${STRANGER}`,
    'access-control-allow-origin': '*',
  });
  response.end(page);
});
const listening = new Promise<string>((done) =>
  server.listen(0, 'localhost', () => done(`http://localhost:${String((server.address() as AddressInfo).port)}`)),
);
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** The origin of the articles, which is not that of the frames. */
export const elsewhere = (): Promise<string> => listening;

/** An iframe as an editor pastes it. `params` follow `?src=…`. */
export async function iframe(params = '', attributes = '', src = ''): Promise<string> {
  const file = src || `${await elsewhere()}/small.json`;
  const address = `${inject('site')}/embed/frame.html?src=${encodeURIComponent(file)}${params}`;
  return `<iframe id="one" title="Test timeline" src="${address.replaceAll('&', '&amp;')}" ${attributes}></iframe>`;
}

/** Opens an article on another origin than the frames, under the strict policy. */
export async function hostPage({
  body,
  script = true,
  hash = '',
  options = {},
}: Told): Promise<Page & { asked: string[] }> {
  const origin = await elsewhere();
  const host = script ? `<script src="${inject('site')}/embed/host.js" async></script>` : '';
  PAGES.set('/small.json', smallFile())
    .set('/record.js', RECORDER)
    .set('/style.css', STYLE)
    .set(
      '/article/',
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Article</title><meta name="viewport" content="width=device-width">
      <link rel="icon" href="data:,"><link rel="stylesheet" href="../style.css"><script src="../record.js"></script>${host}</head>
      <body><h1>Article</h1>${body}</body></html>`,
    );
  const page = (await newPage(options)) as Page & { asked: string[] };
  page.asked = [];
  page.on('request', (request) => page.asked.push(request.url()));
  await page.goto(`${origin}/article/${hash}`);
  return page;
}

/** The frame once its timeline is up. */
export async function frameOf(page: Page): Promise<Frame> {
  const handle = await page.locator('#one').elementHandle();
  const frame = await handle.contentFrame();
  await frame!.locator('.en-counted').waitFor();
  await frame!.locator('.en-live:not([inert])').waitFor();
  return frame!;
}

/** What an article was told as events. */
export interface Heard {
  readonly name: string;
  readonly from: string;
  readonly detail: Record<string, unknown>;
}

/** Waits until the article was told something so many times, and gives all of that. */
export function told(page: Page, name: string, times = 1): Promise<Heard[]> {
  return vi.waitUntil(
    async () => {
      const all = (await page.evaluate<Heard[]>('heard')).filter((each) => each.name === name);
      return all.length >= times && all;
    },
    { timeout: 10_000, interval: 30 },
  );
}

/** How tall the frame stands, without its border, and how tall its content is. */
export async function heights(page: Page): Promise<{ frame: number; content: number }> {
  const frame = await page.evaluate<number>('one.clientHeight');
  const inner = (await (await page.locator('#one').elementHandle()).contentFrame())!;
  return { frame, content: await inner.evaluate<number>('document.documentElement.scrollHeight') };
}

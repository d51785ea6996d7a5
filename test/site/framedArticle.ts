import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContextOptions, Frame, Page } from 'playwright';
import { expect, inject, vi } from 'vitest';
import { smallFile, STRICT } from './article';
import { newPage, painted } from './pages';

/** Records all messages and events of frames, and what the policy of the page blocks. */
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

interface HostPage {
  readonly body: string;
  /** Whether the article loads the host's script. */
  readonly script?: boolean;
  readonly hash?: string;
  /** Whether the test controls the clock of the page and its frames, by `page.clock`. */
  readonly hasClock?: boolean;
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
// It lives as long as the process, which all test files share.
server.unref();

/** The origin of the articles, which differs from that of the frames. */
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
  hasClock = false,
  options = {},
}: HostPage): Promise<Page & { asked: string[] }> {
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
  if (hasClock) await page.clock.install();
  page.asked = [];
  page.on('request', (request) => page.asked.push(request.url()));
  await page.goto(`${origin}/article/${hash}`);
  return page;
}

/** The frame, once it shows its timeline. */
export async function frameOf(page: Page): Promise<Frame> {
  const handle = await page.locator('#one').elementHandle();
  const frame = await handle.contentFrame();
  await frame!.locator('.en-counted').waitFor();
  await frame!.locator('.en-live:not([inert])').waitFor();
  return frame!;
}

/** An event of a frame in its article. */
export interface RecordedEvent {
  readonly name: string;
  readonly from: string;
  readonly detail: Record<string, unknown>;
}

/** Waits until the article has received an event `times` times, and returns all of them. */
export function eventsOf(page: Page, name: string, times = 1): Promise<RecordedEvent[]> {
  return vi.waitUntil(
    async () => {
      const all = (await page.evaluate<RecordedEvent[]>('heard')).filter((each) => each.name === name);
      return all.length >= times && all;
    },
    { timeout: 10_000, interval: 30 },
  );
}

let fences = 0;

/** Waits until everything that a frame has posted to the article, up to two animation frames from now, has arrived. */
export async function caughtUp(page: Page, frame: Frame): Promise<void> {
  await painted(frame);
  // Messages of one window to another arrive in the order in which they were posted.
  const fence = { type: 'caught-up', fence: ++fences };
  await frame.evaluate((message) => parent.postMessage(message, '*'), fence);
  await expect.poll(() => page.evaluate<unknown[]>('said')).toContainEqual(fence);
  await painted(page);
}

/** The height of the frame without its border, and that of its content. */
export async function heights(page: Page): Promise<{ frame: number; content: number }> {
  const frame = await page.evaluate<number>('one.clientHeight');
  const inner = (await (await page.locator('#one').elementHandle()).contentFrame())!;
  return { frame, content: await inner.evaluate<number>('document.documentElement.scrollHeight') };
}

import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Frame, Page } from 'playwright';
import { expect, inject, vi } from 'vitest';
import { newPage } from './pages';

/** The policy under which the element is documented to run: the strictest that a host is likely to have. */
export const STRICT = /It runs under `([^`]+)`/
  .exec(readFileSync('src/embed/README.md', 'utf8'))![1]!
  .replace(/\s+/g, ' ');

/** Records all events of the elements of a page and what its policy blocks. */
const RECORDER = `
  globalThis.heard = [];
  for (const name of ['entente-ready', 'entente-view', 'entente-select', 'entente-fault'])
    addEventListener(name, (event) => heard.push({ name, from: event.target.id, detail: event.detail }));
  addEventListener('securitypolicyviolation', (event) => heard.push({ name: 'refused', detail: event.violatedDirective + ' ' + event.blockedURI }));
  globalThis.names = Object.getOwnPropertyNames(globalThis);
`;

const STYLE = 'body { max-width: 1000px; margin: 20px auto } .far { height: 10000px } .low { height: 300px }';

/** An event of an element. */
export interface RecordedEvent {
  readonly name: string;
  readonly from?: string;
  readonly detail: Record<string, unknown>;
}

/** The answer for a file of the article's host: a status alone is an error, null never answers. */
export type Answer = { readonly body: string; readonly type?: string } | { readonly status: number } | null;

interface Article {
  readonly body: string;
  /** Files below the article's folder, called for each request. */
  readonly files?: Readonly<Record<string, () => Answer>>;
  readonly options?: BrowserContextOptions;
  /** After the article's path: `#e=…`. */
  readonly hash?: string;
  /** Whether the test controls the clock of the page, by `page.clock`. */
  readonly hasClock?: boolean;
}

/** Opens an article under the strict policy, with the built element. Its requests are in `asked`. */
export async function article({
  body,
  files = {},
  options = {},
  hash = '',
  hasClock = false,
}: Article): Promise<Page & { asked: string[] }> {
  const page = (await newPage(options)) as Page & { asked: string[] };
  const site = inject('site');
  if (hasClock) await page.clock.install();
  page.asked = [];
  page.on('request', (request) => page.asked.push(request.url()));
  const all: Record<string, () => Answer> = {
    'record.js': () => ({ body: RECORDER, type: 'text/javascript' }),
    'style.css': () => ({ body: STYLE, type: 'text/css' }),
    'index.html': () => ({ body: html(body), type: 'text/html' }),
    ...files,
  };
  await page.route(`${site}/article/**`, async (route) => {
    const path = new URL(route.request().url()).pathname.replace('/article/', '') || 'index.html';
    const answer = all[path]?.() ?? (path in all ? null : { status: 404 });
    if (answer === null) return;
    if ('status' in answer) return route.fulfill({ status: answer.status });
    const headers = { 'content-security-policy': STRICT, 'content-type': answer.type ?? 'application/json' };
    return route.fulfill({ body: answer.body, headers });
  });
  await page.goto(`${site}/article/${hash}`);
  return page;
}

function html(body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Article</title>
    <link rel="icon" href="data:,"><link rel="stylesheet" href="style.css"><script src="record.js"></script>
    <script type="module" src="../embed/entente.js"></script></head><body><h1>Article</h1>${body}</body></html>`;
}

/** The recorded events so far, of one name or all. */
export async function recordedEvents(page: Page, name?: string): Promise<RecordedEvent[]> {
  const all = await page.evaluate<RecordedEvent[]>('heard');
  return name === undefined ? all : all.filter((each) => each.name === name);
}

/** Waits until an event was recorded `times` times. */
export async function waitForEvents(page: Page, name: string, times = 1): Promise<RecordedEvent[]> {
  // The page's policy blocks the expressions that Playwright would evaluate to wait inside the page.
  return vi.waitUntil(
    async () => {
      const all = await recordedEvents(page, name);
      return all.length >= times && all;
    },
    { timeout: 10_000, interval: 30 },
  );
}

/** Waits until every request that the page, or a frame in it, has made so far is in its `asked`. */
export async function requested(page: Page & { asked: string[] }, frame: Page | Frame = page): Promise<void> {
  // Requests of one document are reported in the order in which they were made.
  const fence = `record.js?${String(page.asked.length)}`;
  await frame.evaluate(`fetch('${fence}').then(() => undefined)`);
  await expect.poll(() => page.asked.some((address) => address.endsWith(fence))).toBe(true);
}

/** A small timeline file. */
export function smallFile(events = 12): string {
  return JSON.stringify({
    format: 1,
    lang: 'en',
    title: { en: 'Test timeline', de: 'Probe-Zeitleiste' },
    kinds: [
      { id: 'treaty', name: { en: 'Treaty', de: 'Vertrag' }, family: 'treaty' },
      { id: 'visit', name: { en: 'Visit', de: 'Besuch' }, family: 'visit' },
    ],
    actors: [
      { id: 'A', name: 'Arland' },
      { id: 'B', name: 'Borland' },
    ],
    events: Array.from({ length: events }, (_, i) => ({
      id: `e${String(i)}`,
      when: `${String(2000 + i)}-05-01`,
      title: { en: `Event ${String(i)}`, de: `Ereignis ${String(i)}` },
      kinds: [i % 2 ? 'visit' : 'treaty'],
      actors: [i % 3 ? 'A' : 'B'],
    })),
  });
}

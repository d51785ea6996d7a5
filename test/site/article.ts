import { type BrowserContextOptions, type Page } from 'playwright';
import { inject, vi } from 'vitest';
import { newPage } from './pages';

/** The strictest policy a host is likely to have. */
export const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'";

/** Writes down all that the elements of a page say, and what its policy refuses. */
const RECORDER = `
  globalThis.heard = [];
  for (const name of ['entente-ready', 'entente-view', 'entente-select', 'entente-fault'])
    addEventListener(name, (event) => heard.push({ name, from: event.target.id, detail: event.detail }));
  addEventListener('securitypolicyviolation', (event) => heard.push({ name: 'refused', detail: event.violatedDirective + ' ' + event.blockedURI }));
  globalThis.names = Object.getOwnPropertyNames(globalThis);
`;

const STYLE = 'body { max-width: 1000px; margin: 20px auto } .far { height: 10000px } .low { height: 300px }';

/** What an element said. */
export interface Heard {
  readonly name: string;
  readonly from?: string;
  readonly detail: Record<string, unknown>;
}

/** What a file of the article's host answers with; a status alone is an error, null never answers. */
export type Answer = { readonly body: string; readonly type?: string } | { readonly status: number } | null;

interface Article {
  readonly body: string;
  /** Files under the article's folder, asked anew for each request. */
  readonly files?: Readonly<Record<string, () => Answer>>;
  readonly options?: BrowserContextOptions;
  /** After the article's path: `#e=…`. */
  readonly hash?: string;
}

/** Opens an article under the strict policy, with the element as it was built. Its requests are in `asked`. */
export async function article({
  body,
  files = {},
  options = {},
  hash = '',
}: Article): Promise<Page & { asked: string[] }> {
  const page = (await newPage(options)) as Page & { asked: string[] };
  const site = inject('site');
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

/** All that was heard so far, of one name or of all. */
export async function heard(page: Page, name?: string): Promise<Heard[]> {
  const all = await page.evaluate<Heard[]>('heard');
  return name === undefined ? all : all.filter((each) => each.name === name);
}

/** Waits until something was heard so many times. */
export async function hears(page: Page, name: string, times = 1): Promise<Heard[]> {
  // The page's policy refuses the expressions with which Playwright waits inside it.
  return vi.waitUntil(
    async () => {
      const all = await heard(page, name);
      return all.length >= times && all;
    },
    { timeout: 10_000, interval: 30 },
  );
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

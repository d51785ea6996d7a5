import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContextOptions, Page } from 'playwright';
import { inject } from 'vitest';
import { newPage, open } from './pages';

/** The files of the article's host, by path. */
const FILES = new Map<string, string>();
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const body = FILES.get(pathname);
  if (body === undefined) return void response.writeHead(404).end();
  const site = inject('site');
  response.writeHead(200, {
    'content-type': `${pathname.endsWith('.json') ? 'application/json' : 'text/html'}; charset=utf-8`,
    'access-control-allow-origin': '*',
    'content-security-policy': `default-src 'none'; script-src ${site}; connect-src ${site}; frame-src ${site}; img-src data:; style-src 'unsafe-inline'; require-trusted-types-for 'script'`,
  });
  response.end(body);
});
const listening = new Promise<string>((done) =>
  server.listen(0, 'localhost', () => done(`http://localhost:${String((server.address() as AddressInfo).port)}`)),
);
// It lives as long as the process, which all test files share.
server.unref();

/** Publishes a file on another origin than the site and returns its address. */
export async function elsewhere(path: string, body: string): Promise<string> {
  FILES.set(path, body);
  return (await listening) + path;
}

/** Publishes an article on another origin, with a snippet pasted into it. Its policy allows the site, and of what is inline only styles. */
export async function pasted(html: string, styles = ''): Promise<string> {
  return elsewhere(
    '/article/',
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Article</title><link rel="icon" href="data:,">
    <meta name="viewport" content="width=device-width"><style>${styles}</style></head>
    <body><h1>Article</h1>\n${html}\n</body></html>`,
  );
}

/** Opens an article on another origin with a snippet pasted into it. */
export async function paste(html: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await newPage(options);
  await page.goto(await pasted(html));
  return page;
}

/** The view of the element in a page or a frame, once it is shown. */
export async function viewIn(page: Pick<Page, 'locator'>): Promise<Record<string, unknown>> {
  const element = page.locator('entente-timeline');
  await element.locator('.en-live:not([inert]) .en-counted').waitFor();
  return element.evaluate((node) => (node as unknown as { view: Record<string, unknown> }).view);
}

/** Opens a page of the site and its embed dialog. */
export async function dialogAt(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await open(path, options);
  await page.locator('.en-counted').waitFor();
  await page.waitForFunction(() => document.querySelector<HTMLElement>('#static')?.hidden ?? true);
  await page.getByRole('button', { name: /^(Share|Teilen)$/ }).click();
  await page.getByRole('menuitem', { name: /^(Embed|Einbetten)$/ }).click();
  await page.getByRole('dialog').waitFor();
  return page;
}

/** The snippet of one kind that the dialog offers. */
export async function snippet(page: Page, offer?: string): Promise<string> {
  if (offer !== undefined) await page.getByRole('radio', { name: offer, exact: true }).check();
  return page.locator('.en-snippet').first().inputValue();
}

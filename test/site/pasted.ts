import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContextOptions, Page } from 'playwright';
import { afterAll, inject } from 'vitest';
import { newPage, open } from './pages';

/** What the article's host answers, by path. */
const FILES = new Map<string, string>();
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const body = FILES.get(pathname);
  if (body === undefined) return void response.writeHead(404).end();
  const site = inject('site');
  response.writeHead(200, {
    'content-type': `${pathname.endsWith('.json') ? 'application/json' : 'text/html'}; charset=utf-8`,
    'access-control-allow-origin': '*',
    'content-security-policy': `default-src 'none'; script-src ${site}; connect-src ${site}; frame-src ${site}; img-src data:; require-trusted-types-for 'script'`,
  });
  response.end(body);
});
const listening = new Promise<string>((done) =>
  server.listen(0, 'localhost', () => done(`http://localhost:${String((server.address() as AddressInfo).port)}`)),
);
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Puts a file on another origin than the site, for anyone to read, and gives its address. */
export async function elsewhere(path: string, body: string): Promise<string> {
  FILES.set(path, body);
  return (await listening) + path;
}

/** Opens an article on another origin with something pasted into it. Its policy lets in the site, and nothing inline. */
export async function paste(html: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await newPage(options);
  await page.goto(
    await elsewhere(
      '/article/',
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Article</title><link rel="icon" href="data:,"></head>
      <body><h1>Article</h1>\n${html}\n</body></html>`,
    ),
  );
  return page;
}

/** The view of the element in a page or a frame, once it has one. */
export async function viewIn(page: Pick<Page, 'locator'>): Promise<Record<string, unknown>> {
  const element = page.locator('entente-timeline');
  await element.locator('.en-live:not([inert]) .en-counted').waitFor();
  return element.evaluate((node) => (node as unknown as { view: Record<string, unknown> }).view);
}

/** Opens a page of the site and its dialog for embedding. */
export async function dialogAt(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await open(path, options);
  await page.locator('.en-counted').waitFor();
  await page.waitForFunction(() => document.querySelector<HTMLElement>('#still')?.hidden ?? true);
  const menu = page.locator('.en-tools .en-menu-button');
  const button = page.getByRole('button', { name: /^(Embed|Einbetten)$/ });
  if (!(await button.isVisible())) await menu.click();
  await button.click();
  await page.getByRole('dialog').waitFor();
  return page;
}

/** What stands in the dialog to be copied, of one kind. */
export async function snippet(page: Page, offer?: string): Promise<string> {
  if (offer !== undefined) await page.getByRole('radio', { name: offer, exact: true }).check();
  return page.locator('.en-snippet').first().inputValue();
}

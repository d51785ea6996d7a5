import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { newPage, pageErrors } from './pages';
import { servePage, serveWithoutCors } from './plainServer';

const plain = serveWithoutCors();
/** The same site with what its own `_headers` says, as Netlify and Cloudflare Pages read it. */
const ready = serveWithoutCors((path) => {
  const rules = readFileSync(join(inject('folder'), '_headers'), 'utf8').matchAll(/^(\/\S*)\n((?: {2}\S.*\n?)+)/gm);
  const found = [...rules].filter(([, pattern = '']) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
  );
  return Object.fromEntries(
    found.flatMap(([, , lines = '']) =>
      [...lines.matchAll(/^ {2}([\w-]+): (.*)$/gm)].map(([, name, value]) => [name!, value!]),
    ),
  );
});

const article = (script: string, data: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Article</title><link rel="icon" href="data:,">
  <script type="module" src="${script}/embed/entente.js"></script>
  <entente-timeline src="${data}/data/un-peacekeeping.json"><p>Read this.</p></entente-timeline></html>`;

async function visit(html: string, policy?: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await newPage(options);
  await page.goto(await servePage(html, policy));
  return page;
}

const painted = (page: Page): Promise<void> => page.locator('.en-live:not([inert]) .en-counted').waitFor();

describe('an element on another site than its data, which', () => {
  it('has the headers of the site’s recipe: is shown', async () => {
    const page = await visit(article(await ready, await ready));
    await painted(page);
    expect(pageErrors(page)).toEqual([]);
  });

  it.each([
    ['en', 'does not allow other sites to read its data (CORS).', '“Access-Control-Allow-Origin: *”'],
    ['de', 'erlaubt anderen Websites nicht, seine Daten zu lesen (CORS).', '„Access-Control-Allow-Origin: *“'],
  ])('lack CORS: says what is missing and who can set it, above the article’s content (%s)', async (lang, ...words) => {
    const page = await visit(article(await ready, await plain).replace('lang="en"', `lang="${lang}"`));
    const status = page.getByRole('status').filter({ hasText: new URL(await plain).host });
    await status.waitFor();
    for (const text of words) expect(await status.textContent()).toContain(text);
    expect(await page.getByText('Read this.').isVisible()).toBe(true);
  });

  it('the article’s policy does not allow: says that', async () => {
    const [script, data] = [await ready, await plain];
    const page = await visit(article(script, data), `default-src 'none'; script-src ${script}; connect-src ${script}`);
    await page.getByRole('status').filter({ hasText: 'can add' }).waitFor();
    expect(await page.getByRole('status').textContent()).toContain(`${new URL(data).host} to connect-src`);
    expect(await page.getByText('Read this.').isVisible()).toBe(true);
  });

  it('is out of reach: says that', async () => {
    const page = await visit(article(await ready, 'http://localhost:9'));
    await page.getByRole('status').filter({ hasText: 'the server could not be reached' }).waitFor();
  });

  it('lacks CORS as its script does: the article’s content stays', async () => {
    const page = await visit(article(await plain, await plain));
    await expect.poll(() => pageErrors(page).join()).toContain('CORS policy');
    expect(await page.getByText('Read this.').isVisible()).toBe(true);
    expect(await page.locator('entente-timeline').evaluate((node) => node.shadowRoot)).toBeNull();
  });
});

describe('embed/frame.html in a sandbox without an origin, from a server that sends no CORS header', () => {
  const framed = async (query: string): Promise<string> =>
    `<!doctype html><title>Post</title><link rel="icon" href="data:,"><iframe sandbox="allow-scripts" src="${await plain}/embed/frame.html${query}" width="700" height="640"></iframe>`;

  it('becomes the page of a timeline of the site, with its parameters', async () => {
    const page = await visit(await framed('?src=../data/un-peacekeeping.json&lang=de#?secret=q3m'));
    const frame = page.frameLocator('iframe');
    await frame.locator('.en-live:not([inert]) .en-counted').waitFor();
    expect(await frame.locator('html').evaluate(() => location.href)).toBe(
      `${await plain}/t/un-peacekeeping/frame.html?lang=de#?secret=q3m`,
    );
    expect(await frame.locator('html').getAttribute('lang')).toBe('de');
  });

  it.each([
    ['en-GB', 'Whoever runs', 'allow-same-origin'],
    ['de-AT', 'betreibt', 'allow-same-origin'],
  ])('says of any other file who can set what (%s)', async (locale, ...words) => {
    const page = await visit(await framed('?src=../data/mine.json'), undefined, { locale });
    const alert = page.frameLocator('iframe').getByRole('alert');
    for (const text of [...words, new URL(await plain).host, 'Access-Control-Allow-Origin: *'])
      await expect.poll(() => alert.textContent()).toContain(text);
  });

  it('says in a page opened from a folder which page opens there', async () => {
    const page = await newPage();
    await page.goto(`file://${join(inject('folder'), 'embed/frame.html')}?src=../data/mine.json`);
    await page.getByRole('alert').filter({ hasText: 't/…/frame.html' }).waitFor();
  });
});

describe('the recipe for hosts', () => {
  it('keeps hashed files for ever, and asks for the others again', async () => {
    const caching = async (path: string): Promise<string | null> =>
      (await fetch(`${await ready}/${path}`)).headers.get('cache-control');
    const { script } = /embed\/(?<script>timeline-[\w-]+\.js)/.exec(
      readFileSync(join(inject('folder'), 't/un-peacekeeping/frame.html'), 'utf8'),
    )!.groups!;
    expect(await caching(`embed/${script!}`)).toContain('immutable');
    expect(await caching('embed/entente.js')).toBe('public, max-age=300');
    expect(await caching('data/un-peacekeeping.json')).toBe('public, max-age=300');
    expect(await caching('t/un-peacekeeping/frame.html')).toBeNull();
  });

  it.each(['nginx.conf', '.htaccess'])('is there as %s too', (name) => {
    expect(readFileSync(join(inject('folder'), name), 'utf8')).toMatch(/Access-Control-Allow-Origin "\*"/);
  });
});

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type Page, chromium as playwright } from 'playwright';
import { createServer, preview, type PreviewServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { chromium } from '../chromium.mjs';

const { events } = JSON.parse(readFileSync('data/arms-control.json', 'utf8')) as { events: unknown[] };
const EVENTS = `${String(events.length)} events`;
const app = inject('app');
const source = join(app, 'app');
const built = join(app, 'built');
let browser: Browser;
let site: PreviewServer;
const pageErrors: string[] = [];

beforeAll(async () => {
  browser = await playwright.launch(chromium());
  const vite = join(app, 'node_modules/vite/bin/vite.js');
  const { VITEST: _, ...env } = process.env;
  const args = [vite, 'build', source, '--outDir', built, '--emptyOutDir', '--logLevel', 'warn'];
  const ended = spawnSync(process.execPath, args, {
    cwd: app,
    encoding: 'utf8',
    env: { ...env, NODE_ENV: 'production' },
  });
  expect([ended.stderr, ended.status]).toEqual(['', 0]);
  // For pages without a bundler, the package lies beside the app.
  cpSync(join(app, 'node_modules/entente-timeline/dist/npm/embed'), join(built, 'npm/embed'), { recursive: true });
  cpSync(join(app, 'data'), join(built, 'data'), { recursive: true });
  site = await preview({
    ...{ configFile: false, root: app, appType: 'mpa', logLevel: 'error' },
    ...{ build: { outDir: built }, preview: { host: '127.0.0.1', port: 0 } },
  });
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

function addressOf({ httpServer }: PreviewServer | ViteDevServer): string {
  const address = httpServer?.address();
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port');
  return `http://127.0.0.1:${String(address.port)}`;
}

async function open(address: string): Promise<Page> {
  const page = await browser.newPage();
  pageErrors.length = 0;
  page.on('pageerror', (error) => pageErrors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && pageErrors.push(message.text()));
  await page.goto(address);
  return page;
}

async function received(page: Page, text: string): Promise<void> {
  const said = async (): Promise<unknown> => [await page.locator('output').textContent(), ...pageErrors];
  await expect.poll(said, { timeout: 20_000 }).toEqual([text]);
}

async function usesApp(page: Page): Promise<void> {
  await received(page, '2 events, 0 issues, none');
  await page.getByRole('button', { name: 'More' }).click();
  await received(page, '3 events, 0 issues, none');
  await page.evaluate(`document.querySelector('entente-timeline').select('e2019')`);
  await received(page, '3 events, 0 issues, e2019');
  await page.getByRole('button', { name: 'As an outline' }).click();
  await page.locator('entente-timeline .en-outline').getByText('What happened in 1987').first().waitFor();
  const background = `getComputedStyle(document.querySelector('entente-timeline')).getPropertyValue('--entente-background')`;
  expect(await page.evaluate(background)).not.toBe('');
  expect(pageErrors).toEqual([]);
}

describe('with React', () => {
  it('the element shows data and is heard, built by Vite', async () => {
    await usesApp(await open(`${addressOf(site)}/index.html`));
  });

  it('and served by its development server, which bundles dependencies first', async () => {
    const server = await createServer({
      ...{ configFile: false, root: source, logLevel: 'error', cacheDir: join(app, 'cache') },
      // Else a page that comes before the dependencies are ready is loaded twice.
      optimizeDeps: {
        include: ['entente-timeline', 'entente-timeline/react', 'react', 'react-dom/client', 'react/jsx-dev-runtime'],
      },
      server: { host: '127.0.0.1', port: 0, fs: { strict: false } },
    });
    await server.listen();
    try {
      await usesApp(await open(`${addressOf(server)}/index.html`));
    } finally {
      await server.close();
    }
  });
});

describe('without a bundler', () => {
  const write = (name: string, body: string): void => {
    mkdirSync(built, { recursive: true });
    writeFileSync(join(built, name), `<!doctype html><html lang="en"><meta charset="utf-8"><title>T</title>${body}`);
  };
  const LISTEN = `<output></output><script>
    addEventListener('entente-ready', ({ detail, target }) =>
      document.querySelector('output').append(target.localName + ' ' + detail.events + ' events'));
  </script>`;

  it('a script tag defines the element', async () => {
    write(
      'plain.html',
      `${LISTEN}<script type="module" src="npm/embed/entente.js"></script>
      <entente-timeline src="data/arms-control.json" style="display: block; height: 640px"></entente-timeline>`,
    );
    const page = await open(`${addressOf(site)}/plain.html`);
    await received(page, `entente-timeline ${EVENTS}`);
    expect(pageErrors).toEqual([]);
  });

  it('a frame shows it, and the host script hears it', async () => {
    write(
      'framed.html',
      `${LISTEN}<iframe src="npm/embed/frame.html?src=../../data/arms-control.json" title="T" width="1000" height="640"></iframe>
      <script src="npm/embed/host.js" async></script>`,
    );
    const page = await open(`${addressOf(site)}/framed.html`);
    await received(page, `iframe ${EVENTS}`);
    expect(pageErrors).toEqual([]);
  });
});

import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { barriers, pageErrors, open, painted } from './pages';
import { servePage, serveWithoutCors } from './plainServer';

const IDS = readdirSync('data').map((name) => name.replace(/\.json$/, ''));
const SIZES = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];

type Text = string | Readonly<Record<string, string>>;
interface File {
  readonly lang: string;
  readonly events: readonly {
    id: string;
    title: Text;
    summary?: Text;
    claims?: readonly { says?: Text }[];
    treaties?: readonly { treaty: string }[];
  }[];
  readonly treaties?: readonly { id: string; name: Text }[];
  readonly links?: readonly { from: string; to: string; text?: Text }[];
  readonly sources: readonly { title?: string; URL?: string }[];
}

const squeezed = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const fileOf = (id: string): File => JSON.parse(readFileSync(`data/${id}.json`, 'utf8')) as File;

describe('without scripts, a page', () => {
  it.each(IDS)('has every event, claim, link, treaty and source of %s', async (id) => {
    const page = await open(`/t/${id}/`, { javaScriptEnabled: false });
    const file = fileOf(id);
    const { links = [], treaties = [] } = file;
    const localized = (text: Text = ''): string => squeezed(typeof text === 'string' ? text : (text[file.lang] ?? ''));
    const content = squeezed((await page.textContent('#static')) ?? '');
    const anchors = await page.locator('#static [id^="event-"]').evaluateAll((all) => all.map((one) => one.id));
    const addresses = new Set(
      await page.locator('#static a').evaluateAll((all) => all.map((one) => one.getAttribute('href'))),
    );
    expect(anchors.toSorted()).toEqual(file.events.map((event) => `event-${event.id}`).toSorted());
    const used = new Set(file.events.flatMap(({ treaties = [] }) => treaties.map(({ treaty }) => treaty)));
    const texts = [
      ...file.events.flatMap(({ title, summary, claims = [] }) => [title, summary, ...claims.map(({ says }) => says)]),
      ...links.map(({ text }) => text),
      ...treaties.filter((treaty) => used.has(treaty.id)).map(({ name }) => name),
      ...file.sources.map(({ title }) => title),
    ];
    expect(texts.filter((text) => !content.includes(localized(text)))).toEqual([]);
    expect(
      file.sources.flatMap(({ URL: address }) => (address === undefined || addresses.has(address) ? [] : [address])),
    ).toEqual([]);
    for (const { to } of links) expect(addresses).toContain(`#event-${to}`);
  });

  it.each(SIZES)('shows the chart that fits, and does not scroll sideways (%o)', async (viewport) => {
    const page = await open('/t/arms-control/', { javaScriptEnabled: false, viewport });
    const shown = page.locator('.en-pictures svg').filter({ visible: true });
    expect(await shown.count()).toBe(1);
    expect(await shown.getAttribute('class')).toBe(viewport.width > 1000 ? 'en-wide' : 'en-slim');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
  });

  it('links from a mark to its entry, which is opened', async () => {
    const page = await open('/t/arms-control/', { javaScriptEnabled: false });
    const way = page.locator('.en-wide a').first();
    const href = (await way.getAttribute('href')) ?? '';
    await way.click({ position: { x: 4, y: 8 } });
    expect(new URL(page.url()).hash).toBe(href);
    await page.locator(`${href} .en-body`).waitFor({ state: 'visible' });
    expect(await page.locator(href).evaluate((one) => one.getBoundingClientRect().top)).toBeLessThan(400);
  });

  it('prints the chart on the first sheet', async () => {
    const page = await open('/t/arms-control/', { javaScriptEnabled: false, viewport: { width: 718, height: 1016 } });
    await page.emulateMedia({ media: 'print' });
    const foot = await page.locator('.en-figure').evaluate((one) => one.getBoundingClientRect().bottom);
    expect(foot).toBeLessThan(1016);
  });
});

describe('before its script has loaded, a page', () => {
  it.each([
    { viewport: SIZES[0]!, colorScheme: 'light' },
    { viewport: SIZES[1]!, colorScheme: 'dark' },
  ] as const)('has no axe violations (%o)', async (options) => {
    const page = await open('/icon.svg', options);
    await page.route('**/assets/*.js', (route) => route.abort());
    await page.goto(`${inject('site')}/t/dprk-russia/`);
    expect(await barriers(page)).toEqual([]);
  });

  it('has no script before or within its content', async () => {
    const page = await open('/t/arms-control/', { javaScriptEnabled: false });
    const html = await (await page.request.get(page.url())).text();
    expect(html.indexOf('<script')).toBeGreaterThan(html.lastIndexOf('</main>'));
    expect(html).not.toContain('modulepreload');
  });
});

describe('the app replaces the content of a page', () => {
  const SHIFTS = `new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.shifted = (window.shifted ?? 0) + entry.value;
  }).observe({ type: 'layout-shift', buffered: true })`;

  it.each(SIZES)('without a layout shift (%o)', async (viewport) => {
    const page = await open('/icon.svg', { viewport });
    await page.addInitScript(SHIFTS);
    await page.goto(`${inject('site')}/t/dprk-russia/`);
    await page.locator('#static').waitFor({ state: 'hidden' });
    // These parts beside the chart are created last.
    await page.locator('.en-brush-end').first().waitFor();
    await page.locator('.en-legend li').first().waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    await painted(page);
    expect(await page.evaluate('window.shifted ?? 0')).toBeLessThan(0.01);
    expect(await page.evaluate('scrollY')).toBe(0);
    expect(pageErrors(page)).toEqual([]);
  });

  it('with the headline in the same place', async () => {
    const place = { x: 0, y: 0 };
    const staticPage = await open('/t/dprk-russia/', { javaScriptEnabled: false });
    const app = await open('/t/dprk-russia/');
    await app.locator('#static').waitFor({ state: 'hidden' });
    const [before, after] = await Promise.all(
      [staticPage.locator('#static h1'), app.locator('#app h1')].map(async (one) => (await one.boundingBox()) ?? place),
    );
    expect(Math.abs(before!.x - after!.x) + Math.abs(before!.y - after!.y)).toBeLessThan(4);
  });

  it('but not while the reader is in the middle of it', async () => {
    const page = await open('/icon.svg');
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/data/*.json', (route) => held.then(() => route.continue()));
    await page.goto(`${inject('site')}/t/dprk-russia/`);
    await page.mouse.wheel(0, 1500);
    await page.waitForFunction(() => scrollY > 1000);
    release();
    // The legend is created after the chart, which would have replaced the content of the page.
    await page.locator('#app .en-legend li').first().waitFor({ state: 'attached' });
    await painted(page);
    expect(await page.locator('#static').isVisible()).toBe(true);
    await page.evaluate('scrollTo(0, 0)');
    await page.locator('#static').waitFor({ state: 'hidden' });
  });

  it('and opens the event of an anchor', async () => {
    const page = await open('/t/arms-control/#event-inf-signature-1987-12-08');
    await page.locator('.en-panel').waitFor();
    expect(new URL(page.url()).hash).toMatch(/e=inf-signature-1987-12-08/);
  });

  it('or leaves it where the data never arrives, with a message', async () => {
    const page = await open('/icon.svg');
    await page.route('**/data/*.json', (route) => route.abort());
    await page.goto(`${inject('site')}/t/arms-control/`);
    await page.locator('#app.en-below').waitFor({ state: 'visible' });
    expect(await page.locator('#static').isVisible()).toBe(true);
  });
});

describe('a page in one file', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'entente-single-'));
    const command = join(inject('folder'), 'cli/entente-timeline.js');
    const args = [command, 'render', 'data/arms-control.json', '--out', folder, '--single', '--page', '--lang', 'de'];
    execFileSync(process.execPath, args, { stdio: 'ignore' });
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));
  const address = (name: string): string => pathToFileURL(join(folder, name)).href;

  it('zooms and requests nothing when opened from a folder', async () => {
    const page = await open('/icon.svg');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(address('timeline.html'));
    await page.locator('#static').waitFor({ state: 'hidden' });
    await page.mouse.move(700, 400);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await page.waitForFunction(() => location.hash.startsWith('#t='));
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([address('timeline.html')]);
    expect(pageErrors(page)).toEqual([]);
  });

  it('is complete without its data when it is a folder', async () => {
    const page = await open('/icon.svg');
    await page.goto(address('index.html'));
    expect(await page.locator('h1').filter({ visible: true }).textContent()).toContain('Rüstungskontrolle');
    expect(await page.locator('#static .en-entry').count()).toBe(fileOf('arms-control').events.length);
    expect(pageErrors(page)).toEqual([]);
  });

  describe('that is published', () => {
    const published = join(inject('folder'), 'published');
    beforeAll(() => cpSync(folder, published, { recursive: true }));
    afterAll(() => rmSync(published, { recursive: true }));

    it('is interactive', async () => {
      const page = await open('/published/index.html', { locale: 'de-DE' });
      await page.locator('#static').waitFor({ state: 'hidden' });
      await page.getByRole('button', { name: 'Drucken und speichern' }).waitFor();
      expect(pageErrors(page)).toEqual([]);
    });

    // It asked for its data, which a sandbox without an origin is not given: an address pasted into WordPress stayed a plain page.
    it('is interactive in a frame that is allowed scripts and nothing else', async () => {
      const page = await open('/icon.svg');
      const address = `${await serveWithoutCors()}/published/frame.html`;
      await page.goto(
        await servePage(`<iframe sandbox="allow-scripts" src="${address}" width="900" height="600"></iframe>`),
      );
      const frame = page.frameLocator('iframe');
      await frame.locator('#static').waitFor({ state: 'hidden' });
      await frame.locator('canvas').first().waitFor();
      expect(pageErrors(page)).toEqual([]);
    });
  });
});

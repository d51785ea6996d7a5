import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { barriers, faults, open } from './pages';

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
  readonly treaties: readonly { id: string; name: Text }[];
  readonly links: readonly { from: string; to: string; text?: Text }[];
  readonly sources: readonly { title?: string; URL?: string }[];
}

const squeezed = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const fileOf = (id: string): File => JSON.parse(readFileSync(`data/${id}.json`, 'utf8')) as File;

describe('with script off, a page', () => {
  it.each(IDS)('holds every event, claim, link, treaty and source of %s', async (id) => {
    const page = await open(`/t/${id}/`, { javaScriptEnabled: false });
    const file = fileOf(id);
    const told = (text: Text = ''): string => squeezed(typeof text === 'string' ? text : (text[file.lang] ?? ''));
    const content = squeezed((await page.textContent('#still')) ?? '');
    const anchors = await page.locator('#still [id^="event-"]').evaluateAll((all) => all.map((one) => one.id));
    const addresses = new Set(
      await page.locator('#still a').evaluateAll((all) => all.map((one) => one.getAttribute('href'))),
    );
    expect(anchors.toSorted()).toEqual(file.events.map((event) => `event-${event.id}`).toSorted());
    const used = new Set(file.events.flatMap(({ treaties = [] }) => treaties.map(({ treaty }) => treaty)));
    const texts = [
      ...file.events.flatMap(({ title, summary, claims = [] }) => [title, summary, ...claims.map(({ says }) => says)]),
      ...file.links.map(({ text }) => text),
      ...file.treaties.filter((treaty) => used.has(treaty.id)).map(({ name }) => name),
      ...file.sources.map(({ title }) => title),
    ];
    expect(texts.filter((text) => !content.includes(told(text)))).toEqual([]);
    expect(
      file.sources.flatMap(({ URL: address }) => (address === undefined || addresses.has(address) ? [] : [address])),
    ).toEqual([]);
    for (const { to } of file.links) expect(addresses).toContain(`#event-${to}`);
  });

  it.each(SIZES)('shows the one picture that fits, and never scrolls sideways (%o)', async (viewport) => {
    const page = await open('/t/arms-control/', { javaScriptEnabled: false, viewport });
    const shown = page.locator('.en-pictures svg').filter({ visible: true });
    expect(await shown.count()).toBe(1);
    expect(await shown.getAttribute('class')).toBe(viewport.width > 1000 ? 'en-wide' : 'en-slim');
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
  });

  it('leads from a mark to what it stands for, which lies open there', async () => {
    const page = await open('/t/arms-control/', { javaScriptEnabled: false });
    const way = page.locator('.en-wide a').first();
    const href = (await way.getAttribute('href')) ?? '';
    await way.click({ position: { x: 4, y: 8 } });
    expect(new URL(page.url()).hash).toBe(href);
    await page.locator(`${href} .en-body`).waitFor({ state: 'visible' });
    expect(await page.locator(href).evaluate((one) => one.getBoundingClientRect().top)).toBeLessThan(400);
  });

  it('puts the picture on the first sheet of paper', async () => {
    const page = await open('/t/arms-control/', { javaScriptEnabled: false, viewport: { width: 718, height: 1016 } });
    await page.emulateMedia({ media: 'print' });
    const foot = await page.locator('.en-figure').evaluate((one) => one.getBoundingClientRect().bottom);
    expect(foot).toBeLessThan(1016);
  });
});

describe('before its script comes, a page', () => {
  it.each(SIZES.flatMap((viewport) => (['light', 'dark'] as const).map((colorScheme) => ({ viewport, colorScheme }))))(
    'keeps nobody out (%o)',
    async (options) => {
      const page = await open('/icon.svg', options);
      await page.route('**/assets/*.js', (route) => route.abort());
      await page.goto(`${inject('site')}/t/dprk-russia/`);
      expect(await barriers(page)).toEqual([]);
    },
  );

  it('names no script before the content, and runs none within it', async () => {
    const page = await open('/t/arms-control/', { javaScriptEnabled: false });
    const html = await (await page.request.get(page.url())).text();
    expect(html.indexOf('<script')).toBeGreaterThan(html.lastIndexOf('</main>'));
    expect(html).not.toContain('modulepreload');
  });
});

describe('the app takes the place of a page', () => {
  const SHIFTS = `new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.shifted = (window.shifted ?? 0) + entry.value;
  }).observe({ type: 'layout-shift', buffered: true })`;

  it.each(SIZES)('without a jump (%o)', async (viewport) => {
    const page = await open('/icon.svg', { viewport });
    await page.addInitScript(SHIFTS);
    await page.goto(`${inject('site')}/t/dprk-russia/`);
    await page.locator('#still').waitFor({ state: 'hidden' });
    await page.waitForTimeout(500);
    expect(await page.evaluate('window.shifted ?? 0')).toBeLessThan(0.01);
    expect(await page.evaluate('scrollY')).toBe(0);
    expect(faults(page)).toEqual([]);
  });

  it('with the headline where it was', async () => {
    const place = { x: 0, y: 0 };
    const still = await open('/t/dprk-russia/', { javaScriptEnabled: false });
    const app = await open('/t/dprk-russia/');
    await app.locator('#still').waitFor({ state: 'hidden' });
    const [before, after] = await Promise.all(
      [still.locator('#still h1'), app.locator('#app h1')].map(async (one) => (await one.boundingBox()) ?? place),
    );
    expect(Math.abs(before!.x - after!.x) + Math.abs(before!.y - after!.y)).toBeLessThan(4);
  });

  it('but takes nothing away from a reader who is in the middle of it', async () => {
    const page = await open('/icon.svg');
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/data/*.json', (route) => held.then(() => route.continue()));
    await page.goto(`${inject('site')}/t/dprk-russia/`);
    await page.mouse.wheel(0, 1500);
    await page.waitForFunction(() => scrollY > 1000);
    release();
    await page.waitForTimeout(1500);
    expect(await page.locator('#still').isVisible()).toBe(true);
    await page.evaluate('scrollTo(0, 0)');
    await page.locator('#still').waitFor({ state: 'hidden' });
  });

  it('and opens the event that an address of the page means', async () => {
    const page = await open('/t/arms-control/#event-inf-signature-1987-12-08');
    await page.locator('.en-panel').waitFor();
    expect(new URL(page.url()).hash).toMatch(/e=inf-signature-1987-12-08/);
  });

  it('and leaves it where the data never comes, with a word on why', async () => {
    const page = await open('/icon.svg');
    await page.route('**/data/*.json', (route) => route.abort());
    await page.goto(`${inject('site')}/t/arms-control/`);
    await page.locator('#app.en-below').waitFor({ state: 'visible' });
    expect(await page.locator('#still').isVisible()).toBe(true);
  });
});

describe('a page in one file', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'entente-single-'));
    const command = join(inject('folder'), 'cli/entente.js');
    const args = [command, 'render', 'data/arms-control.json', '--out', folder, '--single', '--page', '--lang', 'de'];
    execFileSync(process.execPath, args, { stdio: 'ignore' });
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));
  const address = (name: string): string => pathToFileURL(join(folder, name)).href;

  it('zooms and asks for nothing, opened from a folder', async () => {
    const page = await open('/icon.svg');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(address('timeline.html'));
    await page.locator('#still').waitFor({ state: 'hidden' });
    await page.mouse.move(700, 400);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    await page.waitForFunction(() => location.hash.startsWith('#t='));
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([address('timeline.html')]);
    expect(faults(page)).toEqual([]);
  });

  it('has its data beside it as a folder, and reads complete there without them', async () => {
    const page = await open('/icon.svg');
    await page.goto(address('index.html'));
    expect(await page.locator('h1').filter({ visible: true }).textContent()).toContain('Rüstungskontrolle');
    expect(await page.locator('#still .en-entry').count()).toBe(fileOf('arms-control').events.length);
    expect(faults(page)).toEqual([]);
  });
});

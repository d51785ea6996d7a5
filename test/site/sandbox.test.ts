import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { readTimeline } from '../../src/format/read';
import { buildTable } from '../../src/model/buildTable';
import { languageFor } from '../../src/static/languages';
import { NOTO } from '../../src/static/measure';
import { oembedOf } from '../../src/static/meta';
import { staticTimeline } from '../../src/static/staticTimeline';
import { eventIn } from './timelinePage';
import { newPage, pageErrors } from './pages';
import { servePage, serveWithoutCors } from './plainServer';
import { wordPressPage } from './wordPress';

const ID = 'un-peacekeeping';
const site = serveWithoutCors();
const frameAt = async (): Promise<string> => `${await site}/t/${ID}/frame.html`;

/** The frame of the oEmbed answer that the site would have at this address. */
async function oembed(): Promise<string> {
  const { file } = readTimeline(readFileSync(`data/${ID}.json`, 'utf8'));
  const timeline = staticTimeline(buildTable(file!), { ...languageFor('en'), metrics: NOTO, lang: 'en' });
  const base = `${await site}/t/${ID}/`;
  const place = { base, data: null, home: null, image: null, frame: 'frame.html', oembed: 'oembed.json' };
  return (JSON.parse(oembedOf(timeline, place)) as { html: string }).html;
}

/** Opens a page that shows a timeline in a frame, once the timeline is painted. */
async function visit(html: string, { policy, size }: { policy?: string; size?: [number, number] } = {}): Promise<Page> {
  const [width, height] = size ?? [1280, 900];
  const page = await newPage({ viewport: { width, height } });
  // What sources are on: nothing leaves this machine.
  await page
    .context()
    .route(/^https:/, (route) => route.fulfill({ body: '<title>A source</title>', contentType: 'text/html' }));
  await page.goto(await servePage(html, policy));
  await painted(page.frameLocator('iframe'));
  return page;
}

const painted = (frame: FrameLocator): Promise<void> => frame.locator('.en-live:not([inert]) .en-counted').waitFor();

/** Opens the first event and returns the first of its links to sources. */
async function sourceIn(page: Page): Promise<ReturnType<FrameLocator['locator']>> {
  const frame = page.frameLocator('iframe');
  await frame.locator('entente-timeline').evaluate((node) => {
    const timeline = node as unknown as { visible: string[]; select(id: string): void };
    timeline.select(timeline.visible[0]!);
  });
  const link = frame.locator('.en-panel a[href^="https:"]').first();
  await link.waitFor();
  return link;
}

describe('an address pasted into WordPress, from a server that sends no CORS header', () => {
  it('shows the timeline at the height that it needs', async () => {
    const page = await visit(wordPressPage(await oembed()), { size: [390, 844] });
    const height = (): Promise<number> =>
      page.locator('iframe').evaluate((node: HTMLIFrameElement) => node.clientHeight);
    // On a phone it is as tall as its lanes, more than the answer's own 640 px.
    await expect.poll(height).toBeGreaterThan(640);
    const content = await page
      .frameLocator('iframe')
      .locator('html')
      .evaluate((node) => node.scrollHeight);
    expect(await height()).toBe(Math.min(1000, content));
    expect(pageErrors(page)).toEqual([]);
  });

  it('leads a link to a source there in the reader’s window, from which Back returns to the post', async () => {
    const page = await visit(wordPressPage(await oembed()));
    const post = page.url();
    const link = await sourceIn(page);
    const href = await link.getAttribute('href');
    await link.click();
    await expect.poll(() => page.url()).toBe(href);
    await page.goBack();
    expect(page.url()).toBe(post);
  });

  it('sends nobody to a page that is no link of the timeline', async () => {
    const page = await newPage();
    await page.goto(`${await frameAt()}#?onward=${encodeURIComponent('https://evil.test/')}`);
    await page.locator('.en-live:not([inert]) .en-counted').waitFor();
    expect(page.url()).toContain(await site);
  });
});

describe('a sandbox without leave to open windows, on a page that knows no messages', () => {
  const sandboxed = async (): Promise<string> =>
    `<!doctype html><title>Course</title><link rel="icon" href="data:,"><iframe sandbox="allow-scripts" src="${await frameAt()}" width="700" height="640"></iframe>`;

  it('gives the address of a source to copy, and takes the focus back to the link', async () => {
    const page = await visit(await sandboxed());
    const link = await sourceIn(page);
    const href = await link.getAttribute('href');
    await link.click();
    const frame = page.frameLocator('iframe');
    const field = frame.getByRole('textbox', { name: 'Address of the link' });
    expect(await field.inputValue()).toBe(href);
    await frame.getByRole('button', { name: 'Copy', exact: true }).click();
    await frame.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => field.count()).toBe(0);
    expect(await link.evaluate((node) => (node.getRootNode() as ShadowRoot).activeElement === node)).toBe(true);
  });

  it('opens the source in a window of its own where the sandbox allows windows', async () => {
    const page = await visit((await sandboxed()).replace('allow-scripts', 'allow-scripts allow-popups'));
    const link = await sourceIn(page);
    const [opened] = await Promise.all([page.waitForEvent('popup'), link.click()]);
    await expect.poll(() => opened.url()).toBe(await link.getAttribute('href'));
    expect(await page.frameLocator('iframe').locator('#blocked').count()).toBe(0);
  });
});

it('a Ghost HTML card, which is kept as it is, shows the frame of the dialog at its height', async () => {
  const snippet = `<div style="container-type:inline-size;width:100%">
<iframe src="${await frameAt()}?lang=en" title="T" width="100%" height="640" loading="lazy" frameborder="0" style="display:block;border:0;width:100%;height:640px"></iframe>
</div>
<script src="${await site}/embed/host.js" async></script>`;
  const page = await visit(
    `<!doctype html><title>Ghost</title><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><section class="gh-content"><!--kg-card-begin: html-->\n${snippet}\n<!--kg-card-end: html--></section>`,
    { size: [390, 844] },
  );
  const height = (): Promise<number> => page.locator('iframe').evaluate((node: HTMLIFrameElement) => node.clientHeight);
  const content = (): Promise<number> =>
    page
      .frameLocator('iframe')
      .locator('html')
      .evaluate((node) => node.scrollHeight);
  await expect.poll(height).toBeGreaterThan(640);
  await expect.poll(async () => (await height()) - (await content())).toBe(0);
  expect(pageErrors(page)).toEqual([]);
});

it('a page that strips scripts, as Moodle does, shows the frame', async () => {
  const snippet = `<iframe src="${await frameAt()}" width="100%" height="640" title="T" loading="lazy"></iframe><script src="${await site}/embed/host.js"></script>`;
  const page = await visit(
    `<!doctype html><title>Moodle</title><link rel="icon" href="data:,">${snippet.replace(/<script.*<\/script>/, '')}`,
  );
  expect(await page.locator('iframe').evaluate((node: HTMLIFrameElement) => node.clientHeight)).toBe(640);
  expect(
    await page
      .frameLocator('iframe')
      .locator('html')
      .evaluate((node) => node.scrollWidth - node.clientWidth),
  ).toBe(0);
  expect(pageErrors(page)).toEqual([]);
});

it('a page under a strict policy needs nothing but leave to show the frame', async () => {
  const page = await visit(
    `<!doctype html><title>Strict</title><iframe src="${await frameAt()}" width="700" height="640"></iframe>`,
    {
      policy: `default-src 'none'; frame-src ${await site}; img-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'`,
    },
  );
  const link = await sourceIn(page);
  const [opened] = await Promise.all([page.waitForEvent('popup'), link.click()]);
  await expect.poll(() => opened.url()).toBe(await link.getAttribute('href'));
});

describe('opened from a folder', () => {
  it('shows the timeline', async () => {
    const page = await newPage();
    await page.goto(`file://${join(inject('folder'), 't', ID, 'frame.html')}`);
    await page.locator('.en-live:not([inert]) .en-counted').waitFor();
    await page.mouse.click(...(await eventIn(page, page)));
    await page.locator('.en-panel').waitFor();
    expect(pageErrors(page)).toEqual([]);
  });

  it('reads without a script, every event with its sources', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto(`file://${join(inject('folder'), 't', ID, 'frame.html')}`);
    const { events } = JSON.parse(readFileSync(`data/${ID}.json`, 'utf8')) as { events: { title: { en: string } }[] };
    expect(
      await page
        .locator('#static strong', { hasText: events.at(-1)!.title.en })
        .first()
        .isVisible(),
    ).toBe(true);
    expect(await page.locator('#static .en-figure svg:visible').count()).toBe(1);
    expect(await page.locator('#static a[href^="https:"]:not([target=_blank])').count()).toBe(0);
  });
});

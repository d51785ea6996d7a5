import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { newPage, pageErrors, painted } from './pages';
import { dialogAt, pasted, snippet, viewIn } from './pasteSnippet';

/** Sums layout shifts, from the first paint on. */
const SHIFTS = `globalThis.shifted = 0; new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) shifted += entry.value;
}).observe({ type: 'layout-shift', buffered: true })`;

describe('a snippet in the column of an article', () => {
  // The frame once had a border, the picture was scaled down to letters of 5 px on a phone, and what followed was pushed down there.
  it.each(
    ['Element', 'Frame', 'HTML without script', 'Picture'].flatMap((offer) =>
      [1280, 390].map((width) => [offer, width] as const),
    ),
  )('as %s, in a window of %i px, has no border, stays in its column and shifts nothing', async (offer, width) => {
    const text = await snippet(await dialogAt('/t/dprk-russia/'), offer);
    const article = await newPage({ viewport: { width, height: 844 } });
    await article.addInitScript(SHIFTS);
    const body = `<div id="column" style="max-width:680px;margin:0 auto">${text}</div><p id="after">What follows.</p>`;
    await article.goto(await pasted(body, 'body { margin: 16px } '));
    if (offer === 'Element') await viewIn(article);
    if (offer === 'Frame') {
      await viewIn(article.frameLocator('iframe'));
      await expect.poll(() => article.locator('iframe').evaluate((node) => node.style.height)).toMatch(/^\d+px$/);
    }
    await painted(article);
    const node = article.locator('#column :is(entente-timeline, iframe, img)').first();
    const found = await node.evaluate((one: HTMLElement) => {
      const column = document.querySelector('#column')!.getBoundingClientRect();
      const box = one.getBoundingClientRect();
      return {
        border: getComputedStyle(one).borderTopWidth,
        isInColumn: box.left >= column.left && box.right <= column.right,
        overflow: document.documentElement.scrollWidth - innerWidth,
        // Of a picture: CSS pixels for each pixel of its layout, in which labels are 13 px tall.
        scale: one instanceof HTMLImageElement ? box.width / one.naturalWidth : 1,
      };
    });
    expect(found).toMatchObject({ border: '0px', isInColumn: true, overflow: 0 });
    if (width === 390) expect(found.scale).toBeGreaterThan(0.85);
    // Time runs downwards in an element on a phone, for which the snippet reserves its room.
    if (offer === 'Element') expect(await article.locator('.en-vertical').count()).toBe(width === 390 ? 1 : 0);
    expect(await article.evaluate<number>('shifted')).toBeLessThan(0.02);
    expect(pageErrors(article)).toEqual([]);
  });

  // The article below a list of 112 events was once pushed 13,000 px down when it loaded.
  it.each(
    ['Element', 'Frame'].flatMap((offer) =>
      ['', 'view=outline', 'view=claims', 'view=treaties'].map((view) => [offer, view] as const),
    ),
  )('is as tall before it loads as after (%s, %j)', async (offer, view) => {
    const text = await snippet(await dialogAt(`/t/dprk-russia/#${view}`), offer);
    const tag = offer === 'Element' ? 'entente-timeline' : 'iframe';
    for (const width of [358, 680]) {
      const address = await pasted(`<div style="width:${String(width)}px">${text}</div>`);
      const heightIn = async (page: Page): Promise<number> => (await page.locator(tag).boundingBox())!.height;
      const page = await newPage({ javaScriptEnabled: false });
      await page.goto(address);
      const loaded = await newPage();
      await loaded.goto(address);
      await viewIn(offer === 'Element' ? loaded : loaded.frameLocator('iframe'));
      await painted(loaded);
      const before = await heightIn(page);
      await expect.poll(() => heightIn(loaded)).toBeCloseTo(before, -1);
    }
  });
});

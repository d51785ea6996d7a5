import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { length, utc } from '../../src/time/instant';
import { article, smallFile, waitForEvents } from './article';
import { fingers } from './fingers';
import { barriers, painted } from './pages';
import { COUNT, linkOf, moved, openTimeline, shownIn, WHOLE } from './timelinePage';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const SHEET = '.en-panel';

/** Where the event that stands out is, in the window. */
const rowIn = async (page: Page): Promise<{ y: number; height: number }> =>
  (await page.locator('.en-vertical-row').boundingBox())!;
const sheetTop = async (page: Page): Promise<number> => (await page.locator(SHEET).boundingBox())!.y;

describe('on a phone', () => {
  it('time runs downwards, and the page scrolls past the picture with one finger', async () => {
    const page = await openTimeline('', PHONE);
    const picture = (await page.locator('.en-vertical-picture').boundingBox())!;
    expect(picture.height).toBeGreaterThan(844);
    const end = (): Promise<boolean> => page.evaluate(() => scrollY + innerHeight >= document.body.scrollHeight - 2);
    for (let i = 0; i < 20 && !(await end()); i++) {
      await fingers(page, [
        [
          [200, 700],
          [200, 100],
        ],
      ]);
      await painted(page);
    }
    expect(await end()).toBe(true);
    expect(await shownIn(page)).toEqual(WHOLE);
  });

  it('says at the top of the window in which year it is', async () => {
    const page = await openTimeline('', PHONE);
    const year = page.locator('.en-vertical-now span');
    expect(await year.textContent()).toBe('');
    await page.evaluate(() => scrollTo(0, 1500));
    await expect.poll(() => year.textContent()).toMatch(/^202[34]$/);
  });

  it('on its side it runs sideways', async () => {
    const page = await openTimeline('', { ...PHONE, viewport: { width: 550, height: 390 } });
    await page.locator('.en-picture').waitFor();
    expect(await page.locator('.en-vertical').count()).toBe(0);
  });

  it('a tap opens an event in a sheet that leaves it in sight at each of its heights', async () => {
    const page = await openTimeline('', PHONE);
    const plot = (await page.locator('.en-plot').boundingBox())!;
    // The first turning point is the first event of the picture.
    for (let y = 60; y < 260 && (await linkOf(page)).get('e') === null; y += 40) {
      await page.touchscreen.tap(plot.x + 200, plot.y + y);
      await painted(page);
    }
    await page.locator(SHEET).waitFor();
    const handle = page.locator('.en-sheet-handle');
    await expect.poll(() => sheetTop(page)).toBe(422);
    const { y, height } = await rowIn(page);
    expect(y).toBeGreaterThan(0);
    expect(y + height).toBeLessThanOrEqual(422);
    await handle.tap();
    await expect.poll(() => sheetTop(page)).toBeLessThan(100);
    await handle.tap();
    await expect.poll(() => sheetTop(page)).toBeGreaterThan(700);
    await handle.press('ArrowUp');
    await expect.poll(() => sheetTop(page)).toBe(422);
    const grip = (await handle.boundingBox())!;
    await fingers(page, [
      [
        [195, grip.y + 14],
        [195, 60],
      ],
    ]);
    await expect.poll(() => sheetTop(page)).toBeLessThan(100);
  });

  it('what lies before and after the view is counted, and a step away', async () => {
    const page = await openTimeline('t=2024', PHONE);
    const [earlier, later] = ['Earlier', 'Later'].map((name) => page.getByRole('button', { name: new RegExp(name) }));
    const countOf = (text: string | null): number => Number(/\d+/.exec(text ?? '')?.[0]);
    const inView = countOf((await page.locator('.en-counted button').textContent())!.replace(/^.*,/, ''));
    const beyond = countOf(await earlier!.textContent()) + countOf(await later!.textContent());
    expect(inView + beyond).toBe(COUNT);
    const shown = await moved(page, () => later!.tap());
    expect(shown.from).toBeGreaterThan(utc(2024, 9));
    expect(await earlier!.isVisible()).toBe(true);
  });

  it('buttons in reach of a thumb zoom, and stay at the foot of the window', async () => {
    const page = await openTimeline('', PHONE);
    const zoom = page.getByRole('button', { name: 'Zoom in' }).filter({ visible: true });
    await page.evaluate(() => scrollTo(0, 800));
    await expect.poll(async () => (await zoom.boundingBox())!.y).toBeGreaterThan(740);
    const { width, height } = (await zoom.boundingBox())!;
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    const shown = await moved(page, () => zoom.tap());
    expect(length(shown)).toBeLessThan(length(WHOLE) / 1.5);
  });

  it.each(['light', 'dark'] as const)('axe finds nothing with an open event, in %s colours', async (colorScheme) => {
    const page = await openTimeline('e=treaty-in-force-2024-12-04', { ...PHONE, colorScheme });
    await page.locator('.en-sheet-handle').waitFor();
    await painted(page);
    expect(await barriers(page)).toEqual([]);
  });
});

describe('filters on a phone', () => {
  it('are a sheet whose button says how many events are left, gives the focus back and lets the page scroll', async () => {
    const page = await openTimeline('', PHONE);
    const button = page.getByRole('button', { name: /^Filter/ });
    const sheet = page.getByRole('dialog', { name: 'Filter' });
    const isFocused = (node: Locator): Promise<boolean> => node.evaluate((own) => own === document.activeElement);
    await button.tap();
    await expect.poll(() => isFocused(sheet)).toBe(true);
    const { y, height } = (await sheet.boundingBox())!;
    expect([y > 60, y + height]).toEqual([true, 844]);
    const show = sheet.getByRole('button', { name: /^Show \d+ events$/ });
    expect(await show.textContent()).toBe(`Show ${COUNT} events`);
    const summits = sheet.locator('.en-choice', { hasText: 'Summit or visit' });
    await summits.tap();
    await expect
      .poll(() => show.textContent())
      .toBe(`Show ${await summits.locator('.en-choice-count').textContent()} events`);
    const targets = await sheet
      .locator('button, label')
      .evaluateAll((all) => all.map((own) => own.getBoundingClientRect().height));
    expect(Math.min(...targets)).toBeGreaterThanOrEqual(44);
    expect(await barriers(page)).toEqual([]);
    await show.tap();
    await sheet.waitFor({ state: 'detached' });
    expect(await isFocused(button)).toBe(true);
    // A press beside the sheet closes it and opens nothing; so does Escape.
    await button.tap();
    await sheet.waitFor();
    await page.touchscreen.tap(200, 40);
    await sheet.waitFor({ state: 'detached' });
    await button.press('Enter');
    await expect.poll(() => isFocused(sheet)).toBe(true);
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    expect(await isFocused(button)).toBe(true);
    await fingers(page, [
      [
        [200, 700],
        [200, 300],
      ],
    ]);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
  });
});

describe('by keyboard', () => {
  it('arrows go from event to event, Enter opens, Escape closes, and the focus stays in sight', async () => {
    const page = await openTimeline('', { viewport: PHONE.viewport });
    await page.locator('.en-plot').focus();
    await page.keyboard.press('Home');
    for (let i = 0; i < 30; i++) await page.keyboard.press(i % 2 ? 'ArrowDown' : 'ArrowRight');
    const isInSight = async (): Promise<boolean> => {
      const { y, height } = await rowIn(page);
      return y >= 0 && y + height <= 844;
    };
    await expect.poll(isInSight).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(200);
    await expect.poll(() => page.locator('[aria-live=polite]').allTextContents()).not.toEqual(['']);
    await page.keyboard.press('Enter');
    await page.locator(SHEET).waitFor();
    await expect.poll(async () => (await rowIn(page)).y + 44 <= (await sheetTop(page))).toBe(true);
    await page.locator('.en-plot').press('Escape');
    await page.locator(SHEET).waitFor({ state: 'detached' });
  });
});

describe('in an element', () => {
  const files = { 'small.json': () => ({ body: smallFile() }) };
  const options = { viewport: { width: 390, height: 844 } };

  it('runs downwards where it is narrow', async () => {
    const page = await article({ body: '<entente-timeline src="small.json"></entente-timeline>', files, options });
    await waitForEvents(page, 'entente-ready');
    await page.locator('.en-vertical canvas').waitFor();
    expect(await page.locator('.en-picture').count()).toBe(0);
    // Its filters are a sheet over the article, at the foot of the window wherever the element is.
    await page.getByRole('button', { name: 'Filter' }).click();
    const sheet = (await page.getByRole('dialog', { name: 'Filter' }).boundingBox())!;
    expect([sheet.x, sheet.width, sheet.y + sheet.height]).toEqual([0, 390, 844]);
  });

  it('runs sideways where the page gives it a height, which it would have to scroll in', async () => {
    const body = '<entente-timeline src="small.json" class="low"></entente-timeline>';
    const page = await article({ body, files, options });
    await waitForEvents(page, 'entente-ready');
    await page.locator('.en-picture canvas').waitFor();
    expect(await page.locator('.en-vertical').count()).toBe(0);
  });
});

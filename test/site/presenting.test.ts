import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { painted, pageErrors } from './pages';
import { openTimeline } from './timelinePage';

const title = (page: Page): Promise<string> => page.locator('.en-panel .en-title').innerText();
const isFull = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.fullscreenElement?.classList.contains('en-root') ?? false);

/** Height of a line of the title on screen, in CSS pixels of the window. */
const typeSize = (page: Page): Promise<number> =>
  page.locator('.en-headline').evaluate((node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return range.getClientRects()[0]!.height;
  });

/** How many pixels of the lanes differ clearly from the background: those of marks and texts that are not dimmed. */
async function strongPixels(page: Page): Promise<number> {
  await painted(page);
  return page.locator('.en-picture canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')!.getImageData(160, 60, canvas.width - 170, canvas.height - 60);
    // The commonest colour of the lanes is their background.
    const [red, green, blue] = [data[data.length - 4]!, data[data.length - 3]!, data[data.length - 2]!];
    let strong = 0;
    for (let i = 0; i < data.length; i += 4)
      if (Math.abs(data[i]! - red) + Math.abs(data[i + 1]! - green) + Math.abs(data[i + 2]! - blue) > 200) strong++;
    return strong;
  });
}

/** Opens a page with an event open and the keyboard in the chart. */
async function start(theme: 'light' | 'dark' = 'light'): Promise<Page> {
  const page = await openTimeline('e=drone-order-2024-11-15', { colorScheme: theme });
  await page.locator('.en-panel .en-title').waitFor();
  await page.locator('.en-plot').focus();
  return page;
}

describe('the whole screen', () => {
  it('is used with larger type after F, and given back after another', async () => {
    const page = await start();
    const small = await typeSize(page);
    await page.keyboard.press('f');
    await expect.poll(() => isFull(page)).toBe(true);
    await expect.poll(() => typeSize(page)).toBeGreaterThan(1.2 * small);
    await page.keyboard.press('f');
    await expect.poll(() => isFull(page)).toBe(false);
    await expect.poll(() => typeSize(page)).toBe(small);
    expect(pageErrors(page)).toEqual([]);
  });

  it('is used after a click on its entry in the menu', async () => {
    const page = await openTimeline();
    await page.getByRole('button', { name: 'Display' }).click();
    await page.getByRole('button', { name: 'Full screen, large type (F)' }).click();
    await expect.poll(() => isFull(page)).toBe(true);
  });
});

describe('the spotlight', () => {
  for (const theme of ['light', 'dark'] as const)
    it(`dims all but the open event, in ${theme} colours`, async () => {
      const page = await start(theme);
      const all = await strongPixels(page);
      await page.keyboard.press('s');
      await expect.poll(() => strongPixels(page)).toBeLessThan(0.3 * all);
      expect(await strongPixels(page)).toBeGreaterThan(30);
      await expect.poll(() => page.getByText('Spotlight on').count()).toBe(1);
      await page.keyboard.press('s');
      // The focus is shown since the first key.
      await expect.poll(() => strongPixels(page)).toBeGreaterThanOrEqual(all);
    });

  it('dims what a filter highlights too', async () => {
    const page = await openTimeline('kind=drone-test&filtering=highlight&e=drone-order-2024-11-15');
    await page.locator('.en-panel .en-title').waitFor();
    const highlighted = await strongPixels(page);
    await page.locator('.en-plot').focus();
    await page.keyboard.press('s');
    await expect.poll(() => strongPixels(page)).toBeLessThan(0.8 * highlighted);
  });

  it('is an entry of the menu, on as long as it is on by key, and dims nothing while no event is open', async () => {
    const page = await start();
    await page.keyboard.press('s');
    await page.getByRole('button', { name: 'Display' }).click();
    const entry = page.getByRole('checkbox', { name: 'Dim all but the open event (S)' });
    expect(await entry.isChecked()).toBe(true);
    const dimmed = await strongPixels(page);
    await entry.uncheck();
    await expect.poll(() => strongPixels(page)).toBeGreaterThan(2 * dimmed);
    await entry.check();
    await expect.poll(() => strongPixels(page)).toBe(dimmed);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => strongPixels(page)).toBeGreaterThan(2 * dimmed);
  });

  it('goes with the keys to the next and the previous event, on the whole screen too', async () => {
    const page = await start();
    await page.keyboard.press('s');
    for (const full of [false, true]) {
      if (full) await page.keyboard.press('f');
      await expect.poll(() => isFull(page)).toBe(full);
      const first = await title(page);
      const dimmed = await strongPixels(page);
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => title(page)).not.toBe(first);
      expect(await strongPixels(page)).toBeLessThan(3 * dimmed);
      await page.keyboard.press('ArrowLeft');
      await expect.poll(() => title(page)).toBe(first);
      await expect.poll(() => strongPixels(page)).toBe(dimmed);
    }
    expect(pageErrors(page)).toEqual([]);
  });
});

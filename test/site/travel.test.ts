import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { length } from '../../src/time/instant';
import { pageErrors, painted } from './pages';
import { at, expectShown, openTimeline, pixel, plotOf, shownIn, WHOLE } from './timelinePage';

const MOTION = { reducedMotion: 'no-preference' } as const;
/** A month with an event open, so that what a travel needs is loaded when the page is. */
const NOVEMBER = 't=2024-11&e=drone-test-2024-11-14';

interface Seen {
  /** How many pictures differ from the one before: a row of pixels across lanes and the lines of the calendar is compared in each frame. */
  pictures: number;
  /** Changes of the address. */
  pushed: number;
  replaced: number;
}

async function watched(hash: string, options = {}): Promise<Page> {
  const page = await openTimeline(hash, { ...MOTION, ...options });
  await page.locator('.en-panel').waitFor();
  // Everything that the page does by itself when it opens is done.
  await page.locator('.en-legend li').first().waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  await painted(page);
  await page.evaluate(() => {
    const seen: Seen = { pictures: 0, pushed: 0, replaced: 0 };
    (globalThis as unknown as { seen: Seen }).seen = seen;
    const canvas = document.querySelector<HTMLCanvasElement>('.en-picture canvas')!;
    let last = '';
    const look = (): void => {
      const row = canvas
        .getContext('2d')!
        .getImageData(0, canvas.height >> 1, canvas.width, 1)
        .data.join();
      if (last !== '' && row !== last) seen.pictures++;
      last = row;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    for (const [name, count] of [
      ['pushState', 'pushed'],
      ['replaceState', 'replaced'],
    ] as const) {
      const write = history[name].bind(history);
      history[name] = (...args) => {
        seen[count]++;
        write(...args);
      };
    }
  });
  return page;
}

const seenOn = (page: Page): Promise<Seen> =>
  page.evaluate(() => ({ ...(globalThis as unknown as { seen: Seen }).seen }));

/** Checks that the picture stays the same for ten frames: a travel changes it in each. */
async function expectRest(page: Page): Promise<void> {
  const { pictures } = await seenOn(page);
  for (let i = 0; i < 5; i++) await painted(page);
  expect((await seenOn(page)).pictures).toBe(pictures);
}

/** Fewer would be a jump; a machine that has other things to do paints fewer than sixty a second. */
const SEVERAL = 4;

describe('a double click', () => {
  it('travels to where it happens, and the address changes once, at the end', async () => {
    const page = await watched(NOVEMBER);
    const [before, plot] = [await shownIn(page), await plotOf(page)];
    await page.mouse.dblclick(plot.x + 0.3 * plot.width, plot.y + 12);
    await expectShown(page, { from: at(before, 0.15), to: at(before, 0.65) }, 2 * pixel(before, plot.width));
    const { pictures, pushed, replaced } = await seenOn(page);
    expect(pictures).toBeGreaterThanOrEqual(SEVERAL);
    expect([pushed, replaced]).toEqual([0, 1]);
    expect(pageErrors(page)).toEqual([]);
  });

  it('is a single step for readers who prefer reduced motion', async () => {
    const page = await watched(NOVEMBER, { reducedMotion: 'reduce' });
    const [before, plot] = [await shownIn(page), await plotOf(page)];
    await page.mouse.dblclick(plot.x + 0.3 * plot.width, plot.y + 12);
    await expectShown(page, { from: at(before, 0.15), to: at(before, 0.65) }, 2 * pixel(before, plot.width));
    // One more where labels come a frame after the ticks.
    expect((await seenOn(page)).pictures).toBeLessThanOrEqual(2);
  });
});

describe('a travel', () => {
  it('of several presses goes as far as all of them', async () => {
    const page = await watched(NOVEMBER);
    const before = await shownIn(page);
    const closer = page.getByRole('button', { name: 'Zoom in' });
    for (let press = 0; press < 3; press++) await closer.click();
    await expect.poll(async () => length(before) / length(await shownIn(page))).toBeCloseTo(1.6 ** 3, 2);
    const { pictures, pushed } = await seenOn(page);
    expect(pictures).toBeGreaterThanOrEqual(SEVERAL);
    expect(pushed).toBe(0);
  });

  it('stops where it is when the reader grabs the chart', async () => {
    const page = await watched(NOVEMBER);
    const before = await shownIn(page);
    await page.evaluate(async () => {
      document.querySelector<HTMLElement>('.en-zoom button:last-child')!.click();
      const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);
      const { seen } = globalThis as unknown as { seen: Seen };
      while (seen.pictures < 3) await frame();
      document.querySelector('.en-plot')!.dispatchEvent(new PointerEvent('pointerdown', { button: 2 }));
    });
    await expect.poll(async () => length(await shownIn(page))).not.toBe(length(before));
    const stopped = await shownIn(page);
    expect(length(stopped)).toBeGreaterThan(length(before));
    expect(length(stopped)).toBeLessThan(length(WHOLE) * 0.95);
    await expectRest(page);
    expect(await shownIn(page)).toEqual(stopped);
  });

  it('ends when a drag begins', async () => {
    const page = await watched(NOVEMBER);
    const plot = await plotOf(page);
    await page.mouse.move(plot.x + 0.75 * plot.width, plot.y + 12);
    await page.evaluate(() => document.querySelector<HTMLElement>('.en-zoom button:last-child')!.click());
    await page.mouse.down();
    await page.mouse.move(plot.x + 0.25 * plot.width, plot.y + 12, { steps: 5 });
    await page.mouse.up();
    await expect.poll(async () => (await seenOn(page)).replaced).toBeGreaterThan(0);
    const rested = await shownIn(page);
    await expectRest(page);
    expect(await shownIn(page)).toEqual(rested);
    expect(pageErrors(page)).toEqual([]);
  });

  it('to an event out of view that a key opens makes one history entry', async () => {
    const page = await watched(NOVEMBER);
    const plot = page.locator('.en-plot');
    await plot.focus();
    const shownAt = async (): Promise<number> => (await shownIn(page)).from;
    const before = await shownAt();
    await plot.press('End');
    // The address says at once where the travel ends, so that Back never lands on its way.
    await expect.poll(shownAt).toBeGreaterThan(before);
    await expect.poll(async () => (await seenOn(page)).pictures).toBeGreaterThanOrEqual(SEVERAL);
    const { pushed } = await seenOn(page);
    // The event that is open is a choice; the way there is none.
    expect(pushed).toBe(1);
    await page.goBack();
    await expect.poll(shownAt).toBe(before);
  });
});

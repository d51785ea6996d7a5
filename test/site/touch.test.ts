import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { DAY, length } from '../../src/time/instant';
import { fingers } from './fingers';
import { painted } from './pages';
import { at, expectShown, linkOf, moved, openTimeline, pixel, plotOf, shownIn, WHOLE } from './timelinePage';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

describe('on a phone', () => {
  it('two fingers zoom to a day and back, and the instant between them stays in place', async () => {
    const page = await openTimeline('', PHONE);
    const plot = await plotOf(page);
    const [middle, y] = [Math.round(plot.x + plot.width / 2), plot.y + 120];
    const pinch = (from: number, to: number): Promise<void> =>
      fingers(page, [
        [
          [middle - from, y],
          [middle - to, y],
        ],
        [
          [middle + from, y],
          [middle + to, y],
        ],
      ]);
    const share = (middle - plot.x) / plot.width;
    const held = at(WHOLE, share);
    let shown = WHOLE;
    for (let i = 0; i < 12 && length(shown) > DAY; i++) {
      shown = await moved(page, () => pinch(30, 150));
      expect(Math.abs(at(shown, share) - held)).toBeLessThanOrEqual(2 * pixel(shown, plot.width));
    }
    expect(length(shown)).toBeLessThanOrEqual(DAY);
    for (let i = 0; i < 12 && length(shown) < length(WHOLE); i++) shown = await moved(page, () => pinch(150, 30));
    expect(length(shown)).toBeGreaterThanOrEqual(length(WHOLE));
  });

  it('one finger moving up scrolls the page and not the view', async () => {
    const page = await openTimeline('t=2024-11', PHONE);
    const [before, plot] = [await shownIn(page), await plotOf(page)];
    const x = plot.x + 200;
    await fingers(page, [
      [
        [x, plot.y + 300],
        [x, plot.y + 60],
      ],
    ]);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
    expect(await shownIn(page)).toEqual(before);
  });

  it('one finger moving sideways pans by its distance and does not scroll the page', async () => {
    const page = await openTimeline('t=2024-11', PHONE);
    const [before, plot] = [await shownIn(page), await plotOf(page)];
    const y = plot.y + 120;
    await fingers(page, [
      [
        [plot.x + 300, y],
        [plot.x + 100, y],
      ],
    ]);
    const share = 200 / plot.width;
    await expectShown(page, { from: at(before, share), to: at(before, 1 + share) }, 2 * pixel(before, plot.width));
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  it('the wheel over the chart scrolls the page', async () => {
    const page = await openTimeline('t=2024-11', { viewport: PHONE.viewport });
    const [before, plot] = [await shownIn(page), await plotOf(page)];
    await page.mouse.move(plot.x + 200, plot.y + 100);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    expect(await shownIn(page)).toEqual(before);
  });

  it('an event opens as a sheet at the bottom of the window, and a tap closes it', async () => {
    const page = await openTimeline('e=treaty-in-force-2024-12-04', PHONE);
    const sheet = page.locator('.en-panel');
    const box = (await sheet.boundingBox())!;
    expect(box.x).toBe(0);
    expect(box.width).toBe(390);
    expect(Math.round(box.y + box.height)).toBe(844);
    expect(box.height).toBeLessThan(844 * 0.7);
    await sheet.getByRole('button', { name: 'Close' }).tap();
    await sheet.waitFor({ state: 'detached' });
    expect((await linkOf(page)).get('e')).toBeNull();
  });
});

/** Where the buttons of the page stand. */
async function buttonsIn(page: Page): Promise<string[]> {
  await painted(page);
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('#app .en-head button, #app .en-band button, #app .en-head select')]
      .filter((node) => node.checkVisibility())
      .map((node) => {
        const { x, y } = node.getBoundingClientRect();
        return `${node.ariaLabel ?? node.textContent.trim()} ${x.toFixed()} ${y.toFixed()}`;
      }),
  );
}

describe('the buttons stay where the finger is', () => {
  it.each([
    ['en', 390, 844],
    ['de', 390, 844],
    ['en', 320, 640],
    ['de', 320, 640],
  ])('while “zoom in” is tapped, in %s at %i × %i', async (lang, width, height) => {
    const page = await openTimeline(`lang=${lang}`, { ...PHONE, viewport: { width, height } });
    const before = await buttonsIn(page);
    const closer = page.locator('.en-zoom button').first();
    const { x, y } = (await closer.boundingBox())!;
    for (let i = 0; i < 9; i++) {
      // At the same point of the screen, as a finger does.
      await moved(page, () => page.touchscreen.tap(x + 20, y + 20));
      expect(await buttonsIn(page)).toEqual(before);
    }
    expect(await page.locator('.en-counted').textContent()).toMatch(/, \d (in view|im Bild)$/);
  });

  // The line wraps where it has no room for the longest count: a shorter one would unwrap it under the hand.
  it.each(['en', 'de'])('in %s at any width and with filters, whatever number is in view', async (lang) => {
    const filters = `lang=${lang}&kind=statement,assessment&actor=PRK`;
    const page = await openTimeline(filters, { locale: lang });
    await page.locator('.en-chip').first().waitFor();
    for (let width = 320; width <= 1300; width += 35) {
      await page.setViewportSize({ width, height: 800 });
      const at = async (t: string): Promise<string[]> => {
        await page.evaluate((link) => (location.hash = link), `${filters}${t}`);
        await expect.poll(() => page.locator('.en-counted').textContent()).toMatch(t ? /, [0-9] / : /, \d\d+ /);
        return buttonsIn(page);
      };
      const many = await at('');
      expect([width, ...(await at('&t=2024-11-14/2024-11-16'))]).toEqual([width, ...many]);
    }
  });
});

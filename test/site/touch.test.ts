import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { DAY, length } from '../../src/time/instant';
import { fingers } from './fingers';
import { painted } from './pages';
import { linkOf, moved, openTimeline, plotOf, shownIn, WHOLE } from './timelinePage';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

describe('on a phone', () => {
  /** Two fingers above each other move from one distance of their middle to another. */
  const pinch = (page: Page, y: number, from: number, to: number): Promise<void> =>
    fingers(page, [
      [
        [200, y - from],
        [200, y - to],
      ],
      [
        [200, y + from],
        [200, y + to],
      ],
    ]);

  it('the event between two fingers stays there while they zoom', async () => {
    const page = await openTimeline('t=2024-03/2025-06&e=treaty-in-force-2024-12-04', PHONE);
    const row = page.locator('.en-vertical-row');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
    await painted(page);
    const middle = async (): Promise<number> => Math.round((await row.boundingBox())!.y + 13);
    const y = await middle();
    await moved(page, () => pinch(page, y, 30, 55));
    expect(Math.abs((await middle()) - y)).toBeLessThanOrEqual(3);
    await moved(page, () => pinch(page, y, 36, 22));
    expect(Math.abs((await middle()) - y)).toBeLessThanOrEqual(3);
  });

  it('two fingers zoom to a week and back', async () => {
    const page = await openTimeline('t=2024-01/2025-06', PHONE);
    await page.evaluate(() => scrollTo(0, 900));
    let shown = WHOLE;
    for (let i = 0; i < 12 && length(shown) > 8 * DAY; i++) shown = await moved(page, () => pinch(page, 420, 30, 150));
    expect(length(shown)).toBeLessThanOrEqual(8 * DAY);
    for (let i = 0; i < 12 && length(shown) < length(WHOLE); i++)
      shown = await moved(page, () => pinch(page, 420, 150, 30));
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

  // Time runs downwards: there is nothing at the sides.
  it('one finger moving sideways changes nothing', async () => {
    const page = await openTimeline('t=2024-11', PHONE);
    const [before, plot] = [await shownIn(page), await plotOf(page)];
    const y = plot.y + 120;
    await fingers(page, [
      [
        [plot.x + 300, y],
        [plot.x + 100, y],
      ],
    ]);
    await painted(page);
    expect(await shownIn(page)).toEqual(before);
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

/** Where the buttons of the page stand, or those that zoom. */
async function buttonsIn(
  page: Page,
  // The number of events is one too, and tells another number each time.
  selector = '.en-head button, .en-band button:not(.en-counted button), .en-head select',
): Promise<string[]> {
  await painted(page);
  return page.evaluate(
    (which) =>
      [...document.querySelectorAll<HTMLElement>(which)]
        .filter((node) => node.checkVisibility())
        .map((node) => {
          const { x, y } = node.getBoundingClientRect();
          return `${node.ariaLabel ?? node.textContent.trim()} ${x.toFixed()} ${y.toFixed()}`;
        }),
    selector,
  );
}

describe('the buttons stay where the finger is', () => {
  it.each([
    ['en', 390, 844],
    ['de', 320, 640],
  ])('while “zoom in” is tapped, in %s at %i × %i', async (lang, width, height) => {
    const page = await openTimeline(`lang=${lang}`, { ...PHONE, viewport: { width, height } });
    // The page scrolls, so that what the reader looks at stays in the middle; the buttons that zoom stay in the window.
    const before = await buttonsIn(page, '.en-vertical .en-zoom button');
    const closer = page.locator('.en-zoom button').filter({ visible: true }).first();
    const { x, y } = (await closer.boundingBox())!;
    for (let i = 0; i < 9; i++) {
      // At the same point of the screen, as a finger does.
      await moved(page, () => page.touchscreen.tap(x + 20, y + 20));
      expect(await buttonsIn(page, '.en-vertical .en-zoom button')).toEqual(before);
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
      await page.locator(width < 560 ? '.en-vertical' : '.en-picture').waitFor();
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

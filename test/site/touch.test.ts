import type { CDPSession, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { DAY, length } from '../../src/time/instant';
import { at, expectShown, linkOf, moved, openTimeline, pixel, plotOf, shownIn, WHOLE } from './shown';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

type Point = readonly [x: number, y: number];

/** Puts fingers down, moves each along a line, and lifts them. */
async function fingers(page: Page, lines: readonly (readonly [from: Point, to: Point])[], steps = 6): Promise<void> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share: number): Promise<unknown> => {
    const touchPoints = lines.map(([[x0, y0], [x1, y1]], id) => ({
      id,
      x: Math.round(x0 + (x1 - x0) * share),
      y: Math.round(y0 + (y1 - y0) * share),
    }));
    return session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : touchPoints });
  };
  await touch('touchStart', 0);
  for (let step = 1; step <= steps; step++) await touch('touchMove', step / steps);
  await touch('touchEnd', 1);
  await session.detach();
}

describe('on a phone', () => {
  it('two fingers zoom to a day and back, and what is between them stays there', async () => {
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

  it('one finger up scrolls the page and leaves the view alone', async () => {
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

  it('one finger sideways pans as far as it goes and leaves the page where it is', async () => {
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

  it('the wheel over the picture scrolls the page', async () => {
    const page = await openTimeline('t=2024-11', { viewport: PHONE.viewport });
    const [before, plot] = [await shownIn(page), await plotOf(page)];
    await page.mouse.move(plot.x + 200, plot.y + 100);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    expect(await shownIn(page)).toEqual(before);
  });

  it('an event opens as a sheet at the foot of the window, and a tap closes it', async () => {
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

import { expect, it, describe } from 'vitest';
import { painted } from './pages';
import { eventIn, openTimeline } from './timelinePage';

describe('the tooltip', () => {
  it('stands above or below the line of its event', async () => {
    const page = await openTimeline();
    const [, y] = await eventIn(page);
    const tip = (await page.locator('.en-tip').boundingBox())!;
    expect(tip.y + tip.height <= y || tip.y >= y).toBe(true);
  });

  it('goes at Escape, under the pointer and at the focus, until another event is pointed at', async () => {
    const page = await openTimeline();
    const tip = page.locator('.en-tip');
    await eventIn(page);
    await page.keyboard.press('Escape');
    await tip.waitFor({ state: 'detached' });
    await page.mouse.move(10, 10);
    await page.locator('.en-plot').press('Home');
    await tip.waitFor();
    await page.keyboard.press('Escape');
    await tip.waitFor({ state: 'detached' });
    await page.keyboard.press('ArrowRight');
    await tip.waitFor();
    // It never came back for the event at which it had been sent away.
    const [next] = await tip.allInnerTexts();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => tip.allInnerTexts()).not.toEqual([next]);
    await tip.waitFor();
  });

  // It stayed, came back when the event was closed, and covered the neighbours of what the click had shown.
  it('goes when the event is clicked, and does not come back while the mouse rests', async () => {
    const page = await openTimeline();
    const [x, y] = await eventIn(page);
    await page.mouse.click(x, y);
    await page.locator('.en-panel').waitFor();
    await painted(page);
    expect(await page.locator('.en-tip').count()).toBe(0);
    await page.getByRole('button', { name: 'Close' }).focus();
    await page.keyboard.press('Escape');
    await page.locator('.en-panel').waitFor({ state: 'detached' });
    await painted(page);
    expect(await page.locator('.en-tip').count()).toBe(0);
    await page.mouse.move(x + 1, y);
    await page.locator('.en-tip').waitFor();
  });
});

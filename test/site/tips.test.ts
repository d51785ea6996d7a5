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

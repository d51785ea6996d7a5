import type { Locator, Page } from 'playwright';
import { expect, it, describe } from 'vitest';
import { painted } from './pages';
import { eventIn, openTimeline } from './timelinePage';

/** Moves the pointer over a plot until a tooltip says something, goes from there to the middle of it, and gives its text. */
async function rested(page: Page, tip: Locator, plot: Locator): Promise<string> {
  const { x, y, width, height } = (await plot.boundingBox())!;
  for (let top = y + 6; top < y + height; top += 8) {
    for (let left = x + width / 4; left < x + width; left += 20) {
      await page.mouse.move(left, top);
      if ((await tip.count()) === 0) continue;
      const [text, box] = [await tip.innerText(), (await tip.boundingBox())!];
      const inside = Math.max(box.x + 6, Math.min(box.x + box.width - 6, left));
      await page.mouse.move(inside, top, { steps: 4 });
      if ((await tip.allInnerTexts()).join() !== text) continue;
      await page.mouse.move(inside, box.y + box.height / 2, { steps: 12 });
      await painted(page);
      expect(await tip.allInnerTexts()).toEqual([text]);
      return text;
    }
  }
  throw new Error('nothing has a tooltip');
}

/** Each kind of tooltip over a picture. */
const KINDS: [what: string, path: string, hash: string, tip: string, plot: string][] = [
  ['of a count', '/t/dprk-russia/', '', '.en-tip-counted', '.en-plot'],
  ['of a claim', '/t/dprk-russia/', 'view=claims', '.en-tip', '.en-plot'],
  ['of the headline', '/t/nato-enlargement/', '', '.en-headline-day + .en-tip', '.en-picture'],
];

it.each(KINDS)(
  'the tooltip %s stays while the pointer goes to it, and goes at Escape',
  async (_, path, hash, tip, plot) => {
    const page = await openTimeline(hash, { viewport: { width: 1366, height: 630 } }, path);
    await painted(page);
    await rested(page, page.locator(tip), page.locator(plot));
    await page.keyboard.press('Escape');
    await page.locator(tip).waitFor({ state: 'detached' });
  },
);

it('the tooltip of the claim at the focus goes at Escape too, and comes back at the next claim', async () => {
  const page = await openTimeline('view=claims');
  const tip = page.locator('.en-tip');
  await page.locator('.en-plot').press('Home');
  await tip.waitFor();
  await page.keyboard.press('Escape');
  await tip.waitFor({ state: 'detached' });
  await page.keyboard.press('ArrowRight');
  await tip.waitFor();
});

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

  // The picture went on below it: who enlarges the screen could not point at what had been enlarged (WCAG 2.2, 1.4.13).
  it('stays while the pointer goes to it and rests there, and opens its event at a click', async () => {
    const page = await openTimeline();
    const [x, y] = await eventIn(page);
    const tip = page.locator('.en-tip');
    const text = await tip.innerText();
    const box = (await tip.boundingBox())!;
    const inTip = { x: Math.max(box.x + 6, Math.min(box.x + box.width - 6, x)), y: box.y + box.height / 2 };
    await page.mouse.move(inTip.x, y, { steps: 4 });
    await page.mouse.move(inTip.x, inTip.y, { steps: 12 });
    for (const left of [box.x + 4, box.x + box.width - 4]) {
      await page.mouse.move(left, inTip.y, { steps: 8 });
      await painted(page);
      expect(await tip.allInnerTexts()).toEqual([text]);
    }

    // Off it, what is below is pointed at again.
    await page.mouse.move(10, 10, { steps: 4 });
    await tip.waitFor({ state: 'detached' });
    await page.mouse.move(inTip.x, y);
    await page.mouse.move(inTip.x, inTip.y, { steps: 12 });
    await page.mouse.click(inTip.x, inTip.y);
    const title = await page.locator('.en-panel .en-title').innerText();
    expect(text).toContain(title);
    await painted(page);
    expect(await tip.count()).toBe(0);
  });

  it('of an entry of the legend stays while the pointer goes to it, and goes at Escape', async () => {
    const page = await openTimeline();
    const entry = page.locator('.en-look').first();
    const tip = page.locator('.en-look-tip');
    const from = (await entry.boundingBox())!;
    await entry.hover();
    const text = await tip.innerText();
    const box = (await tip.boundingBox())!;
    await page.mouse.move(from.x + 5, from.y + 2);
    await page.mouse.move(box.x + 20, box.y + box.height / 2, { steps: 20 });
    await page.mouse.move(box.x + box.width - 4, box.y + 4, { steps: 5 });
    await painted(page);
    expect(await tip.allInnerTexts()).toEqual([text]);
    await page.mouse.move(box.x + box.width - 4, box.y - 40, { steps: 4 });
    await tip.waitFor({ state: 'detached' });
    await entry.hover();
    await tip.waitFor();
    await page.keyboard.press('Escape');
    await tip.waitFor({ state: 'detached' });
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

import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { painted, pageErrors } from './pages';
import { linkOf, moved, openTimeline, shownIn } from './timelinePage';

const tip = (page: Page): Promise<string[]> => page.locator('.en-tip-counted').locator('span').allInnerTexts();
const live = (page: Page): Promise<string> => page.locator('[aria-live=polite]').innerText();

/** Goes to the next mark of the histogram that counts several events, and gives the lines of its tooltip. */
async function toMark(page: Page): Promise<string[]> {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('ArrowRight');
    await painted(page);
    const lines = await tip(page);
    if (lines.length > 0) return lines;
  }
  throw new Error('no mark was reached');
}

/** A window in which not all events have places. */
const LOW = { viewport: { width: 1366, height: 630 } };

/** Opens a view whose events do not all have places, with the keyboard at its first event. */
async function start(): Promise<Page> {
  const page = await openTimeline('', LOW);
  await page.locator('.en-plot').focus();
  await page.keyboard.press('Home');
  await expect.poll(() => live(page)).not.toBe('');
  return page;
}

/** Points at the mark that the keyboard is at on another page, as large: its tooltip stands near it and reaches 24 px beyond its middle. */
async function pointAt(page: Page, focused: Page): Promise<[x: number, y: number]> {
  const lines = await tip(focused);
  const box = (await focused.locator('.en-tip-counted').boundingBox())!;
  for (let top = box.y - 60; top < box.y + box.height + 60; top += 6) {
    for (const left of [box.x + 24, box.x + box.width - 24]) {
      await page.mouse.move(left, top);
      await painted(page);
      if ((await tip(page)).join() === lines.join()) return [left, top];
    }
  }
  throw new Error(`no mark says ${lines.join(', ')}`);
}

// Keys went to each event that is only counted, one by one, and never said how many there are at one place.
describe('a mark of the histogram', () => {
  it('is one stop of the keyboard, with the words of its tooltip under the pointer, and is opened as by a click', async () => {
    const page = await start();
    const lines = await toMark(page);
    expect(lines[0]).toMatch(/^\d+ more events$/);
    const [count, ...events] = lines;
    await expect.poll(() => live(page)).toBe(`${count!}: ${events.join('; ')}`);
    expect(await page.locator('.en-tip:not(.en-tip-counted)').count()).toBe(0);
    const pointed = await openTimeline('', LOW);
    const [x, y] = await pointAt(pointed, page);

    const opened = await moved(page, () => page.keyboard.press('Enter'));
    expect((await linkOf(page)).get('e')).toBeNull();
    await moved(pointed, () => pointed.mouse.click(x, y));
    expect(await shownIn(pointed)).toEqual(opened);
    expect(pageErrors(page)).toEqual([]);
  });

  it('is passed by one key, forwards and backwards', async () => {
    const page = await start();
    const mark = await toMark(page);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => tip(page)).not.toEqual(mark);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => tip(page)).toEqual(mark);
  });

  it('gives way to single events while one is open', async () => {
    const page = await start();
    await page.keyboard.press('Enter');
    await page.locator('.en-panel').waitFor();
    const title = page.locator('.en-panel .en-title');
    const seen = new Set<string>();
    for (let i = 0; i < 12; i++) {
      const before = await title.innerText();
      seen.add(before);
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => title.innerText()).not.toBe(before);
      expect(await tip(page)).toEqual([]);
    }
    expect(seen.size).toBe(12);
  });
});

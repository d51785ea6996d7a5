import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { painted } from './pages';
import { COUNT, countIn, linkOf, openFilters, openTimeline } from './timelinePage';

/** How many pixels of the chart are about as dark or colourful as those of a mark or a text. */
async function strongPixels(page: Page): Promise<number> {
  await painted(page);
  return page.locator('.en-picture canvas').evaluate((canvas: HTMLCanvasElement) => {
    const { data } = canvas.getContext('2d')!.getImageData(160, 60, canvas.width - 170, canvas.height - 60);
    let strong = 0;
    for (let i = 0; i < data.length; i += 4) if (Math.min(data[i]!, data[i + 1]!, data[i + 2]!) < 90) strong++;
    return strong;
  });
}

describe('a filter that highlights', () => {
  it('greys the other events instead of hiding them, and says how many it matches', async () => {
    const page = await openTimeline('kind=drone-test');
    const left = await countIn(page);
    const hidden = await strongPixels(page);
    const panel = await openFilters(page);
    await panel.getByRole('checkbox', { name: /^Grey other events/ }).check();
    await expect.poll(async () => (await linkOf(page)).get('filtering')).toBe('highlight');
    expect(await countIn(page)).toBe(COUNT);
    expect(await page.locator('.en-chips').innerText()).toContain(`${left} events highlighted`);
    await page.keyboard.press('Escape');
    const grey = await strongPixels(page);
    await page.getByRole('button', { name: 'Clear all filters' }).click();
    await expect.poll(() => countIn(page)).toBe(COUNT);
    await expect.poll(() => page.locator('.en-chip').count()).toBe(0);
    const all = await strongPixels(page);
    expect(grey).toBeGreaterThan(0.3 * hidden);
    expect(grey).toBeLessThan(0.5 * all);
  });

  it('lets the keyboard move among the highlighted events alone', async () => {
    const page = await openTimeline('kind=drone-test&filtering=highlight');
    const left = await page.locator('.en-chips li', { hasText: 'highlighted' }).innerText();
    await page.locator('.en-plot').press('Home');
    const seen = new Set<string>();
    for (let i = 0; i < 40; i++) {
      await painted(page);
      seen.add((await page.locator('[aria-live]').allInnerTexts()).join(' '));
      await page.locator('.en-plot').press('ArrowRight');
    }
    expect(seen.size).toBe(Number.parseInt(left));
  });

  it('hides in the list, where nothing can be greyed', async () => {
    const page = await openTimeline('kind=drone-test&filtering=highlight&view=outline');
    expect(await countIn(page)).toBeLessThan(COUNT);
  });
});

describe('the kinds of the filter panel', () => {
  it('stand under their family, whose box selects all of them and counts their events', async () => {
    const page = await openTimeline();
    const panel = await openFilters(page);
    const family = panel.getByRole('checkbox', { name: /^All: Weapons/ });
    const kinds = panel.getByRole('list', { name: 'Weapons' }).getByRole('checkbox');
    const count = Number(/\d+$/.exec((await family.locator('..').innerText()).trim())?.[0]);
    await family.check();
    await expect.poll(() => countIn(page)).toBe(count);
    for (const kind of await kinds.all()) expect(await kind.isChecked()).toBe(true);
    await kinds.first().uncheck();
    expect(await family.evaluate((node: HTMLInputElement) => node.indeterminate)).toBe(true);
    await family.check();
    await family.uncheck();
    await expect.poll(() => countIn(page)).toBe(COUNT);
  });
});

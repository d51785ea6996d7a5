import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { pageErrors, painted } from './pages';
import { openTimeline } from './timelinePage';

/** The tooltip and the live region for the event of a link, once it is closed and has keyboard focus. */
async function toldOf(
  id: string,
  shown: string,
  lang: string,
): Promise<{ readonly tip: string; readonly said: string }> {
  const page = await openTimeline(`t=${encodeURIComponent(shown)}&e=${id}&lang=${lang}`);
  await page.locator('.en-plot').focus();
  // Any key shows that the reader uses the keyboard; this one keeps the event in view.
  await page.keyboard.press('-');
  const live = page.locator('[aria-live=polite]').first();
  await expect.poll(() => live.textContent()).not.toBe('');
  // An event has no tooltip while it is open.
  await page.keyboard.press('Escape');
  const tip = page.locator('.en-tip');
  await tip.waitFor();
  const said = await page.locator('[aria-live=polite]').first().textContent();
  expect(pageErrors(page)).toEqual([]);
  return { tip: (await tip.innerText()).replace(/\s+/g, ' '), said: (said ?? '').replace(/\s+/g, ' ') };
}

describe('a focused mark states its uncertainty in tooltip and live region:', () => {
  it.each([
    ['budanov-shahed-2025-06', '2025-05/2025-08', 'en', 'June 2025, known only to the month'],
    ['budanov-shahed-2025-06', '2025-05/2025-08', 'de', 'Juni 2025, nur auf den Monat genau bekannt'],
    ['hur-12000-workers-2025-11-14', '2025-10/2025-12', 'en', 'around 14 November 2025'],
    ['portraits-2025-08-22', '2025-08', 'de', 'möglicherweise 22. August 2025'],
    ['nis-10000-border-2025-11', '2025-11', 'en', 'one of 4 November 2025 or 5 November 2025'],
    ['kostin-24-missiles-2024-02', '2024', 'de', 'bis zum 16. Februar 2024'],
  ])('%s in %s, %s: %s', async (id, shown, lang, words) => {
    const { tip, said } = await toldOf(id, shown, lang);
    expect(tip).toContain(words);
    expect(said).toContain(words);
  });
});

const legendOf = async (page: Page): Promise<string[]> =>
  (await page.locator('.en-foot .en-legend li').allInnerTexts()).map((text) => text.trim());

describe('the legend', () => {
  it('is a line of the symbols in view, and follows the view', async () => {
    const page = await openTimeline(`t=${encodeURIComponent('2025-08-18/2025-08-31')}`);
    await expect.poll(() => legendOf(page)).toContain('Other');
    expect(await legendOf(page)).not.toContain('Visits');
    await page.goto(page.url().replace(/#.*/, `#t=${encodeURIComponent('2025-10-25/2025-11-12')}`));
    await expect.poll(() => legendOf(page)).toContain('Visits');
    expect(await legendOf(page)).not.toContain('Other');
  });

  it('does not move the chart when it changes', async () => {
    const page = await openTimeline(`t=${encodeURIComponent('2025-08-18/2025-08-31')}`);
    await expect.poll(() => legendOf(page)).toContain('Other');
    const before = (await page.locator('.en-plot').boundingBox())!;
    await page.goto(page.url().replace(/#.*/, `#t=${encodeURIComponent('2025-10-25/2025-11-12')}`));
    await expect.poll(() => legendOf(page)).toContain('Visits');
    // The height of text in another font may differ by a fraction of a pixel.
    const after = (await page.locator('.en-plot').boundingBox())!;
    for (const side of ['x', 'y', 'width', 'height'] as const) expect(after[side]).toBeCloseTo(before[side], 0);
  });

  it('has the signs of uncertain dates among all symbols', async () => {
    const page = await openTimeline();
    await page.getByRole('button', { name: 'All symbols' }).click();
    await page.locator('dialog li').first().waitFor();
    const texts = (await page.locator('dialog li').allInnerTexts()).map((text) => text.trim());
    expect(texts).toEqual(expect.arrayContaining(['uncertain', 'one of several dates', 'only one end known']));
  });
});

describe('in forced colours', () => {
  it('the canvas has the system’s background', async () => {
    const page = await openTimeline('', { forcedColors: 'active' });
    await painted(page);
    const seen = await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('canvas.en-canvas')!;
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, 1, 1);
      const probe = document.createElement('p');
      probe.style.color = 'Canvas';
      probe.style.setProperty('forced-color-adjust', 'none');
      document.body.append(probe);
      return { painted: `rgb(${Array.from(data).slice(0, 3).join(', ')})`, system: getComputedStyle(probe).color };
    });
    expect(seen.painted).toBe(seen.system);
  });
});

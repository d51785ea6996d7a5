import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { faults } from './pages';
import { openTimeline } from './shown';

/** What is said and shown of the event that is open in the link, once the keyboard is at it. */
async function toldOf(
  id: string,
  shown: string,
  lang: string,
): Promise<{ readonly tip: string; readonly said: string }> {
  const page = await openTimeline(`t=${encodeURIComponent(shown)}&e=${id}&lang=${lang}`);
  await page.locator('.en-plot').focus();
  // Any key says that the reader moves by keys; this one keeps the event in view.
  await page.keyboard.press('-');
  const tip = page.locator('.en-tip');
  await tip.waitFor();
  const said = await page.locator('[aria-live=polite]').first().textContent();
  expect(faults(page)).toEqual([]);
  return { tip: (await tip.innerText()).replace(/\s+/g, ' '), said: (said ?? '').replace(/\s+/g, ' ') };
}

describe('a mark under the keyboard says its doubt, to the eye and to the ear:', () => {
  it.each([
    ['choe-putin-2024-11', '2024-09/2024-12', 'en', 'November 2024, known only to the month'],
    ['choe-putin-2024-11', '2024-09/2024-12', 'de', 'November 2024, nur auf den Monat genau bekannt'],
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
  (await page.locator('.en-foot .en-legend').first().locator('li').allInnerTexts()).map((text) => text.trim());

describe('the legend', () => {
  it('explains what is drawn in view, and follows the view', async () => {
    const page = await openTimeline(`t=${encodeURIComponent('2025-08-15/2025-08-25')}`);
    await expect.poll(() => legendOf(page)).toContain('uncertain');
    expect(await legendOf(page)).not.toContain('one of');
    await page.goto(page.url().replace(/#.*/, `#t=${encodeURIComponent('2025-10-25/2025-11-12')}`));
    await expect.poll(() => legendOf(page)).toContain('one of');
    expect(await legendOf(page)).not.toContain('uncertain');
  });

  it('does not move the picture when it follows', async () => {
    const page = await openTimeline(`t=${encodeURIComponent('2025-08-15/2025-08-25')}`);
    await expect.poll(() => legendOf(page)).toContain('uncertain');
    const before = await page.locator('.en-plot').boundingBox();
    await page.goto(page.url().replace(/#.*/, `#t=${encodeURIComponent('2025-10-25/2025-11-12')}`));
    await expect.poll(() => legendOf(page)).toContain('one of');
    expect(await page.locator('.en-plot').boundingBox()).toEqual(before);
  });
});

describe('where colours are forced', () => {
  it('the canvas has the ground and the ink of the system', async () => {
    const page = await openTimeline('', { forcedColors: 'active' });
    const seen = await page.evaluate(async () => {
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
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

import { describe, expect, inject, it } from 'vitest';
import { newPage, pageErrors } from './pages';

/** Records every text that a canvas draws, as `canvasTexts` of the window. */
const RECORD = `
  window.canvasTexts = [];
  const { fillText } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.fillText = function (text, ...rest) {
    window.canvasTexts.push(text);
    return fillText.call(this, text, ...rest);
  };`;

describe('the chart of NATO', () => {
  it.each([
    ['en', 'NATO members: 30', 'from 27 March 2020'],
    ['de', 'Mitglieder der NATO: 30', 'ab 27. März 2020'],
  ])('shows in %s how its members grew from 12 to 32, and how many there were on a day', async (lang, number, day) => {
    const page = await newPage({ viewport: { width: 1280, height: 800 } });
    await page.addInitScript(RECORD);
    await page.goto(`${inject('site')}/t/nato-enlargement/#t=1945/2025&lang=${lang}`);
    const texts = (): Promise<string[]> => page.evaluate('window.canvasTexts');
    // The line comes after the first paint.
    await expect.poll(texts).toEqual(expect.arrayContaining(['12', '32']));
    const plot = (await page.locator('.en-plot').boundingBox())!;
    const at = (year: number): number => plot.x + (plot.width * (year - 1945)) / 81;
    // Above the first lane, below the axis.
    const tips = async (): Promise<string[]> => {
      // The first move loads what answers it.
      await page.mouse.move(at(2021.5), plot.y + 94);
      await page.mouse.move(at(2021.5), plot.y + 95);
      return page.locator('.en-tip').allInnerTexts();
    };
    await expect.poll(tips).toHaveLength(1);
    const tip = page.locator('.en-tip');
    expect(await tip.innerText()).toContain(number);
    expect(await tip.innerText()).toContain(day);
    await page.mouse.move(at(2021.5), plot.y + 300);
    await expect.poll(() => page.locator('.en-headline-day').count()).toBe(0);
    expect(pageErrors(page)).toEqual([]);
  });
});

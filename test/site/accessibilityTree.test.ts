import { expect, it } from 'vitest';
import { painted } from './pages';
import { openTimeline } from './timelinePage';

/** The picture with an open event: what a screen reader is given of it, as text to be read before it is recorded. */
it.each(['en', 'de', 'ar'])('reads as recorded in %s', async (lang) => {
  const page = await openTimeline(`lang=${lang}&t=2024&e=treaty-in-force-2024-12-04`);
  await page.locator(`#app [lang=${lang}].en-root .en-panel`).waitFor();
  await page.locator('.en-plot').focus();
  await page.locator('[role=status]').first().waitFor({ state: 'attached' });
  await expect.poll(() => page.locator('.en-sheet > [role=status]').first().textContent()).not.toBe('');
  await painted(page);
  // What the snapshot leaves out: the description of the picture, and the values of the sliders in words.
  const more = await page.evaluate(() => {
    const picture = document.querySelector('[role=application]')!;
    const description = document.getElementById(picture.getAttribute('aria-describedby')!)!.textContent;
    const sliders = [...document.querySelectorAll('[role=slider]')].map((one) => {
      const limits = `${String(one.ariaValueNow)} of ${String(one.ariaValueMin)} to ${String(one.ariaValueMax)}`;
      return `${String(one.ariaLabel)}: ${String(one.ariaValueText)} (${limits})`;
    });
    return [description, ...sliders];
  });
  const tree = await page.locator('body').ariaSnapshot();
  await expect(`${[tree, ...more].join('\n')}\n`).toMatchFileSnapshot(`accessibilityTree/${lang}.txt`);
});

import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { pageErrors } from './pages';
import { readCode } from './readCode';
import { openTimeline } from './timelinePage';

async function openCode(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('menuitem', { name: 'QR code' }).click();
  await page.getByRole('dialog', { name: 'QR code' }).waitFor();
}

const code = (page: Page) => page.getByRole('img', { name: /^QR code of the timeline/ });

describe('the QR code of the share menu', () => {
  it.each(['light', 'dark'] as const)('leads to the view, on a %s page', async (colorScheme) => {
    const page = await openTimeline('e=drone-test-2024-11-14', { colorScheme });
    await openCode(page);
    expect(await readCode(page)).toBe(`${inject('site')}/t/dprk-russia/#e=drone-test-2024-11-14`);
    expect(await code(page).getAttribute('aria-label')).toContain('/t/dprk-russia/#e=drone-test-2024-11-14');
    expect(pageErrors(page)).toEqual([]);
  });

  it('fills the window when it is pressed, and closes with Escape', async () => {
    const page = await openTimeline();
    await openCode(page);
    expect((await code(page).boundingBox())!.width).toBeGreaterThan(300);
    await page.getByTitle('Fill the window').click();
    await expect.poll(async () => (await code(page).boundingBox())!.height).toBe(800);
    expect(await readCode(page)).toBe(`${inject('site')}/t/dprk-russia/`);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  });

  it('leads to the timeline where the address of the view is too long for the back of a room', async () => {
    const page = await openTimeline(`q=${'a-long-search-'.repeat(20)}`);
    await openCode(page);
    expect(await readCode(page)).toBe(`${inject('site')}/t/dprk-russia/`);
    expect(await page.getByText('too long to be read').isVisible()).toBe(true);
  });
});

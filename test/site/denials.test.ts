import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { COUNT, openTimeline } from './timelinePage';

const signs = (page: Page): Promise<string[]> => page.locator('.en-legends').allInnerTexts();

// In the perspective of one claimant, what it denies looked like what it confirms.
it('what a claimant denies is struck out in its perspective, and the legend says so only there', async () => {
  const page = await openTimeline('claimant=kremlin');
  await expect.poll(async () => (await signs(page)).join()).toMatch(/denied: /);
  await page.evaluate(() => (location.hash = 'claimant=kremlin,nis'));
  await expect.poll(async () => (await signs(page)).join()).not.toMatch(/denied: /);
  await page.evaluate(() => (location.hash = ''));
  await expect.poll(async () => (await signs(page)).join()).not.toMatch(/denied: /);
});

it('what it does not speak of recedes where filters highlight', async () => {
  const page = await openTimeline('claimant=kremlin&filtering=highlight');
  await expect.poll(async () => (await signs(page)).join()).toMatch(/denied: /);
  expect(await page.locator('.en-counted').textContent()).toContain(`${String(COUNT)} events`);
  expect(await page.locator('.en-chips').innerText()).toMatch(/highlighted/);
});

import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { faults } from './pages';
import { linkOf, openTimeline } from './shown';

const ARMS = '/t/arms-control/';

/** What the live region says of the event that the keyboard is at. */
async function spoken(page: Page): Promise<string> {
  return (await page.locator('[aria-live="polite"]').first().innerText()).trim();
}

describe('links', () => {
  it('are followed to what an event led to and back, and said', async () => {
    const page = await openTimeline('e=inf-us-suspension-2019-02-01', {}, ARMS);
    await page.locator('.en-plot').focus();
    await page.keyboard.press('.');
    await expect.poll(() => spoken(page)).toMatch(/^answered by(, \d of \d)?: Putin suspends Russia’s part/);
    await expect.poll(async () => (await linkOf(page)).get('e')).toBe('inf-russia-suspension-2019-02-02');
    await page.keyboard.press(',');
    await expect.poll(() => spoken(page)).toMatch(/^responds to: US suspends the INF Treaty/);
    await expect.poll(async () => (await linkOf(page)).get('e')).toBe('inf-us-suspension-2019-02-01');
  });

  it('say so where none leads on', async () => {
    const page = await openTimeline('e=antarctic-signature-1959-12-01', {}, ARMS);
    await page.locator('.en-plot').focus();
    await page.keyboard.press(',');
    await expect.poll(() => spoken(page)).toMatch(/^No link leads to this event\./);
  });

  it('of one event take turns at the same key', async () => {
    const page = await openTimeline('e=un-veto-2024-03-28');
    await page.locator('.en-plot').focus();
    const seen = new Set<string>();
    for (let i = 0; i < 2; i++) {
      await page.keyboard.press('.');
      await expect.poll(() => spoken(page)).toContain(`${String(i + 1)} of 2:`);
      seen.add((await linkOf(page)).get('e') ?? '');
    }
    await page.keyboard.press('.');
    await expect.poll(() => spoken(page)).toContain('1 of 2:');
    expect(seen.size).toBe(2);
  });

  it('of all events are drawn on demand, kept in the link and explained', async () => {
    const page = await openTimeline('', {}, ARMS);
    const before = await page.locator('.en-picture canvas').screenshot();
    await page.getByRole('button', { name: 'Links', exact: true }).click();
    await expect.poll(async () => (await linkOf(page)).get('ties')).toBe('all');
    await expect.poll(() => page.locator('.en-foot').innerText()).toMatch(/leads to[^]*answered or carried out by/);
    await expect.poll(async () => before.equals(await page.locator('.en-picture canvas').screenshot())).toBe(false);
    expect(faults(page)).toEqual([]);
  });
});

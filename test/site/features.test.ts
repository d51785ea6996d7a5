import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { newPage } from './pages';
import { inject } from 'vitest';

const INTERACTIVE = /\/interactive-[\w-]+\.js/;
/** What is loaded only when it is used. */
const FEATURE = /\/(?:embed\/chunks|assets)\/feature[\w.]*-[\w-]+\.js/;

/** The page of a timeline whose interactive features cannot be fetched until the returned function is called. */
async function offline(hash = '', chunk = INTERACTIVE): Promise<{ page: Page; restore: () => Promise<void> }> {
  const page = await newPage();
  await page.route(chunk, (route) => route.abort());
  await page.goto(`${inject('site')}/t/dprk-russia/${hash}`);
  await page.locator('.en-plot').or(page.locator('.en-failed').first()).first().waitFor();
  return { page, restore: () => page.unroute(chunk) };
}

describe('a feature that cannot be loaded says so where the reader clicked, and comes with a second try', () => {
  it('in the menu of a filter', async () => {
    const { page, restore } = await offline('', FEATURE);
    await page.getByRole('button', { name: /^Filter/ }).click();
    const panel = page.locator('.en-menu-panel');
    await expect.poll(() => panel.innerText()).toContain('could not be loaded');
    await restore();
    await panel.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => panel.getByRole('checkbox').count()).toBeGreaterThan(3);
  });

  it('beside the chart, for an event', async () => {
    const { page, restore } = await offline('#e=drone-test-2024-11-14');
    const panel = page.locator('.en-panel');
    await expect.poll(() => panel.innerText()).toContain('could not be loaded');
    await restore();
    await panel.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => panel.innerText()).toContain('drone');
  });

  it('in place of a view', async () => {
    const { page, restore } = await offline('#view=claims', FEATURE);
    const stage = page.locator('.en-stage');
    await expect.poll(() => stage.innerText()).toContain('could not be loaded');
    await restore();
    await stage.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => stage.innerText()).toContain('Who claims what');
  });
});

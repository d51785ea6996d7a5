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

  // The brush stood still, and nothing said why.
  it('over the overview, for a drag of its brush', async () => {
    const { page, restore } = await offline();
    const overview = page.locator('.en-overview');
    const drag = async (): Promise<void> => {
      const { x, y, width, height } = (await page.locator('.en-brush-end').last().boundingBox())!;
      await page.mouse.move(x + width / 2, y + height / 2);
      await page.mouse.down();
      await page.mouse.move(x - 300, y + height / 2, { steps: 5 });
      await page.mouse.up();
    };
    await drag();
    await expect.poll(() => overview.innerText()).toContain('could not be loaded');
    await restore();
    await overview.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => overview.innerText()).not.toContain('could not be loaded');
    await drag();
    await expect.poll(() => page.evaluate(() => location.hash)).toContain('t=');
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

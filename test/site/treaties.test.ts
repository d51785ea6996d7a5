import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { barriers, pageErrors } from './pages';
import { linkOf, openTimeline } from './timelinePage';

const ARMS = '/t/arms-control/';
const NATO = '/t/nato-enlargement/';

async function treaties(hash: string, path: string, options = {}): Promise<Page> {
  const page = await openTimeline(hash, options, path);
  await page.locator('.en-treaty').first().waitFor();
  return page;
}

/** The visible text of one treaty. */
async function answer(page: Page, name: string): Promise<string> {
  const row = page.locator('.en-treaty').filter({ has: page.getByRole('heading', { name, exact: true }) });
  return (await row.locator('.en-treaty-answer').innerText()).replace(/\s+/g, ' ');
}

describe('the parties to the INF Treaty', () => {
  it.each([
    ['2019-02-01', /bound US .*bound.*|bound US/, /Russia Entry into force, 1 June 1988; in place of Soviet Union/],
    ['2019-02-03', /suspended US Suspension, 2 February 2019/, /Russia Suspension, 2 February 2019/],
    ['2019-08-03', /ended US, Russia/, /Termination, 2 August 2019/],
  ])('on %s are shown by a link', async (day, ...parts) => {
    const page = await treaties(`view=treaties&date=${day}`, ARMS);
    const said = await answer(page, 'INF');
    for (const part of parts) expect(said).toMatch(part);
    expect(pageErrors(page)).toEqual([]);
  });

  it('show the basis of Russia’s succession at one click', async () => {
    const page = await treaties('view=treaties&date=2019-02-01&q=INF', ARMS);
    await page.getByText('Succession: Russia').first().click();
    await expect
      .poll(() => page.locator('.en-succession[open]').innerText())
      .toContain('do not say on what legal basis');
  });
});

describe('the selected day', () => {
  it('moves by keys, by a day or to the next change, and is kept in the link', async () => {
    const page = await treaties('view=treaties&date=2019-02-01', ARMS);
    const slider = page.getByRole('slider', { name: 'Reference date' });
    await slider.press('ArrowRight');
    await expect.poll(async () => (await linkOf(page)).get('date')).toBe('2019-02-02');
    await slider.press('PageUp');
    await expect.poll(async () => (await linkOf(page)).get('date')).toBe('2019-08-02');
    expect(await slider.getAttribute('aria-valuetext')).toBe('2 August 2019');
    expect(await answer(page, 'INF')).toMatch(/ended US, Russia/);
  });

  it('is set as a date and by dragging along the axis', async () => {
    const page = await treaties('view=treaties&t=2010/2020', ARMS);
    await page.getByLabel('Who was bound on').fill('2012-03-04');
    await expect.poll(async () => (await linkOf(page)).get('date')).toBe('2012-03-04');
    const axis = (await page.locator('.en-day-axis').boundingBox())!;
    await page.mouse.click(axis.x + axis.width / 2, axis.y + 20);
    await expect.poll(async () => (await linkOf(page)).get('date')).toMatch(/^2015-(0[67])-/);
  });

  it('is the last of the file where a link has an invalid one', async () => {
    const page = await treaties('view=treaties&date=2019-02-31', ARMS);
    expect(await page.locator('.en-treaties-day').innerText()).toBe('22 May 2026');
  });
});

describe('the treaties', () => {
  it('link to the event of an act, whose panel says how many days it took', async () => {
    const page = await treaties('view=treaties', NATO);
    const row = page.getByRole('row', { name: /^Hungary/ }).last();
    expect((await row.innerText()).replace(/\s+/g, ' ')).toMatch(/265 days .*601 days .*609 days/);
    await row.getByRole('button', { name: /26 February 2024/ }).click();
    await expect.poll(() => page.locator('.en-panel').innerText()).toContain('601 days after signature');
    expect((await linkOf(page)).get('view')).toBe('treaties');
  });

  it('show every ally’s approval of Finland’s and of Sweden’s protocol in one table', async () => {
    const page = await treaties('view=treaties', NATO);
    const table = page.locator('.en-ratifications').last();
    await expect.poll(() => table.locator('tbody tr').count()).toBe(30);
    expect(await table.locator('tbody tr .en-rat-cell').filter({ hasText: 'days' }).count()).toBeGreaterThan(50);
    expect(await table.locator('tbody .en-rat-0').count()).toBeGreaterThanOrEqual(30);
    expect(await table.locator('tbody .en-rat-1').count()).toBeGreaterThanOrEqual(30);
  });

  it.each([
    [ARMS, 'light', 1280],
    [NATO, 'dark', 1280],
    [ARMS, 'dark', 320],
    [NATO, 'light', 390],
  ] as const)('have no axe violations on %s in %s at %i px', async (path, colorScheme, width) => {
    const page = await treaties('view=treaties', path, { colorScheme, viewport: { width, height: 800 } });
    expect(await barriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(pageErrors(page)).toEqual([]);
  });
});

describe('what was collected', () => {
  it('is one click away, and Esc returns', async () => {
    const page = await openTimeline('', {}, NATO);
    await page.getByRole('button', { name: 'Coverage' }).click();
    const dialog = page.getByRole('dialog', { name: 'Coverage' });
    await expect.poll(() => dialog.innerText()).toContain('not a record of French policy');
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.count()).toBe(0);
  });
});

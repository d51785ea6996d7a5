import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { faults, open, requests } from './pages';
import { openTimeline } from './shown';

/** Everything in which a page can leave a trace on the reader's machine, as far as it is in use. */
async function tracesOf(page: Page): Promise<string[]> {
  const cookies = (await page.context().cookies()).map(({ name }) => `cookie ${name}`);
  const kept = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `database ${String(name)}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `worker ${scope}`),
  ]);
  return [...cookies, ...kept];
}

/** Uses what there is to be used. */
async function use(page: Page): Promise<void> {
  await page.getByRole('combobox').fill('drone');
  await page.getByRole('option').first().click();
  await page.locator('.en-panel').getByRole('button', { name: 'Next event' }).click();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.getByRole('button', { name: /^Status/ }).click();
  await page.getByRole('checkbox').first().click();
  await page.getByRole('button', { name: 'Outline', exact: true }).click();
  await page.getByRole('button', { name: /^Menu/ }).click();
  await page.getByText('Theme: Dark').click();
  await page.getByRole('button', { name: 'Deutsch' }).click();
  await page.locator('html[lang=de]').waitFor();
  await page.waitForLoadState('networkidle');
}

describe('nobody is told who reads', () => {
  it('no other host is asked for anything, nothing is kept, nothing goes wrong', async () => {
    const page = await openTimeline();
    await use(page);
    expect(requests(page).length).toBeGreaterThan(3);
    expect(requests(page).filter((address) => !address.startsWith(`${inject('site')}/`))).toEqual([]);
    expect(await tracesOf(page)).toEqual([]);
    expect(faults(page)).toEqual([]);
  });

  it('nor by the gallery', async () => {
    const page = await open('/');
    await page.waitForLoadState('networkidle');
    expect(requests(page).filter((address) => !address.startsWith(`${inject('site')}/`))).toEqual([]);
    expect(await tracesOf(page)).toEqual([]);
  });

  it('a file from elsewhere is asked for once, without cookies and without saying who asks', async () => {
    const page = await open('/');
    const headers: Record<string, string>[] = [];
    await page.context().addCookies([{ name: 'known', value: 'yes', domain: 'files.test', path: '/' }]);
    await page.route('https://files.test/a.json', async (route) => {
      headers.push(await route.request().allHeaders());
      const body = '{"format": 1, "title": "Elsewhere", "events": [{"id": "a", "when": "1999", "title": "A"}]}';
      await route.fulfill({ body, headers: { 'access-control-allow-origin': '*' } });
    });
    await page.goto(`${inject('site')}/?data=https://files.test/a.json#q=secret`);
    await page.getByRole('heading', { name: 'Elsewhere' }).waitFor();
    expect(headers.length).toBe(1);
    expect(headers[0]?.['cookie']).toBeUndefined();
    expect(headers[0]?.['referer'] ?? '').not.toContain('data=');
  });
});

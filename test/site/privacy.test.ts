import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { chooseLanguage, open, pageErrors, requests } from './pages';
import { openTimeline, chooseView, searchField, openFilters } from './timelinePage';

/** Everything that a page has stored on the reader's machine. */
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

/** Uses every part of the page. */
async function use(page: Page): Promise<void> {
  await (await searchField(page)).fill('drone');
  await page.getByRole('option').first().click();
  await page.locator('.en-panel').getByRole('button', { name: 'Next event' }).click();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await openFilters(page);
  await page.getByRole('checkbox').first().click();
  await chooseView(page, 'List');
  await page.getByRole('button', { name: /^Display/ }).click();
  await page.getByText('Theme: Dark').click();
  await chooseLanguage(page, 'Deutsch');
  await page.locator('html[lang=de]').waitFor();
  await page.waitForLoadState('networkidle');
}

describe('the privacy of the reader', () => {
  it('is kept on a timeline’s page: no request to another host, nothing stored, no error', async () => {
    const page = await openTimeline();
    await use(page);
    expect(requests(page).length).toBeGreaterThan(3);
    expect(requests(page).filter((address) => !address.startsWith(`${inject('site')}/`))).toEqual([]);
    expect(await tracesOf(page)).toEqual([]);
    expect(pageErrors(page)).toEqual([]);
  });

  it('is kept in the gallery', async () => {
    const page = await open('/');
    await page.waitForLoadState('networkidle');
    expect(requests(page).filter((address) => !address.startsWith(`${inject('site')}/`))).toEqual([]);
    expect(await tracesOf(page)).toEqual([]);
  });

  it('is kept with a file from another host: one request, without cookies and referrer', async () => {
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

import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { embeddedJson } from '../../src/import/savedPage';
import { barriers, chooseLanguage, newPage, open, pageErrors } from './pages';
import { COUNT, countIn, openTimeline } from './timelinePage';

/**
 * Plain bytes of the page without its timeline: program, styles and what unpacks them. For a file of events alone, for one with claims,
 * treaties or a story, and in eleven languages.
 */
const MOST = { 'saved-plain.html': 220_500, 'saved-few.html': 251_000, 'saved.html': 326_200 } as const;
const JSON_TEXT = readFileSync('data/dprk-russia.json', 'utf8');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-saved-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Saves a timeline of the site as one file, with the view of a link, and returns its path. */
async function saved(hash = '', id = 'dprk-russia'): Promise<string> {
  return save(await openTimeline(hash, {}, `/t/${id}/`));
}

/** Saves the timeline that a page of the site shows, and returns the path. */
async function save(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Share or save…' }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as HTML' }).click();
  const path = join(folder, `${String(Math.random()).slice(2)}.html`);
  await (await coming).saveAs(path);
  return path;
}

/** Opens a file of the folder without a network, and lists what it requests. */
async function openOffline(path: string, options = {}): Promise<{ page: Page; asked: string[] }> {
  const page = await newPage({ offline: true, ...options });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(path).href);
  await page.locator('#static').waitFor({ state: 'hidden' });
  return { page, asked };
}

describe('a timeline saved as one file', () => {
  it('is interactive from a folder without a network, and requests nothing', async () => {
    const path = await saved();
    const { page, asked } = await openOffline(path);
    expect(await page.locator('h1').textContent()).toContain('North Korea');
    await chooseLanguage(page, 'Deutsch');
    await page.getByRole('heading', { level: 1, name: 'Nordkorea' }).waitFor();
    await page.locator('.en-views').getByText('Liste').click();
    await page.locator('.en-entry').first().waitFor();
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([pathToFileURL(path).href]);
    expect(pageErrors(page)).toEqual([]);
  });

  it('has no barriers', async () => {
    const { page } = await openOffline(await saved('', 'nato-enlargement'));
    expect(await barriers(page)).toEqual([]);
  });

  it('opens with the view that it was saved with', async () => {
    const { page } = await openOffline(await saved('e=drone-test-2024-11-14&lanes=kind'));
    await page.locator('.en-panel').waitFor();
    expect(await page.evaluate(() => location.hash)).toBe('#e=drone-test-2024-11-14&lanes=kind');
  });

  it('can be read and printed without its script', async () => {
    const page = await newPage({ javaScriptEnabled: false, offline: true });
    await page.goto(pathToFileURL(await saved()).href);
    const events = page.locator('#static li[id^="event-"]');
    expect(await events.count()).toBe(COUNT);
    expect(await page.locator('.en-wide').isVisible()).toBe(true);
    expect(await page.locator('.en-mid').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await events.last().isVisible()).toBe(true);
  });

  it('prints the present view, and saves its data', async () => {
    const { page } = await openOffline(await saved());
    await page.evaluate(() => (window.print = () => document.body.setAttribute('data-printed', '')));
    await page.getByRole('button', { name: 'Print and save' }).click();
    await page.getByRole('menuitem', { name: 'Print this view' }).click();
    await page.locator('[data-printed]').waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Print and save' }).click();
    const coming = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: 'Save the data (JSON)' }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toBe('dprk-russia.json');
    expect(JSON.parse(await text(await download.createReadStream()))).toEqual(JSON.parse(JSON_TEXT));
  });

  it('is the same timeline when it is opened on the site again', async () => {
    const path = await saved();
    expect(JSON.parse(embeddedJson(readFileSync(path, 'utf8'))!)).toEqual(JSON.parse(JSON_TEXT));
    const page = await open('/');
    await page.locator('input[type=file]').setInputFiles(path);
    await page.getByRole('heading', { level: 1, name: 'North Korea' }).waitFor();
    expect(await countIn(page)).toBe(COUNT);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it.each(Object.entries(MOST))('%s has no more than %i bytes beside its timeline', (name, most) => {
    expect(statSync(join(inject('folder'), name)).size).toBeLessThan(most);
  });

  const PLAIN = {
    format: 1,
    title: 'Five days',
    actors: [{ id: 'USA', name: 'United States' }],
    events: [1, 2, 3, 4, 5].map((n) => ({ id: `e${n}`, when: `1962-10-1${n}`, title: `Day ${n}`, actors: ['USA'] })),
  };

  it('of events alone holds no more than it needs, and works', async () => {
    const page = await open('/');
    await page.locator('input[type=file]').setInputFiles({
      name: 'plain.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(PLAIN)),
    });
    await page.getByRole('heading', { level: 1, name: 'Five days' }).waitFor();
    const path = await save(page);
    expect(statSync(path).size).toBeLessThan(MOST['saved-plain.html'] + 20_000);
    // A browser in a language that the page lacks reads it in English.
    const { page: opened, asked } = await openOffline(path, { locale: 'fr-FR' });
    await opened.getByRole('radio', { name: 'List' }).check({ force: true });
    await opened.getByText('Day 5').last().waitFor();
    await opened.getByRole('button', { name: /^EN/ }).click();
    expect(await opened.getByRole('menuitemradio').allTextContents()).toEqual(['English', 'Deutsch']);
    expect(asked).toEqual([pathToFileURL(path).href]);
    expect(pageErrors(opened)).toEqual([]);
  });
});

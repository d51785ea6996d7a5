import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import type { Download, Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { fileInLink } from '../../src/view/fileLink';
import { barriers, open, pageErrors, requests } from './pages';
import { readCode } from './readCode';
import { countIn, linkOf, openTimeline } from './timelinePage';

const SUEZ = {
  ...{ format: 1, id: 'suez', lang: 'en', title: { en: 'The Suez crisis', de: 'Die Suezkrise' } },
  events: [
    { id: 'canal', when: '1956-07-26', title: { en: 'Canal nationalised', de: 'Kanal verstaatlicht' }, weight: 4 },
    { id: 'war', when: '1956-10-29/1956-11-07', title: '=War & “peace” <b>' },
    { id: 'ides', when: '-0043-03-15', title: 'Long before' },
  ],
};
const TEXT = JSON.stringify(SUEZ, null, 2);
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

/** Opens a file of the reader's own. */
async function openOwn(text = TEXT, options = {}): Promise<Page> {
  const page = await open('/', { ...CLIPBOARD, ...options });
  const file = { name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.locator('.en-counted').waitFor();
  return page;
}
async function choose(page: Page, item: string, menu = 'Share'): Promise<void> {
  await page.getByRole('button', { name: menu, exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
}
async function openDialog(page: Page): Promise<void> {
  await choose(page, 'Share or save…');
  await page.getByRole('dialog', { name: 'Share or save' }).waitFor();
}
async function save(page: Page, button: string): Promise<Download> {
  const coming = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click();
  return coming;
}
const contentOf = async (download: Download): Promise<Buffer> => buffer(await download.createReadStream());
const heading = (page: Page, name: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

describe('a link to a file on the reader’s computer', () => {
  it('is copied from the menu, and opens the same timeline with the same view in another profile', async () => {
    const page = await openOwn();
    await page.evaluate(() => {
      history.replaceState(history.state, '', '#e=war&lanes=none&t=1956-07/1956-12');
      dispatchEvent(new HashChangeEvent('hashchange'));
    });
    await page.locator('.en-panel').waitFor();
    await choose(page, 'Copy link');
    await page.getByText('Link copied').first().waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link.startsWith(`${inject('site')}/#file=1.`)).toBe(true);

    const other = await open(link.slice(inject('site').length));
    await heading(other, 'The Suez crisis');
    expect(await other.locator('.en-panel').textContent()).toContain('=War & “peace” <b>');
    const { e, lanes, t } = Object.fromEntries(await linkOf(other));
    expect({ e, lanes, t }).toEqual({ e: 'war', lanes: 'none', t: '1956-07/1956-12' });
    expect(await countIn(other)).toBe(3);
    // The address goes on holding the timeline when the view changes, and after a reload.
    await other.locator('.en-panel').getByRole('button', { name: 'Close' }).click();
    await expect.poll(async () => (await linkOf(other)).get('e')).toBe(null);
    expect(fileInLink(await other.evaluate(() => location.hash))).toBe(fileInLink(new URL(link).hash));
    await other.reload();
    await heading(other, 'The Suez crisis');
    // No server sees it.
    expect(requests(other).filter((url) => url.includes('file='))).toEqual([]);
    expect(requests(other).filter((url) => !url.startsWith(inject('site')))).toEqual([]);
    expect(pageErrors(other)).toEqual([]);
  });

  it('is a QR code where it is short', async () => {
    const page = await openOwn();
    await openDialog(page);
    const link = await page.getByRole('textbox', { name: 'Link' }).inputValue();
    await page.getByRole('dialog').getByRole('button', { name: 'QR code' }).click();
    await page.getByRole('dialog', { name: 'QR code' }).waitFor();
    await page.getByTitle('Fill the window').click();
    await expect.poll(() => readCode(page)).toBe(link);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Share');
  });

  it('does not exist for a large file: “Copy link” says so and offers a file', async () => {
    const page = await openOwn(readFileSync('data/dprk-russia.json', 'utf8'));
    await choose(page, 'Copy link');
    await page.getByRole('dialog').getByText('too large for a link').waitFor();
    expect(await page.getByRole('textbox', { name: 'Link' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'QR code' }).count()).toBe(0);
  });

  it('can be followed on the gallery, and Back leads to the gallery', async () => {
    const page = await openOwn();
    await openDialog(page);
    const { hash } = new URL(await page.getByRole('textbox', { name: 'Link' }).inputValue());
    const gallery = await open('/');
    await gallery.getByLabel('Choose a file').waitFor();
    await gallery.evaluate((to) => (location.hash = to), hash);
    await heading(gallery, 'The Suez crisis');
    await gallery.goBack();
    await gallery.getByLabel('Choose a file').waitFor();
    await gallery.goForward();
    await heading(gallery, 'The Suez crisis');
  });

  it.each([
    ['/#file=1.eJyrVkrLL8pN', 'en-GB', 'part of it is missing'],
    ['/#file=1.eJyrVkrLL8pN', 'de-DE', 'ein Teil davon fehlt'],
    ['/#file=', 'en-GB', 'part of it is missing'],
    ['/#file=2.AAAA', 'en-GB', 'newer version'],
    ['/t/dprk-russia/#file=nonsense', 'en-GB', 'part of it is missing'],
  ])('that is no good is told so: %s, %s', async (path, locale, sentence) => {
    const page = await open(path, { locale });
    await page.getByRole('alert').filter({ hasText: sentence }).waitFor();
    // All of a timeline’s page takes axe half a minute.
    if (path.startsWith('/#')) expect(await barriers(page)).toEqual([]);
    expect(pageErrors(page)).toEqual([]);
  });
});

describe('the dialog that shares and saves', () => {
  it('has the plain address for a timeline of the site, and no barriers', async () => {
    const page = await openTimeline('e=drone-test-2024-11-14');
    await openDialog(page);
    expect(await page.getByRole('textbox', { name: 'Link' }).inputValue()).toBe(
      `${inject('site')}/t/dprk-russia/#e=drone-test-2024-11-14`,
    );
    expect(await barriers(page)).toEqual([]);
  });

  it('works by keyboard, and gives the focus back', async () => {
    const page = await openOwn();
    await page.getByRole('button', { name: 'Share', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.getByRole('textbox', { name: 'Link' }).waitFor();
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as HTML' }).focus();
    await page.keyboard.press('Enter');
    expect((await coming).suggestedFilename()).toBe('mine.html');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Share');
  });

  it('says what could not be saved, and saves it when the network is back', async () => {
    const page = await openOwn();
    await openDialog(page);
    await page.getByRole('textbox', { name: 'Link' }).waitFor();
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Save as HTML' }).click();
    await page.getByRole('alert').filter({ hasText: 'could not be loaded' }).waitFor();
    await page.context().setOffline(false);
    expect((await save(page, 'Save as HTML')).suggestedFilename()).toBe('mine.html');
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});

describe('the dialog that downloads and prints', () => {
  it('saves each format of the whole under the name of the file, without barriers', async () => {
    const page = await openOwn();
    await choose(page, 'Download or print…');
    await page.getByRole('radio', { name: 'The whole timeline: 3 events' }).check();
    expect(await barriers(page)).toEqual([]);
    const json = await save(page, 'Data (JSON)');
    expect([json.suggestedFilename(), String(await contentOf(json))]).toEqual(['mine.json', TEXT]);
    const csv = await contentOf(await save(page, 'Table (CSV)'));
    expect(String(csv)).toMatch(/^\ufeffid,when,title/);
    expect(String(csv)).toContain("'=War & “peace” <b>");
    const xlsx = await save(page, 'Excel');
    expect([xlsx.suggestedFilename(), (await contentOf(xlsx)).subarray(0, 2)]).toEqual([
      'mine.xlsx',
      Buffer.from('PK'),
    ]);
    const calendar = String(await contentOf(await save(page, 'Calendar (iCalendar)')));
    expect(calendar.split('BEGIN:VEVENT')).toHaveLength(3);
    await page.getByRole('status').filter({ hasText: 'Not in the calendar' }).waitFor();
    expect(String(await contentOf(await save(page, 'Picture (SVG)')))).toMatch(/^<svg xmlns.*The Suez crisis/);
    const png = await contentOf(await save(page, 'Picture (PNG)'));
    expect(png.subarray(1, 4)).toEqual(Buffer.from('PNG'));
    expect(png.readUInt32BE(16)).toBe(1920);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(pageErrors(page)).toEqual([]);
  });

  it('saves the view with its span and its filters in words', async () => {
    const page = await openTimeline('t=2024-10/2024-12&kind=treaty');
    await choose(page, 'Download or print…');
    await page.getByRole('radio', { name: 'The whole timeline: 131 events' }).waitFor();
    const csv = await save(page, 'Table (CSV)');
    expect(csv.suggestedFilename()).toBe('dprk-russia-2024-10_2024-12.csv');
    const [, statement] = String(await contentOf(csv)).split('\n');
    for (const part of ['October 2024 to December 2024', 'Filtered – Kind: ', 'As of ', 'Data: CC-BY-4.0'])
      expect(statement).toContain(part);
  });
});

import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { chooseLanguage, open } from './pages';
import { countIn, openTimeline } from './timelinePage';

const MINE = '{"format": 1, "title": "Mine", "events": [{"id": "a", "when": "1999", "title": "A"}]}';

function fileOf(text: string, name = 'own.json'): { name: string; mimeType: string; buffer: Buffer } {
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) };
}

/** Opens a file in the gallery. */
async function openFile(text = MINE, locale = 'en-GB'): Promise<Page> {
  const page = await open('/', { locale });
  await page.locator('input[type=file]').setInputFiles(fileOf(text));
  return page;
}

/** Drops a file on the page, as a reader does from a folder; whether the page takes it, or leaves it to the browser. */
async function drop(page: Page, text: string): Promise<boolean> {
  return page.evaluate((content) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], 'dropped.json'));
    const isTaken = ['dragover', 'drop'].map(
      (type) => !document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true })),
    );
    return isTaken.every(Boolean);
  }, text);
}

const mine = (page: Page): Promise<void> => page.getByRole('heading', { level: 1, name: 'Mine' }).waitFor();

describe('a file on the reader’s computer', () => {
  it('is shown again after a reload, and Back and Forward lead to the gallery and to it', async () => {
    const page = await openFile();
    await mine(page);
    await page.reload();
    await mine(page);
    await page.goBack();
    await page.getByLabel('Choose a file').waitFor();
    await page.goForward();
    await mine(page);
    await page.getByRole('button', { name: 'Timelines' }).click();
    await page.getByLabel('Choose a file').waitFor();
  });

  it('can be dropped on the gallery and on a timeline’s page, from which Back leads to that timeline', async () => {
    const gallery = await open('/');
    await gallery.getByLabel('Choose a file').waitFor();
    expect(await drop(gallery, MINE)).toBe(true);
    await mine(gallery);
    const page = await openTimeline();
    const events = await countIn(page);
    expect(await drop(page, MINE)).toBe(true);
    await mine(page);
    expect(await countIn(page)).toBe(1);
    await page.goBack();
    await expect.poll(() => countIn(page)).toBe(events);
  });

  it.each([
    ['YAML', 'title: Mine\nevents:\n  - a\n', 'en-GB', 'This is YAML'],
    ['JavaScript', 'export const data = [];\n', 'en-GB', 'This is JavaScript'],
    ['an archive', 'PK\u0003\u0004 a', 'en-GB', 'This is a zip archive'],
    ['a web page', '<!doctype html><p>A', 'en-GB', 'This is a web page'],
  ])('that is %s is told what it is, and another file can be opened', async (_, text, locale, sentence) => {
    const page = await openFile(text, locale);
    await page.getByRole('alert').filter({ hasText: sentence }).waitFor();
    await page.locator('input[type=file]').setInputFiles(fileOf(MINE));
    await mine(page);
  });
});

describe('after the network is gone', () => {
  it('a language that cannot be loaded is reported beside its button and can be requested again', async () => {
    const page = await openTimeline('', {}, '/t/nato-enlargement/');
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await chooseLanguage(page, 'Deutsch');
    await page.getByRole('alert').filter({ hasText: 'Deutsch could not be loaded.' }).waitFor();
    await page.context().setOffline(false);
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('button', { name: 'Teilen' }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('a download that does not come is reported beside its link', async () => {
    const page = await openTimeline();
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await page.getByRole('link', { name: 'Download' }).click();
    await page.getByRole('alert').filter({ hasText: 'Nothing could be loaded' }).waitFor();
    await page.context().setOffline(false);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Try again' }).click();
    expect((await download).suggestedFilename()).toBe('dprk-russia.json');
  });
});

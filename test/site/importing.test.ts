import { readFileSync } from 'node:fs';
import { writeXlsx } from 'hucre/xlsx';
import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { barriers, newPage, open, pageErrors } from './pages';
import { countIn } from './timelinePage';

/** Thirty rows whose first column can be read in two ways: the day first, or the month. */
const ROWS = [
  'Date\tHeadline\tCountry\tType',
  ...Array.from({ length: 30 }, (_, i) => {
    const country = ['Germany', 'France', 'Poland'][i % 3]!;
    return `${String((i % 12) + 1)}/${String((i % 11) + 1)}/${String(1990 + i)}\tEvent ${String(i)}\t${country}\ttreaty`;
  }),
].join('\n');

/** Pastes a text on the page, as the clipboard of a spreadsheet gives it. */
async function paste(page: Page, text: string, html = ''): Promise<void> {
  await page.getByLabel('Choose a file').waitFor();
  await page.evaluate(
    ([plain, markup]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', plain!);
      if (markup) clipboardData.setData('text/html', markup);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    [text, html],
  );
  await page.getByRole('heading', { level: 1, name: 'Check what was read' }).waitFor();
}

const counted = (page: Page, words: string): Promise<void> =>
  page.locator('.en-import-file', { hasText: words }).waitFor();

const show = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Show the timeline' }).click();
  await page.getByRole('button', { name: 'Share' }).waitFor();
};

describe('rows that are pasted from a spreadsheet', () => {
  it('are read with a table of their actors, which stays after a reload and beside what was chosen', async () => {
    const page = await open('/', { locale: 'en-GB' });
    await paste(page, 'Date\tTitle\tWho\n1962\tPhotographs\tSUN; USA\n1963\tHot line\tSUN');
    await page.getByLabel('Title of the timeline').fill('Two events');
    await page.keyboard.press('Tab');
    await page.locator('.en-import-picture').getByRole('heading', { name: 'Two events' }).waitFor();
    const buffer = Buffer.from('Id,Name,Type\nSUN,Soviet Union,state\nUSA,United States,state\n');
    await page.getByLabel('Add a table').setInputFiles({ name: 'actors.csv', mimeType: 'text/csv', buffer });
    await page.getByText('Read with it: actors.csv').waitFor();
    const actors = page.getByText('read as actors: 2 rows');
    await actors.waitFor({ state: 'attached' });
    await page.reload();
    await actors.waitFor({ state: 'attached' });
    await page.getByText('Read with it: actors.csv').waitFor();
    expect(await page.getByLabel('Title of the timeline').inputValue()).toBe('Two events');
    expect(await barriers(page)).toEqual([]);
    expect(pageErrors(page)).toEqual([]);
  });

  it('become a timeline after one question for the whole column, and any guess can be changed', async () => {
    const page = await open('/', { locale: 'en-GB' });
    await paste(page, ROWS);
    await page.getByText('One question is open.').waitFor();
    await page.getByRole('radio', { name: /^month, day, year/ }).check();
    await counted(page, '30 rows; 30 events, 0 drafts');
    expect(await page.getByText('One question is open.').count()).toBe(0);
    // The answer stays, and can be taken back.
    await page.getByRole('radio', { name: /^day, month, year/ }).check();
    expect(await page.getByRole('radio', { name: /^day, month, year/ }).isChecked()).toBe(true);
    await page.getByLabel('Read “Country” as').selectOption({ label: 'Place' });
    await expect.poll(() => page.locator('.en-import-picture').getByText('Poland').count()).toBe(0);
    await page.getByLabel('Title of the timeline').fill('Thirty events');
    await page.keyboard.press('Tab');
    await page.locator('.en-import-picture').getByRole('heading', { name: 'Thirty events' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await show(page);
    await page.getByRole('heading', { level: 1, name: 'Thirty events' }).waitFor();
    expect(await countIn(page)).toBe(30);
    expect(pageErrors(page)).toEqual([]);
  });

  it('are read from the table in HTML, whose cells may hold tabs and line breaks', async () => {
    const page = await open('/', { locale: 'en-GB' });
    const html = '<table><tr><th>Date<th>Title<tr><td>May 1999<td>A<br>in two lines</table>';
    await paste(page, 'Date\tTitle\nMay 1999\tA\nin two lines', html);
    await counted(page, '1 row; 1 event');
  });

  it('can be typed or pasted into a field, and read from there', async () => {
    const page = await open('/', { locale: 'de-DE' });
    await page.getByLabel('Zeilen einer Tabelle').fill('Datum;Titel\nMärz 1938;A\n12.3.2014;B\n');
    await page.getByRole('button', { name: 'Lesen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Prüfen, was gelesen wurde' }).waitFor();
    await counted(page, '2 Zeilen; 2 Ereignisse');
  });
});

describe('a row without a date that can be read', () => {
  it('is listed with its original text, and becomes an event when the date is said in plain words', async () => {
    const page = await open('/', { locale: 'en-GB' });
    await paste(page, 'Date\tTitle\nMay 1999\tA\nsomeday\tB\n');
    await counted(page, '1 event, 1 draft');
    const draft = page.locator('.en-draft');
    expect(await draft.getByLabel('Date').inputValue()).toBe('someday');
    await draft.getByText('That is no date that can be read.').waitFor();
    await draft.getByLabel('Date').fill('c. 1938');
    await draft.getByText('This is read as: around 1938').waitFor();
    await draft.getByLabel('Date').fill('3/4/1938');
    await draft.getByRole('radio', { name: '4 March 1938' }).check();
    await draft.getByRole('button', { name: 'Make it an event' }).click();
    await counted(page, '2 events, 0 drafts');
    await show(page);
    expect(await countIn(page)).toBe(2);
  });
});

describe('an import that is not finished', () => {
  it('is there again after a reload, with every choice, and Back leads to it from the timeline', async () => {
    const page = await open('/', { locale: 'en-GB' });
    await paste(page, ROWS);
    await page.getByRole('radio', { name: /^month, day, year/ }).check();
    await counted(page, '30 events');
    await page.reload();
    await counted(page, '30 events');
    await show(page);
    await page.goBack();
    await counted(page, '30 events');
    await page.getByRole('button', { name: 'Timelines' }).click();
    await page.getByLabel('Choose a file').waitFor();
  });
});

describe('a timeline that was imported', () => {
  it('is kept in the browser: after a reload, in another tab, and listed with what can be done with it', async () => {
    const page = await open('/', { locale: 'en-GB' });
    await paste(page, 'Date\tTitle\nMay 1999\tA\n1/2000\tB\n');
    await page.getByLabel('Title of the timeline').fill('Mine');
    await page.keyboard.press('Tab');
    await page.locator('.en-import-picture').getByRole('heading', { name: 'Mine' }).waitFor();
    await show(page);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Mine' }).waitFor();
    const other = await page.context().newPage();
    await other.goto(inject('site') + '/');
    const yours = other.locator('.en-yours');
    await yours.getByText('2 events, changed').waitFor();
    await yours.getByLabel('More about “Mine”').click();
    await yours.getByRole('button', { name: 'Rename' }).click();
    await yours.getByLabel('New title').fill('Yours');
    await other.keyboard.press('Enter');
    await yours.getByLabel('More about “Yours”').click();
    await yours.getByRole('button', { name: 'Duplicate' }).click();
    await expect.poll(() => yours.getByRole('button', { name: 'Yours', exact: true }).count()).toBe(2);
    await yours.getByLabel('More about “Yours”').first().click();
    await yours.getByRole('button', { name: 'Delete' }).first().click();
    await yours.getByText('“Yours” was deleted.').waitFor();
    expect(await yours.getByRole('button', { name: 'Yours', exact: true }).count()).toBe(1);
    await yours.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => yours.getByRole('button', { name: 'Yours', exact: true }).count()).toBe(2);
    expect(await barriers(other)).toEqual([]);
    await yours.getByRole('button', { name: 'Yours', exact: true }).first().click();
    await other.getByRole('heading', { level: 1, name: 'Yours' }).waitFor();
  });

  it('is said not to be kept where the browser keeps nothing', async () => {
    const page = await newPage({ locale: 'en-GB' });
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
    });
    await page.goto(inject('site') + '/');
    await paste(page, 'Date\tTitle\nMay 1999\tA\n');
    await page.getByRole('alert').filter({ hasText: 'This browser keeps nothing here' }).waitFor();
  });
});

describe('a file of another format', () => {
  it.each([
    ['test/fixtures/import/timelinejs/eras.in', 'TimelineJS'],
    ['test/fixtures/import/icalendar/calendar.in', 'iCalendar'],
    ['test/fixtures/import/markwhen/basic.in', 'Markwhen'],
  ])('is recognised by its content: %s', async (path, format) => {
    const page = await open('/', { locale: 'en-GB' });
    // Under a name that says something else.
    await page.locator('input[type=file]').setInputFiles({
      name: 'events.bin',
      mimeType: 'application/octet-stream',
      buffer: readFileSync(path),
    });
    await counted(page, format);
  });

  it('is read as a spreadsheet, of which another sheet can be chosen', async () => {
    const page = await open('/', { locale: 'en-GB' });
    const sheets = ['First', 'Second'].map((name) => ({
      name,
      rows: [
        ['Date', 'Title'],
        ['1999', `In ${name}`],
      ],
    }));
    const buffer = Buffer.from(await writeXlsx({ sheets }));
    await page.locator('input[type=file]').setInputFiles({ name: 'a.xlsx', mimeType: '', buffer });
    await counted(page, 'Excel spreadsheet');
    await page.locator('.en-examples').getByText('In First').waitFor();
    await page.getByLabel('Sheet').selectOption('Second');
    await page.locator('.en-examples').getByText('In Second').waitFor();
  });

  it('is imported from an address too, and Back does not lead to it again and again', async () => {
    const page = await newPage({ locale: 'en-GB' });
    await page.route('**/rows.csv', (route) =>
      route.fulfill({ body: 'Date;Title\n1999;A\n', contentType: 'text/csv' }),
    );
    await page.goto(inject('site') + '/');
    await page.getByLabel('Web address of a file').fill('https://example.org/rows.csv');
    await page.getByRole('button', { name: 'Open' }).click();
    await counted(page, 'rows.csv');
    await page.goBack();
    await page.getByLabel('Choose a file').waitFor();
  });

  it('of which nothing can be read is told what it is', async () => {
    const page = await open('/', { locale: 'en-GB' });
    const pdf = { name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 ...') };
    await page.locator('input[type=file]').setInputFiles(pdf);
    await page.getByRole('alert').filter({ hasText: 'This is a PDF' }).waitFor();
    await page.getByRole('button', { name: 'Timelines' }).click();
    await page.getByLabel('Choose a file').waitFor();
  });
});

describe('a large table', () => {
  it('of 60,000 rows is read in a worker beside the page', async () => {
    const page = await open('/', { locale: 'en-GB' });
    await page.getByLabel('Choose a file').waitFor();
    const rows = Array.from({ length: 60_000 }, (_, i) => `${String(1900 + (i % 120))}-05-01;Event ${String(i)}`);
    const buffer = Buffer.from(`Date;Title\n${rows.join('\n')}\n`);
    await page.locator('input[type=file]').setInputFiles({ name: 'large.csv', mimeType: 'text/csv', buffer });
    await page.getByText('Reading').first().waitFor();
    // Not in the page's own thread, which would not answer meanwhile.
    await expect.poll(() => page.workers().length).toBe(1);
    await counted(page, '60,000 events');
  });

  it('can be cancelled while it is read', async () => {
    const page = await open('/', { locale: 'en-GB' });
    await page.getByLabel('Choose a file').waitFor();
    const rows = Array.from({ length: 150_000 }, (_, i) => `${String(1900 + (i % 120))}-05-01;Event ${String(i)}`);
    const buffer = Buffer.from(`Date;Title\n${rows.join('\n')}\n`);
    await page.locator('input[type=file]').setInputFiles({ name: 'large.csv', mimeType: 'text/csv', buffer });
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByLabel('Choose a file').waitFor();
    await expect.poll(() => page.workers().length).toBe(0);
  });
});

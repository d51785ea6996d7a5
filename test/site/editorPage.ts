import type { Locator, Page } from 'playwright';
import { open } from './pages';

export const FILE = {
  format: 1,
  lang: 'en',
  title: 'Mine',
  actors: [{ id: 'A', name: 'Alpha' }],
  events: [
    { id: 'a', when: '1999-05-01', title: 'First', actors: ['A'] },
    { id: 'b', when: '2001', title: 'Second' },
  ],
  'x-own': { kept: true },
};
type Saved = typeof FILE & { events: Record<string, unknown>[] } & Record<string, unknown>;

/** Opens a file of one's own in the editor. */
export async function edit(file: object = FILE, options: Parameters<typeof open>[1] = {}): Promise<Page> {
  const page = await open('/', options);
  const buffer = Buffer.from(JSON.stringify(file));
  await page.locator('input[type=file]').setInputFiles({ name: 'own.json', mimeType: 'application/json', buffer });
  await page.getByRole('button', { name: /^(Edit|Bearbeiten)$/ }).click();
  await page.getByRole('grid').waitFor();
  return page;
}

export const cell = (page: Page, row: number, column: number): Locator =>
  page.locator(`[role=gridcell][data-row="${String(row)}"][data-column="${String(column)}"]`);

/** Puts the focus on a cell. */
export async function go(page: Page, row: number, column: number): Promise<void> {
  await cell(page, row, column).click();
}

/** The text of a cell, without what is said of its faults. */
export const textOf = async (page: Page, row: number, column: number): Promise<string> =>
  ((await cell(page, row, column).textContent()) ?? '').trim();

export async function paste(page: Page, text: string): Promise<void> {
  await page.getByRole('grid').evaluate((grid, tsv) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', tsv);
    grid.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

/** The file as the browser keeps it; as it was opened, before anything was changed. */
export async function saved(page: Page): Promise<Saved> {
  const text = await page.evaluate(async () => {
    const { file, kept } = history.state as { file: string; kept?: string };
    const opened = JSON.parse(sessionStorage.getItem(`entente-file-${file}`) ?? '{}') as { text: string };
    // To open it would make it, without what the page puts into it.
    const isThere = (await indexedDB.databases()).some(({ name }) => name === 'entente');
    if (kept === undefined || !isThere) return opened.text;
    const asked = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(new Error('not kept'));
      });
    const db = await asked(indexedDB.open('entente'));
    const record: unknown = await asked(db.transaction('timelines').objectStore('timelines').get(kept));
    db.close();
    return ((record as { text: string } | undefined) ?? opened).text;
  });
  return JSON.parse(text) as Saved;
}

import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { edit, go, saved, textOf } from './editorPage';

/** Changes the title of the second event. */
async function change(page: Page, title: string): Promise<void> {
  await go(page, 1, 1);
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await saved(page)).events[1]!['title']).toBe(title);
}

/** Opens the timeline of the editor's tests in another tab, by the list on the first page. */
async function openAgain(page: Page): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(`${inject('site')}/`);
  await other.locator('.en-yours').getByRole('button', { name: 'Mine', exact: true }).click();
  await other.getByRole('heading', { level: 1, name: 'Mine' }).waitFor();
  return other;
}

describe('what is changed in the editor', () => {
  it('is there after the tab was closed without a word', async () => {
    const page = await edit();
    await change(page, 'Changed');
    const context = page.context();
    await page.close({ runBeforeUnload: false });
    const other = await context.newPage();
    await other.goto(`${inject('site')}/`);
    await other.locator('.en-yours').getByRole('button', { name: 'Mine', exact: true }).click();
    await other.getByRole('button', { name: 'Edit', exact: true }).click();
    await other.getByRole('grid').waitFor();
    expect(await textOf(other, 1, 1)).toBe('Changed');
  });

  it('is there after a reload, and when the editor is closed', async () => {
    const page = await edit();
    await change(page, 'Changed');
    await page.reload();
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await page.getByRole('grid').waitFor();
    expect(await textOf(page, 1, 1)).toBe('Changed');
  });

  it('is there when the reader goes back at once', async () => {
    const page = await edit();
    await go(page, 1, 1);
    await page.keyboard.type('Changed');
    await page.keyboard.press('Enter');
    await page.goBack();
    await page.locator('.en-yours').getByRole('button', { name: 'Mine', exact: true }).click();
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    await page.getByRole('grid').waitFor();
    expect(await textOf(page, 1, 1)).toBe('Changed');
  });

  it('is said not to be kept where the browser keeps nothing, and can be saved as a file', async () => {
    const page = await edit();
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('', 'QuotaExceededError');
      };
    });
    await go(page, 1, 1);
    await page.keyboard.type('Unkept');
    await page.keyboard.press('Enter');
    await page
      .getByRole('alert')
      .filter({ hasText: 'This browser keeps nothing here, or its disk is full.' })
      .waitFor();
    const download = page.waitForEvent('download');
    await page.locator('.en-unkept').getByRole('button', { name: 'Save as file' }).click();
    expect((await download).suggestedFilename()).toBe('own.json');
  });
});

describe('a timeline that is edited in another tab', () => {
  it('can be taken over, and the first tab says so and has lost nothing', async () => {
    const page = await edit();
    await change(page, 'Changed');
    const other = await openAgain(page);
    await other.getByRole('button', { name: 'Edit', exact: true }).click();
    await other.getByRole('heading', { name: 'This timeline is being edited in another tab' }).waitFor();
    await other.getByRole('button', { name: 'Edit it here instead' }).click();
    await other.getByRole('grid').waitFor();
    expect(await textOf(other, 1, 1)).toBe('Changed');
    await page.getByRole('heading', { name: 'Another tab has taken this timeline over' }).waitFor();
  });

  it('can be copied instead, and the first tab goes on', async () => {
    const page = await edit();
    await change(page, 'Changed');
    const other = await openAgain(page);
    await other.getByRole('button', { name: 'Edit', exact: true }).click();
    await other.getByRole('button', { name: 'Edit a copy' }).click();
    await other.getByRole('grid').waitFor();
    await change(other, 'In the copy');
    await change(page, 'In the first');
    expect(await textOf(other, 1, 1)).toBe('In the copy');
  });
});

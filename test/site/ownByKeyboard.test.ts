import type { Page } from 'playwright';
import { expect, inject, it } from 'vitest';
import { edit, saved } from './editorPage';
import { open, pageErrors } from './pages';

const ROWS = [
  'Date;Title;Country',
  '3/4/2001;First;Poland',
  ...Array.from(
    { length: 28 },
    (_, i) => `${String((i % 12) + 1)}/${String((i % 9) + 1)}/2002;Event ${String(i)};France`,
  ),
  'someday;Third;France',
].join('\n');

/** What has the focus: its name and its element. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const node = document.activeElement as HTMLInputElement | null;
    const label = node?.labels?.[0]?.textContent ?? node?.getAttribute('aria-label') ?? node?.innerText ?? '';
    return `${label.trim().split('\n')[0]!} <${node?.tagName ?? ''}>`;
  });

/** Presses Tab until something has the focus, and fails if nothing of that name is near. */
async function tabTo(page: Page, name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press(key);
    if (name.test(await focused(page))) return;
  }
  throw new Error(`${String(name)} was not reached; the focus is on ${await focused(page)}`);
}

// What had the focus is gone where one page replaces another: it began at the top again, without a word.
it('a timeline is made from pasted rows, edited and shared by the keyboard alone', async () => {
  const page = await open('/', { locale: 'en-GB', permissions: ['clipboard-read', 'clipboard-write'] });
  await importRows(page);
  await editFirst(page);
  await describeFirst(page);
  const link = await copyLink(page);
  expect(pageErrors(page)).toEqual([]);
  const other = await open(link.slice(inject('site').length));
  await other.locator('.en-counted').waitFor();
  expect(await other.locator('.en-counted').textContent()).toContain('29 events');
}, 90_000);

const press = async (page: Page, ...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
const isOn = (page: Page, name: string): Promise<void> => expect.poll(() => focused(page)).toBe(name);

/** Chooses in a menu that is open. */
async function choose(page: Page, item: string): Promise<void> {
  await page.getByRole('menuitem', { name: item }).waitFor();
  while (!(await focused(page)).startsWith(item)) await press(page, 'ArrowDown');
  await press(page, 'Enter');
}

async function importRows(page: Page): Promise<void> {
  await tabTo(page, /^Rows of a table/);
  await page.keyboard.insertText(ROWS);
  await tabTo(page, /^Read/);
  await press(page, 'Enter');
  await isOn(page, 'Check what was read <H1>');

  // One question for the column: day first or month first.
  await tabTo(page, /<INPUT>/);
  await press(page, 'Space');
  await page.getByText('29 events, 1 draft').first().waitFor();
  await tabTo(page, /^Show the timeline/, 'Shift+Tab');
  await press(page, 'Enter');
  await isOn(page, 'Timeline <H1>');
}

async function editFirst(page: Page): Promise<void> {
  await tabTo(page, /^Edit/);
  await press(page, 'Enter');
  await page.getByRole('grid').waitFor();
  await isOn(page, 'Timeline <H1>');
  await tabTo(page, /^Events <DIV>/);
  await press(page, 'ArrowRight');
  await page.keyboard.type('Corrected');
  await press(page, 'Enter');
  await expect.poll(async () => (await saved(page)).events[0]!['title']).toBe('Corrected');
  const whenOf = async (): Promise<unknown> => (await saved(page)).events[0]!['when'];
  const day = await whenOf();
  await press(page, 'ArrowUp', 'Alt+ArrowRight');
  await expect.poll(whenOf).not.toBe(day);
  await press(page, 'Control+z');
  await expect.poll(whenOf).toBe(day);
}

async function describeFirst(page: Page): Promise<void> {
  await tabTo(page, /^Rows/, 'Shift+Tab');
  await press(page, 'Enter');
  await choose(page, 'All fields of this event');
  await isOn(page, 'Event 1 <H2>');
  await tabTo(page, /^Add a source.*<INPUT>/);
  await page.keyboard.type('The Times, 4 April 2001');
  await press(page, 'Enter');
  await tabTo(page, /^Add a claim/);
  await press(page, 'Enter');
  await tabTo(page, /^Claimed by/, 'Shift+Tab');
  await page.keyboard.type('Poland');
  await tabTo(page, /^‹ Back to the table/, 'Shift+Tab');
  await press(page, 'Enter');
  await expect
    .poll(async () => (await saved(page)).events[0])
    .toMatchObject({ sources: ['the-times-4-april-2001'], claims: [{ by: 'poland' }] });
}

async function copyLink(page: Page): Promise<string> {
  await tabTo(page, /^Done/, 'Shift+Tab');
  await press(page, 'Enter');
  await isOn(page, 'Timeline <H1>');
  await tabTo(page, /^Share/);
  await press(page, 'Enter');
  await choose(page, 'Copy link');
  await page.getByText('Link copied').first().waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

// The heading has the focus where its page replaces another one, not where the browser loads it: Tab begins at the top then.
it('a timeline that is loaded again leaves the focus to the browser', async () => {
  const page = await edit();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect.poll(() => focused(page)).toBe('Mine <H1>');
  await page.reload();
  await page.locator('.en-counted').waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
});

import type { Page } from 'playwright';

/** Prints what the dialog offers, in a browser whose own dialog stays open. */
export async function printed(page: Page, form: string, part: string, sheets?: string): Promise<void> {
  // Stands in for the browser, which lays the page out for print when the listeners of this event return.
  await page.evaluate(() => {
    window.print = () => dispatchEvent(new Event('beforeprint'));
  });
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('menuitem', { name: 'Download or print…' }).click();
  await page.getByRole('radio', { name: part }).check();
  await page.getByRole('radio', { name: form }).check();
  if (sheets) await page.getByRole('combobox', { name: 'Sheets' }).selectOption(sheets);
  await page.getByRole('dialog').getByRole('button', { name: 'Print' }).click();
}

import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openTimeline } from './timelinePage';

const heightOf = async (page: Page): Promise<number> => (await page.locator('#app .en-picture').boundingBox())!.height;

/** Where the chart draws a label, as an offset from the corner of the canvas. */
async function labelOf(page: Page, label: string): Promise<{ x: number; y: number }> {
  await page.evaluate(() => {
    // It is called with the context that it was called on.
    // eslint-disable-next-line @typescript-eslint/unbound-method
    const { fillText } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
      this.canvas.dataset[`text${text.replaceAll(/\W/g, '').toLowerCase()}`] = `${x} ${y}`;
      fillText.call(this, text, x, y);
    };
  });
  const key = `text${label.replaceAll(/\W/g, '').toLowerCase()}`;
  const place = (): Promise<string | undefined> =>
    page.evaluate((name) => document.querySelector<HTMLElement>('#app canvas')!.dataset[name], key);
  // Other colours have everything painted anew.
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(place).toBeDefined();
  const [x = 0, y = 0] = (await place())!.split(' ').map(Number);
  return { x, y };
}

describe('the page at 1280 × 800', () => {
  it('leaves at least 70 % of the window to the picture', async () => {
    const page = await openTimeline();
    expect(await heightOf(page)).toBeGreaterThanOrEqual(0.7 * 800);
  });

  it('stays as it is while an event is hovered, so that a click opens that event', async () => {
    const page = await openTimeline();
    const before = await heightOf(page);
    const { x, y } = await labelOf(page, 'UN panel ends');
    const canvas = (await page.locator('#app .en-picture').boundingBox())!;
    await page.mouse.move(canvas.x + x + 12, canvas.y + y - 4);
    await page.locator('.en-tip').waitFor();
    // The links of the event join the legend once the view has come to rest.
    await expect.poll(() => page.locator('#app .en-legends ul').count()).toBeGreaterThan(2);
    expect(await heightOf(page)).toBe(before);
    await page.mouse.down();
    await page.mouse.up();
    await expect.poll(() => page.url()).toContain('e=un-panel-ends-2024-04-30');
  });
});

describe('an entry of the legend', () => {
  it('explains itself where it is focused, and filters where it is pressed', async () => {
    const page = await openTimeline();
    const entry = page.getByRole('button', { name: 'conflict', exact: true });
    await entry.focus();
    await page.getByRole('tooltip').getByText('Conflict:').waitFor();
    await entry.press('Enter');
    await expect.poll(() => entry.getAttribute('aria-pressed')).toBe('true');
    expect(page.url()).toContain('kind=');
    await entry.press('Enter');
    await expect.poll(() => page.url()).not.toContain('kind=');
  });
});

describe('the menu of views on a phone', () => {
  // Once the reader has chosen an option, only its property moves the menu on: it must not say "List" over the chart.
  it('says the view that is shown, also after Back', async () => {
    const page = await openTimeline('', { viewport: { width: 390, height: 844 } });
    const menu = page.getByRole('combobox', { name: 'View' });
    await menu.selectOption('outline');
    await expect.poll(() => page.url()).toContain('view=outline');
    await page.goBack();
    await page.locator('.en-plot').waitFor();
    await expect.poll(() => menu.inputValue()).toBe('picture');
  });
});

describe('the share menu', () => {
  it('takes arrow keys, and Escape gives the focus back', async () => {
    const page = await openTimeline();
    const button = page.getByRole('button', { name: 'Share' });
    await button.press('Enter');
    await expect.poll(() => page.locator(':focus').innerText()).toBe('Copy link');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator(':focus').innerText()).toBe('Share or save…');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator(':focus').innerText()).toBe('QR code');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator(':focus').innerText()).toBe('Embed');
    await page.keyboard.press('Escape');
    await expect.poll(() => button.evaluate((node) => node === document.activeElement)).toBe(true);
  });
});

describe('the first filter that a reader chooses', () => {
  // The number beside "Filter" once broke the title into another line, and the chip the row below it: the chart went down 62 px.
  it('leaves the chart where it is', async () => {
    const page = await openTimeline();
    const plot = page.locator('.en-plot');
    const before = (await plot.boundingBox())!;
    await page.evaluate(() => (location.hash = 'kind=sanction'));
    await page.locator('.en-chip').waitFor();
    const after = (await plot.boundingBox())!;
    expect([after.y, after.height]).toEqual([before.y, before.height]);
  });
});

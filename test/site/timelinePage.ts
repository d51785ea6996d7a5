import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Frame, FrameLocator, Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { readTimeline } from '../../src/format/read';
import { buildTable } from '../../src/model/buildTable';
import { fileExtent, finestPrecision } from '../../src/model/extent';
import type { Span } from '../../src/time/instant';
import { parseSpanEdtf } from '../../src/time/spanCodec';
import { limitsOf, wholeFile } from '../../src/view/limits';
import { open } from './pages';

/** The timeline of most tests, read as the page reads it. */
export const TABLE = buildTable(readTimeline(readFileSync('data/dprk-russia.json', 'utf8')).file!);
/** What the page shows at first. */
export const WHOLE: Span = wholeFile(limitsOf(fileExtent(TABLE), finestPrecision(TABLE)));
export const COUNT = TABLE.count;

/** Opens a timeline with a view in its link (without `#`) and waits until it is there. */
export async function openTimeline(
  hash = '',
  options: BrowserContextOptions = {},
  path = '/t/dprk-russia/',
): Promise<Page> {
  const page = await open(path + (hash && `#${hash}`), options);
  await page.locator('.en-counted').waitFor();
  // The static content is replaced when the chart is first painted.
  await page.waitForFunction(() => document.querySelector<HTMLElement>('#static')?.hidden ?? true);
  return page;
}

/** The params of the current link. */
export async function linkOf(page: Page): Promise<URLSearchParams> {
  return new URLSearchParams((await page.evaluate(() => location.hash)).slice(1));
}

/** The span in the link; the whole file where there is none. */
export async function shownIn(page: Page): Promise<Span> {
  const text = (await linkOf(page)).get('t');
  if (text === null) return WHOLE;
  const span = parseSpanEdtf(text);
  if (!span.ok) throw new Error(`the page wrote a span that it could not read: ${text}`);
  return span.value;
}

/** Does something that moves the view, and returns the span once the link has changed. */
export async function moved(page: Page, move: () => Promise<unknown>): Promise<Span> {
  const before = await page.evaluate(() => location.hash);
  await move();
  await expect.poll(() => page.evaluate(() => location.hash), { timeout: 5000 }).not.toBe(before);
  return shownIn(page);
}

/** Waits until the view shows a span, to within `most` milliseconds: a drag changes the link more than once. */
export async function expectShown(page: Page, expected: { from: number; to: number }, most: number): Promise<void> {
  const off = async (): Promise<number> => {
    const { from, to } = await shownIn(page);
    return Math.max(Math.abs(from - expected.from), Math.abs(to - expected.to));
  };
  await expect.poll(off, { timeout: 5000 }).toBeLessThanOrEqual(most);
}

/** The bounding box of the plot. */
export async function plotOf(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await page.locator('.en-plot').boundingBox();
  if (!box) throw new Error('there is no picture');
  return box;
}

/** A point of the window at which the chart of a page, or of a frame in it, has an event: the pointer rests there. */
export async function eventIn(page: Page, timeline: Page | Frame = page): Promise<[x: number, y: number]> {
  const plot = timeline.locator('.en-plot');
  const { x, y, width, height } = (await plot.boundingBox())!;
  for (let top = Math.max(y + 80, 0); top < y + height; top += 12) {
    for (let left = x + width / 4; left < x + width / 2; left += 20) {
      await page.mouse.move(left, top);
      if ((await plot.evaluate((node) => node.style.cursor)) !== 'pointer') continue;
      if ((await timeline.locator('.en-tip').count()) > 0) return [left, top];
    }
  }
  throw new Error('there is no event in this part of the chart');
}

/** The instant at a share of a span. */
export function at({ from, to }: Span, share: number): number {
  return from + (to - from) * share;
}

/** The length of a pixel in milliseconds, by which a view may be off. */
export function pixel({ from, to }: Span, width: number): number {
  return (to - from) / width;
}

/** The number of filtered events that the page states. */
export async function countIn(page: Page): Promise<number> {
  const text = (await page.locator('.en-counted').textContent()) ?? '';
  return Number(/\d[\d,]*/.exec(text)?.[0].replaceAll(',', ''));
}

/** Titles in the outline, in its order. The page has to be opened with `view=outline`. */
export async function titlesIn(page: Page): Promise<string[]> {
  return page.locator('#app .en-outline .en-entry summary .en-title').allInnerTexts();
}

/**
 * What the page copies from now on. All pages of a browser share one clipboard, and test files run in parallel, so what was
 * written is also kept in the page.
 */
export async function watchCopies(page: Page): Promise<() => Promise<string>> {
  await page.evaluate(() => {
    const write = navigator.clipboard.writeText.bind(navigator.clipboard);
    navigator.clipboard.writeText = async (text) => {
      await write(text);
      document.body.dataset['copied'] = text;
    };
  });
  return () => page.evaluate(() => document.body.dataset['copied'] ?? '');
}

/** Switches to a view by its name: the segmented switch, or the list that stands in its place where there is little room. */
export async function chooseView(page: Page | Frame | FrameLocator, name: string): Promise<void> {
  const list = page.locator('.en-view-select');
  if (await list.isVisible()) await list.selectOption({ label: name });
  else await page.locator('.en-views label', { hasText: name }).click();
}

/** Opens the search, if it is closed, and gives its field. */
export async function searchField(page: Page): Promise<Locator> {
  const field = page.getByRole('combobox', { name: /^(Search events|Ereignisse)/ });
  if ((await field.count()) === 0) await page.getByRole('button', { name: /^(Search|Suchen)$/ }).click();
  await field.waitFor();
  return field;
}

/** Opens the panel of filters, if it is closed. */
export async function openFilters(page: Page | Frame): Promise<Locator> {
  const panel = page.locator('.en-filter-panel');
  if ((await panel.count()) === 0) await page.locator('.en-menu-button', { hasText: 'Filter' }).click();
  await panel.waitFor();
  return panel;
}

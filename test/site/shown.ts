import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright';
import { expect } from 'vitest';
import { readTimeline } from '../../src/intake/reader';
import { buildTable } from '../../src/model/build';
import { fileExtent } from '../../src/model/extent';
import type { Span } from '../../src/time/instant';
import { spanFromEdtf } from '../../src/time/link';
import { limitsOf, wholeFile } from '../../src/view/limits';
import { open } from './pages';

/** The timeline that most tests look at, read as the page reads it. */
export const TABLE = buildTable(readTimeline(readFileSync('data/dprk-russia.json', 'utf8')).file!);
/** What the page shows at first. */
export const WHOLE: Span = wholeFile(limitsOf(fileExtent(TABLE)));
export const COUNT = TABLE.count;

/** Opens a timeline with a view in its link (without `#`) and waits until it is there. */
export async function openTimeline(
  hash = '',
  options: BrowserContextOptions = {},
  path = '/t/dprk-russia/',
): Promise<Page> {
  const page = await open(path + (hash && `#${hash}`), options);
  await page.locator('.en-counted').waitFor();
  // The page's own content is there first, and goes when the first picture is painted.
  await page.waitForFunction(() => document.querySelector<HTMLElement>('#still')?.hidden ?? true);
  return page;
}

/** The view's params as the link has them now. */
export async function linkOf(page: Page): Promise<URLSearchParams> {
  return new URLSearchParams((await page.evaluate(() => location.hash)).slice(1));
}

/** The span in the link; the whole file where there is none. */
export async function shownIn(page: Page): Promise<Span> {
  const text = (await linkOf(page)).get('t');
  if (text === null) return WHOLE;
  const span = spanFromEdtf(text);
  if (!span.ok) throw new Error(`the page wrote a span that it could not read: ${text}`);
  return span.value;
}

/** Does something that moves the view, and gives the span shown once the link tells of it. */
export async function moved(page: Page, move: () => Promise<unknown>): Promise<Span> {
  const before = await page.evaluate(() => location.hash);
  await move();
  await expect.poll(() => page.evaluate(() => location.hash), { timeout: 5000 }).not.toBe(before);
  return shownIn(page);
}

/** Waits until the view shows what it should, to some milliseconds: a drag writes the link more than once. */
export async function expectShown(page: Page, expected: { from: number; to: number }, most: number): Promise<void> {
  const off = async (): Promise<number> => {
    const { from, to } = await shownIn(page);
    return Math.max(Math.abs(from - expected.from), Math.abs(to - expected.to));
  };
  await expect.poll(off, { timeout: 5000 }).toBeLessThanOrEqual(most);
}

/** Where the part of the picture that shows time lies in the window. */
export async function plotOf(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await page.locator('.en-plot').boundingBox();
  if (!box) throw new Error('there is no picture');
  return box;
}

/** The instant at a share of a span. */
export function at({ from, to }: Span, share: number): number {
  return from + (to - from) * share;
}

/** How many milliseconds a pixel is, the most that a view may be off by. */
export function pixel({ from, to }: Span, width: number): number {
  return (to - from) / width;
}

/** How many events the filter leaves, as the page says. */
export async function countIn(page: Page): Promise<number> {
  const text = (await page.locator('.en-counted').textContent()) ?? '';
  return Number(/\d+/.exec(text)?.[0]);
}

/** Titles in the outline, in its order. The page has to be opened with `as=outline`. */
export async function titlesIn(page: Page): Promise<string[]> {
  return page.locator('#app .en-outline .en-entry summary .en-title').allInnerTexts();
}

/**
 * What the page copies from now on. All pages of a browser share one clipboard, and files of tests run side by side: what was
 * written is kept in the page as well.
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

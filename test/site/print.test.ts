import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { printed } from './printDialog';
import { openTimeline, TABLE } from './timelinePage';
import { FILE, titlesOf, eventOf } from './sourceFile';

const IDS = Array.from({ length: TABLE.count }, (_, row) => TABLE.id(row));

interface Paper {
  readonly titles: string[];
  readonly text: string;
  readonly pressed: string[];
}

/** What is printed: titles of visible events, all text, and controls. */
async function textOf(page: Page): Promise<Paper> {
  await page.emulateMedia({ media: 'print' });
  return page.evaluate(() => {
    const seen = (selector: string): HTMLElement[] =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((node) => node.checkVisibility());
    return {
      titles: seen('.en-entry summary .en-title').map((node) => node.innerText.trim()),
      text: document.body.innerText,
      pressed: seen('button:not(.en-go), input').map((node) => node.textContent || node.className),
    };
  });
}

/** Width and height of each page of a print, in points. */
async function pagesOf(page: Page, format: string): Promise<[number, number][]> {
  const pdf = (await page.pdf({ format, preferCSSPageSize: true })).toString('latin1');
  return [...pdf.matchAll(/\/MediaBox\s*\[0 0 (\S+) ([^\]\s]+)\]/g)].map(([, ...size]) => size.map(Number) as never);
}

describe('in print', () => {
  // It printed 57 to 112 sheets, whatever was in view.
  it('is the picture on a landscape sheet, then a list of its events with their sources, on A4 and Letter', async () => {
    const page = await openTimeline('t=2024-10/2024-12');
    // What prints is loaded after what the reader’s first move needs.
    await expect
      .poll(async () => (await pagesOf(page, 'A4'))[0]?.map(Math.round), { timeout: 10_000 })
      .toEqual([843, 596]);
    for (const [format, long] of [
      ['A4', 842],
      ['Letter', 792],
    ] as const) {
      const [first, ...others] = await pagesOf(page, format);
      expect(Math.abs(first![0] - long)).toBeLessThan(2);
      expect(first![0]).toBeGreaterThan(first![1]);
      expect(others.length).toBeGreaterThan(1);
      expect(others.length).toBeLessThan(8);
      expect(others.filter(([width, height]) => width > height)).toEqual([]);
    }

    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const { text, pressed, titles } = await textOf(page);
    const inView = IDS.filter((id, row) => TABLE.from[row]! < Date.UTC(2025, 0) && TABLE.to[row]! > Date.UTC(2024, 9));
    expect(await page.locator('.en-paper-lines li').count()).toBe(inView.length);
    expect(inView.filter((id) => !text.includes(eventOf(id).title.en))).toEqual([]);
    expect([titles, pressed]).toEqual([[], []]);
    // Each source once, with its whole address, under a number that a line refers to.
    const cited = new Set(
      inView.flatMap((id) => [eventOf(id), ...(eventOf(id).claims ?? [])].flatMap((one) => one.sources ?? [])),
    );
    const listed = await page.locator('.en-paper-sources li').allInnerTexts();
    expect(listed).toHaveLength(cited.size);
    const addresses = FILE.sources.filter(({ id }) => cited.has(id)).flatMap(({ URL }) => URL ?? []);
    expect(addresses.filter((address) => !listed.some((line) => line.includes(address)))).toEqual([]);
    // Drawn, not a bitmap; the legend has only what the picture shows.
    const sheet = page.locator('.en-paper-sheet svg');
    expect(await sheet.locator('text').count()).toBeGreaterThan(30);
    expect(await sheet.locator('image').count()).toBe(0);
    expect(await page.locator('.en-canvas').first().isVisible()).toBe(false);

    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
    expect(await page.locator('.en-paper').count()).toBe(0);
    expect(await page.locator('.en-canvas').first().isVisible()).toBe(true);
  });

  it('with all details, every event appears once, opened, with its claims and without controls', async () => {
    const page = await openTimeline('kind=treaty');
    await printed(page, 'Picture and all details', 'The whole timeline');
    const { titles, text, pressed } = await textOf(page);
    expect(titles).toEqual(IDS.map((id) => eventOf(id).title.en));
    const said = FILE.events.flatMap(({ claims }) => (claims ?? []).map(({ says }) => says?.en ?? ''));
    expect(said.filter((words) => !text.includes(words))).toEqual([]);
    expect(pressed).toEqual([]);
    // The view alone has what its filter leaves.
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.getByRole('radio', { name: 'What you see now' }).check();
    await page.getByRole('dialog').getByRole('button', { name: 'Print' }).click();
    expect((await textOf(page)).titles).toEqual(titlesOf({ kind: 'treaty' }));
  });

  it('as a poster is as many landscape sheets as are asked for, and nothing else', async () => {
    const page = await openTimeline('t=2024');
    await printed(page, 'Poster', 'What you see now', '4');
    const pages = await pagesOf(page, 'A4');
    expect(pages.map(([width, height]) => width > height)).toEqual([true, true, true, true]);
  });
});

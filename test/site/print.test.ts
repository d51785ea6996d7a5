import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openTimeline, TABLE } from './timelinePage';
import { FILE, titlesOf, eventOf } from './sourceFile';

const IDS = Array.from({ length: TABLE.count }, (_, row) => TABLE.id(row));

interface Paper {
  readonly titles: string[];
  readonly text: string;
  readonly pressed: string[];
}

/** What is printed: titles of visible events, all text, and controls. */
async function paperOf(page: Page): Promise<Paper> {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  return textOf(page);
}

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

/** Chooses to print with all details, with a browser's dialog that stays open. */
async function withDetails(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.print = () => dispatchEvent(new Event('beforeprint'));
  });
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('menuitem', { name: 'Print with all details' }).click();
}

const pagesOf = async (page: Page): Promise<number> =>
  (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ??
  0;

describe('in print', () => {
  // It printed 57 to 112 sheets, whatever was in view.
  it('is the present view on one sheet: the picture and a line for each event in it, without controls', async () => {
    const page = await openTimeline('t=2024-10/2024-12');
    const { text, pressed, titles } = await paperOf(page);
    const lines = await page.locator('.en-print-list li').allInnerTexts();
    const inView = IDS.filter((id, row) => TABLE.from[row]! < Date.UTC(2025, 0) && TABLE.to[row]! > Date.UTC(2024, 9));
    expect(lines.length).toBe(Math.min(inView.length, 61));
    expect(inView.slice(0, 60).filter((id) => !text.includes(eventOf(id).title.en))).toEqual([]);
    expect(titles).toEqual([]);
    expect(pressed).toEqual([]);
    expect(await pagesOf(page)).toBe(1);
  });

  it('has a sharp picture in its proportions, as wide as the sheet', async () => {
    const page = await openTimeline();
    await paperOf(page);
    await page.setViewportSize({ width: 720, height: 1000 });
    const [bitmap, box] = await page.locator('.en-picture .en-canvas').evaluate((canvas: HTMLCanvasElement) => {
      const { width, height } = canvas.getBoundingClientRect();
      return [canvas, { width, height }].map((size) => ({ width: size.width, height: size.height }));
    });
    expect(bitmap!.width / box!.width).toBeGreaterThan(2.5);
    expect(bitmap!.width / bitmap!.height).toBeCloseTo(box!.width / box!.height, 1);
  });

  it.each(['', 'view=outline'])(
    'with all details, every event appears once, opened, with its claims and without controls (%j)',
    async (hash) => {
      const page = await openTimeline(hash);
      await withDetails(page);
      await page.locator('#app .en-full').waitFor({ state: 'attached' });
      const { titles, text, pressed } = await textOf(page);
      expect(titles).toEqual(IDS.map((id) => eventOf(id).title.en));
      const said = FILE.events.flatMap(({ claims }) => (claims ?? []).map(({ says }) => says?.en ?? ''));
      expect(said.filter((words) => !text.includes(words))).toEqual([]);
      expect(pressed).toEqual([]);
      expect(await pagesOf(page)).toBeGreaterThan(10);
    },
  );

  it('is over when the browser says so', async () => {
    const page = await openTimeline();
    await paperOf(page);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.locator('.en-print-list').waitFor({ state: 'detached' });
  });

  it('has only the filtered events', async () => {
    const page = await openTimeline('kind=treaty');
    await withDetails(page);
    await page.locator('#app .en-full').waitFor({ state: 'attached' });
    expect((await textOf(page)).titles).toEqual(titlesOf({ kind: 'treaty' }));
  });
});

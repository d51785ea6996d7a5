import type { Frame, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { article, smallFile, waitForEvents } from './article';
import { frameOf, hostPage, iframe } from './framedArticle';

const BEFORE = '<p>What came before.</p>';
const AFTER = `<h2>What followed</h2>${Array.from({ length: 6 }, (_, i) => `<p>Paragraph ${String(i)}.</p>`).join('')}`;

/** Pixels of a picture as wide as a sheet of A4 between its margins, at more than 250 an inch. */
const SHARP = 2000;

/** What of a timeline is printed, looked at while the browser prints. */
interface Printed {
  /** Width of the canvas in pixels. */
  readonly width: number;
  readonly controls: readonly string[];
  readonly lines: number;
}

/** Looks at a document each time it is about to be printed, after the timeline made itself ready. */
async function watchPrinting(where: Page | Frame): Promise<void> {
  await where.evaluate(() => {
    const root = document.querySelector('entente-timeline')?.shadowRoot ?? document;
    addEventListener('beforeprint', () => {
      const canvas = root.querySelector<HTMLCanvasElement>('.en-picture .en-canvas')!;
      const controls = [...root.querySelectorAll<HTMLElement>('button, input, select, [role="slider"]')];
      (globalThis as unknown as { printed: unknown }).printed = {
        width: canvas.width,
        controls: controls.filter((node) => node.closest('.en-no-print') === null).map((node) => node.className),
        lines: root.querySelectorAll('.en-print-list li').length,
      };
    });
  });
}

const printedOf = (where: Page | Frame): Promise<Printed> =>
  where.evaluate(() => (globalThis as unknown as { printed: Printed }).printed);

/** The texts and the number of sheets of a page in print. */
async function sheetsOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4' });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

describe('an article with an element, printed', () => {
  const open = (far: boolean): ReturnType<typeof article> =>
    article({
      body: `${BEFORE}${far ? '<div class="far"></div>' : ''}<entente-timeline id="t" src="a.json" class="low"><p>The article’s own table.</p></entente-timeline>${AFTER}`,
      files: { 'a.json': () => ({ body: smallFile() }) },
    });

  it('has the picture sharp, a line for each event and no controls, and the article goes on', async () => {
    const page = await open(false);
    await waitForEvents(page, 'entente-ready');
    await page.locator('entente-timeline').hover();
    await page.locator('entente-timeline .en-legend').first().waitFor();
    await watchPrinting(page);
    // What prints is loaded when a reader comes near.
    await expect.poll(async () => [await sheetsOf(page), (await printedOf(page)).lines][1]).toBe(12);
    expect((await printedOf(page)).width).toBeGreaterThan(SHARP);
    expect(await sheetsOf(page)).toBeLessThanOrEqual(3);
    await page.emulateMedia({ media: 'print' });
    const shown = await page.locator('entente-timeline').evaluate((element) => {
      const nodes = [...element.shadowRoot!.querySelectorAll<HTMLElement>('button, input, select')];
      return nodes.filter((node) => node.checkVisibility()).map((node) => node.className);
    });
    expect(shown).toEqual([]);
  });

  it('has the page’s own content before the reader came near, and all of the article', async () => {
    const page = await open(true);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('The article’s own table.').isVisible()).toBe(true);
    // No room is kept for a picture that does not come.
    const height = await page.locator('entente-timeline').evaluate((element) => element.clientHeight);
    expect(height).toBeLessThan(120);
  });
});

describe('an article with a frame, printed', () => {
  it('has the picture sharp and no controls, and the article goes on', async () => {
    const page = await hostPage({ body: `${BEFORE}${await iframe()}${AFTER}` });
    const frame = await frameOf(page);
    await frame.locator('.en-legend').first().waitFor();
    await watchPrinting(frame);
    await sheetsOf(page);
    const { width } = await printedOf(frame);
    expect(width).toBeGreaterThan(SHARP);
    await page.emulateMedia({ media: 'print' });
    const shown = await frame.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, input, select')]
        .filter((node) => node.checkVisibility())
        .map((node) => node.className),
    );
    expect(shown).toEqual([]);
  });
});

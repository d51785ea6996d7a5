import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { newPage, painted } from './pages';

const IDS = ['dprk-russia', 'nato-enlargement'];
const SIZES = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
] as const;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const fontFile = (weight: number): Buffer =>
  readFileSync(`node_modules/@fontsource/noto-sans/files/noto-sans-latin-${String(weight)}-normal.woff2`);

/** Gives the page the font in which the static picture was measured. Runs in the page. */
function useNoto(): void {
  const sheet = new CSSStyleSheet();
  const face = (weight: number): string =>
    `@font-face { font-family: 'Noto Sans'; font-weight: ${String(weight)}; src: url('/noto-${String(weight)}.woff2') }`;
  sheet.replaceSync(`${[400, 600, 700].map(face).join(' ')} :root { --entente-sans: 'Noto Sans' }`);
  document.adoptedStyleSheets = [sheet];
}

/** Opens a page in that font: the static one, or the one that the app has taken over. */
async function opened(
  id: string,
  hasApp: boolean,
  options: BrowserContextOptions,
  fontDelay = Promise.resolve(),
): Promise<Page> {
  const page = await newPage({ ...options, bypassCSP: true });
  await page.route('**/noto-*.woff2', async (route) => {
    await fontDelay;
    await route.fulfill({ body: fontFile(Number(/\d+/.exec(new URL(route.request().url()).pathname)![0])) });
  });
  await page.addInitScript(useNoto);
  await page.addInitScript(recordTexts);
  // Without the app, but with scripts, which bring the font.
  if (!hasApp) await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto(`${inject('site')}/t/${id}/`);
  if (!hasApp) {
    await page.evaluate('document.fonts.ready');
    return page;
  }
  await page.locator('#static').waitFor({ state: 'hidden' });
  await page.locator('.en-legend li').first().waitFor({ state: 'attached' });
  // A weight is loaded when a text first uses it, and the picture laid out anew: on a busy machine, that came after it was read.
  await page.evaluate(
    `Promise.all([400, 600, 700].map((weight) => document.fonts.load(weight + ' 14px "Noto Sans"')))`,
  );
  await rested(page);
  return page;
}

/** Waits until the picture has been the same for half a second. */
async function rested(page: Page): Promise<void> {
  let before = '';
  for (let times = 0; times < 5; times++) {
    await painted(page);
    const now = await page.evaluate('JSON.stringify(globalThis.written)');
    times = now === before ? times : 0;
    before = String(now);
    await page.waitForTimeout(100);
  }
}

/** The parts of a page that must keep their place. A phone's picture has the present day in the app alone, which makes it taller. */
const PARTS = ['h1', '.en-controls', '.en-band', '.en-picture'] as const;
const partsAt = (width: number): readonly string[] => (width < 560 ? PARTS.slice(0, -1) : PARTS);

async function boxesOf(page: Page, root: string): Promise<Record<string, Box | null>> {
  const boxes = partsAt(page.viewportSize()!.width).map(
    async (part) => [part, await page.locator(`${root} ${part}`).first().boundingBox()] as const,
  );
  return Object.fromEntries(await Promise.all(boxes));
}

/** Texts with the line on which each stands, in pixels from the top of the picture. */
type Lines = Record<string, number>;

/** Records what the chart's canvas writes. Runs in the page. */
function recordTexts(): void {
  let written: Lines = {};
  const fillRect = Reflect.get(CanvasRenderingContext2D.prototype, 'fillRect');
  CanvasRenderingContext2D.prototype.fillRect = function (x, y, width, height) {
    // Each frame begins with its background.
    if (x === 0 && y === 0 && width >= this.canvas.clientWidth && height > 200)
      (globalThis as { written?: Lines }).written = written = {};
    fillRect.call(this, x, y, width, height);
  };
  const fillText = Reflect.get(CanvasRenderingContext2D.prototype, 'fillText');
  CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
    if (this.canvas.parentElement?.classList.contains('en-picture')) written[text] = y;
    fillText.call(this, text, x, y);
  };
}

/** Texts of the static picture in view. */
const staticTexts = (page: Page): Promise<Lines> =>
  page.evaluate(() => {
    const svg = [...document.querySelectorAll<SVGSVGElement>('#static .en-pictures svg')].find(
      (each) => each.clientWidth > 0,
    )!;
    const texts = [...svg.querySelectorAll('text')].map((each) => [each.textContent, Number(each.getAttribute('y'))]);
    return Object.fromEntries(texts) as Lines;
  });

// The static picture was once twice as tall as the one that replaced it, with three times its labels and other lanes.
describe.each(IDS)('the static page of %s and the app that replaces it', (id) => {
  it.each(SIZES)('have title, controls, filters and picture in the same place (%o)', async (viewport) => {
    const [before, after] = [await opened(id, false, { viewport }), await opened(id, true, { viewport })];
    const [was, is] = [await boxesOf(before, '#static'), await boxesOf(after, '#app')];
    for (const part of partsAt(viewport.width)) {
      const [one, other] = [was[part]!, is[part]!];
      const sides = ['x', 'y', 'width', 'height'] as const;
      const moved = sides.filter((side) => Math.abs(one[side] - other[side]) > 2);
      expect([part, moved, one, other]).toEqual([part, [], one, other]);
    }
  });

  // On a phone, a German title of two lines once moved the picture down by one.
  it.each(SIZES)(
    'have the picture in the same place for a German reader, whose title is another (%o)',
    async (viewport) => {
      const before = await opened(id, false, { viewport });
      const after = await opened(id, true, { viewport, locale: 'de-DE' });
      await after.locator('html[lang=de]').waitFor();
      const [was, is] = [await boxesOf(before, '#static'), await boxesOf(after, '#app')];
      // What stands right above a phone's picture, which may be taller in the app.
      const part = partsAt(viewport.width).at(-1)!;
      for (const side of ['y', 'height'] as const)
        expect(Math.abs(was[part]![side] - is[part]![side])).toBeLessThanOrEqual(2);
    },
  );

  it('name the same events on the same lines', async () => {
    const viewport = SIZES[0];
    const drawn = await staticTexts(await opened(id, false, { viewport }));
    const after = await opened(id, true, { viewport });
    const written = await after.evaluate(() => (globalThis as { written?: Lines }).written!);
    const moved = Object.keys(drawn).filter((text) => !(Math.abs(drawn[text]! - (written[text] ?? NaN)) <= 18.5));
    const added = Object.keys(written).filter((text) => !(text in drawn));
    // Advances come from a table without kerning, and only the app marks the present day: a few labels take another line, and one of
    // them may give its line to another lane, so that the lanes between these two move by one.
    expect([moved, moved.length < 0.2 * Object.keys(drawn).length]).toEqual([moved, true]);
    expect([added, added.length < 0.1 * Object.keys(written).length]).toEqual([added, true]);
  });
});

// A phone's picture once kept the lines that its labels had needed in the font before.
it('is as tall when its font arrives late', async () => {
  const viewport = { width: 390, height: 844 };
  const [soon, late] = [1, 700].map((delay) =>
    opened('arms-control', true, { viewport }, new Promise((arrived) => setTimeout(arrived, delay))),
  );
  const heightOf = async (page: Promise<Page> | undefined): Promise<number | undefined> =>
    (await (await page!).locator('#app .en-vertical-picture').boundingBox())?.height;
  expect(await heightOf(late)).toBe(await heightOf(soon));
});

it('shifts nothing on a phone, before the app is there and after it', async () => {
  const page = await newPage({ viewport: { width: 390, height: 844 } });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    (globalThis as { shifts?: number[] }).shifts = shifts;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${inject('site')}/t/dprk-russia/`);
  await page.locator('#static').waitFor({ state: 'hidden' });
  await page.locator('.en-vertical').waitFor();
  await page.waitForTimeout(1000);
  const shifts = await page.evaluate(() => (globalThis as { shifts?: number[] }).shifts!);
  expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.01);
});

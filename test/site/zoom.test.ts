import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { DAY, length, type Span } from '../../src/time/instant';
import { at, expectShown, moved, openTimeline, pixel, plotOf, shownIn, WHOLE } from './timelinePage';

const NOVEMBER = 't=2024-11';
/** The shortest span that the page shows. */
const TEN_MINUTES = 600_000;

/** Repeats `step` until the span is `done`; returns every span on the way. */
async function repeat(page: Page, step: () => Promise<unknown>, done: (shown: Span) => boolean): Promise<Span[]> {
  const spans: Span[] = [];
  while (spans.length < 30) {
    const shown = await moved(page, step);
    spans.push(shown);
    if (done(shown)) return spans;
  }
  throw new Error(`after 30 steps still ${JSON.stringify(spans.at(-1))}`);
}

const isDay = (shown: Span): boolean => length(shown) <= DAY;
const isWhole = (shown: Span): boolean => length(shown) >= length(WHOLE);

async function wheel(page: Page, by: number, key = 'Control'): Promise<void> {
  await page.keyboard.down(key);
  await page.mouse.wheel(0, by);
  await page.keyboard.up(key);
}

describe('from the whole file to one day and back', () => {
  it('by the wheel with Ctrl, keeping the instant under the pointer', async () => {
    const page = await openTimeline();
    const plot = await plotOf(page);
    // A wheel event has whole pixels only.
    const x = Math.round(plot.x + 0.64 * plot.width);
    const share = (x - plot.x) / plot.width;
    const held = at(WHOLE, share);
    await page.mouse.move(x, plot.y + 200);
    const spans = [
      ...(await repeat(page, () => wheel(page, -240), isDay)),
      ...(await repeat(page, () => wheel(page, 240), isWhole)),
    ];
    // A view that is wider than the file stops at its edges, where the instant may move.
    for (const shown of spans.filter((span) => !isWhole(span)))
      expect(Math.abs(at(shown, share) - held)).toBeLessThanOrEqual(pixel(shown, plot.width));
  });

  it.each([
    ['buttons', 'Zoom in', 'Zoom out'],
    ['keys', '+', '-'],
  ])('by %s, around the middle, and to the whole file at one press', async (how, closer, wider) => {
    const page = await openTimeline();
    const plot = await plotOf(page);
    const press = (name: string) => (): Promise<void> =>
      how === 'keys' ? page.locator('.en-plot').press(name) : page.getByRole('button', { name }).click();
    const middle = at(WHOLE, 0.5);
    for (const shown of await repeat(page, press(closer), isDay))
      expect(Math.abs(at(shown, 0.5) - middle)).toBeLessThanOrEqual(pixel(shown, plot.width));
    await moved(page, press(wider));
    expect(await moved(page, press(how === 'keys' ? '0' : 'Show everything'))).toEqual(WHOLE);
  });

  it('by the brush: dragging an end, moving it, drawing a new one', async () => {
    const page = await openTimeline();
    const box = (await page.locator('.en-brush').boundingBox())!;
    const drag = async (from: number, to: number): Promise<void> => {
      await page.mouse.move(box.x + from * box.width, box.y + 30);
      await page.mouse.down();
      await page.mouse.move(box.x + to * box.width, box.y + 30, { steps: 4 });
      await page.mouse.up();
    };
    const shows = (from: number, to: number): Promise<void> =>
      expectShown(page, { from: at(WHOLE, from), to: at(WHOLE, to) }, 3 * pixel(WHOLE, box.width));
    await drag(0, 0.4);
    await shows(0.4, 1);
    await drag(0.998, 0.6);
    await shows(0.4, 0.6);
    await drag(0.5, 0.3);
    await shows(0.2, 0.4);
    await drag(0.7, 0.9);
    await shows(0.7, 0.9);
  });

  it('by keys at the ends of the brush, which announce their day', async () => {
    const page = await openTimeline();
    const end = page.getByRole('slider', { name: 'Start of the visible period' });
    expect(await end.getAttribute('aria-valuetext')).toMatch(/^\d+ \w+ 2022$/);
    expect((await moved(page, () => end.press('ArrowRight'))).from).toBeGreaterThan(WHOLE.from);
    expect((await moved(page, () => end.press('Home'))).from).toBe(WHOLE.from);
    expect(length(await moved(page, () => end.press('End')))).toBe(TEN_MINUTES);
  });
});

describe('one step', () => {
  it('a double click zooms in where it happens', async () => {
    const page = await openTimeline(NOVEMBER);
    const [before, plot] = [await shownIn(page), await plotOf(page)];
    // The axis is free of events, which a click would open.
    await page.mouse.dblclick(plot.x + 0.3 * plot.width, plot.y + 12);
    await expectShown(page, { from: at(before, 0.15), to: at(before, 0.65) }, 2 * pixel(before, plot.width));
  });

  it('a drag moves the instant under the pointer with it', async () => {
    const page = await openTimeline(NOVEMBER);
    const [before, plot] = [await shownIn(page), await plotOf(page)];
    await page.mouse.move(plot.x + 0.75 * plot.width, plot.y + 12);
    await page.mouse.down();
    await page.mouse.move(plot.x + 0.25 * plot.width, plot.y + 12, { steps: 5 });
    await page.mouse.up();
    await expectShown(page, { from: at(before, 0.5), to: at(before, 1.5) }, 2 * pixel(before, plot.width));
  });

  it.each([
    ['the wheel with Shift', 0, 300, 'Shift'],
    ['a sideways wheel', 300, 0, null],
  ])('%s pans by its distance in pixels and does not zoom', async (_, x, y, key) => {
    const page = await openTimeline(NOVEMBER);
    const [before, plot] = [await shownIn(page), await plotOf(page)];
    await page.mouse.move(plot.x + 300, plot.y + 100);
    if (key) await page.keyboard.down(key);
    const shown = await moved(page, () => page.mouse.wheel(x, y));
    expect(length(shown)).toBe(length(before));
    expect(Math.abs(shown.from - at(before, 300 / plot.width))).toBeLessThanOrEqual(pixel(before, plot.width));
  });

  it('the wheel alone scrolls the page, and a hint says how to zoom', async () => {
    const page = await openTimeline(NOVEMBER);
    const plot = await plotOf(page);
    await page.evaluate(() => {
      const look = (event: WheelEvent): void => {
        const { dataset } = document.body;
        // Once all other listeners have had the event.
        setTimeout(() => (dataset[event.ctrlKey ? 'ctrl' : 'plain'] = event.defaultPrevented ? 'taken' : 'left'));
      };
      addEventListener('wheel', look, { capture: true });
    });
    await page.mouse.move(plot.x + 300, plot.y + 100);
    await page.mouse.wheel(0, 300);
    await page.locator('body[data-plain="left"]').waitFor();
    await page.getByText('Ctrl + scroll or pinch to zoom').waitFor();
    await moved(page, () => wheel(page, -100));
    expect(await page.locator('body[data-ctrl="taken"]').count()).toBe(1);
  });
});

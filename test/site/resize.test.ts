import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { article, waitForEvents, smallFile } from './article';
import { newPage } from './pages';
import { eventIn, openTimeline, plotOf } from './timelinePage';

/**
 * Watches the chart's canvas: `stale` are its sizes in frames in which its pixels did not fit the box it is shown in. The observer is
 * created after those of the timeline, so it is called after they have answered, and before the frame is shown.
 */
async function watchCanvas(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(`{
    const root = document.querySelector('entente-timeline')?.shadowRoot ?? document;
    const canvas = root.querySelector('.en-picture canvas');
    globalThis.stale = [];
    new ResizeObserver(() => {
      const wanted = Math.round(canvas.clientWidth * devicePixelRatio);
      if (canvas.width !== wanted) stale.push(canvas.width + ' px in ' + wanted);
    }).observe(canvas);
  }`);
  return () => page.evaluate<string[]>('stale');
}

const MOVING = { reducedMotion: 'no-preference' } as const;
const widths = (page: Page): Promise<[canvas: number, box: number]> =>
  page.locator('.en-picture canvas').evaluate((node) => {
    const canvas = node as HTMLCanvasElement;
    return [canvas.width, Math.round(canvas.clientWidth * devicePixelRatio)];
  });

describe('the chart is painted in its new size in the frame in which that changes', () => {
  it('when a double click opens an event and zooms', async () => {
    const page = await openTimeline('', MOVING);
    const [x, y] = await eventIn(page);
    const stale = await watchCanvas(page);
    await page.mouse.dblclick(x, y);
    await page.locator('.en-panel').waitFor();
    await expect.poll(() => page.evaluate(() => location.hash)).toContain('t=');
    const [canvas, box] = await widths(page);
    expect(box).toBeLessThan(1280);
    expect(canvas).toBe(box);
    expect(await stale()).toEqual([]);
  });

  it('when the window is resized while the view travels', async () => {
    const page = await openTimeline('', MOVING);
    const plot = await plotOf(page);
    await page.mouse.move(plot.x + 300, plot.y + 20);
    const stale = await watchCanvas(page);
    await page.mouse.dblclick(plot.x + 300, plot.y + 20);
    await page.setViewportSize({ width: 1000, height: 800 });
    await expect.poll(() => page.evaluate(() => location.hash)).toContain('t=');
    expect(await widths(page)).toEqual([1000, 1000]);
    expect(await stale()).toEqual([]);
  });

  it('in an article whose column changes', async () => {
    const page = await article({
      body: '<entente-timeline id="one" src="small.json"></entente-timeline>',
      files: { 'small.json': () => ({ body: smallFile() }) },
    });
    await waitForEvents(page, 'entente-ready');
    const stale = await watchCanvas(page);
    await page.evaluate('one.style.width = "620px"');
    await expect.poll(() => widths(page)).toEqual([620, 620]);
    expect(await stale()).toEqual([]);
  });
});

it('the chart is painted anew on a screen with more pixels, with no pointer near', async () => {
  const page = await openTimeline();
  const devtools = await page.context().newCDPSession(page);
  const metrics = { width: 1280, height: 800, deviceScaleFactor: 2, mobile: false };
  await devtools.send('Emulation.setDeviceMetricsOverride', metrics);
  await expect.poll(() => widths(page)).toEqual([2560, 2560]);
});

it('labels are measured and painted anew when a font of the page arrives late', async () => {
  const page = await newPage();
  await page.addInitScript(() => {
    const texts: number[] = [];
    Object.assign(globalThis, { texts });
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called on the context below
    const { fillText } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.fillText = function (...args) {
      texts.push(performance.now());
      fillText.apply(this, args);
    };
  });
  await page.goto(`${inject('site')}/t/dprk-russia/`);
  await page.waitForFunction(() => document.querySelector<HTMLElement>('#static')?.hidden);
  await page.locator('.en-legend li').first().waitFor();
  const painted = (): Promise<number> => page.evaluate<number>('texts.length');
  // No frame is under way: the count stands.
  await expect.poll(async () => (await painted()) === (await painted())).toBe(true);
  const before = await painted();
  await page.evaluate(() => document.fonts.dispatchEvent(new Event('loadingdone')));
  await expect.poll(painted).toBeGreaterThan(before);
});

it('the tooltip of an event closes when a click opens it', async () => {
  const page = await openTimeline();
  const [x, y] = await eventIn(page);
  await page.mouse.click(x, y);
  await page.locator('.en-panel').waitFor();
  await expect.poll(() => page.locator('.en-tip').count()).toBe(0);
});

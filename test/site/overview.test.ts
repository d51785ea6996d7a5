import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { DAY, length } from '../../src/time/instant';
import { fingers } from './fingers';
import { open, painted } from './pages';
import { at, expectShown, moved, openTimeline, pixel, shownIn, WHOLE } from './timelinePage';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** Left and right edge of an element in the window. */
async function edgesOf(page: Page, selector: string): Promise<[left: number, right: number]> {
  const { x, width } = (await page.locator(selector).boundingBox())!;
  return [Math.round(x), Math.round(x + width)];
}

const VIEWS: readonly (readonly [hash: string, plot: string])[] = [
  ['lanes=actor', '.en-plot'],
  ['lanes=none', '.en-plot'],
  ['lanes=none&e=treaty-in-force-2024-12-04', '.en-plot'],
  ['view=treaties', '.en-day-axis'],
  ['view=treaties&lanes=none', '.en-day-axis'],
  ['view=treaties&e=treaty-in-force-2024-12-04', '.en-day-axis'],
  ['view=claims', '.en-plot'],
  ['view=claims&lanes=none', '.en-plot'],
];

describe('the overview runs over the same pixels as the picture above it', () => {
  // It ran beside the headers of lanes where the picture has none, and in the treaties over columns that are not time.
  it.each([
    [1280, 800],
    [800, 700],
    [390, 844],
  ])('in every view at %i × %i', async (width, height) => {
    const page = await openTimeline('', { viewport: { width, height } });
    for (const [hash, plot] of VIEWS) {
      await page.evaluate((link) => (location.hash = link), hash);
      await page.locator(plot).waitFor();
      const edges = async (): Promise<unknown> => [
        hash,
        (await edgesOf(page, plot)).join(),
        (await edgesOf(page, '.en-brush')).join(),
      ];
      await expect.poll(edges).toEqual([hash, expect.anything(), (await edgesOf(page, plot)).join()]);
      const [, above, below] = (await edges()) as [string, string, string];
      expect([hash, below]).toEqual([hash, above]);
    }
  });

  it('and follows it back from another view', async () => {
    const page = await openTimeline('view=treaties');
    await page.evaluate(() => (location.hash = ''));
    await page.locator('.en-plot').waitFor();
    await expect.poll(() => edgesOf(page, '.en-brush')).toEqual(await edgesOf(page, '.en-plot'));
  });
});

/** The middles of the handles, in the window. */
async function handlesIn(page: Page): Promise<{ x: number; y: number }[]> {
  const boxes = await Promise.all([0, 1].map((n) => page.locator('.en-brush-end').nth(n).boundingBox()));
  return boxes.map((box) => ({ x: box!.x + box!.width / 2, y: box!.y + box!.height / 2 }));
}

async function drag(page: Page, from: { x: number; y: number }, by: number): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by, from.y, { steps: 5 });
  await page.mouse.up();
}

it('follows a drag that ended before the chunk had come that moves its brush', async () => {
  const page = await open('/t/dprk-russia/');
  let come = (): void => undefined;
  const waiting = new Promise<void>((done) => (come = done));
  await page.route(/\/interactive-[\w-]+\.js/, async (route) => {
    await waiting;
    await route.continue();
  });
  await page.locator('.en-brush-end').last().waitFor();
  const { width } = (await page.locator('.en-brush').boundingBox())!;
  const [, end] = (await handlesIn(page)) as [unknown, { x: number; y: number }];
  await drag(page, end, -200);
  expect(await shownIn(page)).toEqual(WHOLE);
  come();
  await expectShown(page, { from: WHOLE.from, to: WHOLE.to - 200 * pixel(WHOLE, width) }, 2 * pixel(WHOLE, width));
});

// A day of four years is less than a pixel of the overview, where the handles lay over each other.
describe('a brush too narrow to be seen', () => {
  const DAY_OF_NOVEMBER = 't=2024-11-14';

  it('has handles apart, which the mouse drags one at a time, and can be moved between them', async () => {
    const page = await openTimeline(DAY_OF_NOVEMBER);
    const before = await shownIn(page);
    const { width } = (await page.locator('.en-brush').boundingBox())!;
    const [from, to] = (await handlesIn(page)) as [{ x: number; y: number }, { x: number; y: number }];
    expect(to.x - from.x).toBeGreaterThanOrEqual(40);
    const ms = pixel(WHOLE, width);
    await drag(page, { x: (from.x + to.x) / 2, y: from.y }, 50);
    await expectShown(page, { from: before.from + 50 * ms, to: before.to + 50 * ms }, 2 * ms);
    const [, end] = (await handlesIn(page)) as [unknown, { x: number; y: number }];
    const moved = await shownIn(page);
    await drag(page, end, 30);
    await expectShown(page, { from: moved.from, to: moved.to + 30 * ms }, 2 * ms);
    const wide = await shownIn(page);
    const [start] = (await handlesIn(page)) as [{ x: number; y: number }];
    await drag(page, start, -40);
    await expectShown(page, { from: wide.from - 40 * ms, to: wide.to }, 2 * ms);
  });

  it('has handles that a finger drags one at a time', async () => {
    const page = await openTimeline(DAY_OF_NOVEMBER, PHONE);
    const before = await shownIn(page);
    await page.locator('.en-brush').scrollIntoViewIfNeeded();
    const { width } = (await page.locator('.en-brush').boundingBox())!;
    const ms = pixel(WHOLE, width);
    const [from] = (await handlesIn(page)) as [{ x: number; y: number }];
    await fingers(page, [
      [
        [Math.round(from.x), from.y],
        [Math.round(from.x) - 60, from.y],
      ],
    ]);
    await expectShown(page, { from: before.from - 60 * ms, to: before.to }, 3 * ms);
  });

  it('has handles that keys move one at a time', async () => {
    const page = await openTimeline(DAY_OF_NOVEMBER);
    const before = await shownIn(page);
    const later = await moved(page, () => page.getByRole('slider', { name: 'End of the visible' }).press('ArrowRight'));
    expect(later.from).toBe(before.from);
    const both = await moved(page, () => page.getByRole('slider', { name: 'Start of the visible' }).press('ArrowLeft'));
    expect(both).toEqual({ from: both.from, to: later.to });
    expect(both.from).toBeLessThan(before.from);
  });
});

describe('the brush stops at the ends of the file', () => {
  it.each([
    ['the start', -2000, 'from'],
    ['the end', 2000, 'to'],
  ] as const)('where it is dragged past %s', async (_, by, end) => {
    const page = await openTimeline('t=2023-06/2024-06');
    const before = await shownIn(page);
    const [from, to] = (await handlesIn(page)) as [{ x: number; y: number }, { x: number; y: number }];
    await drag(page, { x: (from.x + to.x) / 2, y: from.y }, by);
    await expect.poll(async () => (await shownIn(page))[end]).toBe(WHOLE[end]);
    expect(length(await shownIn(page))).toBe(length(before));
  });

  it('where keys move an end', async () => {
    const page = await openTimeline('t=2023-06/2024-06');
    await page.getByRole('slider', { name: 'Start of the visible' }).press('Home');
    await painted(page);
    await page.getByRole('slider', { name: 'Start of the visible' }).press('ArrowLeft');
    await page.getByRole('slider', { name: 'End of the visible' }).press('ArrowRight');
    await expect.poll(async () => (await shownIn(page)).from).toBe(WHOLE.from);
  });
});

// NATO's file knows days and nothing finer: closer than a week, there was only empty paper.
describe('a zoom ends at the precision of the data', () => {
  const WEEK = 7 * DAY;
  const path = '/t/nato-enlargement/';
  const CLOSE = 't=2004-03-25/2004-04-04';

  it.each([
    ['the button', (page: Page) => page.getByRole('button', { name: 'Zoom in' }).click({ force: true })],
    ['a key', (page: Page) => page.locator('.en-plot').press('+')],
    [
      'the wheel',
      async (page: Page) => {
        await page.locator('.en-plot').hover({ position: { x: 500, y: 12 } });
        await page.keyboard.down('Control');
        await page.mouse.wheel(0, -400);
        await page.keyboard.up('Control');
      },
    ],
  ])('by %s, and the button says that it has no more to give', async (_, zoom) => {
    const page = await openTimeline(CLOSE, {}, path);
    const button = page.getByRole('button', { name: 'Zoom in' });
    expect(await button.getAttribute('aria-disabled')).toBe('false');
    for (let i = 0; i < 3; i++) {
      await zoom(page);
      await painted(page);
    }
    await expect.poll(async () => length(await shownIn(page))).toBe(WEEK);
    await expect.poll(() => button.getAttribute('aria-disabled')).toBe('true');
    const before = await shownIn(page);
    await zoom(page);
    await painted(page);
    expect(await shownIn(page)).toEqual(before);
    await moved(page, () => page.getByRole('button', { name: 'Zoom out' }).click());
    await expect.poll(() => button.getAttribute('aria-disabled')).toBe('false');
  });

  it('by two fingers', async () => {
    const page = await openTimeline(CLOSE, PHONE, path);
    const { x, y } = (await page.locator('.en-plot').boundingBox())!;
    await moved(page, () =>
      fingers(page, [
        [
          [x + 160, y + 120],
          [x + 20, y + 120],
        ],
        [
          [x + 220, y + 120],
          [x + 360, y + 120],
        ],
      ]),
    );
    await expect.poll(async () => length(await shownIn(page))).toBe(WEEK);
  });

  it('for links too, about their middle', async () => {
    const page = await openTimeline('t=2004-03-29', {}, path);
    await page.getByRole('button', { name: 'Zoom out' }).click();
    await page.getByRole('button', { name: 'Zoom in' }).click({ force: true });
    await painted(page);
    const shown = await shownIn(page);
    await expect.poll(async () => length(await shownIn(page))).toBe(WEEK);
    expect(Math.abs(at(shown, 0.5) - Date.UTC(2004, 2, 29, 12))).toBeLessThan(DAY);
  });
});

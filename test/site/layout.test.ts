import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { barriers, open } from './pages';
import { countIn, linkOf, openTimeline, searchField } from './timelinePage';

const LOSSES = 'e=losses-winter-2024-25';

/** By how many pixels the page is wider than its window. */
async function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth } = document.scrollingElement!;
    const { clientWidth } = document.documentElement;
    return scrollWidth <= clientWidth ? [] : [`${scrollWidth} in a window of ${clientWidth}`];
  });
}

/** Buttons and links that are cut off: their text does not fit, or they extend beyond the window. */
async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const pressed = [...document.querySelectorAll<HTMLElement>('button, .en-crumb, .en-choice, summary')];
    const shown = pressed.filter((node) => node.checkVisibility() && node.getBoundingClientRect().width > 1);
    const bad = shown.filter((node) => {
      const { left, right } = node.getBoundingClientRect();
      return node.scrollWidth > node.clientWidth + 1 || left < -1 || right > innerWidth + 1;
    });
    return bad.map((node) => `${node.className}: ${node.textContent.trim()}`);
  });
}

describe('the picture with the outline below it', () => {
  it('share search, filters and the open event, which the outline scrolls to', async () => {
    const page = await openTimeline('view=both&actor=RUS');
    const entries = page.locator('.en-outline-pane .en-entry');
    await expect.poll(() => entries.count()).toBe(await countIn(page));
    await page.locator('.en-plot').press('End');
    await page.keyboard.press('Enter');
    const current = page.locator('.en-outline-pane [aria-current=true]');
    await expect.poll(async () => (await current.boundingBox())?.y ?? 0).toBeLessThan(700);
    expect((await current.boundingBox())!.y).toBeGreaterThan((await page.locator('.en-overview').boundingBox())!.y);
    expect((await linkOf(page)).get('view')).toBe('both');
    // Both choose: an entry opened in the outline is the open event of the picture.
    await page.locator('.en-outline-pane').evaluate((pane) => (pane.scrollTop = 0));
    await entries.first().locator('summary').click();
    await expect
      .poll(async () => (await linkOf(page)).get('e'))
      .toBe((await entries.first().getAttribute('id'))!.replace(/^event-/, ''));
    expect(await barriers(page)).toEqual([]);
  });
});

const STATES = [
  '',
  LOSSES,
  'view=outline&kind=losses,treaty',
  'kind=losses,assessment&status=disputed&q=kursk',
  'view=claims&measure=killed,all-casualties',
  'q=zeppelin',
  `${LOSSES}&view=outline&kind=losses`,
];

describe.each([
  [1280, 'en'],
  [1280, 'de'],
  [768, 'de'],
  [390, 'en'],
  [390, 'de'],
  [320, 'en'],
  [320, 'de'],
] as const)('at %i px in %s nothing is cut off and nothing scrolls sideways', (width, lang) => {
  const options = { viewport: { width, height: 800 }, locale: lang, reducedMotion: 'reduce' } as const;

  it('in chart, panel and outline', async () => {
    const page = await openTimeline('', options);
    await page.locator(`html[lang=${lang}]`).waitFor();
    for (const hash of STATES) {
      await page.evaluate((link) => (location.hash = link), hash);
      await expect.poll(() => page.locator('#app .en-panel').count()).toBe(/(^|&)e=/.test(hash) ? 1 : 0);
      expect([hash, ...(await overflow(page)), ...(await cutOff(page))]).toEqual([hash]);
    }
  });

  it('in the gallery', async () => {
    const page = await open('/', options);
    await page.locator(`html[lang=${lang}]`).waitFor();
    expect(await overflow(page)).toEqual([]);
    expect(await cutOff(page)).toEqual([]);
  });

  it('in open menus', async () => {
    const page = await openTimeline('', options);
    await page.locator(`html[lang=${lang}]`).waitFor();
    const menus = page.locator('#app button.en-menu-button');
    for (let i = 0; i < (await menus.count()); i++) {
      await menus.nth(i).click();
      // What a menu holds may come after it: the panel is placed anew when it has grown.
      await expect
        .poll(async () => {
          const panel = page.locator('.en-menu-panel, .en-filters-sheet').last();
          const { x, width: wide } = (await panel.boundingBox()) ?? { x: -1, width };
          const isInWindow = x >= 0 && x + wide <= width;
          return [i, isInWindow, ...(await overflow(page)), ...(await cutOff(page))];
        })
        .toEqual([i, true]);
      // The filters are a sheet that covers the other buttons.
      await page.keyboard.press('Escape');
    }
  });
});

describe('the canvas', () => {
  it.each([1, 1.5, 2])('has as many pixels as the screen at a pixel ratio of %f', async (deviceScaleFactor) => {
    const page = await openTimeline('', { deviceScaleFactor });
    const sizes = (): Promise<number[]> =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLCanvasElement>('#app canvas')].flatMap((node) => [
          node.width - Math.round(node.clientWidth * devicePixelRatio),
          node.height - Math.round(node.clientHeight * devicePixelRatio),
        ]),
      );
    await expect.poll(sizes).toEqual([0, 0, 0, 0]);
  });

  it('follows the size of the window', async () => {
    const page = await openTimeline();
    await page.setViewportSize({ width: 900, height: 700 });
    const fits = (): Promise<boolean> =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLCanvasElement>('#app canvas')].every(
          (node) => node.width === node.clientWidth,
        ),
      );
    await expect.poll(fits).toBe(true);
    expect(await overflow(page)).toEqual([]);
  });
});

describe('the theme', () => {
  const paper = (page: Page): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.querySelector('.en-root')!).backgroundColor);

  it('is the system’s until the reader chooses one', async () => {
    const page = await openTimeline();
    const light = await paper(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => paper(page)).not.toBe(light);
    await page.getByRole('button', { name: /^Display/ }).click();
    await page.getByText('Theme: Light').click();
    await expect.poll(() => paper(page)).toBe(light);
    await page.getByText('Theme: System').click();
    await expect.poll(() => paper(page)).not.toBe(light);
  });

  it('colours the canvas too', async () => {
    const page = await openTimeline();
    const corner = (): Promise<number> =>
      page.evaluate(
        () =>
          document.querySelector<HTMLCanvasElement>('#app canvas')!.getContext('2d')!.getImageData(2, 2, 1, 1).data[0]!,
      );
    await expect.poll(corner).toBeGreaterThan(200);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(corner).toBeLessThan(60);
  });
});

describe('the language', () => {
  it('is that of the browser at first, and the switch changes page, title and texts of the file', async () => {
    const page = await openTimeline('', { locale: 'de-AT' });
    await page.locator('html[lang=de]').waitFor();
    await expect.poll(() => page.title()).toContain('Nordkorea');
    await page.getByRole('button', { name: /^DE/ }).click();
    await page.getByRole('menuitemradio', { name: 'English' }).click();
    await page.locator('html[lang=en]').waitFor();
    await expect.poll(() => page.title()).toContain('North Korea');
    await searchField(page);
    expect(new URL(page.url()).hash).toBe('#lang=en');
  });
});

it.each([600, 640, 680])(
  'in a frame of %i pixels, a sign of the legend is whole or not there at all',
  async (width) => {
    const page = await open('/t/dprk-russia/frame.html', { viewport: { width, height: 640 } });
    await page.locator('.en-legends li').first().waitFor({ state: 'attached' });
    const cut = await page.locator('.en-legends').evaluate((legend) => {
      const { bottom, right } = legend.getBoundingClientRect();
      const signs = [...legend.querySelectorAll('li')].filter((sign) => sign.getBoundingClientRect().top < bottom);
      const isCut = (sign: Element): boolean =>
        sign.getBoundingClientRect().right > right + 1 || sign.scrollWidth > sign.clientWidth + 1;
      return signs.filter(isCut).map((sign) => sign.textContent);
    });
    expect(cut).toEqual([]);
  },
);

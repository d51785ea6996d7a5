import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_IDS } from '../../src/i18n/languages';
import { barriers, painted } from './pages';
import { openFilters, openTimeline, searchField } from './timelinePage';

const PHONE = { width: 390, height: 844 };
const LOSSES = 'e=losses-winter-2024-25';

/** A state of the page: its link, and what is done before the check. */
type State = readonly [what: string, hash: string, act: (page: Page) => Promise<unknown>];

const nothing = (): Promise<void> => Promise.resolve();
const press =
  (name: RegExp) =>
  (page: Page): Promise<void> =>
    page.getByRole('button', { name }).click();

const WIDE: readonly State[] = [
  ['the picture', '', nothing],
  ['the outline', 'view=outline&kind=losses,treaty', nothing],
  ['an open event', LOSSES, nothing],
  ['an open event beside the outline, in German', `${LOSSES}&view=outline&kind=losses&lang=de`, nothing],
  ['the open filters, with chips', 'kind=losses&status=disputed,claimed', openFilters],
  ['the open filters, with lanes by tone', 'lanes=tone', openFilters],
  ['the menu', '', press(/^Share/)],
  [
    'the results of a search',
    '',
    async (page) => {
      await (await searchField(page)).fill('drone');
      await page.getByRole('option').first().waitFor();
      await (await searchField(page)).press('ArrowDown');
    },
  ],
  ['a filter that leaves nothing', 'q=zeppelin', nothing],
  ['the picture with the list', 'view=both&kind=losses', nothing],
  ['an open event from right to left, with a second calendar', `${LOSSES}&lang=ar&calendar=islamic-umalqura`, nothing],
  ['the view in words', '', press(/in view$/)],
];

const NARROW: readonly State[] = [
  ['the picture', '', nothing],
  ['an open event', LOSSES, nothing],
  ['the filters', 'kind=losses', openFilters],
  ['the outline', 'view=outline&kind=losses', nothing],
  ['an open event from right to left', `${LOSSES}&lang=he`, nothing],
];

/** Rules whose answer depends on colours. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** What axe finds in light colours, and what those of the dark theme add. */
async function found(page: Page): Promise<string[]> {
  const light = await barriers(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await painted(page);
  return [...light, ...(await barriers(page, OF_COLOURS))];
}

describe('in light and dark colours axe finds nothing in', () => {
  // Otherwise a fade would be checked half-way.
  const options = { colorScheme: 'light', reducedMotion: 'reduce' } as const;

  it.each(WIDE)('%s', async (_, hash, act) => {
    const page = await openTimeline(hash, options);
    await act(page);
    expect(await found(page)).toEqual([]);
  });

  // One page for all: its words and its direction follow the address.
  it('an open event in any language', async () => {
    const page = await openTimeline('', options);
    for (const lang of LANGUAGE_IDS) {
      await page.evaluate((hash) => void (location.hash = hash), `${LOSSES}&lang=${lang}`);
      await page.locator(`.en-root[lang=${lang}] .en-detail`).waitFor();
      expect([lang, await barriers(page)]).toEqual([lang, []]);
    }
  });

  it('an open event and filters in forced colours', async () => {
    const page = await openTimeline(`${LOSSES}&kind=losses`, { ...options, forcedColors: 'active' });
    await openFilters(page);
    expect(await barriers(page)).toEqual([]);
  });

  it.each(NARROW)('%s on a phone', async (_, hash, act) => {
    const page = await openTimeline(hash, { ...options, viewport: PHONE });
    await act(page);
    expect(await found(page)).toEqual([]);
  });
});

describe('for a reader who wants more contrast', () => {
  const colours = (page: Page): Promise<{ text: string; counted: string; picture: string }> =>
    page.evaluate(() => {
      const colour = (selector: string): string => getComputedStyle(document.querySelector(`#app ${selector}`)!).color;
      const picture = document.querySelector<HTMLCanvasElement>('#app .en-picture canvas')!.toDataURL();
      return { text: colour('.en-root'), counted: colour('.en-counted'), picture };
    });

  it.each(['light', 'dark'] as const)(
    'all text has one colour in %s, in the picture too, as soon as it is wanted',
    async (colorScheme) => {
      const page = await openTimeline('', { colorScheme });
      const before = await colours(page);
      expect(before.counted).not.toBe(before.text);
      await page.emulateMedia({ contrast: 'more' });
      await expect.poll(async () => (await colours(page)).picture).not.toBe(before.picture);
      const after = await colours(page);
      expect(after.counted).toBe(after.text);
      expect(after.text).toBe(before.text);
      await openFilters(page);
      expect(await barriers(page)).toEqual([]);
    },
  );
});

/** The spacing of success criterion 1.4.12, as a reader sets it for all texts. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

describe('has room for texts that a reader sets wider, and paints labels as it measured them', () => {
  it.each([
    ['wide', { width: 1280, height: 800 }],
    ['on a phone', PHONE],
  ])('%s', async (_, viewport) => {
    const page = await openTimeline(`${LOSSES}&lang=de`, { viewport });
    await page.evaluate((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets.push(sheet);
    }, SPACING);
    await painted(page);
    const faults = await page.evaluate(() => {
      const seen = [...document.querySelectorAll<HTMLElement>('.en-root button, .en-detail :is(p, dd, h2, a)')];
      const isCut = (node: HTMLElement): boolean =>
        node.checkVisibility() &&
        node.scrollWidth > node.clientWidth + 1 &&
        getComputedStyle(node).overflowX !== 'visible';
      const cut = seen.filter((node) => isCut(node) && getComputedStyle(node).textOverflow !== 'ellipsis');
      const canvas = document.querySelector('.en-root canvas')!;
      return {
        cut: cut.map(({ textContent }) => textContent.trim()),
        over: document.documentElement.scrollWidth - innerWidth,
        spacing: getComputedStyle(canvas).letterSpacing,
      };
    });
    expect(faults).toEqual({ cut: [], over: 0, spacing: expect.stringMatching(/^(0px|normal)$/) as string });
  });
});

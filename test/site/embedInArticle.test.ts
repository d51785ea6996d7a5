import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { article, smallFile, waitForEvents } from './article';
import { hostPage, iframe, frameOf } from './framedArticle';
import { pageErrors } from './pages';

const DPRK = readFileSync('data/dprk-russia.json', 'utf8');
const files = { 'small.json': () => ({ body: smallFile() }), 'large.json': () => ({ body: DPRK }) };
const element = (attributes = '', inside = '', id = 'one'): string =>
  `<entente-timeline id="${id}" src="large.json" ${attributes}>${inside}</entente-timeline>`;

/** The page's styles: a column of text, and what an editor writes about the element. */
const styled = (rules: string): (() => { body: string; type: string }) => {
  const column = 'body { max-width: 680px; margin: 0 auto; font: 18px/1.5 serif } .far { height: 3000px }';
  return () => ({ body: `${column} ${rules}`, type: 'text/css' });
};

async function inArticle(body: string, rules = '', options: BrowserContextOptions = {}): Promise<Page> {
  return article({ body, files: { ...files, 'style.css': styled(rules) }, options });
}

const WIDTHS = [1280, 600, 390, 320];

describe('the picture in an article', () => {
  // It once began 112 px below the element's top in a column of 680 px, and 207 px on a phone.
  it.each(WIDTHS.flatMap((width) => ['en', 'de'].map((lang) => [width, lang] as const)))(
    'begins within the first 120 px, in a window of %i px in %s',
    async (width, lang) => {
      const page = await inArticle(element(`lang="${lang}"`), '', { viewport: { width, height: 844 } });
      await waitForEvents(page, 'entente-ready');
      const from =
        'one.shadowRoot.querySelector(".en-picture, .en-vertical-picture").getBoundingClientRect().top - one.getBoundingClientRect().top';
      expect(await page.evaluate<number>(from)).toBeLessThanOrEqual(120);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
      const sticking = `(() => {
        const right = one.getBoundingClientRect().right;
        return [...one.shadowRoot.querySelectorAll('button, select')].filter(
          (each) => each.getBoundingClientRect().right > right + 1 && each.closest('.en-brush') === null,
        ).length;
      })()`;
      expect(await page.evaluate(sticking)).toBe(0);
    },
  );
});

describe('the height', () => {
  const AFTER = '<p id="after">What follows in the article.</p>';

  it.each([
    ['a height', 'entente-timeline { display: block; height: 420px }', 1280],
    ['a height', 'entente-timeline { display: block; height: 420px }', 390],
    ['a greatest height', 'entente-timeline { display: block; max-height: 420px }', 1280],
    ['a greatest height', 'entente-timeline { display: block; max-height: 420px }', 390],
  ])('of a page that sets %s is kept, and the element scrolls (%s, %i px)', async (_, rules, width) => {
    const page = await inArticle(element('view="outline"') + AFTER, rules, { viewport: { width, height: 844 } });
    await waitForEvents(page, 'entente-ready');
    await page.getByText('Russia and North Korea').first().waitFor({ state: 'attached' });
    expect(await page.evaluate('one.offsetHeight')).toBe(420);
    // It once wrote over the text below it.
    const inside = `(() => {
      const live = one.shadowRoot.querySelector('.en-live');
      return [live.getBoundingClientRect().bottom <= after.getBoundingClientRect().top + 1, getComputedStyle(live).overflowY];
    })()`;
    await expect.poll(() => page.evaluate(inside)).toEqual([true, 'auto']);
    const last = page.locator('.en-foot-note');
    await last.scrollIntoViewIfNeeded();
    const [note, box] = await Promise.all([last.boundingBox(), page.locator('#one').boundingBox()]);
    expect(note!.y + note!.height).toBeLessThanOrEqual(box!.y + box!.height + 1);
  });

  it.each(WIDTHS.filter((width) => width >= 600))(
    'is that of before it loaded, %i px wide: nothing is shifted',
    async (width) => {
      const rules = 'entente-timeline { display: block; min-height: min(640px, 80vh) }';
      const shifts = `globalThis.shifted = 0; new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifted += entry.value;
      }).observe({ type: 'layout-shift', buffered: true })`;
      const body = `<script src="shifts.js"></script>${element('', '<p><a href="#">All events</a></p>')}${AFTER}`;
      const page = await article({
        body,
        files: { ...files, 'style.css': styled(rules), 'shifts.js': () => ({ body: shifts, type: 'text/javascript' }) },
        options: { viewport: { width, height: 844 } },
      });
      await waitForEvents(page, 'entente-ready');
      await page.locator('.en-legend li').first().waitFor({ state: 'attached' });
      await page.locator('.en-brush-end').first().waitFor();
      expect(await page.evaluate('one.offsetHeight')).toBe(640);
      expect(await page.evaluate<number>('shifted')).toBeLessThan(0.001);
    },
  );
});

describe('the attribute hide', () => {
  const PARTS = { title: '.en-titles', controls: '.en-controls', legend: '.en-legends' };
  it.each([['title'], ['controls'], ['legend'], ['title controls legend']])(
    '%s leaves these parts out, and no other',
    async (hide) => {
      const page = await inArticle(element(`hide="${hide}"`));
      await waitForEvents(page, 'entente-ready');
      await page.locator('.en-legend li').first().waitFor({ state: 'attached' });
      for (const [part, selector] of Object.entries(PARTS))
        expect([part, await page.locator(selector).isVisible()]).toEqual([part, !hide.includes(part)]);
      expect(await page.locator('.en-picture').isVisible()).toBe(true);
      // The licence of the data is no part of the legend.
      expect(await page.getByText('CC-BY-4.0').isVisible()).toBe(true);
    },
  );

  it('is a parameter of a frame', async () => {
    const page = await hostPage({ body: await iframe('&hide=title+legend') });
    const frame = page.frameLocator('#one');
    await frame.locator('.en-counted').waitFor();
    expect(await frame.locator('.en-titles').isVisible()).toBe(false);
    expect(await frame.locator('.en-controls').isVisible()).toBe(true);
    expect(await frame.locator('.en-legends').isVisible()).toBe(false);
  });
});

describe('the slots', () => {
  const inside = '<p>Read this.</p><p slot="caption">What it shows.</p><small slot="credit">Graphic: the desk</small>';

  it.each([
    ['with its own height', ''],
    ['of a fixed height', 'entente-timeline { display: block; height: 500px }'],
  ])('caption and credit stand below a timeline %s, before and after it is painted', async (_, rules) => {
    const page = await inArticle(element('', inside), rules, { viewport: { width: 600, height: 844 } });
    await waitForEvents(page, 'entente-ready');
    expect(await page.getByText('Read this.').isVisible()).toBe(false);
    const boxes = await Promise.all(
      [
        page.locator('.en-live'),
        page.getByText('What it shows.'),
        page.getByText('Graphic: the desk'),
        page.locator('#one'),
      ].map(async (one) => (await one.boundingBox())!),
    );
    const [live, caption, credit, all] = boxes;
    expect(live!.y + live!.height).toBeLessThanOrEqual(caption!.y);
    expect(caption!.y + caption!.height).toBeLessThanOrEqual(credit!.y);
    expect(credit!.y + credit!.height).toBeLessThanOrEqual(all!.y + all!.height + 1);
    expect(await page.getByText('Graphic: the desk').evaluate((one) => getComputedStyle(one).fontFamily)).toBe('serif');
  });
});

describe('a link in the text of an article', () => {
  const id = (JSON.parse(DPRK) as { events: { id: string }[] }).events[40]!.id;
  const far = '<div class="far"></div>';
  const seen = (page: Page, name = 'one'): Promise<unknown> =>
    page.evaluate(`[${name}.view?.selected ?? null, ${name}.getBoundingClientRect().top < innerHeight / 2]`);

  it.each([
    ['of a page with one timeline', '', `#e=${id}`],
    ['by the name that the address has for its view', 'link="dprk"', `#dprk.e=${id}`],
  ])('opens the event and scrolls to it, %s', async (_, attributes, hash) => {
    const body = `<p><a href="${hash}">That day</a></p>${far}${element(attributes)}${far}`;
    const page = await inArticle(body);
    // Far below the window, the timeline has not even loaded.
    await page.getByRole('link', { name: 'That day' }).click();
    await expect.poll(() => seen(page)).toEqual([id, true]);
    expect(new URL(page.url()).hash).toBe(hash);
    await page.evaluate('one.select(null), scrollTo(0, 0)');
    await page.getByRole('link', { name: 'That day' }).click();
    await expect.poll(() => seen(page)).toEqual([id, true]);
    expect(pageErrors(page)).toEqual([]);
  });

  // The frame once opened the event, far below what the reader saw.
  it.each([1280, 390])('opens the event in a frame and scrolls to it, in a window of %i px', async (width) => {
    const body = `<p><a href="#one.e=e7">That day</a></p>${far}${await iframe('', 'data-link="one"')}${far}
      <p><a href="#one.e=e3" id="below">Another day</a></p>`;
    const page = await hostPage({ body, options: { viewport: { width, height: 844 } } });
    // Far below the window, browsers do not paint a frame.
    const frame = page.frameLocator('#one');
    await frame.locator('.en-counted').waitFor({ state: 'attached' });
    const top = (): Promise<number> => page.evaluate('Math.round(one.getBoundingClientRect().top)');
    expect(await top()).toBeGreaterThan(844);
    await page.getByRole('link', { name: 'That day' }).click();
    await frame.getByRole('heading', { name: 'Event 7' }).waitFor();
    await expect.poll(top).toBeLessThan(844 / 2);
    // The same link again changes nothing in the address.
    await page.evaluate('scrollTo(0, 0)');
    await page.getByRole('link', { name: 'That day' }).click();
    await expect.poll(top).toBeLessThan(844 / 2);
    await page.locator('#below').click();
    await frame.getByRole('heading', { name: 'Event 3' }).waitFor();
    // Less a border, or as far on as the event needs that opened below the picture.
    await expect.poll(top).toBeGreaterThanOrEqual(-100);
    expect(await top()).toBeLessThan(844 / 2);
    expect(pageErrors(page)).toEqual([]);
  });

  it('opens the event in the timeline that has it', async () => {
    const body = `<p><a href="#e=${id}">That day</a> <a href="#after">Below</a></p>
      <entente-timeline id="small" src="small.json"></entente-timeline>${element()}<p id="after">After</p>`;
    const page = await inArticle(body);
    await waitForEvents(page, 'entente-ready', 2);
    await page.getByRole('link', { name: 'That day' }).click();
    await expect.poll(() => seen(page)).toEqual([id, true]);
    expect(await page.evaluate('small.view.selected')).toBeNull();
    // Another anchor of the article is none of its business.
    await page.getByRole('link', { name: 'Below' }).click();
    expect(await page.evaluate('[small.view.selected, one.view.selected]')).toEqual([null, id]);
  });
});

describe('the theme', () => {
  const paper = 'getComputedStyle(one.shadowRoot.querySelector(".en-root")).backgroundColor';
  const [light, dark] = ['rgb(251, 250, 247)', 'rgb(22, 23, 26)'];

  // A dark box once stood in a light article for every reader whose system is dark.
  it.each([
    ['an article that says nothing', '', '', light],
    ['an article that is dark for such readers', ':root { color-scheme: light dark }', '', dark],
    ['a dark article', ':root { color-scheme: dark }', '', dark],
    ['an element that follows the reader', '', 'theme="auto"', dark],
    ['an element that is light', ':root { color-scheme: dark }', 'theme="light"', light],
  ])('of %s, to a reader whose system is dark', async (_, rules, attributes, expected) => {
    const page = await inArticle(element(attributes), rules, { colorScheme: 'dark' });
    await waitForEvents(page, 'entente-ready');
    expect(await page.evaluate(paper)).toBe(expected);
  });

  it('follows an article that changes its own', async () => {
    const page = await inArticle(element(), '.dark { color-scheme: dark }');
    await waitForEvents(page, 'entente-ready');
    expect(await page.evaluate(paper)).toBe(light);
    await page.evaluate('document.documentElement.className = "dark"');
    await expect.poll(() => page.evaluate(paper)).toBe(dark);
  });

  it('of a frame is light unless the article says otherwise, to a reader whose system is dark', async () => {
    const ground = 'getComputedStyle(document.documentElement).backgroundColor';
    for (const [attributes, params, expected] of [
      ['', '', light],
      ['data-theme="dark"', '', dark],
      ['', '&theme=auto', dark],
    ] as const) {
      const page = await hostPage({ body: await iframe(params, attributes), options: { colorScheme: 'dark' } });
      const frame = await frameOf(page);
      await expect.poll(() => frame.evaluate(ground)).toBe(expected);
    }
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Page } from 'playwright';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { addressOf } from '../../src/app/docs/addresses';
import { DOC_IDS } from '../../src/app/docs/contents';
import { MAKERS_LANGUAGES, type MakersLanguage } from '../../src/i18n/makers';
import { barriers, newPage, pageErrors, painted } from './pages';

/** Pages, from the root of the site. */
const pagesIn = (lang: MakersLanguage): string[] => DOC_IDS.map((id) => `/${addressOf(id, lang)}`);
const PAGES = MAKERS_LANGUAGES.flatMap(pagesIn);

/** Records what has moved on a page since it was opened, and how far. A pixel of a picture counts as nothing. */
const SHIFTS = `
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, sources } of list.getEntries())
      if (value >= 0.001) shifts.push(value + ' ' + sources.map(({ node }) => node?.nodeName).join(' '));
  }).observe({ type: 'layout-shift', buffered: true });
`;

/** Waits until a page and its live timelines have come to rest. */
async function settled(page: Page): Promise<void> {
  await page.locator('.doc-search input').waitFor();
  for (const timeline of await page.locator('entente-timeline').all()) {
    await timeline.scrollIntoViewIfNeeded();
    await timeline.locator('.en-live:not([inert])').waitFor();
  }
  await painted(page);
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('every page of the documentation', () => {
  it.each([
    ['en', 'light'],
    ['de', 'dark'],
  ] as const)(
    'has no axe violations, moves nothing while it loads and asks no other host (%s, %s)',
    async (lang, colorScheme) => {
      const page = await newPage({ colorScheme });
      await page.addInitScript(SHIFTS);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      const found: Record<string, unknown> = {};
      for (const path of pagesIn(lang)) {
        await page.goto(inject('site') + path);
        await settled(page);
        const violations = await barriers(page);
        const shifts = await page.evaluate<string[]>('shifts');
        if (violations.length + shifts.length > 0) found[path] = { violations, shifts };
      }
      expect(found).toEqual({});
      expect(asked.filter((address) => !address.startsWith(`${inject('site')}/`))).toEqual([]);
      expect(pageErrors(page)).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
    },
  );

  it('fits into 390 and 320 pixels, and moves nothing there either', async () => {
    const page = await newPage();
    await page.addInitScript(SHIFTS);
    const wide: Record<string, unknown> = {};
    for (const path of PAGES) {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(inject('site') + path);
      await page.locator('.doc-search input').waitFor();
      const [shifts, atPhone] = [await page.evaluate<string[]>('shifts'), await overflow(page)];
      await page.setViewportSize({ width: 320, height: 640 });
      const atLeast = await overflow(page);
      if (shifts.length + atPhone + atLeast > 0) wide[path] = { shifts, atPhone, atLeast };
    }
    expect(wide).toEqual({});
    expect(await barriers(page)).toEqual([]);
  });

  it('is complete without a script', async () => {
    const page = await newPage({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
    for (const path of PAGES) {
      await page.goto(inject('site') + path);
      expect(await page.getByRole('heading', { level: 1 }).count(), path).toBe(1);
      expect(await page.getByRole('navigation').last().getByRole('link').count()).toBeGreaterThan(12);
      expect(await page.locator('.doc-search a').isVisible()).toBe(true);
      expect(await page.locator('input, button').count()).toBe(0);
      for (const timeline of await page.locator('entente-timeline').all()) {
        expect(await timeline.locator('.en-entry').first().isVisible()).toBe(true);
        expect(await timeline.locator('.en-pictures svg:visible').count()).toBe(1);
      }
      expect(await overflow(page), path).toBe(0);
    }
  });
});

describe('the links of the documentation', () => {
  const htmlOf = (path: string): string => readFileSync(join(inject('folder'), path, 'index.html'), 'utf8');
  const hrefs = (html: string): string[] =>
    Array.from(html.matchAll(/\s(?:href|src)="([^"]+)"/g), ([, address]) => address!.replaceAll('&#38;', '&'));
  let all: { from: string; href: string }[];
  beforeAll(() => {
    all = PAGES.flatMap((from) => hrefs(htmlOf(from)).map((href) => ({ from, href })));
  });

  it('lead to files and anchors that are there', () => {
    const dead = all.filter(({ from, href }) => {
      if (/^(?:https?|mailto|data):/.test(href)) return false;
      const [path = '', anchor] = href.split('#');
      const target = path === '' ? from : posix.join(from, path);
      const file = join(inject('folder'), target.endsWith('/') ? `${target}index.html` : target);
      if (!existsSync(file)) return true;
      return anchor !== undefined && !readFileSync(file, 'utf8').includes(`id="${anchor}"`);
    });
    expect(dead).toEqual([]);
    expect(all.length).toBeGreaterThan(1000);
  });

  it('to other hosts are well-formed, and tell them nothing of where the reader comes from', () => {
    const outside = all.filter(({ href }) => /^https?:/.test(href));
    for (const { href } of outside) expect(URL.canParse(href), href).toBe(true);
    for (const path of PAGES)
      for (const [tag] of htmlOf(path).matchAll(/<a [^>]*href="https?:[^>]*>/g)) expect(tag).toContain('noreferrer');
  });

  it('lead from the gallery to the documentation and back, in the language of the reader', async () => {
    const page = await newPage({ locale: 'de-DE' });
    await page.goto(inject('site'));
    await page.getByRole('link', { name: 'Hilfe' }).click();
    await page.getByRole('heading', { level: 1, name: 'Hilfe' }).waitFor();
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Help' }).waitFor();
    await page.getByRole('link', { name: 'Timelines', exact: true }).click();
    await page.getByRole('heading', { name: 'Zeitleisten', exact: true }).waitFor();
  });
});

describe('the search of the documentation', () => {
  it('finds a heading by a word with a slip, and leads there by the keyboard alone', async () => {
    const page = await newPage();
    await page.goto(`${inject('site')}/docs/faq/`);
    await page.getByRole('searchbox').fill('wordpres');
    await page.getByRole('status').filter({ hasText: 'results' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('WordPress');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/docs/embed/#wordpress');
    await page.getByRole('searchbox').fill('zeppelin');
    await page.getByText('Nothing found.').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
    expect(pageErrors(page)).toEqual([]);
  });

  it('says where it could not be loaded', async () => {
    const page = await newPage();
    await page.route('**/docs/search-en.json', (route) => route.abort());
    await page.goto(`${inject('site')}/docs/`);
    await page.getByRole('searchbox').fill('dates');
    await page.getByText('The search could not be loaded.').waitFor();
  });
});

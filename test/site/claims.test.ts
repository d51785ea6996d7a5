import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { barriers, pageErrors } from './pages';
import { length } from '../../src/time/instant';
import { printed } from './printDialog';
import { chooseView, countIn, linkOf, openFilters, openTimeline, shownIn, WHOLE } from './timelinePage';
import { FILE, eventOf } from './sourceFile';

const LOSSES = 'killed,wounded,killed-and-wounded,killed-and-wounded-in-a-week,losses-stated,all-casualties';
const CASUALTIES = `view=claims&t=2024-11/2025-10&measure=${LOSSES}`;
const KURSK = 'kursk-combat-2024-11';

async function openClaims(hash = CASUALTIES, options = {}, path = '/t/dprk-russia/'): Promise<Page> {
  const page = await openTimeline(hash, options, path);
  await page.locator('.en-claim-table').first().waitFor();
  return page;
}

/** The claims in the tables, as "claimant: figure". */
async function claimsIn(page: Page): Promise<string[]> {
  const rows = await page.locator('.en-claim-table tbody tr').all();
  const text = (row: (typeof rows)[number], part: string): Promise<string> => row.locator(part).first().innerText();
  return Promise.all(rows.map(async (row) => `${await text(row, '.en-who')}: ${await text(row, '.en-amount')}`));
}

const spoken = (page: Page): Promise<string[]> => page.locator('.en-claims-picture [aria-live]').allInnerTexts();

describe('a link opens the casualty claims of 2024 and 2025', () => {
  it('in one chart, with a scale for each measure and at least five claimants', async () => {
    const page = await openClaims();
    const claims = await claimsIn(page);
    expect(new Set(claims.map((claim) => claim.split(':')[0])).size).toBeGreaterThanOrEqual(5);
    expect(claims).toEqual(expect.arrayContaining(['Zelensky, Ukraine: 3,800', 'Western officials: about 4,000']));
    expect(await page.locator('.en-claim-table').count()).toBe(LOSSES.split(',').length);
    // The chart is painted: it has more colours than its background.
    const colours = await page.locator('.en-claims-rows canvas').evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      return new Set(new Uint32Array(data.buffer)).size;
    });
    expect(colours).toBeGreaterThan(20);
    expect(pageErrors(page)).toEqual([]);
  });

  it('of a single claimant', async () => {
    const page = await openClaims(`${CASUALTIES}&claimant=nis`);
    const claims = await claimsIn(page);
    expect(claims.length).toBeGreaterThan(5);
    expect(claims.filter((claim) => !claim.startsWith('NIS'))).toEqual([]);
    expect(await page.locator('.en-chip').allInnerTexts()).toEqual([expect.stringContaining('National Intelligence')]);
  });

  it('of the measures that the reader selects', async () => {
    const page = await openClaims('view=claims&measure=killed');
    await page.getByRole('button', { name: /^Compare(?! claims| over)/ }).click();
    await page.getByRole('checkbox', { name: /^All casualties/ }).check();
    await expect.poll(async () => (await linkOf(page)).get('measure')).toBe('killed,all-casualties');
    await page.getByRole('checkbox', { name: /^Killed\b(?! and)/ }).uncheck();
    await expect.poll(async () => (await linkOf(page)).get('measure')).toBe('all-casualties');
    // The last one cannot be removed: nothing would be left to compare.
    await page.getByRole('checkbox', { name: /^All casualties/ }).click();
    expect(await page.getByRole('checkbox', { name: /^All casualties/ }).isChecked()).toBe(true);
    expect(await page.locator('.en-claim-table').count()).toBe(1);
  });
});

describe('the menu of measures', () => {
  const openMenu = async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: /^Compare(?! claims| over)/ }).click();
    await page.locator('.en-claims-bar .en-menu-panel').waitFor();
  };

  // It stood in what scrolls, which cut it off.
  it.each([
    [1280, 800],
    [1366, 630],
    [390, 844],
    [320, 640],
  ])('is whole within a window of %i × %i', async (width, height) => {
    const page = await openClaims('view=claims', { viewport: { width, height } });
    await openMenu(page);
    const panel = page.locator('.en-claims-bar .en-menu-panel');
    const box = (await panel.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
    // Nothing stands over it or cuts it off: a press on any of its corners reaches it.
    const isOnTop = await panel.evaluate((node) => {
      const { left, right, top, bottom } = node.getBoundingClientRect();
      const corners = [left + 4, right - 4].flatMap((x) => [top + 4, bottom - 4].map((y) => [x, y] as const));
      return corners.map(([x, y]) => node.contains(document.elementFromPoint(x, y)));
    });
    expect(isOnTop).toEqual([true, true, true, true]);
  });

  it('has first the measures on which claimants differ, and apart those of one claimant', async () => {
    const page = await openClaims('view=claims');
    await openMenu(page);
    const choices = page.locator('.en-claims-bar .en-menu-panel > ul .en-choice');
    const texts = await choices.allInnerTexts();
    const firstAgreed = texts.findIndex((text) => !text.includes('which differ'));
    expect(firstAgreed).toBeGreaterThan(2);
    expect(texts.slice(firstAgreed).filter((text) => text.includes('which differ'))).toEqual([]);
    expect(texts.filter((text) => text.includes('by 1 claimant'))).toEqual([]);
    const chosen = await choices.filter({ has: page.locator('input:checked') }).allInnerTexts();
    expect(chosen.length).toBeGreaterThan(0);
    expect(chosen.filter((text) => !text.includes('which differ'))).toEqual([]);
    const others = page.locator('.en-claims-bar details');
    expect(await others.evaluate((node: HTMLDetailsElement) => node.open)).toBe(false);
    await others.locator('summary').click();
    await others.locator('input').first().check();
    await expect.poll(async () => (await linkOf(page)).get('measure')).not.toBeNull();
  });
});

describe('the span of the claims view', () => {
  it('is that of the claims rather than of the whole file, and the timeline has its own again', async () => {
    const page = await openClaims('view=claims');
    await expect.poll(async () => length(await shownIn(page))).toBeLessThan(0.75 * length(WHOLE));
    const shown = await shownIn(page);
    await page.getByRole('button', { name: /^Compare(?! claims| over)/ }).click();
    // Claims of other years.
    await page.getByRole('checkbox', { name: /^Missiles fired/ }).check();
    await expect.poll(async () => (await shownIn(page)).from).toBeLessThan(shown.from);
    await page.keyboard.press('Escape');
    await chooseView(page, 'Timeline');
    await page.locator('.en-picture').waitFor();
    await expect.poll(() => shownIn(page)).toEqual(WHOLE);
  });

  it('stays where the reader or a link chose one', async () => {
    const page = await openClaims(CASUALTIES);
    expect((await linkOf(page)).get('t')).toBe('2024-11/2025-10');
    await chooseView(page, 'Timeline');
    await page.locator('.en-picture').waitFor();
    expect((await linkOf(page)).get('t')).toBe('2024-11/2025-10');
  });
});

describe('in the claims view', () => {
  it('the statements of the State Department and the Pentagon of November 2024 are side by side', async () => {
    const page = await openClaims(`view=claims&e=${KURSK}`);
    const accounts = page.locator('.en-conflict.en-on li');
    expect((await accounts.allInnerTexts()).map((text) => text.split('\n')[0])).toEqual([
      'US State Department',
      'National Intelligence Service (NIS), South Korea',
      'US Department of Defense (Pentagon)',
    ]);
    const [state, , pentagon] = await Promise.all((await accounts.all()).map((one) => one.boundingBox()));
    expect(state!.y).toBe(pentagon!.y);
    expect(pentagon!.x).toBeGreaterThan(state!.x + state!.width / 2);
  });

  it('keys move from claim to claim, along a row and from row to row, and open the event', async () => {
    const page = await openClaims();
    await page.locator('.en-claims-rows .en-plot').focus();
    await page.keyboard.press('Home');
    await expect.poll(() => spoken(page)).toEqual([expect.stringMatching(/19 December 2024, at least 100/)]);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => spoken(page)).toEqual([expect.stringMatching(/13 January 2025, about 300/)]);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => spoken(page)).toEqual([expect.stringMatching(/^Western officials.*about 1,000/)]);
    expect(await page.locator('.en-tip').innerText()).toContain('BBC');
    await page.keyboard.press('Enter');
    await page.locator('.en-panel').getByText(eventOf('losses-winter-2024-25').title.en).waitFor();
    expect((await linkOf(page)).get('e')).toBe('losses-winter-2024-25');
  });

  it('a click on a claim opens its event, and a tooltip describes it', async () => {
    const page = await openClaims();
    const rows = page.locator('.en-claims-rows');
    await rows.locator('.en-plot').focus();
    await page.keyboard.press('Home');
    const tip = page.locator('.en-tip');
    const [x, y] = await tip.evaluate(
      ({ style }) => [parseFloat(style.insetInlineStart) + 24, parseFloat(style.top) - 18] as const,
    );
    await page.keyboard.press('End');
    const box = (await rows.boundingBox())!;
    await page.mouse.move(box.x + x, box.y + y);
    await expect.poll(() => tip.innerText()).toContain('at least 100');
    await page.mouse.click(box.x + x, box.y + y);
    await page.locator('.en-panel').waitFor();
    expect((await linkOf(page)).get('e')).toBe('losses-winter-2024-25');
  });

  it('is reached by the switch of views and from the figures of an event', async () => {
    const page = await openTimeline('e=containers-2024-02');
    await page.getByRole('button', { name: 'Compare over time' }).click();
    await page.locator('.en-claim-table').first().waitFor();
    expect((await linkOf(page)).get('measure')).toContain('containers');
    await chooseView(page, 'Timeline');
    await page.locator('.en-picture').waitFor();
    await chooseView(page, 'Who claims what');
    await page.locator('.en-claims-rows').waitFor();
    expect((await linkOf(page)).get('view')).toBe('claims');
  });

  it.each([
    [1280, 'light'],
    [320, 'dark'],
  ] as const)('axe finds nothing and nothing scrolls sideways, at %i px in %s colours', async (width, colorScheme) => {
    const page = await openClaims(`${CASUALTIES}&e=${KURSK}`, { viewport: { width, height: 800 }, colorScheme });
    expect(await barriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBeLessThanOrEqual(width);
  });

  it('all of it is printed, where the reader asks for all details', async () => {
    const page = await openClaims();
    await printed(page, 'Picture and all details', 'The whole timeline');
    await page.emulateMedia({ media: 'print' });
    const several = FILE.events.filter(({ claims }) => new Set(claims?.map(({ by }) => by)).size > 1);
    const titles = await page.locator('.en-paper .en-entry:has(.en-claims, .en-compare) .en-title').allInnerTexts();
    expect(several.map(({ title }) => title.en).filter((title) => !titles.includes(title))).toEqual([]);
    expect(await page.locator('button:not(.en-go), input').filter({ visible: true }).count()).toBe(0);
  });
});

describe('from the perspective of one claimant', () => {
  it('events have that claimant’s date, say so, and show what the file itself says', async () => {
    const page = await openTimeline('view=outline&claimant=us-historian', {}, '/t/nato-enlargement/');
    const entry = page.locator('.en-outline-pane #event-grc-accession-1952-02-18');
    await entry.waitFor();
    expect(await entry.locator('summary .en-when').innerText()).toBe('15 February 1952');
    expect(await entry.innerText()).toContain('according to');
    expect(await entry.innerText()).toContain('18 February 1952');
  });

  it('undisputed events are a filter of their own, in the link and as a chip', async () => {
    const page = await openTimeline();
    const all = await countIn(page);
    await openFilters(page);
    await page.getByRole('checkbox', { name: /^Undisputed only/ }).check();
    await expect.poll(async () => (await linkOf(page)).get('claimant')).toBe('*');
    const left = await countIn(page);
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(all);
    const again = await openTimeline('claimant=*');
    expect(await countIn(again)).toBe(left);
    expect((await again.locator('.en-chip').allInnerTexts()).map((text) => text.trim())).toEqual(['Undisputed only']);
  });
});

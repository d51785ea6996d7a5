import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { barriers, faults } from './pages';
import { countIn, linkOf, openTimeline } from './shown';
import { FILE, told } from './told';

const LOSSES = 'killed,wounded,killed-and-wounded,killed-and-wounded-in-a-week,losses-stated,all-casualties';
const CASUALTIES = `as=claims&t=2024-11/2025-10&measure=${LOSSES}`;
const KURSK = 'kursk-combat-2024-11';

async function openClaims(hash = CASUALTIES, options = {}, path = '/t/dprk-russia/'): Promise<Page> {
  const page = await openTimeline(hash, options, path);
  await page.locator('.en-claim-table').first().waitFor();
  return page;
}

/** Who claims what in the tables, as "who: how much". */
async function claimsIn(page: Page): Promise<string[]> {
  const rows = await page.locator('.en-claim-table tbody tr').all();
  const text = (row: (typeof rows)[number], part: string): Promise<string> => row.locator(part).first().innerText();
  return Promise.all(rows.map(async (row) => `${await text(row, '.en-who')}: ${await text(row, '.en-amount')}`));
}

const spoken = (page: Page): Promise<string[]> => page.locator('.en-claims-picture [aria-live]').allInnerTexts();

describe('a link leads to the casualty claims of 2024 and 2025', () => {
  it('in one picture, a scale for each measure, told by at least five claimants', async () => {
    const page = await openClaims();
    const claims = await claimsIn(page);
    expect(new Set(claims.map((claim) => claim.split(':')[0])).size).toBeGreaterThanOrEqual(5);
    expect(claims).toEqual(expect.arrayContaining(['Zelensky, Ukraine: 3,800', 'Western officials: about 4,000']));
    expect(await page.locator('.en-claim-table').count()).toBe(LOSSES.split(',').length);
    // The picture is painted: it holds more than the colour of its paper.
    const colours = await page.locator('.en-claims-rows canvas').evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      return new Set(new Uint32Array(data.buffer)).size;
    });
    expect(colours).toBeGreaterThan(20);
    expect(faults(page)).toEqual([]);
  });

  it('of one claimant alone', async () => {
    const page = await openClaims(`${CASUALTIES}&by=nis`);
    const claims = await claimsIn(page);
    expect(claims.length).toBeGreaterThan(5);
    expect(claims.filter((claim) => !claim.startsWith('NIS'))).toEqual([]);
    expect(await page.locator('.en-chip').allInnerTexts()).toEqual([expect.stringContaining('National Intelligence')]);
  });

  it('of the measures that the reader chooses', async () => {
    const page = await openClaims('as=claims&measure=killed');
    await page.getByRole('button', { name: /^Compared/ }).click();
    await page.getByRole('checkbox', { name: /^All casualties/ }).check();
    await expect.poll(async () => (await linkOf(page)).get('measure')).toBe('killed,all-casualties');
    await page.getByRole('checkbox', { name: /^Killed\b(?! and)/ }).uncheck();
    await expect.poll(async () => (await linkOf(page)).get('measure')).toBe('all-casualties');
    // The last one stays: nothing would be left to compare.
    await page.getByRole('checkbox', { name: /^All casualties/ }).click();
    expect(await page.getByRole('checkbox', { name: /^All casualties/ }).isChecked()).toBe(true);
    expect(await page.locator('.en-claim-table').count()).toBe(1);
  });
});

describe('in the claims view', () => {
  it('the State Department’s and the Pentagon’s statements of November 2024 stand beside each other', async () => {
    const page = await openClaims(`as=claims&e=${KURSK}`);
    const accounts = page.locator('.en-rival.en-on li');
    expect((await accounts.allInnerTexts()).map((text) => text.split('\n')[0])).toEqual([
      'US State Department',
      'National Intelligence Service (NIS), South Korea',
      'US Department of Defense (Pentagon)',
    ]);
    const [state, , pentagon] = await Promise.all((await accounts.all()).map((one) => one.boundingBox()));
    expect(state!.y).toBe(pentagon!.y);
    expect(pentagon!.x).toBeGreaterThan(state!.x + state!.width / 2);
  });

  it('keys lead from claim to claim, along a row and from row to row, and open the event', async () => {
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
    await page.locator('.en-panel').getByText(told('losses-winter-2024-25').title.en).waitFor();
    expect((await linkOf(page)).get('e')).toBe('losses-winter-2024-25');
  });

  it('a press on a claim opens its event, and the pointer is told what it is', async () => {
    const page = await openClaims();
    const rows = page.locator('.en-claims-rows');
    await rows.locator('.en-plot').focus();
    await page.keyboard.press('Home');
    const tip = page.locator('.en-tip');
    const [x, y] = await tip.evaluate((node) => {
      const { e, f } = new DOMMatrix(getComputedStyle(node).transform);
      return [e + 24, f - 18] as const;
    });
    await page.keyboard.press('End');
    const box = (await rows.boundingBox())!;
    await page.mouse.move(box.x + x, box.y + y);
    await expect.poll(() => tip.innerText()).toContain('at least 100');
    await page.mouse.click(box.x + x, box.y + y);
    await page.locator('.en-panel').waitFor();
    expect((await linkOf(page)).get('e')).toBe('losses-winter-2024-25');
  });

  it('is reached by a button, and from an event’s own figures', async () => {
    const page = await openTimeline('e=containers-2024-02');
    await page.getByRole('button', { name: 'Compare over time' }).click();
    await page.locator('.en-claim-table').first().waitFor();
    expect((await linkOf(page)).get('measure')).toContain('containers');
    await page.getByRole('button', { name: 'Compare claims' }).click();
    await page.locator('.en-picture').waitFor();
  });

  it.each([
    [1280, 'light'],
    [1280, 'dark'],
    [390, 'light'],
    [320, 'dark'],
  ] as const)('nobody is kept out and nothing scrolls sideways, at %i px in %s colours', async (width, colorScheme) => {
    const page = await openClaims(`${CASUALTIES}&e=${KURSK}`, { viewport: { width, height: 800 }, colorScheme });
    expect(await barriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBeLessThanOrEqual(width);
  });

  it('all of it stands on paper', async () => {
    const page = await openClaims();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const several = FILE.events.filter(({ claims }) => new Set(claims?.map(({ by }) => by)).size > 1);
    const titles = await page.locator('.en-rival-title').allInnerTexts();
    expect(several.map(({ title }) => title.en).filter((title) => !titles.includes(title))).toEqual([]);
    expect(await page.locator('button:not(.en-go), input').filter({ visible: true }).count()).toBe(0);
  });
});

describe('as told by one', () => {
  it('events stand on that claimant’s day, say so, and say what the file itself tells', async () => {
    const page = await openTimeline('as=outline&by=us-historian', {}, '/t/nato-enlargement/');
    const entry = page.locator('.en-outline-pane #event-grc-accession-1952-02-18');
    await entry.waitFor();
    expect(await entry.locator('summary .en-when').innerText()).toBe('15 February 1952');
    expect(await entry.innerText()).toContain('as told by');
    expect(await entry.innerText()).toContain('18 February 1952');
  });

  it('only what nobody disputes is a choice of its own, in the link and as a chip', async () => {
    const page = await openTimeline();
    const all = await countIn(page);
    await page.getByRole('button', { name: /^Told by/ }).click();
    await page.getByRole('checkbox', { name: /^Only what nobody disputes/ }).check();
    await expect.poll(async () => (await linkOf(page)).get('by')).toBe('*');
    const left = await countIn(page);
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(all);
    const again = await openTimeline('by=*');
    expect(await countIn(again)).toBe(left);
    expect((await again.locator('.en-chip').allInnerTexts()).map((text) => text.trim())).toEqual([
      'Only what nobody disputes',
    ]);
  });
});

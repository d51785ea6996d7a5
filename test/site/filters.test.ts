import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { COUNT, countIn, linkOf, openTimeline, titlesIn, searchField, openFilters } from './timelinePage';
import { titlesOf } from './sourceFile';

const MENUS = ['Kind', 'Actor', 'Status', 'According to'] as const;

const list = (page: Page, name: string): Locator => page.getByRole('list', { name, exact: true });

/** Opens the filters and gives the list of one. */
async function menu(page: Page, name: string): Promise<Locator> {
  await openFilters(page);
  return list(page, name);
}

async function tick(page: Page, name: string, choice: string): Promise<void> {
  await (await menu(page, name)).getByRole('checkbox', { name: new RegExp(`^${choice}.* \\d+$`) }).click();
}

const chip = (page: Page, name: string): Locator =>
  page.getByRole('button', { name: new RegExp(`^Remove filter: .*${name}`) });

describe('a single filter leaves exactly the events that match', () => {
  it.each([
    ['Kind', 'Drone test', { kind: 'drone-test' }],
    ['Actor', 'Japan', { actor: 'JPN' }],
    ['Status', 'disputed', { status: 'disputed' }],
    ['According to', 'National Intelligence Service', { by: 'nis' }],
    ['According to', 'United States', { by: 'USA' }],
  ] as const)('%s: %s', async (name, choice, asked) => {
    const page = await openTimeline('view=outline');
    await tick(page, name, choice);
    const left = titlesOf(asked);
    expect(left.length).toBeGreaterThan(1);
    expect(left.length).toBeLessThan(COUNT);
    await expect.poll(() => titlesIn(page)).toEqual(left);
    expect(await countIn(page)).toBe(left.length);
  });
});

describe('several filters', () => {
  it('leave the events that match all of them, and any value within one filter', async () => {
    const page = await openTimeline('view=outline');
    await tick(page, 'Kind', 'Accusation');
    await tick(page, 'Kind', 'Troops moved');
    await tick(page, 'Status', 'claimed');
    await tick(page, 'Actor', 'Russia');
    const left = [
      ...titlesOf({ kind: 'accusation', status: 'claimed', actor: 'RUS' }),
      ...titlesOf({ kind: 'troops', status: 'claimed', actor: 'RUS' }),
    ];
    await expect.poll(async () => (await titlesIn(page)).sort()).toEqual([...new Set(left)].sort());
    expect(left.length).toBeGreaterThan(0);
  });

  it('are chips that remove their filter, with one button that removes all', async () => {
    const page = await openTimeline('status=claimed&kind=accusation,troops&q=Ukraine');
    const chips = page.getByRole('list', { name: 'Active filters' });
    expect(await chips.getByRole('listitem').count()).toBe(5);
    await chip(page, 'Troops moved').click();
    await chip(page, '“Ukraine”').click();
    await expect.poll(() => countIn(page)).toBe(titlesOf({ kind: 'accusation', status: 'claimed' }).length);
    await page.getByRole('button', { name: 'Clear all filters' }).click();
    await chips.waitFor({ state: 'detached' });
    expect(await countIn(page)).toBe(COUNT);
    expect([...(await linkOf(page)).keys()]).toEqual([]);
  });

  it.each(['kind=assessment&status=claimed,confirmed', 'q=drone&claimant=USA'])(
    'show beforehand how many events a click leaves, with %j selected',
    async (hash) => {
      const page = await openTimeline(hash);
      for (const name of MENUS) {
        // A filter with nothing to choose is not shown.
        await openFilters(page);
        if ((await list(page, name).count()) === 0) continue;
        const rows = (await menu(page, name)).getByRole('listitem');
        const most = Math.min(4, await rows.count());
        for (let i = 0; i < most; i++) {
          const said = Number(
            /\d+/.exec((await rows.nth(i).locator('label').first().getAttribute('title')) ?? '')?.[0],
          );
          const before = page.url();
          await rows.nth(i).getByRole('checkbox').first().click();
          await expect.poll(() => countIn(page), { message: `${name} ${i}` }).toBe(said);
          await page.goBack();
          await expect.poll(() => page.url()).toBe(before);
        }
      }
    },
  );
});

describe('without a match', () => {
  it.each(['', 'view=outline&'])('the page says so once and offers a way back (%j)', async (form) => {
    const page = await openTimeline(`${form}q=zeppelin&status=denied`);
    expect(await countIn(page)).toBe(0);
    // The live region says it too, once the view has settled.
    const sentence = page.locator('p:not(.en-unseen)', { hasText: 'No matching events.' });
    await expect.poll(() => sentence.filter({ visible: true }).count()).toBe(1);
    await page.getByRole('button', { name: 'Show all events' }).click();
    await expect.poll(() => countIn(page)).toBe(COUNT);
    expect(await (await searchField(page)).inputValue()).toBe('');
    await expect.poll(() => sentence.count()).toBe(0);
  });
});

describe('search', () => {
  it('finds ä, ae and a alike in German', async () => {
    const page = await openTimeline('lang=de&view=outline');
    const field = await searchField(page);
    await field.fill('Kämpfe');
    await expect.poll(() => countIn(page)).toBeLessThan(COUNT);
    const found = await titlesIn(page);
    expect(found.length).toBeGreaterThan(0);
    for (const text of ['Kampfe', 'Kaempfe', 'KÄMPFE', 'kämpfe']) {
      await field.fill('');
      await expect.poll(() => countIn(page)).toBe(COUNT);
      await field.fill(text);
      await expect.poll(() => titlesIn(page), { message: text }).toEqual(found);
    }
  });

  it.each([
    ['', 'Luhansk', 'Donbas', 'found in summary'],
    ['lang=de', 'Luhansk', 'Donbass', 'gefunden in: Zusammenfassung'],
  ])('names the field of a match (%s %s)', async (hash, text, title, field) => {
    const page = await openTimeline(hash);
    await (await searchField(page)).fill(text);
    const first = page.getByRole('option').filter({ hasText: new RegExp(title, 'i') });
    await first.first().waitFor();
    await expect.poll(async () => (await page.getByRole('option').allInnerTexts()).join('\n')).toContain(field);
  });

  it('covers claims, places and actors', async () => {
    const page = await openTimeline();
    const field = await searchField(page);
    for (const [text, said] of [
      ['handed over', 'found in claim'],
      ['Kursk region', 'found in place'],
      ['Wagner Group', 'found in actor'],
    ] as const) {
      await field.fill(text);
      await page.getByRole('option').getByText(said).first().waitFor();
    }
  });
});

describe('Back and Forward', () => {
  it('step over selections, one at a time', async () => {
    const page = await openTimeline();
    await tick(page, 'Status', 'disputed');
    await tick(page, 'Kind', 'Casualty claim');
    const both = titlesOf({ status: 'disputed', kind: 'losses' }).length;
    const one = titlesOf({ status: 'disputed' }).length;
    for (const [go, left] of [
      ['goBack', one],
      ['goBack', COUNT],
      ['goForward', one],
      ['goForward', both],
    ] as const) {
      await page[go]();
      await expect.poll(() => countIn(page)).toBe(left);
    }
  });

  it('do not step through letters typed and zoom steps', async () => {
    const page = await openTimeline();
    await (await searchField(page)).pressSequentially('drone');
    await expect.poll(async () => (await linkOf(page)).get('q')).toBe('drone');
    // What was found hangs over the zoom buttons.
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Zoom in' }).click({ clickCount: 3 });
    await expect.poll(async () => (await linkOf(page)).has('t')).toBe(true);
    expect(await page.evaluate(() => history.length)).toBe(2);
  });
});

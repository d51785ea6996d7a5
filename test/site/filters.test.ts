import type { Locator, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { COUNT, countIn, linkOf, openTimeline, titlesIn } from './shown';
import { titlesOf } from './told';

const MENUS = ['Kind', 'Actor', 'Status', 'Told by'] as const;

const button = (page: Page, name: string): Locator =>
  page.getByRole('search').getByRole('button', { name: new RegExp(`^${name}`) });

/** Opens the menu of a filter. */
async function menu(page: Page, name: string): Promise<Locator> {
  const opener = button(page, name);
  if ((await opener.getAttribute('aria-expanded')) !== 'true') await opener.click();
  return page.getByRole('list', { name, exact: true });
}

async function tick(page: Page, name: string, choice: string): Promise<void> {
  await (await menu(page, name)).getByRole('checkbox', { name: new RegExp(`^${choice}.* \\d+$`) }).click();
}

const chip = (page: Page, name: string): Locator =>
  page.getByRole('button', { name: new RegExp(`^Remove filter: .*${name}`) });

describe('a filter alone leaves exactly the events that have it', () => {
  it.each([
    ['Kind', 'Drone test', { kind: 'drone-test' }],
    ['Actor', 'Japan', { actor: 'JPN' }],
    ['Status', 'disputed', { status: 'disputed' }],
    ['Told by', 'National Intelligence Service', { by: 'nis' }],
    ['Told by', 'United States', { by: 'USA' }],
  ] as const)('%s: %s', async (name, choice, asked) => {
    const page = await openTimeline('as=outline');
    await tick(page, name, choice);
    const left = titlesOf(asked);
    expect(left.length).toBeGreaterThan(1);
    expect(left.length).toBeLessThan(COUNT);
    await expect.poll(() => titlesIn(page)).toEqual(left);
    expect(await countIn(page)).toBe(left.length);
  });
});

describe('filters together', () => {
  it('leave what passes all of them; within one filter any choice will do', async () => {
    const page = await openTimeline('as=outline');
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

  it('are chips, each of which takes its filter away, and one button takes all', async () => {
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

  it.each(['', 'kind=assessment', 'kind=assessment&status=claimed,confirmed', 'q=drone&by=USA'])(
    'count beforehand what a click leaves, with %j chosen',
    async (hash) => {
      const page = await openTimeline(hash);
      for (const name of MENUS) {
        // A filter with nothing to choose is not shown.
        if ((await button(page, name).count()) === 0) continue;
        const rows = (await menu(page, name)).getByRole('listitem');
        const most = Math.min(4, await rows.count());
        for (let i = 0; i < most; i++) {
          const said = Number(/\d+/.exec((await rows.nth(i).locator('label').getAttribute('title')) ?? '')?.[0]);
          const before = page.url();
          await rows.nth(i).getByRole('checkbox').click();
          await expect.poll(() => countIn(page), { message: `${name} ${i}` }).toBe(said);
          await page.goBack();
          await expect.poll(() => page.url()).toBe(before);
        }
      }
    },
  );
});

describe('where no event is left', () => {
  it.each(['', 'as=outline&'])('the page says so once and offers the way back (%j)', async (form) => {
    const page = await openTimeline(`${form}q=zeppelin&status=denied`);
    expect(await countIn(page)).toBe(0);
    expect(await page.getByText('No event matches.').filter({ visible: true }).count()).toBe(1);
    await page.getByRole('button', { name: 'Show all events' }).click();
    await expect.poll(() => countIn(page)).toBe(COUNT);
    expect(await page.getByRole('combobox').inputValue()).toBe('');
    expect(await page.getByText('No event matches.').count()).toBe(0);
  });
});

describe('search', () => {
  it('finds ä, ae and a alike in German', async () => {
    const page = await openTimeline('lang=de&as=outline');
    const field = page.getByRole('combobox');
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
  ])('says in which field it found (%s %s)', async (hash, text, title, field) => {
    const page = await openTimeline(hash);
    await page.getByRole('combobox').fill(text);
    const first = page.getByRole('option').filter({ hasText: new RegExp(title, 'i') });
    await first.first().waitFor();
    await expect.poll(async () => (await page.getByRole('option').allInnerTexts()).join('\n')).toContain(field);
  });

  it('looks at what claimants say, at places and at actors', async () => {
    const page = await openTimeline();
    const field = page.getByRole('combobox');
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
  it('go over choices, one at a time', async () => {
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

  it('do not crawl through letters typed and steps of a zoom', async () => {
    const page = await openTimeline();
    await page.getByRole('combobox').pressSequentially('drone');
    await expect.poll(async () => (await linkOf(page)).get('q')).toBe('drone');
    await page.getByRole('button', { name: 'Zoom in' }).click({ clickCount: 3 });
    await expect.poll(async () => (await linkOf(page)).has('t')).toBe(true);
    expect(await page.evaluate(() => history.length)).toBe(2);
  });
});

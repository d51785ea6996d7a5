import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { chooseLanguage, open, pageErrors } from './pages';
import {
  COUNT,
  countIn,
  linkOf,
  openTimeline,
  plotOf,
  shownIn,
  watchCopies,
  searchField,
  openFilters,
} from './timelinePage';
import { eventOf } from './sourceFile';

/** Everything that a link stores, as the page shows it. */
async function stateOf(page: Page): Promise<unknown> {
  const texts = (selector: string): Promise<string[]> => page.locator(selector).allInnerTexts();
  return {
    shown: await shownIn(page),
    counted: await texts('.en-counted'),
    chips: await texts('.en-chip'),
    lanes: await (await openFilters(page)).locator('[role=radiogroup] :checked + span').textContent(),
    title: await texts('.en-headline'),
    event: await texts('.en-panel .en-title'),
    lang: await page.locator('html').getAttribute('lang'),
  };
}

async function choose(page: Page, group: string, choice: string): Promise<void> {
  const panel = await openFilters(page);
  await panel.getByLabel(group, { exact: true }).getByText(choice, { exact: true }).click();
}

/** A view that differs from the default one in every field. */
async function changeAll(page: Page): Promise<void> {
  const plot = await plotOf(page);
  await page.mouse.dblclick(plot.x + plot.width / 2, plot.y + 12);
  await choose(page, 'Lanes', 'Kinds');
  await choose(page, 'Status', 'disputed');
  await choose(page, 'Actor', 'North Korea');
  await (await searchField(page)).fill('kursk');
  await page.getByRole('option').first().click();
  await chooseLanguage(page, 'Deutsch');
  await page.locator('html[lang=de]').waitFor();
  await expect.poll(async () => (await linkOf(page)).has('t')).toBe(true);
}

describe('a link', () => {
  it('restores span, filters, lanes, language and event in a window of any width', async () => {
    const page = await openTimeline();
    await changeAll(page);
    const hash = new URL(page.url()).hash;
    expect([...(await linkOf(page)).keys()].sort()).toEqual(['actor', 'e', 'lanes', 'lang', 'q', 'status', 't']);
    const state = await stateOf(page);
    for (const width of [1280, 700, 1900]) {
      const other = await openTimeline(hash.slice(1), { viewport: { width, height: 900 } });
      await other.locator('html[lang=de]').waitFor();
      await expect.poll(() => stateOf(other)).toEqual(state);
      expect(new URL(other.url()).hash).toBe(hash);
    }
  });

  it('is what “Copy link” copies', async () => {
    const page = await openTimeline('t=2024-11/2024-11&kind=losses', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const copied = await watchCopies(page);
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByRole('menuitem', { name: 'Copy link' }).click();
    await page.locator('.en-toast', { hasText: 'Link copied' }).waitFor();
    expect(await copied()).toBe(page.url());
    await page.locator('.en-toast').waitFor({ state: 'detached' });
  });

  it('opens another view in the same window when edited by hand', async () => {
    const page = await openTimeline('kind=losses');
    const before = await countIn(page);
    await page.evaluate(() => (location.hash = 'status=disputed'));
    await expect.poll(() => countIn(page)).not.toBe(before);
    expect(await page.locator('.en-chip').count()).toBe(1);
  });
});

const NONSENSE = [
  't=nonsense',
  't=2025/2024',
  't=../..',
  't=%E0%A4%A',
  'kind=nope',
  'actor=Atlantis,Lemuria',
  'status=perhaps',
  'claimant=nobody',
  'e=no-such-event',
  'e=__proto__',
  'lanes=spiral',
  'lang=tlh',
  'view=hologram',
  '%%%&&&===',
  'q=',
  'an-anchor',
];

describe('an invalid part of a link changes nothing', () => {
  const expectNothing = async (page: Page): Promise<void> => {
    expect(await page.locator('.en-counted').textContent()).toBe(`${String(COUNT)} events, ${String(COUNT)} in view`);
    expect(await page.locator('.en-chip, .en-panel, .en-faults').count()).toBe(0);
    expect(pageErrors(page)).toEqual([]);
  };

  it.each([NONSENSE.join('&'), 't=nonsense', 'e=__proto__', '%%%&&&==='])('as the page opens: %s', async (hash) => {
    await expectNothing(await openTimeline(hash));
  });

  it('while the page is open, each by itself', async () => {
    const page = await openTimeline();
    for (const hash of NONSENSE) {
      await page.evaluate(() => (location.hash = 'kind=losses'));
      await expect.poll(() => page.locator('.en-chip').count()).toBe(1);
      await page.evaluate((link) => (location.hash = link), hash);
      await expect.poll(() => page.locator('.en-chip').count(), { message: hash }).toBe(0);
      await expectNothing(page);
    }
  });

  it('and the valid parts beside it apply', async () => {
    const page = await openTimeline('t=zzz&kind=nope,losses&lang=de&e=nobody&lanes=tone&q=%');
    await page.locator('html[lang=de]').waitFor();
    expect(await page.locator('.en-chip > [dir]').allInnerTexts()).toEqual(['Angabe zu Verlusten']);
    expect(await page.locator('.en-panel').count()).toBe(0);
    await (await openFilters(page)).getByRole('radio', { name: 'Tonlage', checked: true }).waitFor();
  });
});

describe('the event of a link', () => {
  it('is open and in view', async () => {
    const page = await openTimeline('e=drone-order-2024-11-15&t=2024-11');
    expect(await page.locator('.en-panel .en-title').innerText()).toBe(eventOf('drone-order-2024-11-15').title.en);
  });

  it('is found by a former id', async () => {
    const page = await open('/');
    const events = [{ id: 'new-name', when: '1999-11', title: 'Renamed', formerIds: ['old-name', 'older-name'] }];
    const body = JSON.stringify({ format: 1, title: 'Renaming', events });
    const headers = { 'access-control-allow-origin': '*' };
    await page.route('https://files.test/a.json', (route) => route.fulfill({ body, headers }));
    await page.goto(`${inject('site')}/?data=https://files.test/a.json#e=older-name`);
    await page.locator('.en-panel').getByRole('heading', { name: 'Renamed' }).waitFor();
    await chooseLanguage(page, 'Deutsch');
    await expect.poll(async () => (await linkOf(page)).get('e')).toBe('new-name');
  });
});

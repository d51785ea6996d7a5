import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { newPage, pageErrors } from './pages';
import { linkOf, openTimeline, openFilters } from './timelinePage';

const ARMS = '/t/arms-control/';

/** What the live region says about the focused event. */
async function spoken(page: Page): Promise<string> {
  return (await page.locator('[aria-live="polite"]').first().innerText()).trim();
}

describe('links', () => {
  it('lead to what followed from an event and back, and are announced', async () => {
    const page = await openTimeline('e=inf-us-suspension-2019-02-01', {}, ARMS);
    await page.locator('.en-plot').focus();
    await page.keyboard.press('.');
    await expect.poll(() => spoken(page)).toMatch(/^answered by(, \d of \d)?: Putin suspends Russia’s part/);
    await expect.poll(async () => (await linkOf(page)).get('e')).toBe('inf-russia-suspension-2019-02-02');
    await page.keyboard.press(',');
    await expect.poll(() => spoken(page)).toMatch(/^responds to: US suspends the INF Treaty/);
    await expect.poll(async () => (await linkOf(page)).get('e')).toBe('inf-us-suspension-2019-02-01');
  });

  it('announce where none leads on', async () => {
    const page = await openTimeline('e=antarctic-signature-1959-12-01', {}, ARMS);
    await page.locator('.en-plot').focus();
    await page.keyboard.press(',');
    await expect.poll(() => spoken(page)).toMatch(/^No link leads to this event\./);
  });

  it('of one event follow one another with the same key', async () => {
    const page = await openTimeline('e=un-veto-2024-03-28');
    await page.locator('.en-plot').focus();
    const seen = new Set<string>();
    for (let i = 0; i < 2; i++) {
      await page.keyboard.press('.');
      await expect.poll(() => spoken(page)).toContain(`${String(i + 1)} of 2:`);
      seen.add((await linkOf(page)).get('e') ?? '');
    }
    await page.keyboard.press('.');
    await expect.poll(() => spoken(page)).toContain('1 of 2:');
    expect(seen.size).toBe(2);
  });

  it('of all events are drawn on demand, kept in the link and explained', async () => {
    const page = await openTimeline('', {}, ARMS);
    const before = await page.locator('.en-picture canvas').screenshot();
    await (await openFilters(page)).getByRole('checkbox', { name: 'Show links of all events' }).check();
    await expect.poll(async () => (await linkOf(page)).get('links')).toBe('all');
    await expect.poll(() => page.locator('.en-foot').innerText()).toMatch(/leads to[^]*answered or carried out by/);
    await expect.poll(async () => before.equals(await page.locator('.en-picture canvas').screenshot())).toBe(false);
    expect(pageErrors(page)).toEqual([]);
  });

  // A link that asks for all of them led to a picture without them and without a word.
  it('are not drawn where they cross too often, which the picture says until it is zoomed in', async () => {
    const actors = ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id.toUpperCase() }));
    const events = Array.from({ length: 120 }, (_, i) => ({
      ...{ id: `e${i}`, when: `${1900 + i}`, title: `Event ${i}`, actors: [actors[i % 4]!.id] },
    }));
    const links = events.map(({ id }, i) => ({ from: id, to: `e${(i * 37 + 11) % 120}`, type: 'causes' }));
    const body = JSON.stringify({
      format: 1,
      title: 'Crossing',
      actors,
      events,
      links: links.filter(({ from, to }) => from !== to),
    });
    const page = await newPage({ locale: 'en-GB' });
    await page.route('**/data/crossing.json', (route) => route.fulfill({ body, contentType: 'application/json' }));
    await page.goto(`${inject('site')}/?data=data/crossing.json#links=all`);
    const note = page.locator('.en-links-note');
    await expect.poll(() => note.textContent()).toContain('would cross too often');
    await page.evaluate("location.hash = 'links=all&t=1950/1951'");
    await expect.poll(() => note.textContent()).toBe('');
  });
});

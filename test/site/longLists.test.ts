import { expect, inject, it } from 'vitest';
import { newPage, pageErrors } from './pages';

const MANY = 3000;
const range = Array.from({ length: MANY }, (_, i) => i);
const names = (prefix: string): object[] => range.map((i) => ({ id: `${prefix}${i}`, name: `${prefix} ${i}` }));
const day = (i: number): string => new Date(Date.UTC(1990, 0, 1 + (i % 9000))).toISOString().slice(0, 10);

/** Every list of a file at once, each of 3,000 items: one event that has all of them, and events that each have one. */
const FILE = {
  format: 1,
  title: 'Long lists',
  actors: names('a'),
  kinds: names('k'),
  measures: names('m'),
  treaties: names('t'),
  sources: names('s').map((one) => ({ ...one, title: 'Source', type: 'article' })),
  stories: range.map((i) => ({ id: `story${i}`, title: `Story ${i}`, steps: [{ event: 'all' }] })),
  corrections: range.map(() => ({ date: '2020-01-01', events: ['all'], text: 'corrected' })),
  coverage: range.map((i) => ({ from: '1990', to: '2020', actors: [`a${i}`] })),
  events: [
    {
      id: 'all',
      when: '1990',
      title: 'Everything',
      actors: range.map((i) => `a${i}`),
      kinds: range.map((i) => `k${i}`),
      sources: range.map((i) => `s${i}`),
      claims: range.map((i) => ({
        by: `a${i}`,
        said: day(i),
        says: 'so',
        figures: [{ measure: `m${i % 40}`, best: i }],
      })),
      treaties: range.map((i) => ({ treaty: `t${i}`, act: 'signature', parties: [`a${i}`, 'a1', 'a2'] })),
      media: range.map((i) => ({ src: `https://example.org/${i}.pdf`, alt: `Document ${i}` })),
    },
    ...range.map((i) => ({
      id: `e${i}`,
      when: day(i),
      title: `Event ${i}`,
      actors: [`a${i}`],
      kinds: [`k${i}`],
      treaties: [{ treaty: 't0', act: 'ratification', parties: [`a${i}`] }],
    })),
  ],
  links: range.map((i) => ({ id: `l${i}`, from: 'all', to: `e${i}`, type: 'causes' })),
};
const TEXT = JSON.stringify(FILE);

// What froze the page was the number of nodes and of comparisons: 130,842 nodes of an outline, each claim against each other one.
it.each(['', 'e=all', 'view=outline&e=all', 'view=claims&e=all', 'view=treaties&e=all'])(
  'a file of 3,000 of everything is shown in pages, with a button for more (%j)',
  async (hash) => {
    const page = await newPage({ locale: 'en-GB' });
    await page.route('**/data/long.json', (route) => route.fulfill({ body: TEXT, contentType: 'application/json' }));
    await page.goto(`${inject('site')}/?data=data/long.json#${hash}`);
    await page.getByRole('heading', { level: 1, name: 'Long lists' }).waitFor();
    if (hash) await page.locator('.en-more').first().waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.locator('.en-filter-panel .en-more').first().waitFor();
    expect(await page.locator('*').count()).toBeLessThan(20_000);
    expect(pageErrors(page)).toEqual([]);
  },
);

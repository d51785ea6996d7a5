import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
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
];

const NARROW: readonly State[] = [
  ['the picture', '', nothing],
  ['an open event', LOSSES, nothing],
  ['the filters', 'kind=losses', openFilters],
  ['the outline', 'view=outline&kind=losses', nothing],
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

  it.each(NARROW)('%s on a phone', async (_, hash, act) => {
    const page = await openTimeline(hash, { ...options, viewport: PHONE });
    await act(page);
    expect(await found(page)).toEqual([]);
  });
});

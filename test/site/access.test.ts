import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { barriers } from './pages';
import { openTimeline } from './shown';

const PHONE = { width: 390, height: 844 };
const LOSSES = 'e=losses-winter-2024-25';

/** A state of the page: its link, and what is done before it is looked at. */
type State = readonly [what: string, hash: string, act: (page: Page) => Promise<unknown>];

const nothing = (): Promise<void> => Promise.resolve();
const press =
  (name: RegExp) =>
  (page: Page): Promise<void> =>
    page.getByRole('button', { name }).click();

const WIDE: readonly State[] = [
  ['the picture', '', nothing],
  ['the outline', 'as=outline&kind=losses,treaty', nothing],
  ['an open event', LOSSES, nothing],
  ['an open event beside the outline, in German', `${LOSSES}&as=outline&kind=losses&lang=de`, nothing],
  ['an open filter, with chips', 'kind=losses&status=disputed,claimed', press(/^Kind/)],
  ['the choice of lanes', 'lanes=tone', press(/^Lanes/)],
  ['the menu', '', press(/^Menu/)],
  [
    'what a search finds',
    '',
    async (page) => {
      await page.getByRole('combobox').fill('drone');
      await page.getByRole('option').first().waitFor();
      await page.getByRole('combobox').press('ArrowDown');
    },
  ],
  ['a filter that leaves nothing', 'q=zeppelin', nothing],
];

const NARROW: readonly State[] = [
  ['the picture', '', nothing],
  ['an open event', LOSSES, nothing],
  ['the filters', 'kind=losses', press(/^Filters/)],
  ['the outline', 'as=outline&kind=losses', nothing],
];

describe.each(['light', 'dark'] as const)('in %s colours nobody is kept out of', (colorScheme) => {
  // What fades in would be looked at half-way.
  const options = { colorScheme, reducedMotion: 'reduce' } as const;

  it.each(WIDE)('%s', async (_, hash, act) => {
    const page = await openTimeline(hash, options);
    await act(page);
    expect(await barriers(page)).toEqual([]);
  });

  it.each(NARROW)('%s on a phone', async (_, hash, act) => {
    const page = await openTimeline(hash, { ...options, viewport: PHONE });
    await act(page);
    expect(await barriers(page)).toEqual([]);
  });
});

import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { DAY, length } from '../../src/time/instant';
import { pageErrors } from './pages';
import { countIn, linkOf, moved, openTimeline, shownIn, watchCopies } from './timelinePage';
import { eventOf } from './sourceFile';

/** The focused element: its role and accessible name, and whether the focus is visible. */
interface Focus {
  readonly name: string;
  readonly inPanel: boolean;
  readonly visible: boolean;
  readonly lost: boolean;
}

async function focusOf(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const node = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth } = getComputedStyle(node);
    const label = node.closest('label');
    const box = (label ?? node).getBoundingClientRect();
    return {
      name: (node.getAttribute('aria-label') ?? label?.textContent ?? node.textContent).replace(/\s+/g, ' ').trim(),
      inPanel: node.closest('.en-panel') !== null,
      visible:
        outlineStyle !== 'none' && outlineWidth !== '0px' && box.width > 0 && box.bottom > 0 && box.top < innerHeight,
      lost: node === document.body,
    };
  });
}

/** Presses keys one after the other; after each, something must have a visible focus. */
async function press(page: Page, ...keys: string[]): Promise<Focus> {
  let focus = await focusOf(page);
  for (const key of keys) {
    await page.keyboard.press(key);
    await expect
      .poll(async () => ({ key, ...(focus = await focusOf(page)) }))
      .toMatchObject({ lost: false, visible: true });
  }
  return focus;
}

/** Presses Tab until the wanted element has the focus. */
async function tabTo(page: Page, wanted: (focus: Focus) => boolean, key = 'Tab'): Promise<Focus> {
  const seen: string[] = [];
  for (let i = 0; i < 40; i++) {
    await page.keyboard.press(key);
    const focus = await focusOf(page);
    // The browser itself follows the last element of the page.
    if (!focus.lost) expect(focus).toMatchObject({ visible: true });
    if (wanted(focus)) return focus;
    seen.push(focus.name.slice(0, 40));
  }
  throw new Error(`not found with ${key}: ${seen.join(' | ')}`);
}

const named =
  (name: string) =>
  (focus: Focus): boolean =>
    focus.name.startsWith(name);
const title = (page: Page): Promise<string> => page.locator('.en-panel .en-title').innerText();

/** A page that the pointer has not touched. */
async function start(hash = ''): Promise<Page> {
  const page = await openTimeline(hash, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.evaluate(() => {
    addEventListener('pointerdown', () => (document.body.dataset['pointed'] = 'yes'));
  });
  return page;
}

describe('by keyboard alone a reader can', () => {
  it('find an event by search', async () => {
    const page = await start();
    await tabTo(page, named('Search'));
    await page.keyboard.type('mass production');
    await page.getByRole('option').first().waitFor();
    const wanted = eventOf('drone-order-2024-11-15').title.en;
    const active = page.locator('[role=option][aria-selected=true]');
    do await press(page, 'ArrowDown');
    while (!(await active.innerText()).includes(wanted));
    await press(page, 'Enter');
    await expect.poll(() => title(page)).toBe(wanted);
    expect((await focusOf(page)).inPanel).toBe(true);
    expect((await linkOf(page)).get('e')).toBe('drone-order-2024-11-15');
    await press(page, 'Escape');
    expect(await page.locator('.en-panel').count()).toBe(0);
  });

  it('narrow to one actor and one month', async () => {
    const page = await start();
    await tabTo(page, named('Filter'));
    await press(page, 'Enter');
    await page.getByRole('checkbox').first().waitFor();
    await tabTo(page, named('South Korea'));
    await press(page, 'Space');
    await press(page, 'Escape');
    expect((await focusOf(page)).name).toMatch(/^Filter/);
    await expect.poll(async () => (await linkOf(page)).get('actor')).toBe('KOR');
    // The brush announces the day of its ends; the zoom has finer steps.
    const day = (name: string): Promise<string> =>
      page.getByRole('slider', { name }).getAttribute('aria-valuetext').then(String);
    await tabTo(page, named('Start of the visible'));
    while (!/(September|October|November) 2024/.test(await day('Start of the visible period')))
      await press(page, 'ArrowRight');
    await tabTo(page, named('End of the visible'));
    while (!/(November|December) 2024/.test(await day('End of the visible period'))) await press(page, 'ArrowLeft');
    await tabTo(page, named('Timeline:'), 'Shift+Tab');
    while (length(await shownIn(page)) > 31 * DAY) await moved(page, () => press(page, '+'));
    const counted = (await page.locator('.en-counted').textContent()) ?? '';
    expect(Number(/(\d+) in view/.exec(counted)?.[1])).toBeLessThan(await countIn(page));
  });

  it('open an event and follow a link', async () => {
    const page = await start('kind=treaty');
    await tabTo(page, named('Timeline:'));
    await press(page, 'End');
    await expect.poll(async () => (await page.locator('.en-tip').textContent()) ?? '').not.toBe('');
    await press(page, 'Enter');
    const first = await title(page);
    // Enter on the open event moves the focus into it.
    expect((await press(page, 'Enter')).inPanel).toBe(true);
    const link = await page.locator('.en-panel .en-go').first().innerText();
    await tabTo(page, named(link));
    await press(page, 'Enter');
    await expect.poll(() => title(page)).toBe(link);
    expect(link).not.toBe(first);
    expect((await focusOf(page)).inPanel).toBe(true);
  });

  it('compare its claims', async () => {
    const page = await start('q=five counts');
    await tabTo(page, named('Timeline:'));
    await press(page, 'Home', 'Enter', 'Enter');
    expect(await title(page)).toBe(eventOf('losses-winter-2024-25').title.en);
    const table = page.getByRole('table', { name: /^Who says what: Killed(?! and)/ });
    expect(await table.locator('tbody tr').count()).toBe(3);
    // The panel has the focus, so that keys scroll it; its tables can be read without a pointer.
    const last = page.getByRole('table', { name: 'Who says what', exact: true }).locator('tbody tr').last();
    const seen = (): Promise<boolean> => last.evaluate((row) => row.getBoundingClientRect().bottom <= innerHeight);
    expect(await seen()).toBe(false);
    await press(page, 'End');
    await expect.poll(seen).toBe(true);
  });

  it('copy its citation', async () => {
    const page = await start('kind=losses');
    const copied = await watchCopies(page);
    await tabTo(page, named('Timeline:'));
    await press(page, 'ArrowRight', 'Enter', 'Enter');
    const cited = await title(page);
    await tabTo(page, ({ name }) => name === 'Copy citation');
    await press(page, 'Enter');
    await expect.poll(copied).toContain(`“${cited}”`);
    expect(await copied()).toContain('Sources:');
    expect(await page.locator('.en-panel [role=status]').filter({ hasText: 'Citation copied' }).count()).toBe(1);
    expect((await focusOf(page)).name).toBe('Copy citation');
  });
});

describe('the focus', () => {
  it('is never lost when its element disappears', async () => {
    const page = await start('kind=losses,treaty&e=treaty-in-force-2024-12-04');
    const steps = [
      ['Remove filter: Kind Casualty claim', 'Remove filter: Kind Treaty step'],
      ['Remove filter: Kind Treaty step', '\\d+ events'],
      ['Next event', 'Next event'],
      ['Previous event', 'Previous event'],
      ['Close', 'Timeline:'],
    ] as const;
    for (const [on, then] of steps) {
      // The second chip has the focus already; a whole round of the page would be longer than a search by Tab may be.
      if (!named(on)(await focusOf(page))) await tabTo(page, named(on), on === 'Previous event' ? 'Shift+Tab' : 'Tab');
      await press(page, 'Enter');
      await expect.poll(async () => (await focusOf(page)).name).toMatch(new RegExp(`^${then}`));
    }
    expect(pageErrors(page)).toEqual([]);
  });

  it('stays in the timeline when the last filter of an outline without stories is removed', async () => {
    const page = await openTimeline('view=outline&q=Spain', {}, '/t/nato-enlargement/');
    await tabTo(page, named('Remove filter'));
    await page.keyboard.press('Enter');
    await page.locator('.en-chip').waitFor({ state: 'detached' });
    await expect.poll(async () => (await focusOf(page)).lost).toBe(false);
  });

  it('stops at the chart once, whatever its number of events', async () => {
    const page = await start();
    await tabTo(page, named('Timeline:'));
    const event = page.locator('[aria-live=polite]');
    await press(page, 'Home');
    const first = await event.textContent();
    await press(page, 'ArrowRight', 'ArrowDown', 'ArrowUp', 'ArrowLeft');
    await press(page, 'Home');
    await expect.poll(() => event.textContent()).toBe(first);
    expect(first).not.toBe('');
    expect((await press(page, 'Tab')).name).toBe('Start of the visible period');
    await press(page, 'Shift+Tab');
    expect((await press(page, 'Shift+Tab')).name).toBe('Show everything');
  });

  it('moves to the search with a slash, and keys work only in the chart', async () => {
    const page = await start('t=2024');
    const before = page.url();
    await page.keyboard.press('+');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('/');
    expect(page.url()).toBe(before);
    await tabTo(page, named('Timeline:'));
    expect((await press(page, '/')).name).toMatch(/^Search/);
  });
});

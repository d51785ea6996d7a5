import { describe, expect, it } from 'vitest';
import { cell, edit, FILE, go, paste, saved, textOf } from './editorPage';
import { barriers, pageErrors } from './pages';
import { countIn, eventIn, plotOf } from './timelinePage';

describe('the table', () => {
  it('takes a date in plain words, shows it in the picture, and undoes and redoes it', async () => {
    const page = await edit();
    await expect.poll(() => countIn(page)).toBe(2);
    await go(page, 1, 0);
    await page.keyboard.type('c. March 2002');
    await page.getByText('Reads as: around March 2002').waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await saved(page)).events[1]!['when']).toBe('2002-03~');
    await page.keyboard.press('Control+z');
    expect(await textOf(page, 1, 0)).toBe('2001');
    await expect.poll(async () => (await saved(page)).events[1]!['when']).toBe('2001');
    await page.keyboard.press('Control+y');
    await expect.poll(() => textOf(page, 1, 0)).toBe('around March 2002');
    expect((await saved(page))['x-own']).toEqual({ kept: true });
    expect(pageErrors(page)).toEqual([]);
  });

  it('asks at the cell where a date has two meanings, and reads others by the answer', async () => {
    const page = await edit();
    await go(page, 2, 0);
    await paste(page, '3/4/2020\tThird\n5/6/2021\tFourth\nsome day\tFifth\n');
    await expect.poll(() => countIn(page)).toBe(2);
    await page.getByRole('button', { name: '3 things to mend' }).click();
    await page.getByText('“some day” cannot be read as a date.').waitFor();
    await page.getByRole('button', { name: 'Events 3, Date' }).click();
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: 'Which date is “3/4/2020”?' }).waitFor();
    await page.getByRole('button', { name: '3 April 2020' }).click();
    await page.getByText('1 other date was read in the same way.').waitFor();
    await expect.poll(() => countIn(page)).toBe(4);
    await expect
      .poll(async () => (await saved(page)).events.map(({ when }) => when))
      .toEqual(['1999-05-01', '2001', '2020-04-03', '2021-06-05']);
    expect((await saved(page))['x-drafts']).toMatchObject([{ date: 'some day', title: 'Fifth' }]);
  });

  it('pastes a block with new names, copies it, fills down and deletes, with the keyboard alone', async () => {
    const page = await edit();
    await go(page, 2, 0);
    await paste(page, '2003\tThird\tVisit\tAlpha; Beta (target)\n2004\tFourth\t\t\n');
    await expect.poll(() => countIn(page)).toBe(4);
    await go(page, 2, 2);
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Control+d');
    await expect
      .poll(async () => (await saved(page)).events[3])
      .toEqual({
        id: 'e-2',
        when: '2004',
        title: 'Fourth',
        kinds: ['visit'],
        actors: ['A', { id: 'beta', role: 'target' }],
      });
    const copied = await page.getByRole('grid').evaluate((grid) => {
      const clipboardData = new DataTransfer();
      grid.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }));
      return clipboardData.getData('text/plain');
    });
    expect(copied).toBe('Visit\tAlpha; Beta (target)\nVisit\tAlpha; Beta (target)');
    await page.keyboard.press('Delete');
    await expect.poll(async () => (await saved(page)).events[3]!['actors']).toBe(undefined);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await saved(page)).events.length).toBe(2);
    expect((await saved(page)).actors).toEqual(FILE.actors);
  });

  it('sorts, finds, adds, duplicates and deletes rows', async () => {
    const page = await edit();
    await page.getByRole('columnheader', { name: 'Title' }).getByRole('button').click();
    await page.getByRole('columnheader', { name: 'Title' }).getByRole('button').click();
    await expect.poll(() => textOf(page, 0, 1)).toBe('Second');
    await page.getByRole('button', { name: 'Find' }).click();
    await page.keyboard.type('first');
    await page.keyboard.press('Enter');
    await page.getByText('1 of 1').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Rows' }).click();
    await page.getByRole('menuitem', { name: 'Duplicate' }).click();
    await expect.poll(async () => (await saved(page)).events.map(({ id }) => id)).toEqual(['b', 'a', 'e-1']);
    await page.getByRole('button', { name: 'Rows' }).click();
    await page.getByRole('menuitem', { name: 'Delete rows' }).click();
    await expect.poll(async () => (await saved(page)).events.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('says what check says at the cell, and in a list that leads there', async () => {
    const page = await edit();
    await go(page, 0, 4);
    await page.keyboard.type('9');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '1 thing to mend' }).click();
    await page.getByText('9 is not between 1 and 5.').first().waitFor();
    expect(await cell(page, 0, 4).getAttribute('aria-invalid')).toBe('true');
    await page.getByRole('button', { name: 'Events 1, Weight' }).click();
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Nothing to mend' }).waitFor();
  });
});

describe('in the picture', () => {
  // Enough of them that the pointer finds one soon.
  const years = Array.from({ length: 30 }, (_, i) => String(1990 + i));
  const events = years.map((when) => ({ id: `y${when}`, when, title: `Year ${when}` }));

  it('an event is dragged to another year, opened by a click, and moved by the keyboard', async () => {
    const page = await edit({ ...FILE, events });
    await expect.poll(() => countIn(page)).toBe(30);
    const whenOf = async (): Promise<unknown[]> => (await saved(page)).events.map(({ when }) => when);
    const [x, y] = await eventIn(page);
    await page.mouse.down();
    await page.mouse.move(x + 60, y, { steps: 5 });
    await page.locator('.en-drag-tip').waitFor();
    await page.mouse.up();
    await expect.poll(whenOf).not.toEqual(years);
    const dragged = await whenOf();
    const at = dragged.findIndex((when, i) => when !== years[i]);
    expect(Number(dragged[at])).toBeGreaterThan(Number(years[at]));
    await go(page, at, 0);
    await page.keyboard.press('Control+z');
    await expect.poll(whenOf).toEqual(years);
    await page.keyboard.press('Alt+ArrowRight');
    await expect.poll(async () => (await whenOf())[at]).toBe(String(Number(years[at]) + 1));
    await page.keyboard.press('Control+z');
    await expect.poll(whenOf).toEqual(years);
    await page.mouse.move(x + 1, y);
    await expect.poll(() => page.locator('.en-plot').evaluate((node) => node.style.cursor)).toBe('pointer');
    await page.mouse.click(x, y);
    await page.getByRole('complementary').waitFor();
    expect(pageErrors(page)).toEqual([]);
  });
});

describe('the ends of a span in the picture', () => {
  it('are moved one at a time where they are held', async () => {
    const events = [
      { id: 'span', when: '2000/2010', title: 'Span' },
      { id: 'end', when: '2025', title: 'End' },
    ];
    const page = await edit({ ...FILE, events });
    await expect.poll(() => countIn(page)).toBe(2);
    const { x, y, width, height } = await plotOf(page);
    const isAtEnd = (): Promise<boolean> => page.locator('.en-at-end').count().then(Boolean);
    /** Moves the pointer along the picture until it is at an end of the span. */
    const findEnd = async (from: number, by: number): Promise<number> => {
      for (let top = y + 60; top < y + height; top += 6)
        for (let left = x + from; left > x && left < x + width; left += by) {
          await page.mouse.move(left, top);
          if (await isAtEnd()) return left;
        }
      throw new Error('no end of the span was found');
    };
    const left = await findEnd(width * 0.75, -8);
    await page.mouse.down();
    await page.mouse.move(left + width * 0.2, y + 90, { steps: 4 });
    await page.mouse.up();
    const whenOf = async (): Promise<string> => (await saved(page)).events[0]!['when'];
    await expect.poll(whenOf).toMatch(/^2000\/201[2-7]$/);
  });
});

describe('a table of 5,000 rows', () => {
  const events = Array.from({ length: 5000 }, (_, i) => ({
    id: `e${String(i)}`,
    when: `${String(1900 + (i % 120))}-05-1${String(i % 9)}`,
    title: `Event ${String(i)}`,
    actors: ['A'],
  }));

  it('has few of them in the document, and frames go on while a person types', async () => {
    const page = await edit({ ...FILE, events });
    await page.getByText('5,000 events').waitFor();
    expect(await page.getByRole('row').count()).toBeLessThan(60);
    await go(page, 3, 1);
    await page.evaluate(() => {
      const frames: number[] = ((globalThis as unknown as { frames: number[] }).frames = []);
      const count = (at: number): void => {
        frames.push(at);
        requestAnimationFrame(count);
      };
      requestAnimationFrame(count);
    });
    await page.keyboard.type('A title at the speed of a person', { delay: 40 });
    const frames = await page.evaluate(() => (globalThis as unknown as { frames: number[] }).frames);
    const steps = frames.slice(1).map((at, i) => at - frames[i]!);
    // Half of them, since the machine of a test does other things too. Measured alone, 95 of 100 take 16.8 ms.
    expect(steps.toSorted((a, b) => a - b)[steps.length >> 1]).toBeLessThan(20);
    await page.keyboard.press('Enter');
    expect(await textOf(page, 3, 1)).toBe('A title at the speed of a person');
    await page.keyboard.press('Control+End');
    await cell(page, 4999, 8).waitFor();
    expect(await page.getByRole('row').count()).toBeLessThan(60);
  });
});

describe('the form of an event', () => {
  it('adds a source with its citation, a claim with a figure, and a text in another language', async () => {
    const page = await edit();
    await page.getByRole('rowheader').getByRole('button', { name: '1', exact: true }).click();
    await page.getByRole('heading', { name: 'Event 1' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('combobox', { name: 'Add a source: Title, Address' }).fill('The Times, 2 May 1999');
    await page.getByRole('button', { name: 'Add a source' }).click();
    const source = page.getByRole('group', { name: 'Source 1' });
    await source.getByLabel('Address').fill('https://example.org/a');
    await source.getByLabel('Published').fill('2 May 1999');
    await source.getByLabel('Publisher').fill('The Times');
    await page.getByRole('button', { name: 'Add a claim' }).click();
    const claim = page.getByRole('group', { name: 'Claim 1' });
    await claim.getByLabel('Claimed by').fill('Alpha');
    await claim.getByLabel('Said on').fill('3 May 1999');
    await claim.getByRole('button', { name: 'Add a figure' }).click();
    await claim.getByLabel('What is counted').fill('Losses');
    await claim.getByLabel('Best figure').fill('12');
    await claim.getByLabel('Best figure').press('Tab');
    await page.getByRole('button', { name: 'Add a treaty act' }).click();
    const act = page.getByRole('group', { name: 'Treaty act 1' });
    await act.getByLabel('Treaty', { exact: true }).fill('Open Pact');
    await act.getByLabel('Act', { exact: true }).selectOption('Ratification');
    await act.getByLabel('Parties').fill('Alpha; Beta');
    await act.getByLabel('Takes effect on').fill('June 1999');
    await act.getByLabel('Takes effect on').press('Tab');
    await page.getByLabel('Add a language: Title').selectOption('de');
    await page.getByLabel('Title, German').fill('Erstes');
    await page.getByLabel('Title, German').press('Tab');
    await expect
      .poll(async () => (await saved(page)).events[0])
      .toEqual({
        id: 'a',
        when: '1999-05-01',
        title: { en: 'First', de: 'Erstes' },
        actors: ['A'],
        claims: [{ by: 'A', said: '1999-05-03', figures: [{ measure: 'losses', best: 12 }] }],
        treaties: [{ treaty: 'open-pact', act: 'ratification', parties: ['A', 'beta'], effective: '1999-06' }],
        sources: ['the-times-2-may-1999'],
      });
    expect((await saved(page))['sources']).toEqual([
      {
        id: 'the-times-2-may-1999',
        title: 'The Times, 2 May 1999',
        publisher: 'The Times',
        URL: 'https://example.org/a',
        issued: '1999-05-02',
      },
    ]);
    await page.getByRole('button', { name: 'Back to the table' }).click();
    await expect.poll(() => textOf(page, 0, 7)).toBe('The Times, 2 May 1999');
    expect(pageErrors(page)).toEqual([]);
  });
});

describe('the editor', () => {
  it('keeps what was made when the page is left or loaded again', async () => {
    const page = await edit();
    await go(page, 0, 1);
    await page.keyboard.type('Changed');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('heading', { level: 1, name: 'Mine' }).waitFor();
    await expect.poll(async () => (await saved(page)).events[0]!['title']).toBe('Changed');
    await page.reload();
    await page.getByRole('button', { name: 'Edit' }).click();
    await expect.poll(() => textOf(page, 0, 1)).toBe('Changed');
  });

  it('can be used on a phone, in German, and by who cannot see it', async () => {
    const page = await edit(FILE, { locale: 'de-DE', viewport: { width: 390, height: 844 }, hasTouch: true });
    expect(await barriers(page)).toEqual([]);
    await cell(page, 1, 0).tap();
    await cell(page, 1, 0).tap();
    await page.keyboard.type('seit März 2014', { delay: 5 });
    await page.keyboard.press('Control+a');
    await page.keyboard.type('seit März 2014');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await saved(page)).events[1]!['when']).toBe('2014-03/..');
    await page.getByRole('button', { name: 'Zeitleiste', exact: true }).click();
    await expect.poll(() => countIn(page)).toBe(2);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
  });

  it('renames an id in its table with all that refers to it', async () => {
    const page = await edit();
    await page.getByLabel('Tables').selectOption('actors');
    await go(page, 0, 5);
    await page.keyboard.type('alpha');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await saved(page)).events[0]!['actors']).toEqual(['alpha']);
    expect((await saved(page)).actors).toEqual([{ id: 'alpha', name: 'Alpha' }]);
  });
});

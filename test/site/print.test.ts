import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openTimeline, TABLE } from './shown';
import { FILE, titlesOf, told } from './told';

const IDS = Array.from({ length: TABLE.count }, (_, row) => TABLE.id(row));

/** What stands on paper: titles of the events that can be seen, all text, and what could only be pressed. */
async function paperOf(page: Page): Promise<{ titles: string[]; text: string; pressed: string[] }> {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  return page.evaluate(() => {
    const seen = (selector: string): HTMLElement[] =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((node) => node.checkVisibility());
    return {
      titles: seen('.en-entry summary .en-title').map((node) => node.innerText.trim()),
      text: document.body.innerText,
      pressed: seen('button:not(.en-go), input').map((node) => node.textContent || node.className),
    };
  });
}

describe('on paper', () => {
  it.each(['', 'as=outline'])(
    'stands every event once with its claims, opened, and nothing to press (%j)',
    async (hash) => {
      const page = await openTimeline(hash);
      const { titles, text, pressed } = await paperOf(page);
      expect(titles).toEqual(IDS.map((id) => told(id).title.en));
      const said = FILE.events.flatMap(({ claims }) => (claims ?? []).map(({ says }) => says?.en ?? ''));
      expect(said.filter((words) => !text.includes(words))).toEqual([]);
      expect(pressed).toEqual([]);
    },
  );

  it('the outline goes again after printing', async () => {
    const page = await openTimeline();
    await paperOf(page);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.locator('#app .en-outline').waitFor({ state: 'detached' });
  });

  it('stand only the events that the filter leaves', async () => {
    const page = await openTimeline('kind=treaty');
    expect((await paperOf(page)).titles).toEqual(titlesOf({ kind: 'treaty' }));
  });

  it('all of it takes pages, and not one page cut off', async () => {
    const page = await openTimeline();
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(10);
  });
});

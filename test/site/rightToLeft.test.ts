import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { article, waitForEvents } from './article';

const FILE = JSON.stringify({
  format: 1,
  title: 'معاهدة السلام.',
  actors: [
    { id: 'a', name: 'مصر' },
    { id: 'b', name: 'Israel' },
  ],
  events: [
    { id: 'a', when: '1978-09-17', title: 'اتفاقية كامب ديفيد.', actors: ['a'] },
    { id: 'b', when: '1979-03-26', title: 'Treaty signed.', actors: ['b'] },
    { id: 'c', when: '1994', title: '1994: הסכם שלום.', actors: ['b'] },
  ],
});

async function inPage(dir: string): Promise<Page> {
  const body = `<div dir="${dir}"><entente-timeline src="a.json" style="display: block; height: 420px"></entente-timeline></div>`;
  const page = await article({ body, files: { 'a.json': () => ({ body: FILE, type: 'application/json' }) } });
  await waitForEvents(page, 'entente-ready');
  return page;
}

const picture = (page: Page): Promise<string> =>
  page.locator('.en-picture .en-canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());

// A canvas inherits the direction of its page: texts ended where they should begin, and covered their marks.
it('an article from right to left has the same picture and the same words', async () => {
  const [there, here] = [await inPage('rtl'), await inPage('ltr')];
  await expect.poll(async () => (await picture(there)) === (await picture(here))).toBe(true);
  const root = (page: Page): Promise<string> =>
    page.locator('.en-root').evaluate((node) => getComputedStyle(node).direction);
  expect([await root(there), await root(here)]).toEqual(['ltr', 'ltr']);
  const left = (page: Page): Promise<number> =>
    page.locator('.en-counted').evaluate((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return Math.round(range.getBoundingClientRect().left - node.closest('.en-root')!.getBoundingClientRect().left);
    });
  expect(await left(there)).toBe(await left(here));
});

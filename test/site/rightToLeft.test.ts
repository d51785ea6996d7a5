import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
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

/** An element in the language of its readers, with what attributes are given. */
async function arabic(attributes = ''): Promise<Page> {
  const body = `<entente-timeline lang="ar" src="a.json" ${attributes} style="display: block; height: 420px"></entente-timeline>`;
  const page = await article({ body, files: { 'a.json': () => ({ body: FILE, type: 'application/json' }) } });
  await waitForEvents(page, 'entente-ready');
  await page.locator('.en-root[lang=ar]').waitFor();
  return page;
}

type View = { readonly shown: string; readonly selected: string | null };
const viewOf = (page: Page): Promise<View> =>
  page.locator('entente-timeline').evaluate((node) => (node as unknown as { view: View }).view);
const begin = async (page: Page): Promise<string> => (await viewOf(page)).shown.split('/')[0]!;

describe('for readers from right to left', () => {
  it('time runs so, and pointer, wheel and keys go the way they seem to', async () => {
    const page = await arabic('shown="1970/2000"');
    const box = (await page.locator('.en-plot').boundingBox())!;
    // What is under the pointer follows it: to the right comes what is later.
    const y = box.y + box.height - 30;
    await page.mouse.move(box.x + 200, y);
    await page.mouse.down();
    await page.mouse.move(box.x + 320, y, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => (await begin(page)) > '1971').toBe(true);
    // To the right is what was earlier.
    await page.mouse.wheel(600, 0);
    await expect.poll(async () => (await begin(page)) < '1970').toBe(true);
    await page.locator('.en-plot').press('0');
    // The lanes' names stand where a line begins, and the first event nearest to them.
    const root = (await page.locator('.en-root').boundingBox())!;
    expect(root.x + root.width - box.x - box.width).toBeGreaterThan(100);
    await page.locator('.en-plot').press('Home');
    await page.locator('.en-plot').press('ArrowLeft');
    await page.locator('.en-plot').press('Enter');
    await expect.poll(async () => (await viewOf(page)).selected).toBe('b');
  });

  it('a click opens what is seen there, and time from left to right is a choice', async () => {
    const page = await arabic('shown="1970/2000"');
    const picture = (): Promise<string> =>
      page.locator('.en-picture .en-canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
    const box = (await page.locator('.en-plot').boundingBox())!;
    const at = (year: number): number => box.x + box.width * (1 - (year - 1970) / 31);
    const lines = await page.locator('.en-plot').evaluate((node) => node.getBoundingClientRect().height);
    for (let y = 50; y < lines && (await viewOf(page)).selected === null; y += 9)
      await page.mouse.click(at(1978.71), box.y + y);
    expect((await viewOf(page)).selected).toBe('a');
    await page.locator('.en-plot').press('Escape');
    const mirrored = await picture();
    await page.locator('entente-timeline').evaluate((node) => node.setAttribute('axis', 'ltr'));
    await expect.poll(async () => (await picture()) !== mirrored).toBe(true);
    const left = (await page.locator('.en-plot').boundingBox())!;
    expect(left.x - (await page.locator('.en-root').boundingBox())!.x).toBeGreaterThan(100);
  });
});

import { expect, it } from 'vitest';
import { article, waitForEvents } from './article';

const FILE = JSON.stringify({
  format: 1,
  title: 'Treaties',
  events: [
    { id: 'inf', when: '1987-12-08', title: 'INF signed' },
    { id: 'start', when: '1991-07-31', title: 'START signed' },
  ],
});
const files = { 'a.json': () => ({ body: FILE, type: 'application/json' }) };
const TAG = '<entente-timeline src="a.json" link="x" style="display: block; height: 420px"></entente-timeline>';

// A mere "#x.e=inf" belongs to the base: the address became that of another page, or the browser refused it as another host's.
it.each(['/', 'https://cdn.test/'])(
  'a page with the base %s keeps its own address when an event is opened',
  async (base) => {
    const page = await article({ body: TAG, files });
    await waitForEvents(page, 'entente-ready');
    await page.evaluate((href) => {
      document.head.append(Object.assign(document.createElement('base'), { href }));
    }, base);
    const { pathname } = new URL(page.url());
    await page.evaluate('document.querySelector("entente-timeline").select("inf")');
    await expect.poll(() => new URL(page.url()).hash).toBe('#x.e=inf');
    expect(new URL(page.url()).pathname).toBe(pathname);
  },
);

// Escape belongs to the innermost that has something to close.
it('in a dialog, Escape closes the open event first, and the dialog when nothing is open', async () => {
  const page = await article({ body: `<dialog id="d">${TAG}</dialog>`, files });
  await page.evaluate('document.getElementById("d").showModal()');
  await waitForEvents(page, 'entente-ready');
  await page.evaluate('document.querySelector("entente-timeline").select("inf")');
  const isOpen = (): Promise<boolean> => page.evaluate('document.getElementById("d").open');
  await page.locator('.en-panel').focus();
  await page.keyboard.press('Escape');
  await page.locator('.en-panel').waitFor({ state: 'detached' });
  expect(await isOpen()).toBe(true);
  await page.locator('.en-plot').focus();
  await page.keyboard.press('Escape');
  await expect.poll(isOpen).toBe(false);
});

it('what a reader types in the search field is no hotkey of the host page', async () => {
  const page = await article({ body: TAG, files });
  await waitForEvents(page, 'entente-ready');
  await page.evaluate(`globalThis.pressed = []; addEventListener('keydown', ({ key }) => pressed.push(key));`);
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('combobox').click();
  await page.keyboard.type('start');
  expect(await page.evaluate('pressed')).toEqual([]);
});

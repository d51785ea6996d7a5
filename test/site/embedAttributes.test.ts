import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { article, heard, hears, smallFile } from './article';
import { faults } from './pages';

const files = { 'small.json': () => ({ body: smallFile() }), 'more.json': () => ({ body: smallFile(30) }) };

async function ready(attributes: string, hash = ''): Promise<Page> {
  const page = await article({
    body: `<entente-timeline id="one" src="small.json" ${attributes}></entente-timeline>`,
    files,
    hash,
  });
  await hears(page, 'entente-ready');
  return page;
}

const view = (page: Page): Promise<unknown> => page.evaluate('one.view');

describe('an attribute', () => {
  it.each([
    ['shown="2003/2005"', { shown: '2003/2005' }],
    ['kinds="treaty"', { kinds: ['treaty'] }],
    ['kinds="nonsense, visit"', { kinds: ['visit'] }],
    ['actors="A B"', { actors: ['A', 'B'] }],
    ['lanes="kind"', { lanes: 'kind' }],
    ['lang="de"', { lang: 'de' }],
    ['selected="e3"', { selected: 'e3' }],
    ['query="event 3"', { query: 'event 3' }],
    ['form="outline"', { form: 'outline' }],
  ])('%s says what is shown at first, and is no part of a link', async (attributes, expected) => {
    expect(await view(await ready(attributes))).toMatchObject({ ...expected, link: '' });
  });

  it.each(['shown="soon"', 'kinds="nonsense"', 'lanes="diagonal"', 'theme="pink"'])(
    '%s makes no sense and changes nothing',
    async (attributes) => {
      const [plain, odd] = [await view(await ready('')), await view(await ready(attributes))];
      expect(odd).toEqual(plain);
    },
  );

  it('may change at any time, and go away again', async () => {
    const page = await ready('');
    await page.evaluate(
      'one.setAttribute("shown", "2003/2005"), one.setAttribute("kinds", "visit"), one.setAttribute("lanes", "tone")',
    );
    expect(await view(page)).toMatchObject({ shown: '2003/2005', kinds: ['visit'], lanes: 'tone', link: '' });
    await page.evaluate('one.removeAttribute("kinds"), one.removeAttribute("lanes")');
    expect(await view(page)).toMatchObject({ shown: '2003/2005', kinds: [], lanes: 'actor' });
    await page.evaluate('one.setAttribute("src", "more.json")');
    const all = await hears(page, 'entente-ready', 2);
    expect(all[1]).toMatchObject({ detail: { events: 30 } });
    expect(await view(page)).toMatchObject({ shown: '2003/2005', link: '' });
    expect(faults(page)).toEqual([]);
  });

  it('selected opens an event out of view and moves there, and closes it when it goes', async () => {
    const page = await ready('shown="2008/2010"');
    await page.evaluate('one.setAttribute("selected", "e3")');
    await page.getByRole('heading', { name: 'Event 3' }).waitFor();
    expect(await page.evaluate('one.visible')).toContain('e3');
    await page.evaluate('one.removeAttribute("selected")');
    expect(await view(page)).toMatchObject({ selected: null });
  });

  it('query finds at once, without a reader having searched', async () => {
    const page = await ready('query="visit"');
    await expect.poll(() => page.evaluate('one.visible.length')).toBe(0);
    await page.evaluate('one.setAttribute("query", "event 3")');
    await expect.poll(() => page.evaluate('one.visible')).toEqual(['e3']);
  });

  it('lang brings words and texts in German, from the language around it too', async () => {
    const page = await ready('lang="de"');
    await page.getByRole('heading', { level: 2, name: 'Probe-Zeitleiste' }).waitFor();
    await page.getByText('12 Ereignisse').first().waitFor();
    await page.evaluate('one.setAttribute("lang", "en")');
    await page.getByRole('heading', { level: 2, name: 'Test timeline' }).waitFor();
    const around = await article({
      body: '<section lang="de"><entente-timeline id="one" src="small.json"></entente-timeline></section>',
      files,
    });
    await around.getByRole('heading', { level: 2, name: 'Probe-Zeitleiste' }).waitFor();
  });

  it('theme dark is dark, whatever the system says', async () => {
    const page = await ready('theme="dark"');
    const paper = 'getComputedStyle(one.shadowRoot.querySelector(".en-root")).backgroundColor';
    const dark = await page.evaluate<string>(paper);
    await page.evaluate('one.setAttribute("theme", "light")');
    await expect.poll(() => page.evaluate<string>(paper)).not.toBe(dark);
  });
});

describe('methods and events', () => {
  it('show, select and filter do what the reader can do, and the page is told', async () => {
    const page = await ready('');
    await page.evaluate('one.show("2001/2004"), one.filter({ kinds: ["visit"] }), one.select("e3")');
    expect(await view(page)).toMatchObject({ shown: '2001/2004', kinds: ['visit'], selected: 'e3' });
    expect(await page.evaluate('one.visible')).toEqual(['e1', 'e3']);
    expect(await hears(page, 'entente-select')).toMatchObject([{ from: 'one', detail: { id: 'e3' } }]);
    const [told] = await hears(page, 'entente-view');
    expect(told?.detail).toMatchObject({ shown: '2001/2004', count: 2, link: 't=2001/2004&kind=visit&e=e3' });
    await page.evaluate('one.select(null)');
    expect((await hears(page, 'entente-select', 2))[1]?.detail).toEqual({ id: null });
  });

  it('asked for before the data is there is done once it is', async () => {
    const page = await article({ body: '<entente-timeline id="one"></entente-timeline>', files });
    await page.evaluate('one.show("2001/2004"), one.setAttribute("src", "small.json")');
    await hears(page, 'entente-ready');
    expect(await view(page)).toMatchObject({ shown: '2001/2004' });
  });
});

describe('data inside the element', () => {
  it('is shown, and again when it changes', async () => {
    const body = `<entente-timeline id="one"><script type="application/json">${smallFile(3)}</script></entente-timeline>`;
    const page = await article({ body });
    expect(await hears(page, 'entente-ready')).toMatchObject([{ detail: { events: 3 } }]);
    await page.evaluate(`one.querySelector('script').firstChild.data = ${JSON.stringify(smallFile(5))}`);
    expect((await hears(page, 'entente-ready', 2))[1]).toMatchObject({ detail: { events: 5 } });
    expect(await heard(page, 'entente-fault')).toEqual([]);
  });
});

describe('the address', () => {
  it('is left alone without a key', async () => {
    const page = await ready('', '#anchor');
    await page.evaluate('one.show("2001/2004"), one.select("e3")');
    await hears(page, 'entente-view');
    expect(new URL(page.url()).hash).toBe('#anchor');
  });

  it('keeps the view under its key beside what others keep there, and opens an event from it', async () => {
    const page = await ready('link="one"', '#anchor&one.e=e3&two.e=e5');
    expect(await view(page)).toMatchObject({ selected: 'e3' });
    await page.getByRole('heading', { name: 'Event 3' }).waitFor();
    await page.evaluate('one.select("e4")');
    await expect.poll(() => new URL(page.url()).hash).toBe('#anchor&two.e=e5&one.e=e4');
    await page.goBack();
    await expect.poll(() => view(page)).toMatchObject({ selected: 'e3' });
  });
});

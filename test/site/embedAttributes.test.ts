import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { article, recordedEvents, waitForEvents, smallFile } from './article';
import { pageErrors } from './pages';

const files = { 'small.json': () => ({ body: smallFile() }), 'more.json': () => ({ body: smallFile(30) }) };

async function ready(attributes: string, hash = ''): Promise<Page> {
  const page = await article({
    body: `<entente-timeline id="one" src="small.json" ${attributes}></entente-timeline>`,
    files,
    hash,
  });
  await waitForEvents(page, 'entente-ready');
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
    ['view="outline"', { view: 'outline' }],
    ['claimants="nobody"', { claimants: [] }],
    ['links="all"', { links: 'all' }],
    ['date="2004-02-29"', { date: '2004-02-29' }],
  ])('%s sets what is shown at first, and is not part of a link', async (attributes, expected) => {
    expect(await view(await ready(attributes))).toMatchObject({ ...expected, link: '' });
  });

  it.each(['shown="soon"', 'kinds="nonsense"', 'lanes="diagonal"', 'theme="pink"'])(
    '%s is invalid and changes nothing',
    async (attributes) => {
      const [plain, odd] = [await view(await ready('')), await view(await ready(attributes))];
      expect(odd).toEqual(plain);
    },
  );

  it('may change at any time and be removed', async () => {
    const page = await ready('');
    await page.evaluate(
      'one.setAttribute("shown", "2003/2005"), one.setAttribute("kinds", "visit"), one.setAttribute("lanes", "tone")',
    );
    expect(await view(page)).toMatchObject({ shown: '2003/2005', kinds: ['visit'], lanes: 'tone', link: '' });
    await page.evaluate('one.removeAttribute("kinds"), one.removeAttribute("lanes")');
    expect(await view(page)).toMatchObject({ shown: '2003/2005', kinds: [], lanes: 'actor' });
    await page.evaluate('one.setAttribute("src", "more.json")');
    const all = await waitForEvents(page, 'entente-ready', 2);
    expect(all[1]).toMatchObject({ detail: { events: 30 } });
    expect(await view(page)).toMatchObject({ shown: '2003/2005', link: '' });
    expect(pageErrors(page)).toEqual([]);
  });

  it('selected opens an event out of view and pans to it, and closes it when removed', async () => {
    const page = await ready('shown="2008/2010"');
    await page.evaluate('one.setAttribute("selected", "e3")');
    await page.getByRole('heading', { name: 'Event 3' }).waitFor();
    expect(await page.evaluate('one.visible')).toContain('e3');
    await page.evaluate('one.removeAttribute("selected")');
    expect(await view(page)).toMatchObject({ selected: null });
  });

  it('query searches at once, before the reader has searched', async () => {
    const page = await ready('query="visit"');
    await expect.poll(() => page.evaluate('one.visible.length')).toBe(0);
    await page.evaluate('one.setAttribute("query", "event 3")');
    await expect.poll(() => page.evaluate('one.visible')).toEqual(['e3']);
  });

  it('lang switches messages and texts to German, also when inherited', async () => {
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

  it('theme dark is dark, whatever the system’s preference', async () => {
    const page = await ready('theme="dark"');
    const paper = 'getComputedStyle(one.shadowRoot.querySelector(".en-root")).backgroundColor';
    const dark = await page.evaluate<string>(paper);
    await page.evaluate('one.setAttribute("theme", "light")');
    await expect.poll(() => page.evaluate<string>(paper)).not.toBe(dark);
  });
});

describe('methods and events', () => {
  it('show, select and filter do what the reader can do, and dispatch events', async () => {
    const page = await ready('');
    await page.evaluate('one.show("2001/2004"), one.filter({ kinds: ["visit"] }), one.select("e3")');
    expect(await view(page)).toMatchObject({ shown: '2001/2004', kinds: ['visit'], selected: 'e3' });
    expect(await page.evaluate('one.visible')).toEqual(['e1', 'e3']);
    expect(await waitForEvents(page, 'entente-select')).toMatchObject([{ from: 'one', detail: { id: 'e3' } }]);
    const [claimed] = await waitForEvents(page, 'entente-view');
    expect(claimed?.detail).toMatchObject({ shown: '2001/2004', count: 2, link: 't=2001/2004&kind=visit&e=e3' });
    await page.evaluate('one.select(null)');
    expect((await waitForEvents(page, 'entente-select', 2))[1]?.detail).toEqual({ id: null });
  });

  it('calls made before the data has arrived are applied once it has', async () => {
    const page = await article({ body: '<entente-timeline id="one"></entente-timeline>', files });
    await page.evaluate('one.show("2001/2004"), one.setAttribute("src", "small.json")');
    await waitForEvents(page, 'entente-ready');
    expect(await view(page)).toMatchObject({ shown: '2001/2004' });
  });
});

describe('inline data', () => {
  it('is shown, and shown again when it changes', async () => {
    const body = `<entente-timeline id="one"><script type="application/json">${smallFile(3)}</script></entente-timeline>`;
    const page = await article({ body });
    expect(await waitForEvents(page, 'entente-ready')).toMatchObject([{ detail: { events: 3 } }]);
    await page.evaluate(`one.querySelector('script').firstChild.data = ${JSON.stringify(smallFile(5))}`);
    expect((await waitForEvents(page, 'entente-ready', 2))[1]).toMatchObject({ detail: { events: 5 } });
    expect(await recordedEvents(page, 'entente-fault')).toEqual([]);
  });
});

describe('the address', () => {
  it('is not changed without a key', async () => {
    const page = await ready('', '#anchor');
    await page.evaluate('one.show("2001/2004"), one.select("e3")');
    await waitForEvents(page, 'entente-view');
    expect(new URL(page.url()).hash).toBe('#anchor');
  });

  it('keeps the view under its key beside the content of others, and opens an event from it', async () => {
    const page = await ready('link="one"', '#anchor&one.e=e3&two.e=e5');
    expect(await view(page)).toMatchObject({ selected: 'e3' });
    await page.getByRole('heading', { name: 'Event 3' }).waitFor();
    await page.evaluate('one.select("e4")');
    await expect.poll(() => new URL(page.url()).hash).toBe('#anchor&two.e=e5&one.e=e4');
    await page.goBack();
    await expect.poll(() => view(page)).toMatchObject({ selected: 'e3' });
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { chooseView, eventIn } from './timelinePage';
import { caughtUp, elsewhere, frameOf, heights, hostPage, iframe, eventsOf, type RecordedEvent } from './framedArticle';
import { barriers, pageErrors, newPage, open } from './pages';

const COLUMN = '<div class="column">';

describe('a frame in an article on another origin, under a strict Content Security Policy', () => {
  it('shows the timeline, informs the article, and nothing is blocked or fails', async () => {
    const page = await hostPage({ body: await iframe() });
    const [ready] = await eventsOf(page, 'entente-ready');
    expect(ready).toMatchObject({ from: 'one', detail: { events: 12, issues: [] } });
    const frame = await frameOf(page);
    expect(await frame.getByRole('heading', { level: 2, name: 'Test timeline' }).isVisible()).toBe(true);
    expect((await page.evaluate<RecordedEvent[]>('heard')).filter(({ name }) => name === 'refused')).toEqual([]);
    expect(pageErrors(page)).toEqual([]);
  });

  it('sends requests only to the two hosts that the article names, stores nothing, and adds nothing to the global object', async () => {
    const page = await hostPage({ body: await iframe() });
    await frameOf(page);
    const hosts = new Set(page.asked.filter((each) => !each.startsWith('data:')).map((each) => new URL(each).origin));
    expect([...hosts].sort()).toEqual([inject('site'), await elsewhere()].sort());
    expect(await page.context().cookies()).toEqual([]);
    const added =
      'Object.getOwnPropertyNames(globalThis).filter((name) => !names.includes(name) && !/^(names|[0-9]+)$/.test(name))';
    expect(await page.evaluate(added)).toEqual([]);
  });

  it('is not indexed, stores nothing, and axe finds nothing', async () => {
    const page = await open('/embed/frame.html?src=../data/dprk-russia.json');
    await page.locator('.en-counted').waitFor();
    expect(await page.evaluate('[document.cookie, localStorage.length, sessionStorage.length]')).toEqual(['', 0, 0]);
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    // A page that is part of another may lack a heading of the first level.
    expect((await barriers(page)).filter((each) => !/^(?:page-has-heading-one|region|landmark)/.test(each))).toEqual(
      [],
    );
  });
});

it('the snippet of the documentation works when it is pasted', async () => {
  const snippet = readFileSync('src/app/docs/snippets/frame-with-host.html', 'utf8');
  const body = snippet
    .replaceAll('https://example.org/timelines', inject('site'))
    .replace('<iframe', '<iframe id="one"');
  const page = await hostPage({ body, script: false, hash: '#dprk.view=outline' });
  const frame = await frameOf(page);
  // In a column of an article the views are a menu.
  await expect.poll(() => frame.getByRole('combobox').inputValue()).toBe('outline');
  await expect.poll(() => heights(page)).toEqual({ frame: 640, content: 640 });
  expect(pageErrors(page)).toEqual([]);
});

it('without scripts a frame says so, after a while in which they might have loaded', async () => {
  const page = await newPage({ javaScriptEnabled: false });
  await page.goto(`${inject('site')}/embed/frame.html?src=../data/dprk-russia.json`);
  expect(await page.getByText('needs JavaScript').isVisible()).toBe(false);
  await expect.poll(() => page.getByText('needs JavaScript').isVisible()).toBe(true);
  expect(await page.getByText('braucht JavaScript').isVisible()).toBe(true);
});

describe('the height', () => {
  it('fits from the start, grows with what is opened, and shrinks again', async () => {
    const page = await hostPage({ body: COLUMN + (await iframe()) });
    const frame = await frameOf(page);
    const fits = async (): Promise<boolean> => {
      const { frame: given, content } = await heights(page);
      return given === content;
    };
    await expect.poll(fits).toBe(true);
    const { frame: picture } = await heights(page);
    await chooseView(frame, 'List');
    await expect.poll(async () => (await heights(page)).frame).toBeGreaterThan(picture + 100);
    await expect.poll(fits).toBe(true);
    await chooseView(frame, 'Timeline');
    await expect.poll(async () => (await heights(page)).frame).toBe(picture);
  });

  it('is 640 px where the frame is wide, whatever its height was before', async () => {
    const page = await hostPage({ body: await iframe() });
    await frameOf(page);
    await expect.poll(() => heights(page)).toEqual({ frame: 640, content: 640 });
  });

  const phone = { viewport: { width: 390, height: 700 } };

  it('fits an opened event, and the page scrolls to it', async () => {
    const page = await hostPage({
      body: `${await iframe('', '', '../data/dprk-russia.json')}<div class="far"></div>`,
      options: phone,
    });
    const frame = await frameOf(page);
    await eventsOf(page, 'entente-ready');
    const before = (await heights(page)).frame;
    await page.evaluate('scrollTo(0, 400)');
    await page.mouse.click(...(await eventIn(page, frame)));
    const panel = frame.locator('.en-panel');
    await expect.poll(async () => (await heights(page)).frame).toBeGreaterThan(before + 200);
    expect(await panel.evaluate((node) => node.scrollHeight - node.clientHeight)).toBe(0);
    const top = async (): Promise<number> => (await panel.boundingBox())!.y;
    await expect.poll(top).toBeLessThan(500);
    expect(await top()).toBeGreaterThan(200);
  });

  it('opens a dialog where the reader is, even in a frame many windows tall', async () => {
    const body = await iframe('', '', '../data/dprk-russia.json');
    const page = await hostPage({ body, options: phone });
    const frame = await frameOf(page);
    await frame.getByRole('combobox', { name: 'View' }).selectOption('List');
    await expect.poll(async () => (await heights(page)).frame).toBeGreaterThan(5000);
    const button = frame.getByRole('button', { name: 'Coverage' });
    await button.scrollIntoViewIfNeeded();
    await button.click();
    const seen = async (): Promise<boolean> => {
      const box = await frame.getByRole('dialog').boundingBox();
      return box !== null && box.y >= 0 && box.y + box.height <= 700;
    };
    await expect.poll(seen).toBe(true);
    const before = await page.evaluate('scrollY');
    await page.keyboard.press('Escape');
    await frame.getByRole('dialog').waitFor({ state: 'hidden' });
    await caughtUp(page, frame);
    expect(await page.evaluate('scrollY')).toBe(before);
  });

  it('is sent to Pym, under the name that Pym gave, and to AMP', async () => {
    const page = await hostPage({ body: await iframe('&initialWidth=600&childId=pym-7'), script: false });
    await frameOf(page);
    const said = (): Promise<unknown[]> => page.evaluate<unknown[]>('said');
    await expect.poll(said).toContainEqual({ sentinel: 'amp', type: 'embed-size', height: 640 });
    expect(await said()).toContain('pymxPYMxpym-7xPYMxheightxPYMx640');
    expect(await said()).toContainEqual({ entente: 1, type: 'height', height: 640 });
  });
});

describe('without the host script', () => {
  it.each([
    ['wide', ''],
    ['narrow', COLUMN],
  ])('a %s frame keeps its given height, and all of it can be scrolled to', async (_, before) => {
    const page = await hostPage({ body: before + (await iframe()), script: false });
    const frame = await frameOf(page);
    await chooseView(frame, 'List');
    const last = frame.getByText('Event 11').last();
    await last.scrollIntoViewIfNeeded();
    expect(await page.evaluate('one.clientHeight')).toBe(496);
    const box = await last.boundingBox();
    const around = await page.locator('#one').boundingBox();
    expect(box!.y + box!.height).toBeLessThanOrEqual(around!.y + around!.height);
    expect(pageErrors(page)).toEqual([]);
  });

  it('a frame tells nothing of the reader’s view to an article that has not sent a message', async () => {
    const page = await hostPage({ body: await iframe(), script: false });
    const frame = await frameOf(page);
    // The frame would pass this event on.
    const settled = frame.evaluate(
      'new Promise((done) => document.querySelector("entente-timeline").addEventListener("entente-view", () => done(), { once: true }))',
    );
    await chooseView(frame, 'List');
    await settled;
    await caughtUp(page, frame);
    const types = (await page.evaluate<{ type: string }[]>('said'))
      .map(({ type }) => type)
      .filter((type) => type !== 'caught-up');
    expect([...new Set(types)].sort()).toEqual(['embed-size', 'height', 'hello']);
    expect(await page.evaluate('history.length')).toBe(2);
  });

  it('a link in the address of the frame opens an event', async () => {
    const body = (await iframe()).replace('" >', '#e=e3" >');
    const frame = await frameOf(await hostPage({ body, script: false }));
    await frame.getByRole('heading', { name: 'Event 3' }).waitFor();
  });
});

describe('bad addresses', () => {
  it.each([
    ['en-GB', '', 'No timeline is named here.'],
    ['de-AT', '', 'Hier ist keine Zeitleiste angegeben.'],
    ['en-GB', '?src=javascript:alert(1)', '“javascript:alert(1)” is not the address of a timeline.'],
    ['de-AT', '?src=data:application/json,{}', 'ist keine Adresse einer Zeitleiste.'],
    ['en-GB', '?src=//evil.test/a.json&lang=de', '„//evil.test/a.json“ ist keine Adresse'],
  ])('in %s, %j says what to write instead', async (locale, query, words) => {
    const page = await newPage({ locale });
    await page.goto(`${inject('site')}/embed/frame.html${query}`);
    const alert = page.getByRole('alert');
    expect(await alert.textContent()).toContain(words);
    expect(await alert.textContent()).toContain('frame.html?src=../data/dprk-russia.json');
    expect(pageErrors(page)).toEqual([]);
  });
});

describe('a frame in a window of its own', () => {
  it('takes the attributes of the element as params and keeps the view in its address', async () => {
    const page = await open(
      '/embed/frame.html?src=../data/dprk-russia.json&lang=de&theme=dark&lanes=kind&shown=2024#q=drohne',
    );
    await page.locator('html[lang=de][data-theme=dark]').waitFor();
    await page.locator('.en-counted').waitFor();
    const size = 'document.querySelector("entente-timeline").offsetHeight';
    await expect.poll(() => page.evaluate(size)).toBe(800);
    const view = 'document.querySelector("entente-timeline").view';
    await expect.poll(() => page.evaluate(view)).toMatchObject({ lang: 'de', lanes: 'kind', query: 'drohne' });
    await chooseView(page, 'Liste');
    await expect.poll(() => new URL(page.url()).hash).toContain('view=outline');
  });
});

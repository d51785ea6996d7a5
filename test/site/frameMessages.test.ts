import type { Frame, Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { requested, smallFile } from './article';
import { caughtUp, frameOf, hostPage, iframe, STRANGER, eventsOf } from './framedArticle';
import { pageErrors } from './pages';

const view = (frame: Frame): Promise<unknown> => frame.evaluate('document.querySelector("entente-timeline").view');
const hashOf = (page: Page): string => new URL(page.url()).hash;

/** An article and its frame, which have exchanged messages. */
async function met(attributes = '', hash = '', params = ''): Promise<{ page: Page; frame: Frame }> {
  const page = await hostPage({ body: await iframe(params, attributes), hash });
  const frame = await frameOf(page);
  await eventsOf(page, 'entente-ready');
  return { page, frame };
}

describe('the address of the article', () => {
  it('opens an event through the frame', async () => {
    const { page, frame } = await met('data-link="one"', '#anchor&one.e=e3&two.e=e5');
    await frame.getByRole('heading', { name: 'Event 3' }).waitFor();
    expect(hashOf(page)).toBe('#anchor&one.e=e3&two.e=e5');
    expect(pageErrors(page)).toEqual([]);
  });

  it('keeps what the reader opens, and Back returns', async () => {
    const { page, frame } = await met('data-link="one"', '#anchor');
    await frame.evaluate('document.querySelector("entente-timeline").select("e3")');
    await expect.poll(() => hashOf(page)).toBe('#anchor&one.e=e3');
    await frame.evaluate('document.querySelector("entente-timeline").select("e4")');
    await expect.poll(() => hashOf(page)).toBe('#anchor&one.e=e4');
    await page.goBack();
    await expect.poll(() => view(frame)).toMatchObject({ selected: 'e3' });
    await page.goBack();
    await expect.poll(() => view(frame)).toMatchObject({ selected: null });
    const before = (await eventsOf(page, 'entente-view')).length;
    await page.goForward();
    await expect.poll(() => view(frame)).toMatchObject({ selected: 'e3' });
    // The article hears of the view once it has settled, and has written it to its address by then.
    const heardSince = async (): Promise<unknown[]> =>
      (await eventsOf(page, 'entente-view')).slice(before).map(({ detail }) => detail['link']);
    await expect.poll(heardSince).toContain('e=e3');
    expect(hashOf(page)).toBe('#anchor&one.e=e3');
  });

  it('follows pans and zooms without history entries', async () => {
    const { page, frame } = await met('data-link="one"');
    const before = await page.evaluate('history.length');
    await frame.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => hashOf(page)).toContain('#one.t=');
    const once = hashOf(page);
    await frame.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => hashOf(page)).not.toBe(once);
    expect(await page.evaluate('history.length')).toBe(before);
  });

  it('opens an event by a plain link in the article', async () => {
    const body = `<a href="#one.e=e7">What happened in 2007</a>${await iframe('', 'data-link="one"')}`;
    const page = await hostPage({ body });
    const frame = await frameOf(page);
    await eventsOf(page, 'entente-ready');
    await page.getByRole('link').click();
    await frame.getByRole('heading', { name: 'Event 7' }).waitFor();
  });

  it('is not changed without a name', async () => {
    const { page, frame } = await met('', '#one.e=e3');
    expect(await view(frame)).toMatchObject({ selected: null });
    await frame.evaluate('document.querySelector("entente-timeline").select("e4")');
    const last = async (): Promise<unknown> => (await eventsOf(page, 'entente-view')).at(-1)?.detail;
    await expect.poll(last).toMatchObject({ link: 'e=e4', count: 12, choice: true });
    expect(hashOf(page)).toBe('#one.e=e3');
  });
});

describe('theme and language', () => {
  const paper = 'getComputedStyle(document.documentElement).backgroundColor';

  it('are those of the article and follow it', async () => {
    const { page, frame } = await met('data-theme="dark"');
    await expect.poll(() => frame.evaluate(paper)).toBe('rgb(22, 23, 26)');
    await page.evaluate('one.dataset.theme = "light", document.documentElement.lang = "de"');
    await expect.poll(() => frame.evaluate(paper)).toBe('rgb(251, 250, 247)');
    await frame.getByRole('heading', { level: 2, name: 'Probe-Zeitleiste' }).waitFor();
    expect(await frame.evaluate('document.documentElement.lang')).toBe('de');
    await page.evaluate('one.dataset.theme = "pink"');
    await page.evaluate('document.documentElement.lang = "<b>"');
    // What comes after them shows that they have arrived.
    await page.evaluate('one.dataset.theme = "dark"');
    await expect.poll(() => frame.evaluate(paper)).toBe('rgb(22, 23, 26)');
    expect(await frame.evaluate('document.documentElement.lang')).toBe('de');
    expect(pageErrors(page)).toEqual([]);
  });

  it('in the address of the frame take precedence over those of the article', async () => {
    const { frame } = await met('data-theme="dark"', '', '&theme=light&lang=de');
    await frame.getByRole('heading', { level: 2, name: 'Probe-Zeitleiste' }).waitFor();
    expect(await frame.evaluate(paper)).toBe('rgb(251, 250, 247)');
  });
});

describe('events', () => {
  it('tell the article what is opened, and the article can open and close events', async () => {
    const { page, frame } = await met();
    await page.evaluate('one.dispatchEvent(new CustomEvent("entente-command", { detail: { select: "e3" } }))');
    await frame.getByRole('heading', { name: 'Event 3' }).waitFor();
    expect((await eventsOf(page, 'entente-select')).at(-1)).toMatchObject({ from: 'one', detail: { id: 'e3' } });
    await page.evaluate('one.dispatchEvent(new CustomEvent("entente-command", { detail: { select: null } }))');
    expect((await eventsOf(page, 'entente-select', 2)).at(-1)).toMatchObject({ detail: { id: null } });
  });

  it('sent before the frame has loaded are applied once it has', async () => {
    const page = await hostPage({ body: '<div id="place"></div>' });
    const address = /src="([^"]+)"/.exec(await iframe())![1]!.replaceAll('&amp;', '&');
    await page.evaluate(`{
      const frame = document.createElement('iframe');
      frame.id = 'one';
      frame.src = ${JSON.stringify(address)};
      place.append(frame);
      frame.dispatchEvent(new CustomEvent('entente-command', { detail: { link: 'e=e5' } }));
    }`);
    const frame = await frameOf(page);
    await frame.getByRole('heading', { name: 'Event 5' }).waitFor();
    await expect.poll(() => page.evaluate('one.clientHeight')).toBe(640);
  });

  it('tell the article when there is nothing to show', async () => {
    const page = await hostPage({ body: await iframe('', '', '../data/gone.json'), hasClock: true });
    const [fault] = await eventsOf(page, 'entente-fault');
    expect(fault?.detail).toMatchObject({ fault: { type: 'answered', code: 404 }, willRetry: false });
    expect(await page.frameLocator('#one').getByRole('button', { name: 'Try again' }).isVisible()).toBe(true);
    const frame = (await (await page.locator('#one').elementHandle()).contentFrame())!;
    await frame.getByText(/data\/gone\.json answered with error 404/).waitFor();
    // As tall as the sentence, and not an empty box.
    await expect.poll(() => page.evaluate('one.clientHeight')).toBeLessThan(150);
    const { height } = (await frame.getByText(/answered with error 404/).boundingBox())!;
    expect(await page.evaluate('one.clientHeight')).toBeGreaterThanOrEqual(height);
    // A request would be repeated after two seconds.
    await page.clock.runFor(3500);
    await requested(page, frame);
    expect(page.asked.filter((address) => new URL(address).pathname.endsWith('gone.json'))).toHaveLength(1);
  });

  // While its requests were repeated, which takes minutes, the frame was once an empty box of 640 px.
  it.each([
    ['answers with an error', 'de', 500, 'antwortete mit Fehler 500', 'Erneut versuchen'],
    ['does not answer', 'en', null, 'the server could not be reached', 'Try again'],
  ] as const)(
    'tell the article at once when the server %s: the frame is as tall as what it says',
    async (_, lang, status, words, label) => {
      const page = await hostPage({ body: '<div id="place"></div>', hasClock: true });
      let isDown = true;
      await page.route('**/data/down.json', (route) =>
        !isDown
          ? route.fulfill({ body: smallFile(), contentType: 'application/json' })
          : status === null
            ? route.abort()
            : route.fulfill({ status }),
      );
      const html = (await iframe(`&lang=${lang}`, '', '../data/down.json')).replaceAll('&amp;', '&');
      await page.evaluate(`{
        const frame = document.createElement('iframe');
        frame.id = 'one';
        frame.src = ${JSON.stringify(/src="([^"]+)"/.exec(html)![1]!)};
        place.append(frame);
      }`);
      const frame = page.frameLocator('#one');
      await frame.getByText(words).waitFor();
      await expect.poll(() => page.evaluate('one.clientHeight')).toBeLessThan(150);
      isDown = false;
      await frame.getByRole('button', { name: label }).click();
      await eventsOf(page, 'entente-ready');
      await expect.poll(() => page.evaluate('one.clientHeight')).toBe(640);
    },
  );

  it('tell the article that drawing failed, with the error as text', async () => {
    const page = await hostPage({ body: '<div id="place"></div>' });
    await page.context().addInitScript('HTMLCanvasElement.prototype.getContext = () => null');
    const html = await iframe();
    await page.evaluate(`{
      const frame = document.createElement('iframe');
      frame.id = 'one';
      frame.src = ${JSON.stringify(/src="([^"]+)"/.exec(html)![1]!.replaceAll('&amp;', '&'))};
      place.append(frame);
    }`);
    const [fault] = await eventsOf(page, 'entente-fault');
    expect(fault?.detail).toMatchObject({
      fault: { type: 'internal' },
      error: expect.stringContaining('canvas') as string,
    });
  });
});

describe('messages from others', () => {
  const SHOUT = '<script>parent.postMessage({ entente: 1, type: "height", height: 4000 }, "*")</script>';

  it('to the article are accepted only from a frame of its own, at the origin of its address', async () => {
    const { page, frame } = await met();
    await page.route(`${STRANGER}/**`, (route) => route.fulfill({ contentType: 'text/html', body: SHOUT }));
    const shouted = async (): Promise<number> =>
      (await page.evaluate<{ height?: number }[]>('said')).filter((each) => each.height === 4000).length;
    await page.evaluate(`{
      const frame = document.createElement('iframe');
      frame.src = '${STRANGER}/';
      frame.id = 'two';
      document.body.append(frame);
      window.postMessage({ entente: 1, type: 'height', height: 4000 }, '*');
    }`);
    await expect.poll(shouted).toBe(2);
    // The same frame, at another origin, is a stranger.
    await frame.goto(STRANGER);
    await expect.poll(shouted).toBe(3);
    expect(await page.evaluate('[one.clientHeight, two.style.height]')).toEqual([640, '']);
  });

  it('to the article change nothing when they are invalid, even from a frame of its own', async () => {
    const { page, frame } = await met();
    await frame.evaluate(`for (const say of [null, 7, 'height', {}, { entente: 2, type: 'height', height: 4000 }, { entente: 1 },
      { entente: 1, type: 'height', height: 'tall' }, { entente: 1, type: 'height' }, { entente: 1, type: 'reveal' }])
      parent.postMessage(say, '*')`);
    await expect.poll(() => page.evaluate<unknown[]>('said')).toContainEqual({ entente: 1, type: 'reveal' });
    expect(await page.evaluate('[one.clientHeight, scrollY]')).toEqual([640, 0]);
    expect(pageErrors(page)).toEqual([]);
  });

  it('to the frame are accepted only from its parent window, and change nothing when they are invalid', async () => {
    const { page, frame } = await met();
    const before = await view(frame);
    await frame.evaluate('postMessage({ entente: 1, type: "command", select: "e3" }, "*")');
    await page.evaluate(`{
      const origin = ${JSON.stringify(inject('site'))};
      for (const say of [null, 7, 'command', {}, { entente: 2, type: 'command', select: 'e3' }, { type: 'command', select: 'e3' },
        { entente: 1, type: 'command', select: 3, link: 7, theme: {}, lang: [] }, { entente: 1, type: 'command', select: 'gone', link: '%%%&t=soon', theme: 'pink', lang: '..' },
        { entente: 1, type: 'eval', select: 'e3' }])
        one.contentWindow.postMessage(say, origin);
    }`);
    // What comes after them shows that they have arrived, and is all that has changed.
    await page.evaluate('one.dispatchEvent(new CustomEvent("entente-command", { detail: { select: "e5" } }))');
    await frame.getByRole('heading', { name: 'Event 5' }).waitFor();
    expect(await view(frame)).toEqual({ ...(before as object), selected: 'e5', link: 'e=e5' });
    expect(pageErrors(page)).toEqual([]);
  });
});

describe('an article of 20,000 px', () => {
  const far = '<div class="far"></div>';

  it.each([
    ['wide', ''],
    ['narrow', 'class="column"'],
  ])('scrolls past a %s frame by the wheel, wherever the pointer is', async (_, column) => {
    const body = `${far}<div ${column}>${await iframe('&selected=e5')}</div>${far}`;
    const page = await hostPage({ body, options: { viewport: { width: 1280, height: 600 } } });
    await page.evaluate('scrollTo(0, 9900)');
    const frame = await frameOf(page);
    await eventsOf(page, 'entente-ready');
    await expect.poll(() => page.evaluate('one.clientHeight')).toBeGreaterThan(600);
    const wheelOver = async (place: string): Promise<void> => {
      await frame.locator(place).evaluate((node) => node.scrollIntoView({ block: 'center' }));
      const box = (await frame.locator(place).boundingBox())!;
      const before = await page.evaluate<number>('scrollY');
      await page.mouse.move(box.x + 30, box.y + box.height / 2);
      await page.mouse.wheel(0, 120);
      // On a busy machine a wheel event takes its time.
      await expect.poll(async () => (await page.evaluate<number>('scrollY')) - before, { timeout: 5000 }).toBe(120);
    };
    await wheelOver('.en-plot');
    await wheelOver('.en-headline');
    await wheelOver('.en-panel h3');
  });

  it('scrolls past a frame by a finger', async () => {
    const options = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
    const page = await hostPage({ body: `${far}${await iframe()}${far}`, options });
    await page.evaluate('scrollTo(0, 9900)');
    const frame = await frameOf(page);
    await eventsOf(page, 'entente-ready');
    await caughtUp(page, frame);
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number): Promise<unknown> =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x: 200, y }] });
    await touch('touchStart', 600);
    for (let y = 580; y >= 200; y -= 20) await touch('touchMove', y);
    await touch('touchEnd');
    await expect.poll(() => page.evaluate<number>('scrollY')).toBeGreaterThan(10_150);
  });
});

import type { Frame, Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { frameOf, hostPage, iframe, STRANGER, told } from './framed';
import { faults } from './pages';

const view = (frame: Frame): Promise<unknown> => frame.evaluate('document.querySelector("entente-timeline").view');
const hashOf = (page: Page): string => new URL(page.url()).hash;

/** An article whose frame has met it. */
async function met(attributes = '', hash = '', params = ''): Promise<{ page: Page; frame: Frame }> {
  const page = await hostPage({ body: await iframe(params, attributes), hash });
  const frame = await frameOf(page);
  await told(page, 'entente-ready');
  return { page, frame };
}

describe('the article’s address', () => {
  it('opens an event through the frame', async () => {
    const { page, frame } = await met('data-link="one"', '#anchor&one.e=e3&two.e=e5');
    await frame.getByRole('heading', { name: 'Event 3' }).waitFor();
    expect(hashOf(page)).toBe('#anchor&one.e=e3&two.e=e5');
    expect(faults(page)).toEqual([]);
  });

  it('keeps what the reader opens, and Back goes back over it', async () => {
    const { page, frame } = await met('data-link="one"', '#anchor');
    await frame.evaluate('document.querySelector("entente-timeline").select("e3")');
    await expect.poll(() => hashOf(page)).toBe('#anchor&one.e=e3');
    await frame.evaluate('document.querySelector("entente-timeline").select("e4")');
    await expect.poll(() => hashOf(page)).toBe('#anchor&one.e=e4');
    await page.goBack();
    await expect.poll(() => view(frame)).toMatchObject({ selected: 'e3' });
    await page.goBack();
    await expect.poll(() => view(frame)).toMatchObject({ selected: null });
    await page.goForward();
    await expect.poll(() => view(frame)).toMatchObject({ selected: 'e3' });
    await page.waitForTimeout(500);
    expect(hashOf(page)).toBe('#anchor&one.e=e3');
  });

  it('takes pans and zooms without a step back for each', async () => {
    const { page, frame } = await met('data-link="one"');
    const before = await page.evaluate('history.length');
    await frame.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => hashOf(page)).toContain('#one.t=');
    await frame.getByRole('button', { name: 'Zoom in' }).click();
    await page.waitForTimeout(600);
    expect(await page.evaluate('history.length')).toBe(before);
  });

  it('a plain link in the text of the article opens an event', async () => {
    const body = `<a href="#one.e=e7">What happened in 2007</a>${await iframe('', 'data-link="one"')}`;
    const page = await hostPage({ body });
    const frame = await frameOf(page);
    await told(page, 'entente-ready');
    await page.getByRole('link').click();
    await frame.getByRole('heading', { name: 'Event 7' }).waitFor();
  });

  it('is left alone without a name', async () => {
    const { page, frame } = await met('', '#one.e=e3');
    expect(await view(frame)).toMatchObject({ selected: null });
    await frame.evaluate('document.querySelector("entente-timeline").select("e4")');
    const last = async (): Promise<unknown> => (await told(page, 'entente-view')).at(-1)?.detail;
    await expect.poll(last).toMatchObject({ link: 'e=e4', count: 12, choice: true });
    expect(hashOf(page)).toBe('#one.e=e3');
  });
});

describe('theme and language', () => {
  const paper = 'getComputedStyle(document.documentElement).backgroundColor';

  it('are those of the article, and follow it', async () => {
    const { page, frame } = await met('data-theme="dark"');
    await expect.poll(() => frame.evaluate(paper)).toBe('rgb(22, 23, 26)');
    await page.evaluate('one.dataset.theme = "light", document.documentElement.lang = "de"');
    await expect.poll(() => frame.evaluate(paper)).toBe('rgb(251, 250, 247)');
    await frame.getByRole('heading', { level: 2, name: 'Probe-Zeitleiste' }).waitFor();
    expect(await frame.evaluate('document.documentElement.lang')).toBe('de');
    await page.evaluate('one.dataset.theme = "pink"');
    await page.evaluate('document.documentElement.lang = "<b>"');
    await page.waitForTimeout(200);
    expect(await frame.evaluate('document.documentElement.lang')).toBe('de');
    expect(faults(page)).toEqual([]);
  });

  it('in the frame’s own address hold against the article’s', async () => {
    const { frame } = await met('data-theme="dark"', '', '&theme=light&lang=de');
    await frame.getByRole('heading', { level: 2, name: 'Probe-Zeitleiste' }).waitFor();
    expect(await frame.evaluate(paper)).toBe('rgb(251, 250, 247)');
  });
});

describe('events', () => {
  it('the article is told what is opened, and can open and close itself', async () => {
    const { page, frame } = await met();
    await page.evaluate('one.dispatchEvent(new CustomEvent("entente-do", { detail: { select: "e3" } }))');
    await frame.getByRole('heading', { name: 'Event 3' }).waitFor();
    expect((await told(page, 'entente-select')).at(-1)).toMatchObject({ from: 'one', detail: { id: 'e3' } });
    await page.evaluate('one.dispatchEvent(new CustomEvent("entente-do", { detail: { select: null } }))');
    expect((await told(page, 'entente-select', 2)).at(-1)).toMatchObject({ detail: { id: null } });
  });

  it('what is wanted before the frame is there is done once it is', async () => {
    const page = await hostPage({ body: '<div id="place"></div>' });
    const address = /src="([^"]+)"/.exec(await iframe())![1]!.replaceAll('&amp;', '&');
    await page.evaluate(`{
      const frame = document.createElement('iframe');
      frame.id = 'one';
      frame.src = ${JSON.stringify(address)};
      place.append(frame);
      frame.dispatchEvent(new CustomEvent('entente-do', { detail: { link: 'e=e5' } }));
    }`);
    const frame = await frameOf(page);
    await frame.getByRole('heading', { name: 'Event 5' }).waitFor();
    await expect.poll(() => page.evaluate('one.clientHeight')).toBe(640);
  });

  it('says when there is nothing to show', async () => {
    const page = await hostPage({ body: await iframe('', '', '../data/gone.json') });
    const [fault] = await told(page, 'entente-fault');
    expect(fault?.detail).toMatchObject({ fault: { type: 'answered', code: 404 } });
    expect(await page.evaluate('one.clientHeight')).toBe(496);
  });
});

describe('messages from others', () => {
  const SHOUT = '<script>parent.postMessage({ entente: 1, type: "height", height: 4000 }, "*")</script>';

  it('to the article: only a frame of its own, from the origin of its address, is heard', async () => {
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
    // The same frame, gone elsewhere, is somebody else.
    await frame.goto(STRANGER);
    await expect.poll(shouted).toBe(3);
    expect(await page.evaluate('[one.clientHeight, two.style.height]')).toEqual([640, '']);
  });

  it('to the article: nonsense changes nothing, even from a frame of its own', async () => {
    const { page, frame } = await met();
    await frame.evaluate(`for (const say of [null, 7, 'height', {}, { entente: 2, type: 'height', height: 4000 }, { entente: 1 },
      { entente: 1, type: 'height', height: 'tall' }, { entente: 1, type: 'height' }, { entente: 1, type: 'look' }])
      parent.postMessage(say, '*')`);
    await expect.poll(() => page.evaluate<unknown[]>('said')).toContainEqual({ entente: 1, type: 'look' });
    expect(await page.evaluate('[one.clientHeight, scrollY]')).toEqual([640, 0]);
    expect(faults(page)).toEqual([]);
  });

  it('to the frame: only the window around it is heard, and nonsense changes nothing', async () => {
    const { page, frame } = await met();
    const before = await view(frame);
    await page.evaluate(`{
      const origin = ${JSON.stringify(inject('site'))};
      for (const say of [null, 7, 'do', {}, { entente: 2, type: 'do', select: 'e3' }, { type: 'do', select: 'e3' },
        { entente: 1, type: 'do', select: 3, link: 7, theme: {}, lang: [] }, { entente: 1, type: 'do', select: 'gone', link: '%%%&t=soon', theme: 'pink', lang: '..' },
        { entente: 1, type: 'eval', select: 'e3' }])
        one.contentWindow.postMessage(say, origin);
    }`);
    await frame.evaluate('postMessage({ entente: 1, type: "do", select: "e3" }, "*")');
    await page.waitForTimeout(500);
    expect(await view(frame)).toEqual(before);
    expect(faults(page)).toEqual([]);
  });
});

describe('an article of 20,000 px', () => {
  const far = '<div class="far"></div>';

  it.each([
    ['wide', ''],
    ['narrow', 'class="column"'],
  ])('is scrolled by the wheel past a %s frame, wherever the pointer is', async (_, column) => {
    const body = `${far}<div ${column}>${await iframe('&selected=e5')}</div>${far}`;
    const page = await hostPage({ body, options: { viewport: { width: 1280, height: 600 } } });
    await page.evaluate('scrollTo(0, 9900)');
    const frame = await frameOf(page);
    await told(page, 'entente-ready');
    await expect.poll(() => page.evaluate('one.clientHeight')).toBeGreaterThan(600);
    const wheelOver = async (place: string): Promise<void> => {
      await frame.locator(place).evaluate((node) => node.scrollIntoView({ block: 'center' }));
      const box = (await frame.locator(place).boundingBox())!;
      const before = await page.evaluate<number>('scrollY');
      await page.mouse.move(box.x + 30, box.y + box.height / 2);
      await page.mouse.wheel(0, 120);
      // On a busy machine a wheel takes its time.
      await expect.poll(async () => (await page.evaluate<number>('scrollY')) - before, { timeout: 5000 }).toBe(120);
    };
    await wheelOver('.en-plot');
    await wheelOver('.en-headline');
    await wheelOver('.en-panel h3');
  });

  it('and by a finger', async () => {
    const options = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
    const page = await hostPage({ body: `${far}${await iframe()}${far}`, options });
    await page.evaluate('scrollTo(0, 9900)');
    await frameOf(page);
    await told(page, 'entente-ready');
    await page.waitForTimeout(200);
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number): Promise<unknown> =>
      session.send('Input.dispatchTouchEvent', { type, touchPoints: y === undefined ? [] : [{ x: 200, y }] });
    await touch('touchStart', 600);
    for (let y = 580; y >= 200; y -= 20) await touch('touchMove', y);
    await touch('touchEnd');
    await expect.poll(() => page.evaluate<number>('scrollY')).toBeGreaterThan(10_150);
  });
});

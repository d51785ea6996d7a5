import { describe, expect, it } from 'vitest';
import { article, recordedEvents, waitForEvents, requested, smallFile, type Answer } from './article';
import { pageErrors, painted } from './pages';

const ELEMENT = '<entente-timeline id="one" src="data.json"><p>Read this.</p></entente-timeline>';

const ERRORS = 'cannot be shown, because there are errors in its data';
const BAD: readonly (readonly [what: string, answer: Answer, sentence: string, requests: number])[] = [
  ['missing', { status: 404 }, 'could not be loaded: data.json answered with error 404', 1],
  ['refused by the host', { status: 500 }, 'data.json answered with error 500. Another attempt will follow.', 2],
  ['a web page instead of data', { body: '<!doctype html><p>Log in', type: 'text/html' }, ERRORS, 1],
  ['cut off', { body: smallFile().slice(0, -200) }, ERRORS, 1],
  ['empty', { body: '' }, ERRORS, 1],
  ['not a timeline', { body: '{"some": "json"}' }, ERRORS, 1],
];

describe('data that is', () => {
  it.each(BAD)('%s: the article keeps its content, with one short message', async (_, answer, text, requests) => {
    const page = await article({ body: ELEMENT, files: { 'data.json': () => answer }, hasClock: true });
    const [fault] = await waitForEvents(page, 'entente-fault');
    expect(fault?.detail).toHaveProperty('issues');
    expect(await page.getByText('Read this.').isVisible()).toBe(true);
    const sentence = page.getByRole('status').filter({ hasText: text });
    await sentence.waitFor();
    expect(pageErrors(page).filter((fault) => !fault.startsWith('Failed to load resource'))).toEqual([]);
    // A request is repeated after two seconds, and a third one comes four seconds later.
    await page.clock.runFor(3500);
    await requested(page);
    expect(page.asked.filter((address) => address.endsWith('data.json'))).toHaveLength(requests);
  });

  // An element whose data did not come was once an empty box of 640 px, for as long as its requests were repeated.
  it.each([
    ['missing', () => ({ status: 404 }), 1],
    ['refused by the host', () => ({ status: 500 }), 7],
    ['on a server that does not answer', () => null, 7],
  ] satisfies [string, () => Answer, number][])(
    '%s leaves one sentence with a button, at its own height, and few requests',
    async (_, answer: () => Answer, most) => {
      const body = `<entente-timeline id="one" src="data.json" lang="de"></entente-timeline><p>After it.</p>`;
      let isDown = true;
      const page = await article({
        body,
        files: { 'data.json': () => (isDown ? answer() : { body: smallFile() }) },
        hasClock: true,
      });
      const requests = (): number => page.asked.filter((address) => address.endsWith('data.json')).length;
      await expect.poll(requests).toBe(1);
      await page.clock.runFor(31_000);
      await waitForEvents(page, 'entente-fault');
      const button = page.getByRole('button', { name: 'Erneut versuchen' });
      await button.waitFor();
      expect(await page.evaluate('one.offsetHeight')).toBeLessThan(110);
      // A page that gives it a height gets the sentence's too: there is nothing to fill the rest.
      await page.evaluate('one.style.height = "640px"');
      expect(await page.evaluate('one.offsetHeight')).toBeLessThan(110);
      for (let i = 0; i < 12; i++) {
        await page.clock.runFor(60_000);
        await requested(page);
      }
      expect(requests()).toBe(most);
      expect(await button.isVisible()).toBe(true);
      isDown = false;
      await button.click();
      await waitForEvents(page, 'entente-ready');
      expect(await page.evaluate('one.offsetHeight')).toBe(640);
      expect(await button.count()).toBe(0);
    },
  );

  it('unavailable at first is requested again until it arrives', async () => {
    let asked = 0;
    const page = await article({
      body: ELEMENT,
      files: { 'data.json': () => (++asked === 1 ? { status: 503 } : { body: smallFile() }) },
    });
    await waitForEvents(page, 'entente-fault');
    await waitForEvents(page, 'entente-ready');
    expect(asked).toBe(2);
    expect(await page.getByText('Read this.').isVisible()).toBe(false);
    expect(await page.getByText('could not be loaded').isVisible()).toBe(false);
  });

  it('late leaves the content in place, and counts as missing after half a minute', async () => {
    const page = await article({ body: ELEMENT, files: { 'data.json': () => null }, hasClock: true });
    await expect.poll(() => page.asked.some((address) => address.endsWith('data.json'))).toBe(true);
    await page.clock.runFor(25_000);
    expect(await page.getByText('Read this.').isVisible()).toBe(true);
    expect(await recordedEvents(page)).toEqual([]);
    await page.clock.runFor(10_000);
    await waitForEvents(page, 'entente-fault');
    expect(await page.getByText('Read this.').isVisible()).toBe(true);
  });

  it('valid except for some events shows the others, and reports the rest', async () => {
    const file = JSON.parse(smallFile()) as { events: { when: string }[] };
    file.events[2]!.when = '9/11/1989';
    const page = await article({ body: ELEMENT, files: { 'data.json': () => ({ body: JSON.stringify(file) }) } });
    const [ready] = await waitForEvents(page, 'entente-ready');
    expect(ready).toMatchObject({ detail: { events: 11, issues: [{ code: 'date', line: 1 }] } });
  });
});

// Readers of an article were shown “168 problems in the file”. Its editor has the command, the app and `issues` of the event.
it.each([
  ['en', '1 event could not be read'],
  ['de', '1 Ereignis nicht lesbar'],
])('the readers of an article hear how many events are missing, and no more (%s)', async (lang, sentence) => {
  const file = JSON.parse(smallFile()) as { events: { when: string; title: unknown; extra?: string }[] };
  Object.assign(file.events[2]!, { when: '9/11/1989', title: 7 });
  for (const event of file.events) event.extra = 'a warning';
  const page = await article({
    body: `<entente-timeline id="one" src="data.json" lang="${lang}"></entente-timeline>`,
    files: { 'data.json': () => ({ body: JSON.stringify(file) }) },
  });
  await waitForEvents(page, 'entente-ready');
  await page.locator('.en-foot-note').filter({ hasText: sentence }).waitFor();
  await page.locator('.en-picture').hover();
  await page.locator('.en-legend li').first().waitFor();
  expect(await page.locator('#one').innerText()).not.toMatch(/problem/i);
});

describe('a browser in which drawing fails', () => {
  const body = `<script src="break.js"></script>${ELEMENT}`;
  const data = { 'data.json': () => ({ body: smallFile() }) };
  const breaking = (script: string) => ({ ...data, 'break.js': () => ({ body: script, type: 'text/javascript' }) });

  it.each([
    ['gives no canvas', 'HTMLCanvasElement.prototype.getContext = () => null', 'canvas'],
    ['throws', 'CanvasRenderingContext2D.prototype.fillRect = () => { throw new Error("broken canvas") }', 'canvas'],
  ])('since it %s shows the article’s content and says so once', async (_, script, error) => {
    const page = await article({ body, files: breaking(script) });
    await waitForEvents(page, 'entente-fault');
    await painted(page);
    expect(await page.getByText('Read this.').isVisible()).toBe(true);
    await page.getByText('Something went wrong in the timeline itself.').waitFor();
    expect(await page.locator('.en-live canvas').count()).toBe(0);
    expect((await recordedEvents(page)).map(({ name }) => name)).toEqual(['entente-fault']);
    expect(pageErrors(page)).toEqual([expect.stringContaining(error)]);
  });

  it('in a later frame brings the article’s content back', async () => {
    const script = 'globalThis.broken = false; const { fillRect } = CanvasRenderingContext2D.prototype;';
    const page = await article({
      body,
      files: breaking(`${script}
        CanvasRenderingContext2D.prototype.fillRect = function (...box) {
          if (broken) throw new Error('broken canvas');
          fillRect.apply(this, box);
        };`),
    });
    await waitForEvents(page, 'entente-ready');
    expect(await page.getByText('Read this.').isVisible()).toBe(false);
    await page.evaluate('broken = true');
    // Another size has everything painted anew.
    await page.setViewportSize({ width: 900, height: 700 });
    await waitForEvents(page, 'entente-fault');
    expect(await page.getByText('Read this.').isVisible()).toBe(true);
    expect(pageErrors(page)).toEqual([expect.stringContaining('broken canvas')]);
  });
});

describe('an article that is far longer than the window', () => {
  it('loads a timeline when the reader comes near, and not before', async () => {
    const files = { 'data.json': () => ({ body: smallFile() }) };
    const page = await article({ body: `<div class="far"></div>${ELEMENT}<div class="far"></div>`, files });
    // The element has an observer too, created before this one: both are called in the same frame.
    const observed = 'new Promise((done) => new IntersectionObserver(done).observe(one))';
    await page.evaluate(`customElements.whenDefined('entente-timeline').then(() => ${observed})`);
    await requested(page);
    expect(page.asked.filter((address) => address.endsWith('data.json'))).toEqual([]);
    await page.mouse.move(600, 400);
    await page.mouse.wheel(0, 9000);
    await waitForEvents(page, 'entente-ready');
    await expect.poll(() => page.evaluate('scrollY')).toBe(9000);
  });

  it('scrolls past the timeline by the wheel, wherever the pointer is', async () => {
    const files = { 'data.json': () => ({ body: smallFile() }) };
    const page = await article({ body: `<div class="far"></div>${ELEMENT}<div class="far"></div>`, files });
    await page.evaluate('scrollTo(0, 9700)');
    await waitForEvents(page, 'entente-ready');
    await page.mouse.move(600, 500);
    for (let i = 0; i < 10; i++) await page.mouse.wheel(0, 150);
    await expect.poll(() => page.evaluate('scrollY')).toBe(11_200);
  });
});

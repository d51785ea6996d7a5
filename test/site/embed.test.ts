import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, inject, it } from 'vitest';
import { chooseView } from './timelinePage';
import { article, recordedEvents, waitForEvents, requested, smallFile } from './article';
import { pageErrors } from './pages';

const files = { 'small.json': () => ({ body: smallFile() }) };
const ONE = '<entente-timeline id="one" src="small.json"><p>Read this.</p></entente-timeline>';

describe('the element in an article under a strict Content Security Policy', () => {
  it('shows a timeline, and nothing is blocked or fails', async () => {
    const page = await article({ body: ONE, files });
    const [ready] = await waitForEvents(page, 'entente-ready');
    expect(ready).toMatchObject({ from: 'one', detail: { events: 12, issues: [] } });
    expect(await page.getByRole('heading', { level: 2, name: 'Test timeline' }).isVisible()).toBe(true);
    expect(await page.getByText('Read this.').isVisible()).toBe(false);
    await chooseView(page, 'List');
    await page.getByRole('heading', { level: 3, name: '2003' }).waitFor();
    await page.getByText('Event 3').first().click();
    expect(await recordedEvents(page, 'refused')).toEqual([]);
    expect(pageErrors(page)).toEqual([]);
  });

  // The build of the element once dropped the code that repaints the chart.
  it('repaints when the reader zooms and pans', async () => {
    const page = await article({ body: ONE, files });
    await waitForEvents(page, 'entente-ready');
    const picture = (): Promise<string> =>
      page.locator('.en-picture canvas').evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
    const box = (await page.locator('.en-plot').boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.locator('.en-legend li').first().waitFor();
    const atFirst = await picture();
    await page.keyboard.down('Control');
    for (let i = 0; i < 5; i++) await page.mouse.wheel(0, -120);
    await page.keyboard.up('Control');
    await expect.poll(picture).not.toBe(atFirst);
    await waitForEvents(page, 'entente-view');
    const zoomed = await picture();
    await page.mouse.down();
    await page.mouse.move(x + 150, y, { steps: 5 });
    await page.mouse.up();
    await expect.poll(picture).not.toBe(zoomed);
  });

  it.each([1280, 900, 390])(
    'shows its events before the parts beside them, which do not shift them, %i px wide',
    async (width) => {
      const size =
        'JSON.stringify(one.shadowRoot.querySelector(".en-picture, .en-vertical-picture").getBoundingClientRect())';
      const brush = 'one.shadowRoot.querySelector(".en-brush") !== null';
      const note = `addEventListener("entente-ready", () => (globalThis.atReady = [${size}, ${brush}]))`;
      const page = await article({
        body: `<script src="note.js"></script>${ONE}`,
        files: { ...files, 'note.js': () => ({ body: note, type: 'text/javascript' }) },
        options: { viewport: { width, height: 800 } },
      });
      await waitForEvents(page, 'entente-ready');
      await page.locator('.en-brush-end').first().waitFor();
      await page.locator('.en-legend li').first().waitFor();
      const before = await page.evaluate<[string, boolean]>('atReady');
      expect(before).toEqual([await page.evaluate<string>(size), false]);
    },
  );

  // A page removes what it shows meanwhile when it hears that: both would be seen a frame later, and nothing a frame sooner.
  it('is ready in the frame of its first paint, once it is painted, with earlier calls applied', async () => {
    const note = `
      const canvas = () => one.shadowRoot.querySelector('canvas');
      const colours = () => {
        const { data } = canvas().getContext('2d').getImageData(0, 0, canvas().width, canvas().height);
        return new Set(new Uint32Array(data.buffer)).size;
      };
      let isInFrame = false;
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (isInFrame = false);
      globalThis.unpainted = [];
      const look = () => {
        isInFrame = true;
        // Answered once the frame is over.
        port2.postMessage(0);
        // Before the callbacks of this frame that paint: what the frame before showed.
        const live = one.shadowRoot?.querySelector('.en-live');
        if (live && !live.inert) unpainted.push(colours() <= 5);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
      customElements.whenDefined('entente-timeline').then(() => one.show('2003/2006'));
      addEventListener('entente-ready', () => {
        globalThis.atReady = [one.view.shown, colours() > 5, one.shadowRoot.querySelector('.en-fallback').hidden, isInFrame];
      });`;
    const page = await article({
      body: `${ONE}<script src="note.js"></script>`,
      files: { ...files, 'note.js': () => ({ body: note, type: 'text/javascript' }) },
    });
    await waitForEvents(page, 'entente-ready');
    expect(await page.evaluate('atReady')).toEqual(['2003/2006', true, true, true]);
    await expect.poll(() => page.evaluate('unpainted.length')).toBeGreaterThan(0);
    expect(await page.evaluate('unpainted.includes(true)')).toBe(false);
  });

  // The language of a host page may be invalid; Intl throws for this one.
  it('works in a page whose language tag is invalid', async () => {
    const page = await article({ body: `<div lang="en_US">${ONE}</div>`, files });
    await waitForEvents(page, 'entente-ready');
    await page.locator('.en-legend li').first().waitFor();
    expect(pageErrors(page)).toEqual([]);
  });

  it('can be imported in Node, where it does nothing', () => {
    const address = pathToFileURL(join(inject('folder'), 'embed/entente.js')).href;
    const script = `const { EntenteTimeline } = await import('${address}'); console.log(typeof EntenteTimeline)`;
    const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    expect(said.trim()).toBe('function');
  });

  it('takes its data from a script of the page', async () => {
    const note = `customElements.whenDefined('entente-timeline').then(() => (one.data = ${smallFile(5)}));`;
    const page = await article({
      body: `<entente-timeline id="one"><p>Read this.</p></entente-timeline><script src="note.js"></script>`,
      files: { 'note.js': () => ({ body: note, type: 'text/javascript' }) },
    });
    expect(await waitForEvents(page, 'entente-ready')).toMatchObject([{ detail: { events: 5, issues: [] } }]);
    expect(await page.getByText('Read this.').isVisible()).toBe(false);
    await page.evaluate('one.data = null');
    expect(await page.getByText('Read this.').isVisible()).toBe(true);
    expect(pageErrors(page)).toEqual([]);
  });

  it('adds nothing to the global object of the page', async () => {
    const page = await article({ body: ONE, files });
    await waitForEvents(page, 'entente-ready');
    const added = await page.evaluate<string[]>(
      'Object.getOwnPropertyNames(globalThis).filter((name) => !names.includes(name) && name !== "names")',
    );
    expect(added).toEqual([]);
  });

  it('sends requests only to the host of the article, and stores nothing', async () => {
    const page = await article({ body: ONE, files });
    await waitForEvents(page, 'entente-ready');
    const hosts = new Set(page.asked.map((address) => new URL(address).host));
    expect([...hosts]).toEqual([new URL(page.url()).host]);
    expect(await page.evaluate('[document.cookie, localStorage.length, sessionStorage.length]')).toEqual(['', 0, 0]);
  });

  it('has the height that its host page sets, or else 640 px', async () => {
    const body = `${ONE}<div class="low"><entente-timeline id="two" src="small.json"></entente-timeline></div>`;
    const page = await article({ body, files });
    await waitForEvents(page, 'entente-ready', 2);
    await page.evaluate('document.querySelector("#two").style.height = "100%"');
    const tall = 'document.querySelector("#one").offsetHeight';
    const low = 'document.querySelector("#two").offsetHeight';
    expect(await page.evaluate(`[${tall}, ${low}]`)).toEqual([640, 300]);
  });
});

describe('several elements on a page', () => {
  it('ten are independent of each other', async () => {
    const body = Array.from({ length: 10 }, (_, i) => ONE.replace('one', `n${String(i)}`)).join('');
    const page = await article({ body, files });
    await page.evaluate(
      'document.querySelectorAll("entente-timeline").forEach((each) => (each.style.height = "200px"))',
    );
    for (let i = 0; i < 10; i += 2) await page.locator(`#n${String(i)}`).scrollIntoViewIfNeeded();
    await waitForEvents(page, 'entente-ready', 10);
    const shown = '[...document.querySelectorAll("entente-timeline")].map((each) => each.view.shown)';
    const before = await page.evaluate<string[]>(shown);
    await page.evaluate('document.querySelector("#n3").show("2003/2004")');
    const after = await page.evaluate<string[]>(shown);
    expect(after).toEqual(before.map((each, i) => (i === 3 ? '2003/2004' : each)));
    expect(pageErrors(page)).toEqual([]);
  });

  it('one works inside another shadow root, and its events bubble out of it', async () => {
    const page = await article({ body: '<div id="outer"></div>', files });
    await page.evaluate(`{
      const root = document.querySelector('#outer').attachShadow({ mode: 'open' });
      const timeline = document.createElement('entente-timeline');
      timeline.setAttribute('src', 'small.json');
      root.append(timeline);
    }`);
    const [ready] = await waitForEvents(page, 'entente-ready');
    expect(ready).toMatchObject({ from: 'outer', detail: { events: 12 } });
    const button = page.getByRole('button', { name: /^Filter/ });
    await button.click();
    await page.getByText('Treaty').click();
    await page.getByText('6 of 12 events').first().waitFor();
  });
});

describe('an element that is removed from the page', () => {
  it('shows the same view when it is inserted again', async () => {
    const page = await article({ body: ONE, files });
    await waitForEvents(page, 'entente-ready');
    await page.evaluate('one.show("2003/2006")');
    await page.evaluate('globalThis.kept = one; one.remove()');
    await expect.poll(() => page.evaluate('kept.view')).toBeNull();
    await page.evaluate('document.body.append(kept)');
    await waitForEvents(page, 'entente-ready', 2);
    expect(await page.evaluate('kept.view.shown')).toBe('2003/2006');
  });

  it('that is only moved continues without loading again', async () => {
    const page = await article({ body: `${ONE}<div id="there"></div>`, files });
    await waitForEvents(page, 'entente-ready');
    await page.evaluate('there.append(one)');
    await page.evaluate('one.show("2003/2006")');
    const [moved] = await waitForEvents(page, 'entente-view');
    expect(moved?.detail).toMatchObject({ shown: '2003/2006' });
    await requested(page);
    expect(page.asked.filter((address) => address.endsWith('small.json'))).toHaveLength(1);
  });

  it('leaks nothing: after 50 removals no timeline is alive, with no more listeners and nodes than before', async () => {
    const page = await article({ body: '<div id="place"></div>', files });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('HeapProfiler.enable');
    const round = async (times: number): Promise<void> => {
      await page.evaluate(`(async () => {
        for (let i = 0; i < ${String(times)}; i++) {
          const timeline = document.createElement('entente-timeline');
          timeline.setAttribute('src', 'small.json');
          const ready = new Promise((done) => timeline.addEventListener('entente-ready', done));
          place.append(timeline);
          await ready;
          timeline.select('e3');
          timeline.remove();
          heard.length = 0;
        }
      })()`);
    };
    const counters = async (): Promise<{ nodes: number; jsEventListeners: number }> => {
      for (let i = 0; i < 3; i++) await devtools.send('HeapProfiler.collectGarbage');
      return devtools.send('Memory.getDOMCounters');
    };
    const living = async (): Promise<number> => {
      // What the query itself collects leaves some that only the stack of a busy browser seems to hold.
      await devtools.send('HeapProfiler.collectGarbage');
      const { result } = await devtools.send('Runtime.evaluate', {
        expression: 'customElements.get("entente-timeline").prototype',
      });
      const { objects } = await devtools.send('Runtime.queryObjects', { prototypeObjectId: result.objectId! });
      const { result: count } = await devtools.send('Runtime.callFunctionOn', {
        objectId: objects.objectId!,
        functionDeclaration: 'function () { return this.length; }',
        returnByValue: true,
      });
      await devtools.send('Runtime.releaseObject', { objectId: objects.objectId! });
      return count.value as number;
    };
    // Everything that is loaded once is loaded after these.
    await round(3);
    await round(3);
    await expect.poll(living).toBeLessThanOrEqual(1);
    const before = await counters();
    await round(50);
    await expect.poll(living).toBeLessThanOrEqual(1);
    // Timers that wait for the view to settle keep some of it a moment longer.
    await expect.poll(async () => (await counters()).jsEventListeners - before.jsEventListeners).toBeLessThanOrEqual(0);
    await expect.poll(async () => (await counters()).nodes - before.nodes).toBeLessThanOrEqual(20);
  }, 60_000);
});

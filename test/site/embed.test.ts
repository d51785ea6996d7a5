import { describe, expect, it } from 'vitest';
import { article, heard, hears, smallFile } from './article';
import { faults } from './pages';

const files = { 'small.json': () => ({ body: smallFile() }) };
const ONE = '<entente-timeline id="one" src="small.json"><p>Read this.</p></entente-timeline>';

describe('the element in an article under a strict policy', () => {
  it('shows a timeline, and nothing is refused or goes wrong', async () => {
    const page = await article({ body: ONE, files });
    const [ready] = await hears(page, 'entente-ready');
    expect(ready).toMatchObject({ from: 'one', detail: { events: 12, issues: [] } });
    expect(await page.getByRole('heading', { level: 2, name: 'Test timeline' }).isVisible()).toBe(true);
    expect(await page.getByText('Read this.').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Outline' }).click();
    await page.getByRole('heading', { level: 3, name: '2003' }).waitFor();
    await page.getByText('Event 3').first().click();
    expect(await heard(page, 'refused')).toEqual([]);
    expect(faults(page)).toEqual([]);
  });

  // The build is minified otherwise than the page's: once it dropped what makes the picture follow the view.
  it('paints anew when the reader zooms and pans', async () => {
    const page = await article({ body: ONE, files });
    await hears(page, 'entente-ready');
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
    await hears(page, 'entente-view');
    const zoomed = await picture();
    await page.mouse.down();
    await page.mouse.move(x + 150, y, { steps: 5 });
    await page.mouse.up();
    await expect.poll(picture).not.toBe(zoomed);
  });

  it.each([1280, 900, 390])(
    'shows its events before what stands beside them, which moves nothing, %i px wide',
    async (width) => {
      const size = 'JSON.stringify(one.shadowRoot.querySelector(".en-picture").getBoundingClientRect())';
      const brush = 'one.shadowRoot.querySelector(".en-brush") !== null';
      const note = `addEventListener("entente-ready", () => (globalThis.atReady = [${size}, ${brush}]))`;
      const page = await article({
        body: `<script src="note.js"></script>${ONE}`,
        files: { ...files, 'note.js': () => ({ body: note, type: 'text/javascript' }) },
        options: { viewport: { width, height: 800 } },
      });
      await hears(page, 'entente-ready');
      await page.locator('.en-brush-end').first().waitFor();
      await page.locator('.en-legend li').first().waitFor();
      const before = await page.evaluate<[string, boolean]>('atReady');
      expect(before).toEqual([await page.evaluate<string>(size), false]);
    },
  );

  // A page takes away what it shows meanwhile when it hears that: a frame later both would be seen, a frame sooner nothing.
  it('is ready in the frame that paints its picture first, with done what was asked for before', async () => {
    const note = `
      customElements.whenDefined('entente-timeline').then(() => one.show('2003/2006'));
      addEventListener('entente-ready', () => {
        globalThis.shown = one.view.shown;
        // As wide as any canvas that nobody has painted.
        globalThis.width = one.shadowRoot.querySelector('canvas').width;
        globalThis.colours = new Promise((done) => requestAnimationFrame(() => {
          const canvas = one.shadowRoot.querySelector('canvas');
          const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
          done(new Set(new Uint32Array(data.buffer)).size);
        }));
      });`;
    const page = await article({
      body: `${ONE}<script src="note.js"></script>`,
      files: { ...files, 'note.js': () => ({ body: note, type: 'text/javascript' }) },
    });
    await hears(page, 'entente-ready');
    expect(await page.evaluate('[shown, width]')).toEqual(['2003/2006', 300]);
    expect(await page.evaluate('colours')).toBeGreaterThan(5);
  });

  // Languages of the host's page are no tags of ours; making a formatter for this one throws.
  it('stands in a page whose language nobody can read', async () => {
    const page = await article({ body: `<div lang="en_US">${ONE}</div>`, files });
    await hears(page, 'entente-ready');
    await page.locator('.en-legend li').first().waitFor();
    expect(faults(page)).toEqual([]);
  });

  it('leaves nothing on the global object of the page', async () => {
    const page = await article({ body: ONE, files });
    await hears(page, 'entente-ready');
    const added = await page.evaluate<string[]>(
      'Object.getOwnPropertyNames(globalThis).filter((name) => !names.includes(name) && name !== "names")',
    );
    expect(added).toEqual([]);
  });

  it('asks nobody but the host of the article, and stores nothing', async () => {
    const page = await article({ body: ONE, files });
    await hears(page, 'entente-ready');
    const hosts = new Set(page.asked.map((address) => new URL(address).host));
    expect([...hosts]).toEqual([new URL(page.url()).host]);
    expect(await page.evaluate('[document.cookie, localStorage.length, sessionStorage.length]')).toEqual(['', 0, 0]);
  });

  it('is as tall as its host page says, and 640 px where that says nothing', async () => {
    const body = `${ONE}<div class="low"><entente-timeline id="two" src="small.json"></entente-timeline></div>`;
    const page = await article({ body, files });
    await hears(page, 'entente-ready', 2);
    await page.evaluate('document.querySelector("#two").style.height = "100%"');
    const tall = 'document.querySelector("#one").offsetHeight';
    const low = 'document.querySelector("#two").offsetHeight';
    expect(await page.evaluate(`[${tall}, ${low}]`)).toEqual([640, 300]);
  });
});

describe('several on a page', () => {
  it('ten stand side by side, and one that is moved about leaves the others alone', async () => {
    const body = Array.from({ length: 10 }, (_, i) => ONE.replace('one', `n${String(i)}`)).join('');
    const page = await article({ body, files });
    await page.evaluate(
      'document.querySelectorAll("entente-timeline").forEach((each) => (each.style.height = "200px"))',
    );
    for (let i = 0; i < 10; i += 2) await page.locator(`#n${String(i)}`).scrollIntoViewIfNeeded();
    await hears(page, 'entente-ready', 10);
    const shown = '[...document.querySelectorAll("entente-timeline")].map((each) => each.view.shown)';
    const before = await page.evaluate<string[]>(shown);
    await page.evaluate('document.querySelector("#n3").show("2003/2004")');
    const after = await page.evaluate<string[]>(shown);
    expect(after).toEqual(before.map((each, i) => (i === 3 ? '2003/2004' : each)));
    expect(faults(page)).toEqual([]);
  });

  it('one works inside another shadow root, and its events come out', async () => {
    const page = await article({ body: '<div id="outer"></div>', files });
    await page.evaluate(`{
      const root = document.querySelector('#outer').attachShadow({ mode: 'open' });
      const timeline = document.createElement('entente-timeline');
      timeline.setAttribute('src', 'small.json');
      root.append(timeline);
    }`);
    const [ready] = await hears(page, 'entente-ready');
    expect(ready).toMatchObject({ from: 'outer', detail: { events: 12 } });
    const button = page.getByRole('button', { name: /^Kind/ });
    await button.click();
    await page.getByText('Treaty').click();
    await page.getByText('6 of 12 events').first().waitFor();
  });
});

describe('an element that is taken out of the page', () => {
  it('is back as it was when it is put in again', async () => {
    const page = await article({ body: ONE, files });
    await hears(page, 'entente-ready');
    await page.evaluate('one.show("2003/2006")');
    await page.evaluate('globalThis.kept = one; one.remove()');
    expect(await page.evaluate('new Promise((done) => setTimeout(() => done(kept.view)))')).toBeNull();
    await page.evaluate('document.body.append(kept)');
    await hears(page, 'entente-ready', 2);
    expect(await page.evaluate('kept.view.shown')).toBe('2003/2006');
  });

  it('that is only moved goes on without loading again', async () => {
    const page = await article({ body: `${ONE}<div id="there"></div>`, files });
    await hears(page, 'entente-ready');
    await page.evaluate('there.append(one)');
    await page.evaluate('new Promise((done) => setTimeout(done, 50))');
    expect(await page.evaluate('one.view !== null')).toBe(true);
    expect(page.asked.filter((address) => address.endsWith('small.json'))).toHaveLength(1);
  });

  it('leaves nothing behind: after 50 removals no timeline lives, and no listener and node more than before', async () => {
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
      // What waits for the view to rest is over by then.
      await page.waitForTimeout(900);
    };
    const counters = async (): Promise<{ nodes: number; jsEventListeners: number }> => {
      for (let i = 0; i < 3; i++) await devtools.send('HeapProfiler.collectGarbage');
      return devtools.send('Memory.getDOMCounters');
    };
    const living = async (): Promise<number> => {
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
    // Parts that are loaded once, and once for a page, are there after these.
    await round(3);
    await round(3);
    const before = await counters();
    await round(50);
    const after = await counters();
    expect(await living()).toBeLessThanOrEqual(1);
    expect(after.jsEventListeners - before.jsEventListeners).toBeLessThanOrEqual(0);
    expect(after.nodes - before.nodes).toBeLessThanOrEqual(20);
  }, 60_000);
});

import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { barriers, open, pageErrors } from './pages';
import { dialogAt, elsewhere, paste, snippet, viewIn } from './pasteSnippet';
import { watchCopies, chooseView } from './timelinePage';

const VIEW = 't=2024-06/2025-03&kind=treaty,losses&status=disputed&e=losses-winter-2024-25&lanes=kind&lang=de';
const EXPECTED = {
  shown: '2024-06/2025-03',
  kinds: ['treaty', 'losses'],
  status: ['disputed'],
  selected: 'losses-winter-2024-25',
  lanes: 'kind',
  lang: 'de',
};
const PATH = `/t/dprk-russia/#${VIEW}`;
/** Text that would do harm if it were interpreted as HTML. */
const HOSTILE = `"><script>alert(1)</script><img src=x onerror="alert(2)"></textarea>' & <b>`;

const hostile = (): string =>
  JSON.stringify({
    format: 1,
    title: HOSTILE,
    kinds: [{ id: 'k', name: HOSTILE }],
    events: [{ id: 'e', when: '2024-01-01', title: HOSTILE, summary: HOSTILE, kinds: ['k'] }],
  });

/** Elements that hostile text would have created. */
const harm = (page: Page): Promise<number> => page.locator('img[onerror], b, script:not([src]):not([type])').count();

describe('a snippet of the dialog, pasted into an article on another origin', () => {
  it('as an element shows the same view', async () => {
    const text = await snippet(await dialogAt(PATH));
    expect(text).toContain(`src="${inject('site')}/embed/entente.js"`);
    const article = await paste(text);
    expect(await viewIn(article)).toMatchObject(EXPECTED);
    expect(pageErrors(article)).toEqual([]);
  });

  it('as an element shows the same search and comparison of claims', async () => {
    const text = await snippet(await dialogAt('/t/dprk-russia/#q=kursk&view=claims&measure=killed&claimant=nis'));
    const article = await paste(text);
    expect(await viewIn(article)).toMatchObject({ query: 'kursk', view: 'claims', claimants: ['nis'], lang: 'en' });
  });

  it('as a snapshot has the pinned element, with its integrity, and data that never change', async () => {
    const page = await dialogAt(PATH);
    await page.getByRole('radio', { name: 'Auf heutigem Stand' }).check();
    const text = await snippet(page);
    expect(text).toMatch(/entente-[\w-]+\.js" integrity="sha384-[\w+/]+={0,2}" crossorigin="anonymous"/);
    expect(text).toMatch(/src="[^"]+\/data\/dprk-russia@[0-9a-f]{10}\.json"/);
    const cited = await page.getByRole('textbox', { name: 'Diese Fassung zitieren' }).inputValue();
    expect(cited).toMatch(/^„.+“, Stand 29\. November 2026\. http.+\/data\/dprk-russia@[0-9a-f]{10}\.json$/);
    expect(await viewIn(await paste(text))).toMatchObject(EXPECTED);
    // With one letter of the hash changed the browser blocks the script, and the fallback content stays.
    const other = await paste(text.replace(/sha384-(.)/, (_, sign) => `sha384-${sign === 'A' ? 'B' : 'A'}`));
    await expect.poll(() => pageErrors(other).join()).toContain('integrity');
    expect(await other.getByRole('link', { name: /alle Ereignisse als Seite$/ }).isVisible()).toBe(true);
  });

  it('as a frame shows the same view at its full height', async () => {
    const article = await paste(await snippet(await dialogAt(PATH), 'Frame'));
    const frame = article.frameLocator('iframe');
    expect(await viewIn(frame)).toMatchObject(EXPECTED);
    // From the script: the snippet's own height is a formula.
    await expect.poll(() => article.locator('iframe').evaluate((node) => node.style.height)).toMatch(/^\d+px$/);
  });

  it('as a frame with a link name keeps its view in the address of the article', async () => {
    const page = await dialogAt('/t/dprk-russia/');
    await page.getByRole('checkbox').check();
    const article = await paste(await snippet(page, 'Frame'));
    await chooseView(article.frameLocator('iframe'), 'List');
    await expect.poll(() => new URL(article.url()).hash).toBe('#dprk-russia.view=outline');
  });

  it('as HTML is readable without scripts, requests nothing, and links back to the view', async () => {
    const article = await paste(await snippet(await dialogAt(PATH), 'HTML ohne Skript'), { javaScriptEnabled: false });
    const asked: string[] = [];
    article.on('request', (request) => asked.push(request.url()));
    await article.reload();
    const image = article.locator('figure img');
    expect(await image.getAttribute('alt')).toContain('Nordkorea');
    expect(await image.evaluate((node: HTMLImageElement) => node.naturalWidth)).toBe(760);
    await article.locator('details summary').click();
    await article.getByText('Verluste').first().waitFor();
    const link = article.getByRole('link', { name: 'Die ganze Zeitleiste' });
    expect(await link.getAttribute('href')).toBe(inject('site') + PATH);
    expect(asked).toEqual([article.url()]);
  });

  it('as a picture is HTML that requests nothing, with title, span and address, or a file of any shape', async () => {
    const page = await dialogAt(PATH.replace('lang=de', 'lang=en'));
    const html = await snippet(page, 'Picture');
    expect(html).toMatch(
      /alt="North Korea–Russia alignment and the drone war, 2022–2026\. [^"]*between June 2024 and March 2025/,
    );
    const article = await paste(html);
    const image = article.locator('img');
    expect(await image.evaluate((node: HTMLImageElement) => [node.complete, node.naturalWidth])).toEqual([true, 960]);
    const text = decodeURIComponent((await image.getAttribute('src'))!);
    expect(text).toContain('>June 2024 to March 2025</text>');
    expect(text).toContain(`${inject('site')}/t/dprk-russia/`);
    for (const [shape, suffix, ratio] of [
      ['As tall as needed', '', null],
      ['16:9', '-16x9', 16 / 9],
      ['Square', '-1x1', 1],
      ['Story (9:16)', '-9x16', 9 / 16],
    ] as const) {
      await page.getByRole('radio', { name: shape, exact: true }).check();
      for (const [name, begins] of [
        ['SVG', '<svg '],
        ['PNG', '\x89PNG'],
      ] as const) {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('button', { name: `Download ${name}` }).click(),
        ]);
        expect(download.suggestedFilename()).toBe(`dprk-russia${suffix}.${name.toLowerCase()}`);
        const chunks: Buffer[] = [];
        for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
        const content = Buffer.concat(chunks);
        expect(content.toString('latin1').slice(0, begins.length)).toBe(begins);
        // Width and height of a PNG stand behind the name of its first chunk.
        if (name === 'PNG') {
          const [width, height] = [content.readUInt32BE(16), content.readUInt32BE(20)];
          expect([shape, width]).toEqual([shape, ratio === null || ratio > 1 ? 1920 : 1080]);
          if (ratio !== null) expect(width / height).toBe(ratio);
        }
      }
    }
    expect(pageErrors(page)).toEqual([]);
  });
});

describe('a file from outside the site', () => {
  it('on another host is offered only as a live file, with the reason, and hostile text in it stays text', async () => {
    const data = await elsewhere('/hostile.json', hostile());
    const page = await dialogAt(`/?data=${encodeURIComponent(data)}`);
    await page.getByText('The data is on another host').waitFor();
    expect(await page.getByRole('radio', { name: 'As it stands today' }).isDisabled()).toBe(true);
    for (const offer of ['Element', 'Frame', 'HTML without script', 'Picture']) {
      const article = await paste(await snippet(page, offer));
      if (offer === 'Element') expect(await article.locator('entente-timeline > p').textContent()).toContain(HOSTILE);
      else if (offer === 'Frame')
        await expect.poll(() => article.frameLocator('iframe').locator('h2').textContent()).toBe(HOSTILE);
      else expect(await article.locator('img').first().getAttribute('alt')).toContain(HOSTILE);
      expect([offer, await harm(article)]).toEqual([offer, 0]);
    }
    expect(await harm(page)).toBe(0);
  });

  it('from the reader’s computer is put into the element, and a frame says what it would need', async () => {
    const page = await dialogAt('/t/dprk-russia/');
    await page.goto(`${inject('site')}/`);
    await page.locator('input[type=file]').setInputFiles({
      name: 'own.json',
      mimeType: 'application/json',
      buffer: Buffer.from(hostile()),
    });
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByRole('menuitem', { name: 'Embed' }).click();
    await page.getByText('is only on your computer').waitFor();
    const text = await snippet(page);
    const article = await paste(text);
    expect(await viewIn(article)).toMatchObject({ lang: 'en', shown: expect.any(String) as string });
    expect(await article.locator('entente-timeline h2').textContent()).toBe(HOSTILE);
    expect(await harm(article)).toBe(0);
    await page.getByRole('radio', { name: 'Frame', exact: true }).check();
    expect(await page.locator('.en-snippet').count()).toBe(0);
    await page.getByText('put it on a web server').waitFor();
  });
});

describe('the share menu', () => {
  it.each([
    ['en', 'Share', 'Save as picture', 'Picture of this view', 'Download SVG', 'Download PNG'],
    ['de', 'Teilen', 'Als Bild speichern', 'Bild dieser Ansicht', 'SVG herunterladen', 'PNG herunterladen'],
  ])(
    'has an entry of its own for the picture, which was hidden in the dialog for editors (%s)',
    async (lang, ...names) => {
      const [share, entry, heading, svg, png] = names;
      const page = await open(`/t/nato-enlargement/#t=1997/2004&lang=${lang}`);
      await page.getByRole('button', { name: share }).click();
      await page.getByRole('menuitem', { name: entry }).click();
      const dialog = page.getByRole('dialog', { name: heading });
      await dialog.getByRole('img', { name: /1997.+2004/ }).waitFor();
      for (const [name, file] of [
        [svg, 'nato-enlargement.svg'],
        [png, 'nato-enlargement.png'],
      ] as const) {
        const download = page.waitForEvent('download');
        await dialog.getByRole('button', { name }).click();
        expect((await download).suggestedFilename()).toBe(file);
      }
      expect(await dialog.getByRole('radio', { name: /^Element$/ }).count()).toBe(0);
    },
  );
});

describe('the dialog', () => {
  it('is opened, used and closed by keys, and the open event and the focus are restored', async () => {
    const page = await dialogAt(PATH.replace('lang=de', 'lang=en'));
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const focused = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.textContent.trim());
    // The menu that led to it has closed, so the focus is on the button of the menu.
    expect(await focused()).toBe('Share');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('Copy link');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('Share or save…');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('QR code');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('Embed');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.getByRole('radio', { name: 'Element' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('radio', { name: 'Frame' }).isChecked()).toBe(true);
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focused()).toBe('Share');
    expect(await page.locator('#app .en-panel').count()).toBe(1);
  });

  it('copies, or selects the text and says so where the browser does not allow copying', async () => {
    const page = await dialogAt('/t/dprk-russia/', { permissions: ['clipboard-write'] });
    const copied = await watchCopies(page);
    const text = await snippet(page);
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect.poll(copied).toBe(text);
    await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor();
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.getByRole('status').filter({ hasText: 'Copying failed' }).waitFor();
    expect(await page.evaluate(() => getSelection()?.toString() ?? '')).toBe(text);
  });

  it.each([
    ['light', 1280, 'en'],
    ['dark', 1280, 'de'],
    ['light', 320, 'de'],
    ['dark', 390, 'en'],
  ] as const)('axe finds nothing in %s at %i px in %s, and nothing is cut off', async (colorScheme, width, locale) => {
    const page = await dialogAt('/t/dprk-russia/', { colorScheme, locale, viewport: { width, height: 640 } });
    await page.locator(`html[lang=${locale}]`).waitFor();
    const offers = page.locator('.en-radios').first().getByRole('radio');
    for (let i = 0; i < (await offers.count()); i++) {
      await offers.nth(i).check();
      await page.locator('.en-snippet').first().waitFor();
      expect([i, ...(await barriers(page))]).toEqual([i]);
      const wide = await page.getByRole('dialog').evaluate((node) => node.scrollWidth - node.clientWidth);
      expect([i, wide]).toEqual([i, 0]);
    }
    expect(pageErrors(page)).toEqual([]);
  });
});

describe('a part of the dialog that does not load', () => {
  const FAILED = /^Failed to load resource/;

  it('is reported beside its button and can be requested again', async () => {
    const page = await open('/t/dprk-russia/');
    await page.waitForFunction(() => document.querySelector<HTMLElement>('#static')?.hidden);
    await page.route(/EmbedDialog-[^/]*\.js/, (route) => route.abort());
    const button = page.getByRole('button', { name: 'Share' });
    await button.click();
    await page.getByRole('menuitem', { name: 'Embed' }).click();
    const alert = page.getByRole('alert').filter({ hasText: 'This part could not be loaded.' });
    await alert.waitFor();
    const [asked, said] = [(await button.boundingBox())!, (await alert.boundingBox())!];
    expect(said.y - (asked.y + asked.height)).toBeLessThan(40);
    expect(said.x).toBeGreaterThan(0);
    expect(said.x + said.width).toBeLessThanOrEqual(1280);
    expect(await barriers(page)).toEqual([]);
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await alert.count()).toBe(0);
    expect(pageErrors(page).filter((fault) => !FAILED.test(fault))).toEqual([]);
  });

  it('with the addresses of the site is not treated as a site without any', async () => {
    const page = await open('/t/dprk-russia/', { locale: 'de-DE' });
    await page.waitForFunction(() => document.querySelector<HTMLElement>('#static')?.hidden);
    await page.route('**/embed/integrity.json', (route) => route.abort());
    await page.getByRole('button', { name: 'Teilen' }).click();
    await page.getByRole('menuitem', { name: 'Einbetten' }).click();
    await page.getByRole('alert').filter({ hasText: 'ließen sich nicht laden' }).waitFor();
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Erneut versuchen' }).click();
    expect(await snippet(page)).toContain('<entente-timeline');
    expect(pageErrors(page).filter((fault) => !FAILED.test(fault))).toEqual([]);
  });
});

import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { barriers, faults } from './pages';
import { dialogAt, elsewhere, paste, snippet, viewIn } from './pasted';
import { watchCopies } from './shown';

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
/** Text that would do harm wherever it were read as HTML. */
const HOSTILE = `"><script>alert(1)</script><img src=x onerror="alert(2)"></textarea>' & <b>`;

const hostile = (): string =>
  JSON.stringify({
    format: 1,
    title: HOSTILE,
    kinds: [{ id: 'k', name: HOSTILE }],
    events: [{ id: 'e', when: '2024-01-01', title: HOSTILE, summary: HOSTILE, kinds: ['k'] }],
  });

/** Elements of a page that hostile text would have made. */
const harm = (page: Page): Promise<number> => page.locator('img[onerror], b, script:not([src]):not([type])').count();

describe('what the dialog offers, pasted into an article on another origin', () => {
  it('the element shows the same view', async () => {
    const text = await snippet(await dialogAt(PATH));
    expect(text).toContain(`src="${inject('site')}/embed/entente.js"`);
    const article = await paste(text);
    expect(await viewIn(article)).toMatchObject(EXPECTED);
    expect(faults(article)).toEqual([]);
  });

  it('shows a whole search and comparison of claims too', async () => {
    const text = await snippet(await dialogAt('/t/dprk-russia/#q=kursk&as=claims&measure=killed&by=nis'));
    const article = await paste(text);
    expect(await viewIn(article)).toMatchObject({ query: 'kursk', form: 'claims', by: ['nis'], lang: 'en' });
  });

  it('as it stands today it has the pinned element, with its integrity, and data that never change', async () => {
    const page = await dialogAt(PATH);
    await page.getByRole('radio', { name: 'Auf heutigem Stand' }).check();
    const text = await snippet(page);
    expect(text).toMatch(/entente-[\w-]+\.js" integrity="sha384-[\w+/]+={0,2}" crossorigin="anonymous"/);
    expect(text).toMatch(/src="[^"]+\/data\/dprk-russia@[0-9a-f]{10}\.json"/);
    const cited = await page.getByRole('textbox', { name: 'Diesen Stand zitieren' }).inputValue();
    expect(cited).toMatch(/^„.+“, Stand 22\. November 2026\. http.+\/data\/dprk-russia@[0-9a-f]{10}\.json$/);
    expect(await viewIn(await paste(text))).toMatchObject(EXPECTED);
    // One letter of the hash changed, the browser refuses the script, and what stands inside stays.
    const other = await paste(text.replace(/sha384-(.)/, (_, sign) => `sha384-${sign === 'A' ? 'B' : 'A'}`));
    await expect.poll(() => faults(other).join()).toContain('integrity');
    expect(await other.getByRole('link', { name: /alle Ereignisse als Seite$/ }).isVisible()).toBe(true);
  });

  it('the frame shows the same view and takes its height', async () => {
    const article = await paste(await snippet(await dialogAt(PATH), 'Frame'));
    const frame = article.frameLocator('iframe');
    expect(await viewIn(frame)).toMatchObject(EXPECTED);
    await expect.poll(() => article.locator('iframe').getAttribute('style')).toContain('height');
  });

  it('a frame whose address is kept puts what is looked at into that of the article', async () => {
    const page = await dialogAt('/t/dprk-russia/');
    await page.getByRole('checkbox').check();
    const article = await paste(await snippet(page, 'Frame'));
    await article.frameLocator('iframe').getByRole('button', { name: 'Outline' }).click();
    await expect.poll(() => new URL(article.url()).hash).toBe('#dprk-russia.as=outline');
  });

  it('HTML without script is read with scripts off, asks for nothing, and leads back to the view', async () => {
    const article = await paste(await snippet(await dialogAt(PATH), 'HTML ohne Skript'), { javaScriptEnabled: false });
    const asked: string[] = [];
    article.on('request', (request) => asked.push(request.url()));
    await article.reload();
    expect(await article.locator('figure svg title').first().textContent()).toContain('Nordkorea');
    await article.locator('details summary').click();
    await article.getByText('Verluste').first().waitFor();
    const link = article.getByRole('link', { name: 'Die ganze Zeitleiste' });
    expect(await link.getAttribute('href')).toBe(inject('site') + PATH);
    expect(asked).toEqual([article.url()]);
  });

  it('the picture is SVG that stands alone, with title, view and address; and PNG', async () => {
    const page = await dialogAt(PATH.replace('lang=de', 'lang=en'));
    const svg = await snippet(page, 'Picture');
    const read = await page.evaluate((text) => {
      const { documentElement: root } = new DOMParser().parseFromString(text, 'image/svg+xml');
      return [root.tagName, root.querySelector('title')?.textContent, root.textContent] as const;
    }, svg);
    expect(read.slice(0, 2)).toEqual(['svg', 'North Korea–Russia alignment and the drone war, 2022–2025']);
    expect(read[2]).toContain(`${inject('site')}/t/dprk-russia/`);
    expect(read[2]).toContain('December 2024');
    const picture = page.locator('.en-drawing');
    await expect.poll(() => picture.evaluate((node: HTMLImageElement) => node.naturalWidth)).toBe(960);
    for (const [name, begins] of [
      ['SVG', '<svg '],
      ['PNG', '\x89PNG'],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: `Download ${name}` }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(`dprk-russia.${name.toLowerCase()}`);
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
      expect(Buffer.concat(chunks).toString('latin1').slice(0, begins.length)).toBe(begins);
    }
    expect(faults(page)).toEqual([]);
  });
});

describe('a file that does not lie on the site', () => {
  it('on another host is offered with updates only, and it is said why; hostile text in it stays text', async () => {
    const data = await elsewhere('/hostile.json', hostile());
    const page = await dialogAt(`/?data=${encodeURIComponent(data)}`);
    await page.getByText('The data lies on another host').waitFor();
    expect(await page.getByRole('radio', { name: 'As it stands today' }).isDisabled()).toBe(true);
    for (const offer of ['Element', 'Frame', 'HTML without script', 'Picture']) {
      const article = await paste(await snippet(page, offer));
      const shown = offer === 'Frame' ? article.frameLocator('iframe').locator('h2') : article.locator('svg title');
      if (offer === 'Element') expect(await article.locator('entente-timeline > p').textContent()).toContain(HOSTILE);
      else await expect.poll(() => shown.first().textContent()).toBe(HOSTILE);
      expect([offer, await harm(article)]).toEqual([offer, 0]);
    }
    expect(await harm(page)).toBe(0);
  });

  it('of the reader’s own goes along inside the element; a frame says what it would take', async () => {
    const page = await dialogAt('/t/dprk-russia/');
    await page.goto(`${inject('site')}/`);
    await page.locator('input[type=file]').setInputFiles({
      name: 'own.json',
      mimeType: 'application/json',
      buffer: Buffer.from(hostile()),
    });
    await page.getByRole('button', { name: 'Embed', exact: true }).click();
    await page.getByText('lies only on your computer').waitFor();
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

describe('the dialog', () => {
  it('is opened, used and closed by keys; the open event stays open and the focus comes back', async () => {
    const page = await dialogAt(PATH.replace('lang=de', 'lang=en'));
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    const focused = (): Promise<string | undefined> => page.evaluate(() => document.activeElement?.textContent.trim());
    expect(await focused()).toBe('Embed');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.getByRole('radio', { name: 'Element' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('radio', { name: 'Frame' }).isChecked()).toBe(true);
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focused()).toBe('Embed');
    expect(await page.locator('#app .en-panel').count()).toBe(1);
  });

  it('copies, and where the browser refuses that, selects the text and says so', async () => {
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
    await page.getByRole('status').filter({ hasText: 'Could not copy' }).waitFor();
    expect(await page.evaluate(() => getSelection()?.toString() ?? '')).toBe(text);
  });

  it.each([
    ['light', 1280, 'en'],
    ['dark', 1280, 'de'],
    ['light', 320, 'de'],
    ['dark', 390, 'en'],
  ] as const)('keeps nobody out in %s at %i px in %s, and nothing is cut off', async (colorScheme, width, locale) => {
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
    expect(faults(page)).toEqual([]);
  });
});

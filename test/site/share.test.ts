import type { FrameLocator, Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { article, smallFile, waitForEvents } from './article';
import { newPage, pageErrors } from './pages';
import { servePage } from './plainServer';

const files = { 'data.json': () => ({ body: smallFile() }) };
const element = (attributes = ''): string =>
  `<entente-timeline id="one" src="data.json" ${attributes}></entente-timeline>`;
const PAGE = 'page="https://example.org/t/small/"';

/** Opens an article with a timeline, and its menu. */
async function menuOf(attributes: string, lang = 'en'): Promise<Page> {
  const page = await article({ body: element(`${attributes} lang="${lang}"`), files });
  await waitForEvents(page, 'entente-ready');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: lang === 'de' ? 'Teilen' : 'Share' }).click();
  await page.getByRole('menu').waitFor();
  return page;
}

const clipboard = (page: Page): Promise<string> => page.evaluate('navigator.clipboard.readText()');

async function take(page: Page | FrameLocator, item: string, said = 'Copied'): Promise<void> {
  await page.getByRole('menuitem', { name: item }).click();
  await page.getByRole('status').filter({ hasText: said }).waitFor();
}

describe('“Share” of an element', () => {
  it('copies a link to the present view on the timeline’s own page, and opens that page', async () => {
    const page = await menuOf(`${PAGE} shown="2003/2005"`);
    await take(page, 'Copy link');
    // The whole file is what that page shows at first, so the element’s own span is part of the link.
    expect(await clipboard(page)).toBe('https://example.org/t/small/#t=2003/2005&lang=en');
    const item = page.getByRole('menuitem', { name: 'Open full page' });
    expect(await item.getAttribute('href')).toBe('https://example.org/t/small/#t=2003/2005&lang=en');
    expect(await item.getAttribute('target')).toBe('_blank');
  });

  it('copies a link to the article where that keeps the view', async () => {
    const page = await menuOf(`${PAGE} link="x" selected="e3"`);
    await page.evaluate('document.querySelector("#one").select("e4")');
    await take(page, 'Copy link');
    expect(await clipboard(page)).toBe(`${inject('site')}/article/#x.e=e4`);
  });

  it('copies a citation, in German too', async () => {
    const page = await menuOf(PAGE, 'de');
    await take(page, 'Zitat kopieren', 'Kopiert');
    expect(await clipboard(page)).toMatch(
      /^„Probe-Zeitleiste“, abgerufen .+\. https:\/\/example\.org\/t\/small\/#lang=de$/,
    );
  });

  it('downloads the view and prints it in place of the article, which comes back', async () => {
    const page = await menuOf('shown="2003/2005"');
    await page.evaluate('print = () => {}');
    await page.getByRole('menuitem', { name: 'Download or print…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Download or print' });
    // What an element shows at first may be less than the whole.
    await dialog.getByRole('radio', { name: 'What you see now: 3 events' }).waitFor();
    await dialog.getByRole('radio', { name: 'The whole timeline: 12 events' }).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Table (CSV)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('timeline-2003_2005.csv');
    await dialog.getByRole('status').filter({ hasText: 'Downloaded: timeline-2003_2005.csv' }).waitFor();
    expect(await dialog.getByRole('button', { name: 'Excel' }).count()).toBe(0);
    await dialog.getByRole('button', { name: 'Print' }).click();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.en-paper-lines').first().isVisible()).toBe(true);
    expect(await page.locator('entente-timeline').isVisible()).toBe(false);
    expect((await page.pdf({ preferCSSPageSize: true })).toString('latin1')).toContain('/MediaBox [0 0 79');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('entente-timeline').isVisible()).toBe(true);
    expect(await page.locator('.en-paper').count()).toBe(0);
    // With the dialog, Escape closes neither the menu nor anything of the article.
    await page.emulateMedia({ media: 'screen' });
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await page.getByRole('menu').count()).toBe(1);
    expect(pageErrors(page)).toEqual([]);
  });

  it('offers no page that the article does not name, or that is no page', async () => {
    for (const attributes of ['', 'page="javascript:alert(1)"']) {
      const page = await menuOf(attributes);
      expect(await page.getByRole('menuitem').allInnerTexts()).toEqual([
        'Copy link',
        'Copy citation',
        'Download or print…',
      ]);
      await take(page, 'Copy link');
      expect(await clipboard(page)).toBe(page.url());
    }
  });

  it('closes with Escape, by the keyboard alone, and nothing fails', async () => {
    const page = await menuOf(PAGE);
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate('one.shadowRoot.activeElement.textContent')).toBe('Copy citation');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('menu').count()).toBe(0);
    expect(pageErrors(page)).toEqual([]);
  });

  it.each(['share', 'controls', 'title share'])('is left out by hide="%s"', async (hide) => {
    const page = await article({ body: element(`hide="${hide}"`), files });
    await waitForEvents(page, 'entente-ready');
    expect(await page.getByRole('button', { name: 'Share' }).isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Filter' }).isVisible()).toBe(hide !== 'controls');
  });
});

describe('“Share” of a frame', () => {
  const framed = async (path: string, sandbox = ''): Promise<Page> => {
    const page = await newPage();
    await page.goto(
      await servePage(
        `<!doctype html><title>Article</title><link rel="icon" href="data:,"><iframe ${sandbox} src="${inject('site')}${path}" width="700" height="640"></iframe>`,
      ),
    );
    await page.frameLocator('iframe').getByRole('button', { name: 'Share' }).click();
    await page.frameLocator('iframe').getByRole('menu').waitFor();
    return page;
  };

  it.each([
    ['/t/un-peacekeeping/frame.html?lang=en', '/t/un-peacekeeping/#lang=en'],
    ['/embed/frame.html?src=../data/un-peacekeeping.json&lang=en', '/t/un-peacekeeping/#lang=en'],
    ['/embed/frame.html?src=../data/un-peacekeeping.json%3Fv&lang=en', `/?data=`],
  ])('%s leads to the page of the timeline', async (path, address) => {
    const page = await framed(path);
    const item = page.frameLocator('iframe').getByRole('menuitem', { name: 'Open full page' });
    expect((await item.getAttribute('href'))!.startsWith(inject('site') + address)).toBe(true);
  });

  it('copies where the article gives the frame no leave to use the clipboard, and offers no download in a sandbox', async () => {
    const page = await framed('/t/un-peacekeeping/frame.html?lang=en', 'sandbox="allow-scripts"');
    const frame = page.frameLocator('iframe');
    await take(frame, 'Copy link');
    expect(await frame.getByRole('menuitem', { name: 'Download or print…' }).count()).toBe(0);
    await frame.getByRole('menuitem', { name: 'Open full page' }).click();
    const field = frame.getByRole('textbox', { name: 'Address of the link' });
    expect(await field.inputValue()).toBe(`${inject('site')}/t/un-peacekeeping/#lang=en`);
  });
});

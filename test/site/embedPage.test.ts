import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { smallFile } from './article';
import { barriers, newPage, open, pageErrors } from './pages';
import { elsewhere, paste, viewIn } from './pasteSnippet';

const painted = (page: Page): Promise<void> => page.locator('.en-live:not([inert]) .en-counted').waitFor();
const code = (page: Page): Promise<string> => page.locator('.en-snippet').first().inputValue();

/** The embed page, once it shows a timeline and its code. */
async function openPage(query = '', options: Parameters<typeof open>[1] = {}): Promise<Page> {
  const page = await open(`/embed/${query}`, options);
  await painted(page);
  await page.locator('.en-snippet').first().waitFor();
  return page;
}

describe('the embed page', () => {
  it('is reached from the gallery, and gives code that shows the chosen timeline', async () => {
    const gallery = await open('/');
    await gallery.getByRole('link', { name: 'Embed a timeline' }).click();
    await painted(gallery);
    await gallery.getByRole('combobox', { name: 'A timeline of this site' }).selectOption('un-peacekeeping');
    await expect.poll(() => code(gallery)).toContain('data/un-peacekeeping.json');
    const article = await paste(await code(gallery));
    expect(await viewIn(article)).toMatchObject({ lang: 'en', view: 'picture' });
  });

  it('follows what is done in the live timeline', async () => {
    const page = await openPage('?timeline=un-peacekeeping');
    await page
      .locator('entente-timeline')
      .evaluate((node) => (node as unknown as { show(span: string): void }).show('1990/2000'));
    await expect.poll(() => code(page)).toContain('shown="1990/2000"');
    await page.getByRole('radio', { name: 'Dark' }).check();
    await page.locator('entente-timeline[theme=dark]').waitFor();
    expect(await code(page)).toContain('theme="dark"');
  });

  it.each([
    ['phone', 'Phone', 358],
    ['column', 'Column', 680],
  ])('shows it as wide as a %s', async (_, name, width) => {
    const page = await openPage();
    await page.getByRole('radio', { name }).check();
    await expect
      .poll(() => page.locator('entente-timeline').evaluate((node: HTMLElement) => node.offsetWidth))
      .toBe(width);
  });

  it('takes an address, and says of one that is no timeline what to do', async () => {
    const page = await openPage();
    const [good, bad] = [await elsewhere('/mine.json', smallFile()), await elsewhere('/other.json', '{"a": 1}')];
    const field = page.getByRole('textbox', { name: 'Or the web address of a file' });
    await field.fill(good);
    await field.press('Enter');
    await expect.poll(() => code(page)).toContain(`src="${good}"`);
    expect(await code(page)).toContain(`page="${inject('site')}/?data=`);
    await field.fill(bad);
    await field.press('Enter');
    await page
      .getByRole('alert')
      .filter({ hasText: `${bad} is no timeline` })
      .waitFor();
    expect(await page.locator('.en-snippet').count()).toBe(0);
  });

  it('takes a file of the reader’s own: as one page to upload, and as an element with its data', async () => {
    const page = await openPage();
    const file = { name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(smallFile()) };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText('The file is only on your computer.').waitFor();
    await expect.poll(() => code(page)).toContain('<script type="application/json">');
    const article = await paste(await code(page));
    expect(await article.locator('entente-timeline h2').textContent()).toBe('Test timeline');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByRole('button', { name: /html|page/i })
        .first()
        .click(),
    ]);
    expect(download.suggestedFilename()).toBe('mine.html');
    const parts: Buffer[] = [];
    for await (const part of await download.createReadStream()) parts.push(part as Buffer);
    expect(Buffer.concat(parts).toString()).toContain('id="entente-file"');
  });

  it('says without a script what there is', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto(`${inject('site')}/embed/`);
    expect(await page.getByText('frame.html').isVisible()).toBe(true);
  });

  it.each([
    ['light', 1280, 'en'],
    ['dark', 390, 'de'],
  ] as const)(
    'has nothing that axe finds in %s at %i px, and nothing is cut off',
    async (colorScheme, width, locale) => {
      const page = await openPage('', { colorScheme, locale, viewport: { width, height: 800 } });
      expect(await barriers(page)).toEqual([]);
      expect(await page.evaluate('document.scrollingElement.scrollWidth - innerWidth')).toBe(0);
      expect(pageErrors(page)).toEqual([]);
    },
  );
});

describe('the code for a host', () => {
  const choose = async (page: Page, host: string): Promise<void> => {
    await page.getByRole('combobox', { name: 'For' }).selectOption(host);
  };

  it('is a bare frame where scripts are removed, and a picture with a link in a newsletter', async () => {
    const page = await openPage('?timeline=un-peacekeeping');
    await choose(page, 'moodle');
    const frame = await code(page);
    expect(frame).toMatch(/^<iframe src="[^"]+\/t\/un-peacekeeping\/frame\.html\?lang=en" [^>]+><\/iframe>$/);
    const article = await paste(frame);
    await article.frameLocator('iframe').locator('.en-live:not([inert]) .en-counted').waitFor();
    await choose(page, 'newsletter');
    expect(await code(page)).toMatch(/\/t\/un-peacekeeping\/#lang=en$/);
    const letter = await paste(await page.locator('.en-snippet').nth(1).inputValue(), { javaScriptEnabled: false });
    const link = letter.getByRole('link', { name: /: open the timeline$/ });
    expect(await link.getAttribute('href')).toMatch(/\/t\/un-peacekeeping\/#lang=en$/);
    expect(await link.locator('img').getAttribute('src')).toBe(`${inject('site')}/t/un-peacekeeping/preview.png`);
  });

  it('is an address for a page that is asked for a frame, if the site knows its own', async () => {
    const page = await openPage('?timeline=un-peacekeeping');
    await choose(page, 'wordpress');
    // Built without its address, so the frame is offered first.
    expect(await code(page)).toContain('<iframe');
    await page.getByRole('radio', { name: 'Address' }).check();
    await page.getByText('BASE=https://').waitFor();
    await page.route('**/embed/copies.json', async (route) => {
      const names = (await (await route.fetch()).json()) as Record<string, string>;
      await route.fulfill({ json: { ...names, base: inject('site') } });
    });
    await page.reload();
    await page.locator('.en-snippet').first().waitFor();
    await choose(page, 'wordpress');
    expect(await code(page)).toBe(`${inject('site')}/t/un-peacekeeping/`);
  });
});

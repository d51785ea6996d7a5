import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Locator, Page, Route } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import type * as Rendering from '../../src/static/render';
import { barriers, newPage, pageErrors, painted } from './pages';

const FOLDER = 'test/fixtures/media/';
const FILE = readFileSync(`${FOLDER}media.json`, 'utf8');
const BOARD = readFileSync(`${FOLDER}board.png`);

interface Visit {
  readonly page: Page;
  /** Addresses of the pictures that the page has asked for. */
  readonly pictures: string[];
  /** Lets the pictures that are held back come. */
  readonly release: () => void;
}

/** Opens the fixture in the site's own page, with pictures at two hosts. `isHeld` keeps them from coming. */
async function visit(hash: string, { isHeld = false, options = {}, site = inject('site') } = {}): Promise<Visit> {
  const page = await newPage(options);
  const pictures: string[] = [];
  let release = (): void => undefined;
  const held = isHeld ? new Promise<void>((done) => (release = done)) : Promise.resolve();
  const picture = async (route: Route): Promise<void> => {
    pictures.push(route.request().url());
    await held;
    if (route.request().url().includes('gone')) return route.fulfill({ status: 404 });
    return route.fulfill({ body: BOARD, contentType: 'image/png' });
  };
  await page.route(`${site}/files/media.json`, (route) =>
    route.fulfill({ body: FILE, contentType: 'application/json' }),
  );
  await page.route(`${site}/files/*.png`, picture);
  await page.route('https://pictures.test/**', picture);
  await page.goto(`${site}/?data=${site}/files/media.json#${hash}`);
  await page.locator('.en-counted').waitFor();
  return { page, pictures, release };
}

const panel = (page: Page): Locator => page.locator('.en-panel');
const isLoaded = (image: Locator): Promise<boolean> =>
  image.evaluate((node) => node instanceof HTMLImageElement && node.complete && node.naturalWidth > 0);

describe('pictures in the panel', () => {
  it('are loaded when their event is opened, and not before', async () => {
    const { page, pictures } = await visit('');
    await page.mouse.move(400, 400);
    await page.waitForLoadState('networkidle');
    expect(pictures).toEqual([]);
    await page.evaluate('location.hash = "e=beside"');
    await panel(page).getByRole('img', { name: 'A chequered board' }).waitFor();
    await expect.poll(() => isLoaded(panel(page).getByRole('img', { name: 'A chequered board' }))).toBe(true);
    expect(pictures).toEqual([`${inject('site')}/files/board.png`]);
    expect(pageErrors(page)).toEqual([]);
  });

  it('stand beside their credit and licence', async () => {
    const { page } = await visit('e=elsewhere&lang=de');
    await panel(page).getByRole('img', { name: 'Dasselbe Brett' }).waitFor();
    expect(await panel(page).innerText()).toContain('An archive, CC-BY-4.0');
  });

  it('move nothing when they come, whether or not the file gives their size', async () => {
    for (const id of ['beside', 'elsewhere']) {
      const { page, pictures, release } = await visit(`e=${id}`, { isHeld: true });
      const image = panel(page).locator('img').first();
      await expect.poll(() => pictures.length).toBeGreaterThan(0);
      const after = panel(page).getByRole('heading', { name: 'Sources' });
      const before = await after.boundingBox();
      release();
      await expect.poll(() => isLoaded(image)).toBe(true);
      await painted(page);
      expect(await after.boundingBox()).toEqual(before);
    }
  });

  it('that do not come say so with their description, in the room that was kept', async () => {
    const { page, pictures, release } = await visit('e=elsewhere', { isHeld: true });
    await expect.poll(() => pictures.length).toBe(2);
    const after = panel(page).getByRole('heading', { name: 'Sources' });
    const before = await after.boundingBox();
    release();
    await panel(page).getByText('This picture could not be loaded:').waitFor();
    expect(await panel(page).getByRole('link', { name: 'A lost picture' }).getAttribute('href')).toBe(
      'https://pictures.test/gone.png',
    );
    expect(await after.boundingBox()).toEqual(before);
  });

  it('whose address is refused say why, and are not asked for', async () => {
    const { page, pictures } = await visit('e=refused');
    await panel(page).getByText('Not shown, since addresses with javascript: are not allowed: A script').waitFor();
    const text = await panel(page).innerText();
    expect(text).toContain('Not shown, since its address is not valid: Half an address');
    expect(text).toContain('Credit: Nobody');
    const links = await panel(page)
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.filter((href) => /javascript|^\/\//.test(href ?? ''))).toEqual([]);
    expect(pictures.filter((address) => address.startsWith('https:'))).toEqual([]);
  });

  it('over http are linked and not shown, since a page that came over https may not load them', async () => {
    const { page, pictures } = await visit('e=refused');
    await panel(page).getByText('Not shown, since it would come over an insecure connection (http):').waitFor();
    expect(await panel(page).getByRole('link', { name: 'Over an open connection' }).count()).toBe(1);
    expect(pictures).toEqual([]);
    expect(pageErrors(page)).toEqual([]);
  });

  it('that the file holds are shown, and documents are linked', async () => {
    const { page, pictures } = await visit('e=held');
    await expect.poll(() => isLoaded(panel(page).getByRole('img', { name: 'A small board' }))).toBe(true);
    expect(await panel(page).getByRole('link', { name: 'A report' }).getAttribute('href')).toBe(
      `${inject('site')}/files/report.pdf`,
    );
    expect(pictures).toEqual([]);
  });

  it.each(['light', 'dark'] as const)('have no axe violations in %s colours', async (colorScheme) => {
    for (const id of ['elsewhere', 'refused']) {
      const { page } = await visit(`e=${id}`, { options: { colorScheme } });
      await panel(page).getByRole('heading', { name: 'Sources' }).waitFor();
      await painted(page);
      expect(await barriers(page)).toEqual([]);
    }
  });
});

describe('pictures elsewhere', () => {
  it('in the outline are loaded when their entry is unfolded', async () => {
    const { page, pictures } = await visit('view=outline');
    await page.locator('#event-beside summary').waitFor();
    await page.waitForLoadState('networkidle');
    expect(pictures).toEqual([]);
    await page.locator('#event-beside summary').click();
    await page.locator('#event-beside img').waitFor();
    await expect.poll(() => isLoaded(page.locator('#event-beside img'))).toBe(true);
    expect(pictures).toEqual([`${inject('site')}/files/board.png`]);
  });

  it('stand in the step of a story', async () => {
    const { page, pictures } = await visit('story=tour');
    await expect.poll(() => isLoaded(panel(page).getByRole('img', { name: 'A chequered board' }))).toBe(true);
    expect(pictures).toEqual([`${inject('site')}/files/board.png`]);
    await panel(page).getByRole('button', { name: 'Next' }).click();
    await panel(page).getByRole('img', { name: 'The same board' }).waitFor();
  });

  it('in a page without a script are linked, since browsers would load them at once', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    const built = pathToFileURL(join(inject('folder'), 'cli/render.js')).href;
    const { render } = (await import(/* @vite-ignore */ built)) as typeof Rendering;
    const { html, css } = render(FILE, { src: 'files/media.json' });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.route('**/made.html', (route) =>
      route.fulfill({ body: `<!doctype html><style>${css}</style>${html}`, contentType: 'text/html' }),
    );
    await page.goto(`${inject('site')}/made.html`);
    await page.locator('#event-beside summary').click();
    const link = page.locator('#event-beside').getByRole('link', { name: 'A chequered board' });
    expect(await link.getAttribute('href')).toBe('files/board.png');
    expect(await page.locator('#event-beside').innerText()).toContain('Credit: The author, CC0-1.0');
    expect(asked.filter((address) => /png|pictures/.test(address))).toEqual([]);
  });
});

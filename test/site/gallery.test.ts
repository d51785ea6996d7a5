import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, inject, it } from 'vitest';
import { barriers, open, pageErrors } from './pages';
import { countIn } from './timelinePage';

/** The timelines in data/, with the texts of their files. */
const FILES = readdirSync('data')
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({
    id: name.replace('.json', ''),
    ...(JSON.parse(readFileSync(`data/${name}`, 'utf8')) as {
      title: { en: string; de: string };
      summary: { en: string; de: string };
      events: unknown[];
    }),
  }));

describe('the gallery', () => {
  it('links to every timeline with its title and number of events, and back', async () => {
    const page = await open('/');
    for (const { id, title, events } of FILES) {
      const item = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title.en }) });
      expect(await item.innerText()).toContain(`${events.length.toLocaleString('en')} events`);
      await item.getByRole('link').click();
      await page.locator('.en-counted').waitFor();
      expect(new URL(page.url()).pathname).toBe(`/t/${id}/`);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title.en);
      expect(await countIn(page)).toBe(events.length);
      await page.getByRole('link', { name: 'Timelines' }).click();
      await page.getByRole('heading', { name: 'Open a file' }).waitFor();
      expect(new URL(page.url()).pathname).toBe('/');
    }
  });

  it('is in German for a German browser', async () => {
    const page = await open('/', { locale: 'de-CH' });
    for (const { title } of FILES) await page.getByRole('link', { name: title.de }).waitFor();
    await page.getByRole('heading', { name: 'Datei öffnen' }).waitFor();
  });

  it('opens a timeline by its address', async () => {
    const page = await open('/');
    await page.getByLabel('Web address of a file').fill(`${inject('site')}/data/${FILES[0]!.id}.json`);
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: FILES[0]!.title.en }).waitFor();
    expect(await countIn(page)).toBe(FILES[0]!.events.length);
  });

  it('tells of each timeline what it is about, its span, size, languages and last change, beside a small picture', async () => {
    const page = await open('/');
    for (const { title, summary, events } of FILES) {
      const item = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title.en }) });
      await item.getByText(summary.en).waitFor();
      const facts = await item.locator('.en-shelf-facts span').allInnerTexts();
      expect(facts).toEqual([
        expect.stringMatching(/\d{4}\s?–\s?(?:\p{L}+ )?\d{4}/u),
        `${events.length.toLocaleString('en')} events`,
        'English, German',
        expect.stringMatching(/^Updated \d+ \p{L}+ \d{4}$/u),
      ]);
      await item
        .getByRole('img', { name: /^Events over time: [\d,]+ of cooperation, [\d,]+ of conflict, [\d,]+ neutral$/ })
        .waitFor();
      const years = await item.locator('.en-density-ends span').allInnerTexts();
      expect(facts[0]).toContain(years[0]);
      expect(facts[0]).toContain(years[1]);
    }
  });

  it('opens a timeline from its picture too', async () => {
    const page = await open('/');
    const first = await page.locator('.en-shelf a').first().getAttribute('href');
    const { x, y, width, height } = (await page.locator('.en-density').first().boundingBox())!;
    await page.mouse.click(x + width / 2, y + height / 2);
    await page.waitForURL(`**/${first!.replace('./', '')}`);
  });

  it('groups timelines by theme', async () => {
    const page = await open('/');
    const themes: Record<string, number> = {
      'Wars and alliances': 2,
      Treaties: 2,
      'Troop deployments': 2,
      'Weapons tests': 1,
    };
    const headings = await page.locator('.en-theme').allInnerTexts();
    expect(headings).toEqual(Object.keys(themes));
    for (const [name, count] of Object.entries(themes))
      expect(await page.getByRole('list', { name, exact: true }).getByRole('listitem').count()).toBe(count);
  });

  it('says how to make one, and leads only to what is there', async () => {
    const page = await open('/');
    const own = page.getByRole('complementary', { name: 'Make your own' });
    await own.getByText('npx entente-timeline import').waitFor();
    await own.getByLabel('Choose a file').waitFor();
    const links = await own.getByRole('link').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    // Three templates, three examples, the embed page, the schema and a file.
    expect(links).toHaveLength(9);
    for (const link of links) expect((await page.request.get(link)).status()).toBe(200);
  });

  it.each([
    ['en', 'Finland and Sweden join NATO', 'Check what was read'],
    ['de', 'Finnland und Schweden treten der NATO bei', 'Prüfen, was gelesen wurde'],
  ])('opens an example as an import with one click (%s)', async (locale, title, heading) => {
    const page = await open('/', { locale });
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await page.locator('.en-import-picture').getByRole('heading', { name: title }).waitFor();
    await page.locator('.en-import-file', { hasText: '9' }).waitFor();
  });

  it('says of a template as it comes that there is nothing in it yet', async () => {
    const page = await open('/');
    const address = await page.getByRole('link', { name: 'OpenDocument', exact: true }).getAttribute('href');
    const buffer = await (await page.request.get(new URL(address!, page.url()).href)).body();
    await page.locator('input[type=file]').setInputFiles({ name: 'my-template.ods', mimeType: '', buffer });
    await page.getByText('This is the template, and there is nothing in it yet.').first().waitFor();
    expect(await barriers(page)).toEqual([]);
  });

  it.each([1280, 390, 320])('can be read without a script at %i px, with nothing that needs one', async (width) => {
    const page = await open('/', { javaScriptEnabled: false, viewport: { width, height: 800 } });
    for (const { title, events } of FILES) {
      const item = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title.en }) });
      expect(await item.innerText()).toContain(`${events.length.toLocaleString('en')} events`);
      expect(await item.locator('svg path[d]').count()).toBe(4);
    }
    await page.getByRole('heading', { name: 'Make your own' }).waitFor();
    expect(await page.locator('input, button').count()).toBe(0);
  });

  it('asks nobody for its pictures', async () => {
    const page = await open('/');
    await page.getByLabel('Choose a file').waitFor();
    expect(await page.locator('img, image, use, source, object').count()).toBe(0);
    expect(pageErrors(page)).toEqual([]);
  });

  it.each([390, 320])('has no axe violations at %i px in German, in dark colours', async (width) => {
    const page = await open('/', { locale: 'de', colorScheme: 'dark', viewport: { width, height: 800 } });
    await page.getByRole('heading', { name: 'Datei öffnen' }).waitFor();
    expect(await barriers(page)).toEqual([]);
  });
});

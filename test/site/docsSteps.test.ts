import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { newPage, open, pageErrors, painted } from './pages';
import { elsewhere, pasted } from './pasteSnippet';
import { countIn } from './timelinePage';

/** The code on a page of the documentation that has a piece of text. */
const codeWith = (page: Page, text: string): Promise<string> =>
  page.locator('pre', { hasText: text }).first().innerText();

/** Follows “Make a timeline” as a newcomer does, who reads what the page says and presses what it names. Resolves to the saved file. */
async function makeTimeline(page: Page, words: Words): Promise<string> {
  const rows = await codeWith(page, words.firstRow);
  await page.getByRole('link', { name: words.firstPage, exact: true }).click();
  await page.getByLabel(words.field).fill(rows);
  await page.getByRole('button', { name: words.read, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: words.check }).waitFor();
  await page.getByRole('radio', { name: words.answer }).check();
  await page.getByLabel(words.title).fill('INF');
  await page.keyboard.press('Tab');
  await page.locator('.en-import-picture').getByRole('heading', { name: 'INF' }).waitFor();
  await page.getByRole('button', { name: words.show }).click();
  await page.getByRole('heading', { level: 1, name: 'INF', exact: true }).waitFor();
  expect(await countIn(page)).toBe(5);
  await page.getByRole('button', { name: words.share, exact: true }).click();
  await page.getByRole('menuitem', { name: words.more }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: words.file, exact: true }).click();
  return String(await buffer(await (await coming).createReadStream()));
}

/** The words that the page prints in bold, or in quotation marks. */
interface Words {
  readonly path: string;
  readonly firstRow: string;
  readonly firstPage: string;
  readonly field: string;
  readonly read: string;
  readonly check: string;
  readonly answer: RegExp;
  readonly title: string;
  readonly show: string;
  readonly share: string;
  readonly more: string;
  readonly file: string;
}

const ENGLISH: Words = {
  path: '/docs/make-a-timeline/',
  firstRow: '8 December 1987',
  firstPage: 'the first page',
  field: 'Rows of a table',
  read: 'Read',
  check: 'Check what was read',
  answer: /^day, month, year/,
  title: 'Title of the timeline',
  show: 'Show the timeline',
  share: 'Share',
  more: 'Download or print…',
  file: 'Data (JSON)',
};
const GERMAN: Words = {
  path: '/docs/de/make-a-timeline/',
  firstRow: '8. Dezember 1987',
  firstPage: 'die erste Seite',
  field: 'Zeilen einer Tabelle',
  read: 'Lesen',
  check: 'Prüfen, was gelesen wurde',
  answer: /^Tag, Monat, Jahr/,
  title: 'Titel der Zeitleiste',
  show: 'Zeitleiste zeigen',
  share: 'Teilen',
  more: 'Herunterladen oder drucken …',
  file: 'Daten (JSON)',
};

describe('whoever follows “Make a timeline” step by step', () => {
  it('and then “Put a timeline on your site” has one in an article', async () => {
    const page = await open(ENGLISH.path, { locale: 'en-GB' });
    const text = await page.locator('main').innerText();
    for (const name of [ENGLISH.read, ENGLISH.title, ENGLISH.show, ENGLISH.more]) expect(text).toContain(name);
    const json = await makeTimeline(page, ENGLISH);
    expect(JSON.parse(json)).toMatchObject({ title: 'INF', events: { length: 5 } });

    await page.goto(`${inject('site')}/docs/embed/`);
    const template = await codeWith(page, '<!doctype html>');
    const { events } = JSON.parse(json) as { events: { id: string }[] };
    const article = template
      .replaceAll('https://example.org/timelines', inject('site'))
      .replace(/\{\s+"format"[^]*(?=<\/script>)/, () => json)
      .replace('#e=inf-signed', `#e=${events[0]!.id}`);
    await page.goto(await elsewhere('/article.html', article));
    await page.locator('entente-timeline .en-live:not([inert]) .en-counted').waitFor();
    const element = page.locator('entente-timeline');
    expect(await element.evaluate((node) => (node as unknown as { visible: string[] }).visible.length)).toBe(5);
    await page.getByRole('link', { name: 'the day of the signature' }).click();
    await element.locator('.en-panel').getByText('INF Treaty signed').first().waitFor();
    // The browser asks the host of the article for an icon.
    expect(pageErrors(page).filter((error) => !error.includes('404'))).toEqual([]);
  });

  it('in German has the same', async () => {
    const page = await open(GERMAN.path, { locale: 'de-DE' });
    const text = await page.locator('main').innerText();
    for (const name of [GERMAN.read, GERMAN.title, GERMAN.show, GERMAN.more]) expect(text).toContain(name);
    expect(JSON.parse(await makeTimeline(page, GERMAN))).toMatchObject({ title: 'INF', events: { length: 5 } });
    expect(pageErrors(page)).toEqual([]);
  });
});

describe('the snippets of the documentation', () => {
  const snippet = (name: string): string =>
    readFileSync(`src/app/docs/snippets/${name}`, 'utf8').replaceAll('https://example.org/timelines', inject('site'));

  /** What a host leaves of a frame: the attributes that it allows, and no script. */
  const stripped = (html: string, kept: readonly string[]): string => {
    const [, written = ''] = /<iframe([^>]*)>/.exec(html)!;
    const attributes = [...written.matchAll(/([\w-]+)="([^"]*)"/g)].filter(([, name]) => kept.includes(name!));
    return `<iframe ${attributes.map(([whole]) => whole).join(' ')}></iframe>`;
  };

  it('show the element on another host', async () => {
    const page = await newPage();
    await page.goto(await pasted(snippet('element.html')));
    await page.locator('entente-timeline .en-live:not([inert]) .en-counted').waitFor();
    expect(pageErrors(page)).toEqual([]);
  });

  it.each([
    ['Drupal, with a format that allows frames', ['src', 'title', 'width', 'height', 'loading'], ''],
    ['a learning platform', ['src', 'title', 'width', 'height'], ''],
    ['a host that lets frames run scripts and nothing else', ['src', 'title', 'width', 'height'], 'allow-scripts'],
  ])('show the frame in what is left of it in %s', async (_, kept, sandbox) => {
    const left = stripped(snippet('frame.html'), kept);
    const page = await newPage();
    await page.goto(await pasted(sandbox ? left.replace('<iframe', `<iframe sandbox="${sandbox}"`) : left));
    const frame = page.frameLocator('iframe');
    await frame.locator('entente-timeline .en-live:not([inert]) .en-counted').waitFor();
    await painted(page);
    expect(await page.locator('iframe').evaluate((node) => node.clientHeight)).toBe(640);
    expect(pageErrors(page)).toEqual([]);
  });
});

import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { importFile } from '../../../src/import/importFile';
import { savedTemplate } from '../../../src/static/node/savedTemplate';
import { savedPage } from '../../../src/static/savedPage';
import { good, GOOD, hostile, shipped } from './fixtures';
import { readFileSync } from 'node:fs';

const SCRIPT = 'window.ran = "</script><!--";';
const TEMPLATE = savedTemplate(SCRIPT);
const LOOK = { theme: 'auto', view: '' } as const;
const dataOf = (page: string): string => /id="entente-file">([^<]*)<\/script>/.exec(page)![1]!;

/** What the page's own loader makes of the packed script, run with only as much of a document as it needs. */
async function unpacked(page: string): Promise<string> {
  const [, bytes = '', text = '', loader = ''] =
    /id="entente-app" data-bytes="(\d+)">(.*?)<\/script>\s*<script>(.*?)<\/script>/s.exec(page)!;
  expect(text).not.toMatch(/[<&]/);
  return new Promise((resolve) => {
    const script = { textContent: '' };
    const document = {
      querySelector: () => ({ text, dataset: { bytes }, replaceWith: () => resolve(script.textContent) }),
      createElement: () => script,
    };
    runInNewContext(loader, { document, Blob, Response, DecompressionStream });
  });
}

describe('a page that is one file', () => {
  it('is the same timeline when it is opened again', async () => {
    const page = savedPage(TEMPLATE, good(), GOOD, LOOK);
    const { timeline, report } = await importFile(new TextEncoder().encode(page), { name: 'saved.html' });
    expect(timeline).toEqual(JSON.parse(GOOD));
    expect(report).toMatchObject({ format: 'timeline', counts: { drafts: 0, skipped: 0 } });
  });

  it.each(['dprk-russia', 'arms-control', 'nato-enlargement'])('holds all of data/%s.json', async (id) => {
    const json = readFileSync(`data/${id}.json`, 'utf8');
    const page = savedPage(TEMPLATE, shipped(id), json, LOOK);
    const { timeline } = await importFile(new TextEncoder().encode(page), { name: 'saved.html' });
    expect(timeline).toEqual(JSON.parse(json));
  });

  it('keeps numbers and names as the file has them, and ends no script with them', () => {
    const json =
      '{"format": 1, "title": "</script><!-- static --><script>", "events": [], "x-n": [1.0, 12345678901234567890]}';
    const page = savedPage(TEMPLATE, good(), json, LOOK);
    expect(dataOf(page)).toBe(
      '{"format":1,"title":"\\u003c/script>\\u003c!-- static -->\\u003cscript>","events":[],"x-n":[1.0,12345678901234567890]}',
    );
    expect(page.match(/<script/g)).toHaveLength(3);
  });

  it('has no script, element or address from a file in which every text is hostile', () => {
    const page = savedPage(TEMPLATE, hostile(), '{}', LOOK);
    expect(page.match(/<script/g)).toHaveLength(3);
    expect(page).not.toContain('<img');
    expect(page).toContain('&#60;img src=x');
  });

  it('allows its scripts and styles by their hashes, and no other', () => {
    const page = savedPage(TEMPLATE, good(), GOOD, LOOK);
    const [, styles = ''] = /<style>(.*?)<\/style>/s.exec(page)!;
    const [, loader = ''] = /id="entente-app".*?<\/script>\s*<script>(.*?)<\/script>/s.exec(page)!;
    const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(page).toContain(
      `script-src ${hash(loader)} ${hash(SCRIPT)}; style-src ${hash(styles)}; img-src data: https:;`,
    );
    expect(page).not.toContain('connect-src');
  });

  it.each(['', 'a', 'ab', 'abc', 'void 0;', `console.log(${JSON.stringify('€ "<'.repeat(999))});`])(
    'unpacks the script that it was given, of any length: %.12s',
    async (script) => expect(await unpacked(savedTemplate(script))).toBe(script),
  );

  it('requests nothing, and is no copy of another page', () => {
    const page = savedPage(TEMPLATE, good(), GOOD, LOOK);
    expect(page).not.toMatch(
      /<(?:script|link|iframe)[^>]* (?:src|href)="(?!data:)|canonical|og:|entente-(?:data|home)/,
    );
  });

  it('has the theme and opens with the view that were asked for', () => {
    const page = savedPage(TEMPLATE, good('de'), GOOD, { theme: 'dark', view: 't=2014/2015&q="a"' });
    expect(page).toContain('<html lang="de" data-theme="dark">');
    expect(page).toContain('name="color-scheme" content="dark"');
    expect(page).toContain('<meta name="entente-view" content="#t=2014/2015&q=%22a%22">');
    const plain = savedPage(TEMPLATE, good(), GOOD, LOOK);
    expect(plain).toContain('<html lang="en">');
    expect(plain).not.toContain('entente-view');
  });
});

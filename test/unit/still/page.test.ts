import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pageAlone, pageBeside } from '../../../src/still/document';
import { headOf, jsonInScript, oembedOf } from '../../../src/still/meta';
import { bodyOf } from '../../../src/still/page';
import { absolute, baseOf } from '../../../src/still/place';
import { deeds, good, GOOD, hostile, NOWHERE, shipped, SOMEWHERE } from './made';

const LOOK = { theme: 'auto', view: '' } as const;
const APP = { script: 'const a = "</script><!--";', styles: 'a { color: red }' };
const linked = (head: string): Record<string, unknown> =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(head)?.[1] ?? 'null') as Record<
    string,
    unknown
  >;

describe('the head of a still page', () => {
  it('says of a page that knows its address where it is, and what others may show of it', () => {
    expect(headOf(good(), SOMEWHERE, 'page').replace(/\{"@context.*\}/, '{…}')).toMatchSnapshot();
  });

  it('leaves out all of that where it does not know, and says the rest', () => {
    const head = headOf(good(), NOWHERE, 'page');
    expect(head).not.toMatch(/canonical|og:|twitter|oembed|ld\+json|https?:/);
    expect(head).toContain('<title>A treaty and what became of it</title>');
    expect(head).toContain('<meta name="entente-data" content="data.json">');
  });

  it('keeps search engines from what is shown in frames, and leads them to the page', () => {
    const head = headOf(good(), SOMEWHERE, 'frame');
    expect(head).toContain('<meta name="robots" content="noindex">');
    expect(head).toContain('<link rel="canonical" href="https://example.org/x/">');
    expect(head).not.toMatch(/og:|ld\+json/);
    expect(headOf(good(), SOMEWHERE, 'page')).not.toContain('robots');
  });
});

describe('what machines read', () => {
  it('is a data set with its events and sources, and no review of claims', () => {
    expect(linked(headOf(good(), SOMEWHERE, 'page'))).toMatchSnapshot();
  });

  it('has every event and source of a file, and dates only where they are beyond doubt', () => {
    const subject = shipped('dprk-russia');
    const head = headOf(subject, SOMEWHERE, 'page');
    const { citation, mainEntity, license } = linked(head) as {
      citation: object[];
      license: string;
      mainEntity: { itemListElement: { item: Record<string, string> }[] };
    };
    expect(citation).toHaveLength(subject.table.file.sources.length);
    expect(license).toBe('https://creativecommons.org/licenses/by/4.0/');
    expect(mainEntity.itemListElement).toHaveLength(subject.table.count);
    mainEntity.itemListElement.forEach(({ item }, row) => {
      const { when } = subject.table.draft(row);
      if (/[~?%X[{]/.test(when))
        expect([when, item['startDate'], item['endDate']]).toEqual([when, undefined, undefined]);
      if (/^\d{4}-\d\d-\d\d$/.test(when)) expect(item['startDate']).toBe(when);
    });
    expect(head).not.toContain('ClaimReview');
  });

  it('tells sites that ask by oEmbed which frame to show', () => {
    expect(JSON.parse(oembedOf(good(), SOMEWHERE))).toMatchSnapshot();
  });
});

describe('a still page', () => {
  it.each(['page', 'frame'] as const)(
    'as a %s runs nothing before it can be read, and allows nothing inline',
    (kind) => {
      const page = pageBeside(good(), NOWHERE, LOOK, kind);
      expect(page.match(/<script(?! type="application)[^>]*>/g)).toEqual(['<script src="page.js" defer>']);
      expect(page.indexOf('page.js')).toBeGreaterThan(page.lastIndexOf('</main>'));
      // The picture is the file's own.
      expect(deeds(page)).toEqual(['link rel', 'img', 'img src', 'script']);
      expect(page).toMatch(/default-src 'none'; script-src 'self'; style-src 'self'/);
    },
  );

  it('in one file lets in its own script and styles by their hashes, and asks nobody', () => {
    const page = pageAlone(good(), SOMEWHERE, LOOK, GOOD, APP);
    const script = /<script>(.*?)<\/script>/s.exec(page)?.[1] ?? '';
    const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    expect(page).toContain(`script-src ${hash(script)}; style-src ${hash(APP.styles)}`);
    expect((0, eval)(`${script}a`)).toBe('</script><!--');
    expect(page).not.toMatch(/connect-src|canonical|<script src|<link rel="stylesheet"/);
    const data = /id="entente-file">(.*?)<\/script>/s.exec(page)?.[1] ?? '';
    expect(JSON.parse(data)).toEqual(JSON.parse(GOOD));
  });

  it('comes in the colours and opens with the view that were asked for', () => {
    const page = pageBeside(good(), NOWHERE, { theme: 'dark', view: 't=2014/2015' }, 'page');
    expect(page).toContain('<html lang="en" data-theme="dark">');
    expect(page).toContain('<meta name="entente-view" content="#t=2014/2015">');
    expect(page).toMatch(/<main id="still"[^>]* data-theme="dark"/);
  });

  it('speaks the language that was asked for', () => {
    const page = pageBeside(good('de'), NOWHERE, LOOK, 'page');
    expect(page).toContain('<html lang="de">');
    expect(page).toContain('Ein Vertrag und was aus ihm wurde');
    expect(page).toContain('Alle Ereignisse');
  });

  it('holds, of a file in which every text is hostile, no element and no attribute from it', () => {
    const subject = hostile();
    const body = bodyOf(subject, NOWHERE, 'auto') + headOf(subject, SOMEWHERE, 'page');
    expect(deeds(body)).toEqual(['link rel', 'script']);
    expect(body.match(/<script(?! type="application)/g)).toBe(null);
    expect(body).not.toContain('<!--');
    expect(body).toContain('&lt;img src=x');
  });
});

describe('data in a script', () => {
  it.each([['</script>'], ['<!-- <script>'], ['\u2028\u2029'], ['"\\']])('is read back as it was: %j', (text) => {
    const written = jsonInScript({ text });
    expect(written).not.toMatch(/[<\u2028\u2029]/);
    expect(JSON.parse(written)).toEqual({ text });
  });
});

describe('the address of a page', () => {
  it.each([
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/a', 'https://example.org/a/'],
    ['https://example.org/a/?b#c', 'https://example.org/a/'],
    ['example.org', null],
    ['javascript:alert(1)', null],
    ['file:///tmp', null],
    ['', null],
  ])('%j is %j', (written, base) => {
    expect(baseOf(written)).toBe(base);
  });

  it('makes those beside it absolute', () => {
    expect(absolute('https://example.org/t/x/', '../../data/x.json')).toBe('https://example.org/data/x.json');
  });
});

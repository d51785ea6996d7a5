import { describe, expect, it } from 'vitest';
import { pageBeside } from '../../../src/static/node/document';
import { headOf, jsonInScript, oembedOf } from '../../../src/static/meta';
import { bodyOf } from '../../../src/static/page';
import { absolute, baseOf } from '../../../src/static/pageAddress';
import { activeMarkup, good, GOOD, hostile, NOWHERE, shipped, SOMEWHERE } from './fixtures';

const LOOK = { theme: 'auto', view: '' } as const;
const linked = (head: string): Record<string, unknown> =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/.exec(head)?.[1] ?? 'null') as Record<
    string,
    unknown
  >;

describe('the head of a static page', () => {
  it('has the canonical address and the preview of a page that knows its address', () => {
    expect(headOf(good(), SOMEWHERE, 'page').replace(/\{"@context.*\}/, '{…}')).toMatchSnapshot();
  });

  it('leaves these out where the address is unknown, and keeps the rest', () => {
    const head = headOf(good(), NOWHERE, 'page');
    expect(head).not.toMatch(/canonical|og:|twitter|oembed|ld\+json|https?:/);
    expect(head).toContain('<title>A treaty and what became of it</title>');
    expect(head).toContain('<meta name="entente-data" content="data.json">');
  });

  it('keeps search engines from the frame and points them to the page', () => {
    const head = headOf(good(), SOMEWHERE, 'frame');
    expect(head).toContain('<meta name="robots" content="noindex">');
    expect(head).toContain('<link rel="canonical" href="https://example.org/x/">');
    expect(head).not.toMatch(/og:|ld\+json/);
    expect(headOf(good(), SOMEWHERE, 'page')).not.toContain('robots');
  });
});

describe('the structured data', () => {
  it('is a Dataset with its events and sources, without ClaimReview', () => {
    expect(linked(headOf(good(), SOMEWHERE, 'page'))).toMatchSnapshot();
  });

  it('has every event and source of a file, and only dates that are certain', () => {
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

  it('offers the frame by oEmbed', () => {
    expect(JSON.parse(oembedOf(good(), SOMEWHERE))).toMatchSnapshot();
  });
});

describe('a static page', () => {
  it.each([
    ['page', null],
    // Its data is in it, and is no script.
    ['frame', GOOD],
  ])('as a %s loads no script before its content and allows nothing inline', (_, json) => {
    const page = pageBeside(good(), NOWHERE, LOOK, json);
    expect(page.match(/<script(?! type="application)[^>]*>/g)).toEqual(['<script src="page.js" defer>']);
    expect(page.indexOf('page.js')).toBeGreaterThan(page.lastIndexOf('</main>'));
    // Images of the file are linked.
    expect(activeMarkup(page)).toEqual(['link rel', 'script']);
    expect(page).toMatch(/default-src 'none'; script-src 'self'; style-src 'self'/);
  });

  it('has the theme and opens with the view that were requested', () => {
    const page = pageBeside(good(), NOWHERE, { theme: 'dark', view: 't=2014/2015' }, null);
    expect(page).toContain('<html lang="en" data-theme="dark">');
    expect(page).toContain('<meta name="entente-view" content="#t=2014/2015">');
    expect(page).toMatch(/<main id="static"[^>]* data-theme="dark"/);
  });

  it('is in the language that was requested', () => {
    const page = pageBeside(good('de'), NOWHERE, LOOK, null);
    expect(page).toContain('<html lang="de">');
    expect(page).toContain('Ein Vertrag und was aus ihm wurde');
    expect(page).toContain('Alle Ereignisse');
  });

  it('has no element and no attribute from a file in which every text is hostile', () => {
    const subject = hostile();
    const body = bodyOf(subject, NOWHERE, 'auto') + headOf(subject, SOMEWHERE, 'page');
    expect(activeMarkup(body)).toEqual(['link rel', 'script']);
    expect(body.match(/<script(?! type="application)/g)).toBe(null);
    expect(body).not.toContain('<!--');
    expect(body).toContain('&lt;img src=x');
  });
});

describe('data in a script', () => {
  it.each([['</script>'], ['<!-- <script>'], ['\u2028\u2029'], ['"\\']])('is read back unchanged: %j', (text) => {
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
  ])('of %j is %j', (written, base) => {
    expect(baseOf(written)).toBe(base);
  });

  it('makes addresses beside it absolute', () => {
    expect(absolute('https://example.org/t/x/', '../../data/x.json')).toBe('https://example.org/data/x.json');
  });
});

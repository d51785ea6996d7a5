import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { CHECKS, ISSUE_CODES, parseExample, wholeFile } from '../../../src/app/docs/checks';
import { DOC_IDS, type DocId } from '../../../src/app/docs/contents';
import { DESCRIPTIONS_DE } from '../../../src/app/docs/de/descriptions';
import { EXAMPLES } from '../../../src/app/docs/examples';
import { partsOf } from '../../../src/app/docs/fields';
import { descriptionOf } from '../../../src/app/docs/reference';
import { indexSections, searchSections } from '../../../src/app/docs/search';
import { docsFiles } from '../../../src/app/docs/site';
import type { DocsSource, SchemaPart, SearchEntry } from '../../../src/app/docs/types';
import { readTimeline } from '../../../src/format/read';
import { MAKERS_LANGUAGES, type MakersLanguage } from '../../../src/i18n/makers';
import { docsSource } from '../../build/docs';

const read = (path: string): string => readFileSync(path, 'utf8');

let source: DocsSource;
let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  source = { ...((await docsSource()) as DocsSource), script: 'assets/docs.js', style: 'assets/docs.css', policy: '' };
  files = new Map(docsFiles(source).map(({ path, content }) => [path, content]));
});

const page = (id: DocId, lang: MakersLanguage): string =>
  files.get(`${lang === 'en' ? '' : `${lang}/`}${id === 'index' ? '' : `${id}/`}index.html`)!;

/** The anchors of a page in their order, without those of live timelines. */
const anchors = (html: string): string[] =>
  Array.from(
    html.replace(/<entente-timeline [^]*?<\/entente-timeline>/g, '').matchAll(/<\w+ id="([^"]+)"/g),
    ([, id]) => id!,
  );

describe('the pages of the documentation', () => {
  it.each(DOC_IDS)('%s has the same headings, lists and examples in every language', (id) => {
    const [english, ...others] = MAKERS_LANGUAGES.map((lang) => page(id, lang));
    const shape = (html: string): unknown => ({
      anchors: anchors(html),
      levels: html.match(/<h[1-6] id/g),
      examples: html.match(/<entente-timeline src="[^"]+"/g)?.map((tag) => tag.replace(/.*\//, '')),
      code: html.match(/<pre /g)?.length,
      links: html.match(/<a /g)?.length,
    });
    for (const other of others) expect(shape(other)).toEqual(shape(english!));
  });

  it.each(DOC_IDS)('%s has each anchor once', (id) => {
    for (const lang of MAKERS_LANGUAGES) {
      const found = anchors(page(id, lang));
      expect(found.filter((each, i) => found.indexOf(each) !== i)).toEqual([]);
    }
  });

  it('have no Markdown that is not listed, and no directive left', () => {
    for (const lang of MAKERS_LANGUAGES) {
      const written = readdirSync(`src/app/docs/${lang}`).filter((name) => name.endsWith('.md'));
      expect(written.map((name) => name.replace('.md', '')).sort()).toEqual([...DOC_IDS].sort());
      for (const id of DOC_IDS) expect(page(id, lang)).not.toMatch(/\{\{|\{#|href="(?:page|site):/);
    }
  });
});

describe('what is generated', () => {
  it('has every field of the schema, with a description in each language', () => {
    const { schema } = source;
    const described = (part: SchemaPart | undefined): string[] =>
      Object.keys(part?.properties ?? {}).filter((name) => name !== '$schema');
    for (const lang of MAKERS_LANGUAGES) {
      const html = page('file', lang);
      for (const name of partsOf(schema).records)
        for (const field of described(name === 'File' ? schema : schema.$defs?.[name]))
          expect(html, `${name}.${field}`).toContain(`id="${name}.${field}"`);
      for (const name of partsOf(schema).values) expect(html).toContain(`id="${name}"`);
      expect(html).not.toContain('<dd></dd>');
    }
  });

  it('links each type of a field to its own fields', () => {
    const ids = new Set(anchors(page('file', 'en')));
    const linked = Array.from(page('file', 'en').matchAll(/<a href="#([A-Z]\w+)"/g), ([, id]) => id!);
    expect(linked.filter((id) => !ids.has(id))).toEqual([]);
    expect(linked.length).toBeGreaterThan(80);
  });

  it('has every code of check, each with its message', () => {
    for (const lang of MAKERS_LANGUAGES)
      for (const code of ISSUE_CODES) expect(page('check', lang)).toContain(`<h3 id="${code}">`);
  });

  it('has every attribute, event, member, slot and custom property of the element', () => {
    const ids = new Set(anchors(page('code', 'en')));
    const { attributes, events, members, slots, cssProperties } = source.element;
    const expected = [
      ...attributes.map(({ name }) => `attribute-${name}`),
      ...events.map(({ name }) => `event-${name}`),
      ...members.map(({ name }) => `member-${name}`),
      ...slots.map(({ name }) => `slot-${name}`),
      ...cssProperties.map(({ name }) => `property-${name}`),
    ];
    expect(expected.filter((id) => !ids.has(id))).toEqual([]);
    expect(expected.length).toBeGreaterThan(50);
  });

  it('is translated: every description of schema and element, and no others', () => {
    const { schema, element } = source;
    const parts = [schema, ...Object.values(schema.$defs ?? {})];
    const texts = parts.flatMap((part) => [
      part.description ?? '',
      ...Object.values(part.properties ?? {}).map(({ description = '' }) => description),
    ]);
    const { attributes, events, members, slots, cssProperties } = element;
    const entries = [...attributes, ...events, ...members, ...slots, ...cssProperties];
    texts.push(...entries.map((entry) => descriptionOf(entry).text));
    texts.push(...entries.map((entry) => entry.default ?? '').filter((text) => /^[a-z' ]+$/.test(text)));
    expect([...new Set(texts)].filter(Boolean).sort()).toEqual(Object.keys(DESCRIPTIONS_DE).sort());
  });
});

describe('each example of a message', () => {
  it.each(readdirSync(CHECKS))('%s sets off its code alone, and none when it is mended', (name) => {
    const { wrong, mended } = parseExample(read(`${CHECKS}/${name}`));
    const codes = readTimeline(wholeFile(wrong)).issues.map(({ code }) => code);
    // An event that is left out is told of first.
    expect(codes.filter((code) => code !== 'date' || name === 'date.txt')).toEqual([name.replace('.txt', '')]);
    expect(readTimeline(wholeFile(mended)).issues).toEqual([]);
  });

  it('belongs to a code', () => {
    const codes = new Set<string>(ISSUE_CODES);
    expect(readdirSync(CHECKS).filter((name) => !codes.has(name.replace('.txt', '')))).toEqual([]);
  });
});

describe('each timeline of an example', () => {
  const names = readdirSync(EXAMPLES).filter((name) => name.endsWith('.json'));

  it.each(names)('%s has no issue', (name) => {
    expect(readTimeline(read(`${EXAMPLES}/${name}`)).issues).toEqual([]);
  });

  it.each(names)('%s is on the site as it is', (name) => {
    expect(files.get(`examples/${name}`)).toBe(read(`${EXAMPLES}/${name}`));
  });

  it.each([
    ['claims.json', 'dprk-russia'],
    ['treaty.json', 'arms-control'],
  ])('%s says what data/%s.json says', (name, id) => {
    const [excerpt, whole] = [`${EXAMPLES}/${name}`, `data/${id}.json`].map((path) => readTimeline(read(path)).file!);
    for (const event of excerpt!.events) {
      const original = whole!.events.find((each) => each.id === event.id)!;
      expect({ ...event, claims: [], lane: original.lane, weight: original.weight }).toEqual({
        ...original,
        claims: [],
      });
      for (const claim of event.claims) expect(original.claims).toContainEqual(claim);
    }
  });
});

describe('the search', () => {
  const search = (query: string, lang: MakersLanguage = 'en'): string[] =>
    searchSections(indexSections(JSON.parse(files.get(`search-${lang}.json`)!) as SearchEntry[]), query).map(
      ({ address }) => address,
    );

  it('finds a page before its sections and those of others', () => {
    expect(search('datum', 'de')[0]).toBe('de/dates/');
    expect(search('keyboard')[0]).toBe('keyboard/');
  });

  it('finds a heading before a text that has the word', () => {
    expect(search('wordpress').slice(0, 2)).toEqual(['embed/#wordpress', 'faq/#wordpress']);
  });

  it.each([
    ['en', 'treatys', 'claims/#treaties'],
    ['en', 'json trailing coma', 'check/#json-trailing-comma'],
    ['en', 'screan reader', 'keyboard/#screen-reader'],
    ['de', 'moodel', 'de/embed/#moodle'],
    ['de', 'verträge', 'de/claims/#treaties'],
  ] as const)('forgives a slip (%s, “%s”)', (lang, query, address) => {
    expect(search(query, lang)).toContain(address);
  });

  it('finds nothing for nothing', () => {
    expect(search('  ')).toEqual([]);
    expect(search('zeppelin')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { listing, markdown, plainText } from '../../../src/still/listing';
import { snippetOf } from '../../../src/still/snippet';
import { DATA, deeds, good, hostile, markupOf, shipped } from './made';

const squeezed = (text: string): string => text.replace(/\s+/gu, ' ').trim();

describe('a timeline as text', () => {
  it('is as recorded in Markdown', () => {
    expect(listing(good(), markdown, 'https://example.org/x/')).toMatchSnapshot();
  });

  it('is as recorded in plain German', () => {
    expect(listing(good('de'), plainText, null)).toMatchSnapshot();
  });

  it.each(DATA)('tells every event, claim and source of %s', (id) => {
    const subject = shipped(id);
    const text = squeezed(listing(subject, plainText, null));
    const { events, sources } = subject.table.file;
    const missing = [
      ...events.map(({ title }) => subject.told(title)),
      ...events.flatMap(({ claims }) => claims.map(({ says }) => subject.told(says))),
      ...sources.map(({ URL: address }) => address ?? ''),
    ].filter((part) => !text.includes(squeezed(part)));
    expect(missing).toEqual([]);
  });

  it('escapes in Markdown what would be markup', () => {
    const text = listing(hostile(), markdown, null);
    expect(text).not.toMatch(/(?<!\\)<(?!https:)|(?<!\\)\[x|(?<!\\)`/);
    expect(text).toContain('<https://example.org/?a=%3Cb%3E&c="d">');
  });

  it.each([
    ['1. not a list', '1\\. not a list'],
    ['- nor this', '\\- nor this'],
    ['# no heading', '\\# no heading'],
    ['a\n\nb', 'a b'],
    ['*a* _b_ [c](d)', '\\*a\\* \\_b\\_ \\[c\\](d)'],
  ])('%j is %j in Markdown', (text, written) => {
    expect(markdown.words(text)).toBe(written);
  });
});

describe('a piece for articles', () => {
  it.each(DATA)('of %s brings everything along and asks for nothing', (id) => {
    const html = snippetOf(shipped(id), 'https://example.org/x/');
    expect([...deeds(html), ...[...markupOf(html)].filter((name) => name.endsWith(' class'))]).toEqual([]);
    expect(html).toContain('<a href="https://example.org/x/">The whole timeline</a>');
    expect(html).toMatch(/<svg [^>]*viewBox="0 0 760 \d+" width="100%"/);
  });

  it('escapes what is hostile', () => {
    const html = snippetOf(hostile(), null);
    expect(deeds(html)).toEqual([]);
    expect(html).not.toContain('<!--');
  });
});

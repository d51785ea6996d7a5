import { describe, expect, it } from 'vitest';
import { listing, markdown, plainText } from '../../../src/static/textListing';
import { snippetOf } from '../../../src/static/snippet';
import { DATA, activeMarkup, good, hostile, markupOf, shipped } from './fixtures';

const squeezed = (text: string): string => text.replace(/\s+/gu, ' ').trim();

describe('a timeline as text', () => {
  it('is as recorded in Markdown', () => {
    expect(listing(good(), markdown, 'https://example.org/x/')).toMatchSnapshot();
  });

  it('is as recorded in plain German', () => {
    expect(listing(good('de'), plainText, null)).toMatchSnapshot();
  });

  it.each(DATA)('has every event, claim and source of %s', (id) => {
    const subject = shipped(id);
    const text = squeezed(listing(subject, plainText, null));
    const { events, sources } = subject.table.file;
    const missing = [
      ...events.map(({ title }) => subject.localize(title)),
      ...events.flatMap(({ claims }) => claims.map(({ says }) => subject.localize(says))),
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
    expect(markdown.escape(text)).toBe(written);
  });
});

describe('a snippet for articles', () => {
  const PICTURE = ['figure style', 'img', 'img src', 'img style'];

  it.each(DATA)('of %s is self-contained and requests nothing', (id) => {
    const html = snippetOf(shipped(id), 'https://example.org/x/');
    // Only the picture, which is part of the text, and its size.
    expect([...activeMarkup(html), ...[...markupOf(html)].filter((name) => name.endsWith(' class'))].sort()).toEqual(
      PICTURE,
    );
    for (const [, address] of html.matchAll(/ (?:src|srcset)="([^"]*)"/g))
      expect(address).toMatch(/^data:image\/svg\+xml;/);
    expect(html).toContain('<a href="https://example.org/x/">Full timeline</a>');
    expect(html).toMatch(/<img [^>]*width="760" height="\d+" [^>]*style="max-width:100%;height:auto"/);
  });

  it('escapes hostile text', () => {
    const html = snippetOf(hostile(), null);
    expect(activeMarkup(html).sort()).toEqual(PICTURE);
    expect(html).not.toContain('<!--');
  });
});

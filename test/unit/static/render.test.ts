import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { render } from '../../../src/static/render';

const GOOD = readFileSync('test/fixtures/format/good.json', 'utf8');
const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

describe('render', () => {
  const rendered = render(GOOD);

  it('gives one article with every event and no scripts', () => {
    const { html, events } = rendered;
    expect(html).toMatch(/^<article class="en-root en-static entente" lang="en" dir="ltr">[^]*<\/article>$/);
    expect(count(html, /<li class="en-entry"/g)).toBe(events);
    expect(html).not.toMatch(/<script|<style|<main|\son\w+=|javascript:/);
  });

  it('gives the same for the text of a file and for its parsed value', () => {
    expect(render(JSON.parse(GOOD) as object)).toEqual(rendered);
  });

  it('gives what a page needs to know about the timeline', () => {
    const { title, description, lang, issues } = rendered;
    expect({ title, description, lang, issues }).toMatchSnapshot();
  });

  it.each([
    [1, 'h1', 'h2', 'h3'],
    [undefined, 'h2', 'h3', 'h4'],
    [3, 'h3', 'h4', 'h5'],
  ] as const)('with level %j has the title as %s, parts as %s and years as %s', (level, title, part, year) => {
    const { html } = render(GOOD, { level });
    expect(html).toContain(`<${title} class="en-headline"`);
    expect(html).toContain(`<${part} class="en-part-heading"`);
    expect(html).toContain(`<${year} class="en-year-head"`);
  });

  it('repeats no id, and prefixes those of its charts with the file’s', () => {
    const ids = Array.from(rendered.html.matchAll(/\sid="([^"]+)"/g), ([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
    const { id } = JSON.parse(GOOD) as { id: string };
    expect(ids.filter((each) => !each?.startsWith('event-') && !each?.startsWith(`en-${id}-`))).toEqual([]);
  });

  it('has the requested language and theme', () => {
    const { html, lang } = render(GOOD, { lang: 'de-AT', theme: 'dark' });
    expect(lang).toBe('de');
    expect(html).toMatch(/^<article [^>]*data-theme="dark" lang="de" dir="ltr">/);
  });

  it('shows only what overlaps a span, and ignores an invalid one', () => {
    expect(render(GOOD, { shown: '1987' }).events).toBeLessThan(rendered.events);
    expect(render(GOOD, { shown: 'soon' }).events).toBe(rendered.events);
  });

  it('links to the file where its address is given', () => {
    expect(rendered.html).not.toContain('inf.json');
    expect(render(GOOD, { src: 'javascript:alert(1)' }).html).toBe(rendered.html);
    expect(render(GOOD, { src: 'inf.json?a&b' }).html).toContain('href="inf.json?a&#38;b"');
  });

  it.each([
    ['no JSON', '{"format": 1,', 'de', /./],
    ['no timeline', '[]', 'en', /./],
    ['no object', JSON.stringify('x'), 'en', /./],
  ])('of %s renders nothing and says why', (_, text, lang, sentence) => {
    const { html, events, issues } = render(text, { lang });
    expect([html, events]).toEqual(['', 0]);
    expect(issues[0]).toMatchObject({ level: 'error', message: expect.stringMatching(sentence) as string });
  });

  it('keeps the valid events of a file and reports the others', () => {
    const { events, issues } = render({
      format: 1,
      title: 'T',
      events: [{ id: 'a', when: '1987', title: 'A' }, { id: 'b' }],
    });
    expect(events).toBe(1);
    expect(issues.map(({ at }) => at)).toContain('/events/1');
  });
});

describe('its style sheet', () => {
  it('affects nothing outside a timeline', () => {
    const { css } = render(GOOD);
    const selectors = Array.from(css.matchAll(/(?:^|[{}])\s*([^{}@]+)\{/g), ([, selector = '']) => selector.trim());
    const own = /^(?::host|\.en-|\.entente|:is\(\.en-)/;
    const parts = selectors
      .filter((each) => !/^(?:from|to|\d+%)/.test(each))
      .flatMap((each) => each.split(/,(?![^(]*\))/));
    expect(
      parts
        .map((each) =>
          each
            .trim()
            .replace(/\/\*[^]*?\*\//g, '')
            .trim(),
        )
        .filter((each) => each && !own.test(each)),
    ).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { fileNameIn } from '../../../src/chart/names';
import { render } from '../../../src/static/render';

describe('the name of a file at an address', () => {
  it.each([
    ['https://example.org/data/inf.json', 'inf.json'],
    ['../data/inf.json?v=1/2#a/b', 'inf.json'],
    ['inf.json', 'inf.json'],
    ['https://example.org', ''],
    ['data:application/json,{"title": "a/b"}', ''],
    ['https://example.org/export?format=json', ''],
    ['', ''],
  ])('%j is %j', (address, name) => {
    expect(fileNameIn(address)).toBe(name);
  });
});

it.each<[string, object, string]>([
  ['en', {}, 'Untitled'],
  ['en', { title: ['A'], id: 'inf' }, 'Untitled (inf)'],
  ['de', { title: '\u200b', id: 'inf' }, 'Ohne Titel (inf)'],
])('a page without a script has a title where its file has none (%s)', (lang, fields, title) => {
  const rendered = render({ format: 1, events: [{ id: 'a', when: '2020', title: 'A' }], ...fields }, { lang });
  expect(rendered.title).toBe(title);
  expect(rendered.html).toContain(title);
});

import { describe, expect, it } from 'vitest';
import { addressFault } from '../../../src/intake/address';
import { circlesIn } from '../../../src/intake/circles';
import { distance, nearest } from '../../../src/intake/nearest';
import { pointer, shorten } from '../../../src/intake/notes';
import { pick } from '../../../src/intake/text';

describe('pick falls back', () => {
  const text = { fr: 'français', de: 'deutsch', en: 'english', 'pt-BR': 'brasileiro', 'zh-Hant': '繁體' };
  it.each([
    ['to nothing where the language is there', text, 'de', 'fr', 'deutsch'],
    ['from de-AT to de', text, 'de-AT', 'fr', 'deutsch'],
    ['from zh-Hant-TW to zh-Hant', text, 'zh-Hant-TW', 'fr', '繁體'],
    ['from pt to pt-BR', text, 'pt', 'fr', 'brasileiro'],
    ['over case', text, 'PT-br', 'fr', 'brasileiro'],
    ['to the language of the file', text, 'ko', 'fr', 'français'],
    ['to English where that is missing too', text, 'ko', 'ja', 'english'],
    ['to the first one at last', { it: 'italiano', es: 'español' }, 'ko', 'ja', 'italiano'],
    ['to a plain string from any language', 'plain', 'ko', 'ja', 'plain'],
    ['to nothing where there is nothing', {}, 'ko', 'ja', ''],
    ['not to what every object has', { it: 'italiano' }, 'constructor', '__proto__', 'italiano'],
  ])('%s', (_, from, lang, fileLang, found) => {
    expect(pick(from, lang, fileLang)).toBe(found);
  });
});

describe('nearest', () => {
  it.each([
    ['titel', ['title', 'when'], 'title'],
    ['sumary', ['summary', 'short'], 'summary'],
    ['Confirmed', ['confirmed', 'denied'], 'confirmed'],
    ['wehn', ['when', 'weight'], 'when'],
    ['kcna1', ['kcna-1', 'kcna-20'], 'kcna-1'],
    ['importance', ['title', 'when'], ''],
    ['ab', ['cd', 'abc'], ''],
    ['a'.repeat(100), ['a'.repeat(99)], ''],
  ])('%s of %j is %j', (word, candidates, near) => {
    expect(nearest(word, candidates)).toBe(near);
  });

  it.each([
    ['', '', 0],
    ['abc', '', 3],
    ['abc', 'acb', 1],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
  ])('%j and %j are %i edits apart, from either side', (a, b, edits) => {
    expect([distance(a, b), distance(b, a)]).toEqual([edits, edits]);
  });
});

describe('addressFault', () => {
  it.each([
    'https://example.org',
    'HTTP://example.org/a?b#c',
    'mailto:a@example.org',
    'a/b.jpg',
    '../a',
    '/a',
    '#a',
    '?a:b',
    'a/b:c',
  ])('lets %s through', (address) => {
    expect(addressFault(address)).toBeNull();
  });

  it.each([
    ['javascript:alert(1)', 'scheme'],
    ['data:text/html,x', 'scheme'],
    ['VBScript:x', 'scheme'],
    ['file:///etc/passwd', 'scheme'],
    ['x-unknown:y', 'scheme'],
    [':x', 'scheme'],
    ['https:example.org', 'host'],
    ['https:///example.org', 'host'],
    ['//example.org', 'relative'],
    ['/\\example.org', 'blank'],
    ['java\nscript:x', 'blank'],
    ['\u00a0javascript:x', 'blank'],
    ['java\u200bscript:x', 'blank'],
    ['https://example.org/\u202egpj.exe', 'blank'],
    ['https://example.org/\ud800', 'blank'],
  ])('refuses %j', (address, why) => {
    expect(addressFault(address)).toMatchObject({ why });
  });
});

describe('circlesIn', () => {
  const actors = (parents: Record<string, string>): unknown[] =>
    Object.entries(parents).map(([id, parent]) => ({ id, parent }));
  it.each([
    [{ a: 'b', b: 'c' }, []],
    [{ a: 'a' }, ['a']],
    [{ a: 'b', b: 'a' }, ['b']],
    [{ z: 'a', a: 'b', b: 'c', c: 'a' }, ['c']],
    [{ a: 'b', b: 'a', c: 'd', d: 'c', e: 'a' }, ['b', 'd']],
  ])('of %j are %j', (parents, closing) => {
    expect([...circlesIn(actors(parents))]).toEqual(closing);
  });

  it('passes a long line of parents once', () => {
    const line = Array.from({ length: 100_000 }, (_, i) => ({ id: `a${String(i)}`, parent: `a${String(i + 1)}` }));
    expect(circlesIn(line).size).toBe(0);
  });

  it.each([[null], ['x'], [[null, 1, { id: 2 }]]])('finds none in %j', (list) => {
    expect(circlesIn(list).size).toBe(0);
  });
});

describe('what was seen is shown', () => {
  it.each([
    ['text', 'text'],
    [[1], '[…]'],
    [{ a: 1 }, '{…}'],
    [null, 'null'],
    ['a\u001b[31mred\u202e', 'a\ufffd[31mred\ufffd'],
    ['x'.repeat(100), `${'x'.repeat(59)}…`],
  ])('%j as %j', (value, shown) => {
    expect(shorten(value)).toBe(shown);
  });

  it('with a pointer that escapes ~ and /', () => {
    expect(pointer(['events', 3, 'a/b', '~'])).toBe('/events/3/a~1b/~0');
  });
});

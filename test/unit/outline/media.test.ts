import { describe, expect, it } from 'vitest';
import type { Media } from '../../../src/format/types';
import { en } from '../../../src/i18n/en/messages';
import { Localizer } from '../../../src/outline/localizer';
import { isInsecure, resolveAddress, showMedia, type MediaShown } from '../../../src/outline/media';

const shown = (media: Media): MediaShown => showMedia(media, new Localizer(en, 'en', 'en'));

describe('a medium', () => {
  it.each([
    ['https://example.org/a.JPG?x=1', true],
    ['map.svg', true],
    ['data:image/png;base64,AAAA', true],
    ['https://example.org/report.pdf', false],
    ['https://example.org/picture', false],
  ])('%s is a picture: %s', (src, isPicture) => {
    expect(shown({ src })).toMatchObject({ isPicture, addressError: null });
  });

  it.each([
    ['javascript:alert(1)', { reason: 'scheme', scheme: 'javascript' }],
    ['data:text/html,<b>', { reason: 'scheme', scheme: 'data' }],
    ['blob:https://example.org/1', { reason: 'scheme', scheme: 'blob' }],
    ['//example.org/a.png', { reason: 'relative', scheme: '' }],
    ['https:a.png', { reason: 'host', scheme: 'https' }],
  ])('%s is refused', (src, addressError) => {
    expect(shown({ src }).addressError).toEqual(addressError);
  });

  it('has a size only where the file gives both sides', () => {
    expect(shown({ src: 'a.png', width: 3, height: 2 }).size).toEqual({ width: 3, height: 2 });
    expect(shown({ src: 'a.png', width: 3 }).size).toBeNull();
  });

  it('without a description is called by its address, but not by a picture that the file holds', () => {
    expect(shown({ src: 'a.png' }).alt.text).toBe('a.png');
    expect(shown({ src: 'data:image/png;base64,AAAA' }).alt.text).toBe('');
  });
});

it.each([
  ['a.png', 'https://example.org/data/x.json?v=1', 'https://example.org/data/a.png'],
  ['/a.png', 'https://example.org/data/x.json', 'https://example.org/a.png'],
  ['a.png', '../../data/x.json', '../../data/a.png'],
  ['img/a.png', 'x.json#e=1', 'img/a.png'],
  ['/a.png', '../../data/x.json', '/a.png'],
  ['https://example.org/a.png', '../../data/x.json', 'https://example.org/a.png'],
  ['data:image/png;base64,AA', 'https://example.org/x.json', 'data:image/png;base64,AA'],
  ['a.png', null, 'a.png'],
])('the address %s of a file from %j is %s for the page', (address, base, resolved) => {
  expect(resolveAddress(address, base)).toBe(resolved);
});

it.each([
  ['http://example.org/a.png', true],
  ['HTTP://example.org/a.png', true],
  ['https://example.org/a.png', false],
  ['data:image/png;base64,AA', false],
  ['a.png', false],
])('%s is insecure: %s', (address, expected) => {
  expect(isInsecure(address)).toBe(expected);
});

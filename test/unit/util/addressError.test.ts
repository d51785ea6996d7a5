import { describe, expect, it } from 'vitest';
import { findAddressError } from '../../../src/util/addressError';

describe('findAddressError', () => {
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
  ])('accepts %s', (address) => {
    expect(findAddressError(address)).toBeNull();
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
  ])('rejects %j', (address, reason) => {
    expect(findAddressError(address)).toMatchObject({ reason });
  });
});

import { describe, expect, it } from 'vitest';
import { LANGUAGE_IDS } from '../../../src/i18n/languages';
import { listFormatter, numberFormatter, plural, pluralCategory } from '../../../src/i18n/plural';

describe.each(LANGUAGE_IDS)('the plural rule of "%s" is that of Intl', (lang) => {
  const rules = new Intl.PluralRules(lang);

  it('for whole numbers to 10,000, and below zero', () => {
    const wrong: number[] = [];
    for (let n = -100; n <= 10_000; n++) if (pluralCategory(lang, n) !== rules.select(n)) wrong.push(n);
    expect(wrong).toEqual([]);
  });

  it('for numbers with up to three decimals', () => {
    const wrong: number[] = [];
    for (let n = -3000; n <= 12_000; n++) if (pluralCategory(lang, n / 1000) !== rules.select(n / 1000)) wrong.push(n);
    expect(wrong).toEqual([]);
  });
});

it('the plural rule of other languages comes from Intl', () => {
  expect([1, 3, 5, 22].map((n) => pluralCategory('pl', n))).toEqual(['one', 'few', 'many', 'few']);
  expect([0, 1, 2].map((n) => pluralCategory('fr', n))).toEqual(['one', 'one', 'other']);
});

describe('plural', () => {
  it.each([
    [plural('en')(1, { one: '# event', other: '# events' }), '1 event'],
    [plural('en')(0, { one: '# event', other: '# events' }), '0 events'],
    [plural('de')(1200, { one: '# Ereignis', other: '# Ereignisse' }), '1.200 Ereignisse'],
    [plural('de')(1.5, { one: '# Tag', other: '# Tage' }), '1,5 Tage'],
    [plural('en')(2, { one: 'once', other: 'several times' }), 'several times'],
  ])('%s', (text, expected) => {
    expect(text).toBe(expected);
  });
});

it('numbers and lists are written as the language does', () => {
  expect(numberFormatter('en')(1234.5)).toBe('1,234.5');
  expect(numberFormatter('de')(1234.5)).toBe('1.234,5');
  expect(listFormatter('en')(['a', 'b', 'c'])).toBe('a, b and c');
  expect(listFormatter('de')(['a', 'b', 'c'])).toBe('a, b und c');
});

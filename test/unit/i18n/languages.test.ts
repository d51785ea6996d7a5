import { describe, expect, it } from 'vitest';
import { findLanguage, LANGUAGE_IDS, LANGUAGES, matchLanguage } from '../../../src/i18n/languages';

describe('matchLanguage', () => {
  it.each([
    [['de'], 'de'],
    [['de-AT'], 'de'],
    [['DE-Latn-CH'], 'de'],
    [['de_DE.UTF-8'], 'de'],
    [['de_AT@euro'], 'de'],
    [['fr-FR', 'de-CH', 'en'], 'de'],
    [['en-US', 'de'], 'en'],
    [['fr'], 'en'],
    [['C.UTF-8'], 'en'],
    [['deu', 'constructor', ''], 'en'],
    [[], 'en'],
  ] as const)('%j gives %s', (tags, expected) => {
    expect(matchLanguage(tags)).toBe(expected);
  });
});

it('findLanguage gives undefined where there are no messages', () => {
  expect(['fr', 'C', '', 'den'].map(findLanguage)).toEqual([undefined, undefined, undefined, undefined]);
});

describe.each(LANGUAGE_IDS)('the row of "%s"', (id) => {
  const { endonym, locale, plurals } = LANGUAGES[id];

  it('has the plural categories of CLDR', () => {
    expect([...plurals].sort()).toEqual([...new Intl.PluralRules(id).resolvedOptions().pluralCategories].sort());
  });

  it('has a locale of the language', () => {
    expect(new Intl.Locale(locale).language).toBe(id);
  });

  it('has the name that the language has in itself', () => {
    expect(new Intl.DisplayNames(id, { type: 'language' }).of(id)).toBe(endonym);
  });
});

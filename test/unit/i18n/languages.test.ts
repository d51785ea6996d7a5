import { describe, expect, it } from 'vitest';
import { LANGUAGE_FACTS, listedEndonym } from '../../../src/i18n/languageFacts';
import { directionOf, findLanguage, LANGUAGE_IDS, localeOf, matchLanguage } from '../../../src/i18n/languages';

describe('matchLanguage', () => {
  it.each([
    [['de'], 'de'],
    [['de-AT'], 'de'],
    [['DE-Latn-CH'], 'de'],
    [['de_DE.UTF-8'], 'de'],
    [['de_AT@euro'], 'de'],
    [['it-IT', 'de-CH', 'en'], 'de'],
    [['zh-CN'], 'zh'],
    [['zh-Hans-SG'], 'zh'],
    [['zh_CN.UTF-8'], 'zh'],
    [['zh-TW', 'ja'], 'ja'],
    [['zh-Hant-HK'], 'en'],
    [['zh_TW.UTF-8'], 'en'],
    [['uk', 'ru'], 'uk'],
    [['en-US', 'de'], 'en'],
    [['it'], 'en'],
    [['C.UTF-8'], 'en'],
    [['deu', 'constructor', ''], 'en'],
    [[], 'en'],
  ] as const)('%j gives %s', (tags, expected) => {
    expect(matchLanguage(tags)).toBe(expected);
  });
});

it('findLanguage gives undefined where there are no messages', () => {
  expect(['it', 'C', '', 'den'].map(findLanguage)).toEqual([undefined, undefined, undefined, undefined]);
});

describe.each(LANGUAGE_IDS)('the row of "%s"', (id) => {
  const { endonym, plurals } = LANGUAGE_FACTS[id];
  const locale = new Intl.Locale(localeOf(id));

  it('has the plural categories of CLDR', () => {
    expect([...plurals].sort()).toEqual([...new Intl.PluralRules(id).resolvedOptions().pluralCategories].sort());
  });

  it('has a locale of the language', () => {
    expect(locale.language).toBe(id);
  });

  it('counts with the digits 0 to 9', () => {
    expect(new Intl.NumberFormat(locale).format(1234567890).replace(/[^\p{Nd}]/gu, '')).toBe('1234567890');
    expect(new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric' }).format(0)).toContain('1970');
  });

  it('has the direction of its script', () => {
    const isRightToLeft = ['Arab', 'Hebr'].includes(locale.maximize().script ?? '');
    expect(directionOf(id)).toBe(isRightToLeft ? 'rtl' : 'ltr');
  });

  it('has the name that the language has in itself', () => {
    expect(new Intl.DisplayNames(id, { type: 'language' }).of(id)).toBe(endonym);
    expect(listedEndonym(id).toLowerCase()).toBe(endonym.toLowerCase());
  });
});

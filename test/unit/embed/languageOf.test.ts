import { expect, it } from 'vitest';
import { languageOf } from '../../../src/embed/frame/address';
import { matchLanguage } from '../../../src/i18n/languages';

it.each([
  ['de', 'de'],
  ['de-AT', 'de-AT'],
  ['de_DE', 'de-DE'],
  ['zh_Hant_TW', 'zh-Hant-TW'],
])('a frame takes %s as the language %s', (written, tag) => {
  expect(languageOf(written)).toBe(tag);
});

it.each(['', 'de-', '_', 'german', '"><script>', null, 3])('%j is no language', (written) => {
  expect(languageOf(written)).toBeNull();
});

it.each(['de_DE', 'de_DE.UTF-8', 'DE_at', 'de@euro'])('an element in %s is German', (tag) => {
  expect(matchLanguage([tag])).toBe('de');
});

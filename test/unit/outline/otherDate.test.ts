import { expect, it } from 'vitest';
import type { LanguageId } from '../../../src/i18n/languages';
import { buildTable } from '../../../src/model/buildTable';
import { dateInCalendar } from '../../../src/outline/otherDate';
import type { Calendar } from '../../../src/time/calendars';
import { draft, file } from '../model/fixtures';

const said = (when: string, calendar: Calendar, lang: LanguageId = 'en'): string =>
  dateInCalendar(buildTable(file([draft('a', when)])), 0, calendar, lang);

it.each<[string, Calendar, LanguageId, string]>([
  ['2024-11-14', 'islamic-umalqura', 'en', '12 Jumada I 1446 AH'],
  ['2024-11-14', 'hebrew', 'he', '13 בחשוון 5785'],
  ['2024-11-14', 'japanese', 'ja', '令和6年11月14日'],
  ['2024-11-14', 'islamic-umalqura', 'ar', '12 جمادى الأولى 1446 هـ'],
])('%s is in the calendar %s, in %s: %s', (when, calendar, lang, expected) => {
  expect(said(when, calendar, lang)).toBe(expected);
});

it('a coarse date is all its days, not one of them', () => {
  expect(said('2024', 'persian')).toMatch(/11 Dey 1402.*[–-].*1[01] Dey 1403/);
});

it('a date that is open at one end is not converted', () => {
  expect([said('2024-11-14/..', 'hebrew'), said('../2024-11-14', 'hebrew')]).toEqual(['', '']);
});

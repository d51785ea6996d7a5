import { expect, it } from 'vitest';
import { formatInCalendar } from '../../../src/time/formatInCalendar';
import { instant, utc } from '../../../src/time/instant';

/** Spaces and marks of direction are those of the data that Node has. */
const plain = (said: string): string => said.replace(/[\u200e\u200f\u061c]/g, '').replace(/\s/g, ' ');
const year = { from: utc(2024), to: utc(2025) };

it.each([
  ['islamic-umalqura', 'en', 'year', '1445 – 1446 AH'],
  ['islamic-umalqura', 'ar', 'year', '1445–1446 هـ'],
  ['hebrew', 'he', 'year', '5784–5785'],
  ['buddhist', 'en', 'year', '2567 BE'],
  ['japanese', 'ja', 'year', '令和6年'],
  ['roc', 'zh', 'year', '民国113年'],
] as const)('says which years of %s a year is, in %s', (calendar, locale, unit, text) => {
  expect(plain(formatInCalendar(year, calendar, locale, unit))).toBe(text);
});

it('says the month, the day or the days of a shorter span, of which the last is not the first of the next', () => {
  expect(formatInCalendar({ from: utc(2024, 1, 1), to: utc(2024, 2, 1) }, 'buddhist', 'en', 'month')).toBe(
    'January 2567 BE',
  );
  expect(formatInCalendar({ from: utc(2024, 1, 1), to: utc(2024, 1, 2) }, 'buddhist', 'en', 'day')).toBe(
    'January 1, 2567 BE',
  );
});

it('says nothing of times that no date can hold', () => {
  expect(formatInCalendar({ from: instant(-9e15), to: instant(0) }, 'hebrew', 'en', 'year')).toBe('');
});

// “−126 AH” stood beside the sixth century.
it('says nothing of times before the first year, in which nobody counts', () => {
  const before = { from: utc(500), to: utc(501) };
  expect(formatInCalendar(before, 'islamic-umalqura', 'en', 'year')).toBe('');
  expect(formatInCalendar(before, 'japanese', 'ja', 'year')).toBe('');
  expect(plain(formatInCalendar(before, 'buddhist', 'en', 'year'))).toBe('1042 – 1043 BE');
});

import { describe, expect, it } from 'vitest';
import { calendarCells, type CalendarCell } from '../../../src/time/calendarCells';
import { CALENDARS, type Calendar } from '../../../src/time/calendars';
import { DAY, utc, type Instant } from '../../../src/time/instant';

/** As wide as common type of 12 pixels. */
const measure = (text: string): number => text.length * 6.6;

function cells(from: Instant, to: Instant, calendar: Calendar, width = 1100, locale = 'en-GB'): CalendarCell[] {
  return calendarCells({ shown: { from, to }, width }, calendar, locale, measure);
}
const labels = (...view: Parameters<typeof cells>): string[] => cells(...view).map(({ label }) => label);
const day = (at: Instant): string => new Date(at).toISOString().slice(0, 10);

describe('a line in another calendar', () => {
  it('has months that begin on their days, and says a year where one begins', () => {
    const months = cells(utc(2024, 3, 1), utc(2024, 7, 10), 'islamic-umalqura').slice(1, 3);
    expect(months.map(({ at, label }) => [day(at), label])).toEqual([
      ['2024-03-11', 'Ram.'],
      ['2024-04-10', 'Shaw.'],
    ]);
    expect(labels(utc(2024, 3, 1), utc(2024, 12, 31), 'persian')).toContain('1403 AP');
  });

  // Rosh Hashanah 5785 began on 3 October 2024, Nowruz 1403 on 20 March 2024, Reiwa on 1 May 2019.
  it.each<[Calendar, Instant, string]>([
    ['hebrew', utc(2024, 10, 3), '5785'],
    ['persian', utc(2024, 3, 20), '1403'],
    ['islamic-umalqura', utc(2024, 7, 7), '1446'],
    ['buddhist', utc(2024), '2567'],
    ['roc', utc(2024), '113'],
    ['japanese', utc(2019, 5, 1), '1 Reiwa'],
  ])('begins a year of the calendar %s with its first day', (calendar, at, label) => {
    const found = cells(utc(2017), utc(2026), calendar).find((cell) => cell.at === at);
    expect(found?.label).toContain(label);
  });

  it('counts in days, months, years or many years, as there is room', () => {
    expect(labels(utc(2024, 11, 10), utc(2024, 11, 20), 'persian').slice(0, 2)).toEqual(['20 Aban 1403 AP', '21 Aban']);
    expect(labels(utc(1940), utc(2020), 'hebrew').slice(0, 3)).toEqual(['5700', '5705', '5710']);
    expect(labels(utc(500), utc(2000), 'hebrew').filter(Boolean).slice(0, 3)).toEqual(['4300', '4350', '4400']);
  });

  it('has no label before the first year of a calendar', () => {
    const shown = labels(utc(500), utc(2000), 'islamic-umalqura').filter(Boolean);
    expect(shown.slice(0, 2)).toEqual(['100 AH', '200 AH']);
  });

  it('goes through all eras from Taika to Reiwa in their order', () => {
    const all = cells(utc(500), utc(2025), 'japanese');
    expect(all.every(({ at }, i) => i === 0 || at > all[i - 1]!.at)).toBe(true);
  });

  it.each(CALENDARS)(
    '%s: cells follow each other without a gap, and panning by a day changes none but the first',
    (calendar) => {
      const [one, next] = [0, 1].map((by) =>
        cells((utc(1990, 5, 3) + by * DAY) as Instant, (utc(1993, 2, 1) + by * DAY) as Instant, calendar),
      ) as [CalendarCell[], CalendarCell[]];
      const places = new Map(next.map(({ at, label }) => [at, label]));
      for (const { at, label } of one.slice(1, -1)) expect(places.get(at)).toBe(label);
      expect(one.length).toBeGreaterThan(2);
    },
  );

  it('has none where a span is beyond all dates', () => {
    expect(cells(-8.6e15 as Instant, 0 as Instant, 'hebrew')).toEqual([]);
    expect(cells(utc(2024), utc(2024), 'hebrew')).toEqual([]);
  });
});

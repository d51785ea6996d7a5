import { describe, expect, it } from 'vitest';
import { groupsOf, periodsOf } from '../../../src/outline/groups';
import { allTexts as de } from '../../../src/i18n/de/messages';
import { en } from '../../../src/i18n/en/messages';
import { allRows, madeTable } from './fixtures';

const dated = (whens: readonly string[]): ReturnType<typeof madeTable> =>
  madeTable({
    events: whens.map((when, n) => ({ id: `e${String(n)}`, when, title: when })),
    links: [],
    corrections: [],
  });
const grouped = (whens: readonly string[], messages = en): string[] => {
  const table = dated(whens);
  return groupsOf(table, allRows(table), messages).flatMap(({ label, rows, months }) => [
    `${label}: ${String(rows.length)}`,
    ...months.map((month) => `- ${month.label}: ${String(month.rows.length)}`),
  ]);
};
const january = Array.from({ length: 20 }, (_, n) => `2024-01-${String(n + 1).padStart(2, '0')}`);

describe('events are grouped under', () => {
  it.each([
    ['the year in which they begin', ['2023-05', '2024-12-31/2025-02-01', '2025'], ['2023: 1', '2024: 1', '2025: 1']],
    [
      'months too where a year has many events',
      [...january, '2024-03'],
      ['2024: 21', '- January 2024: 20', '- March 2024: 1'],
    ],
    ['no month where only the year is known', ['2024', ...january], ['2024: 21', '- : 1', '- January 2024: 20']],
    ['the year of their end where only that is known', ['2024-05', '../2024-02', '/2023-02'], ['2023: 1', '2024: 2']],
    ['no year where no date is known', ['2024-05', '../..'], ['Start unknown: 1', '2024: 1']],
    ['years before the common era', ['-0043-03-15', '0079-08', '0000'], ['44 BCE: 1', '1 BCE: 1', '79 CE: 1']],
  ])('%s', (_, whens, expected) => {
    expect(grouped(whens)).toEqual(expected);
  });

  it('the same in German', () => {
    expect(grouped([...january, '2024-03', '/2023'], de)).toEqual([
      '2023: 1',
      '2024: 21',
      '- Januar 2024: 20',
      '- März 2024: 1',
    ]);
  });

  it('one heading each, with none lost or repeated', () => {
    const table = dated([...january, '2024', '2023', '../2023', '2024-02-30/2024-05'.slice(0, 7)]);
    const rows = groupsOf(table, allRows(table), en).flatMap((group) => group.rows);
    expect([...rows].sort((a, b) => a - b)).toEqual([...allRows(table)]);
  });
});

describe('periods to go to', () => {
  const periods = (whens: readonly string[], rows?: Uint32Array): string[] => {
    const table = dated(whens);
    return periodsOf(table, rows ?? allRows(table), en).map((each) => `${each.label} @${each.start} ×${each.count}`);
  };

  it.each([
    ['months', ['2024-01-05', '2024-01-20', '2024-03'], ['January 2024 @0 ×2', 'March 2024 @2 ×1']],
    ['years', ['1990', '1990-05', '2024-01'], ['1990 @0 ×2', '2024 @2 ×1']],
    ['decades', ['1899-12', '1900', '2024-01'], ['1890–1899 @0 ×1', '1900–1909 @1 ×1', '2020–2029 @2 ×1']],
    [
      'centuries, before our era too',
      ['-0149', '0001', '1999'],
      ['201–102 BCE @0 ×1', '1 BCE – 99 CE @1 ×1', '1900–1999 @2 ×1'],
    ],
    ['none without events', [], []],
  ])('are %s, with the place and number of their events', (_, whens, expected) => {
    expect(periods(whens)).toEqual(expected);
  });

  it('count the rows that a filter leaves', () => {
    expect(periods(['2020', '2021', '2031'], Uint32Array.of(0, 2))).toEqual(['2020 @0 ×1', '2031 @1 ×1']);
  });
});

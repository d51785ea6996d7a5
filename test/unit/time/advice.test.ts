import { describe, expect, it } from 'vitest';
import { formatIssueText } from '../../../src/format/formatIssue';
import { issueTexts as de } from '../../../src/format/messages/de';
import { en } from '../../../src/format/messages/en';
import { readTimeline } from '../../../src/format/read';
import { parseEdtf } from '../../../src/time/edtf';
import { likelyMeaning } from '../../../src/time/likelyMeaning';

const file = (when: unknown): string =>
  JSON.stringify({ format: 1, title: 'T', events: [{ id: 'a', when, title: 'A' }] });
const said = (when: unknown, messages = en): string[] =>
  readTimeline(file(when)).issues.map(
    (issue) => `${issue.level} ${formatIssueText(issue, messages).replace(/[\u2009\u00a0\u202f]/g, ' ')}`,
  );

describe('a valid date that more likely means something else is read as it stands, with a warning of both readings', () => {
  it.each([
    ['1936-39', 'last third of 1936', 'the years 1936 to 1939', '1936/1939'],
    ['1917-22', 'summer 1917', 'the years 1917 to 1922', '1917/1922'],
    ['1939-40', 'first half of 1939', 'the years 1939 to 1940', '1939/1940'],
    ['1901-34', '2nd quarter of 1901', 'the years 1901 to 1934', '1901/1934'],
    ['2021-27', 'autumn 2021 (northern hemisphere)', 'the years 2021 to 2027', '2021/2027'],
    ['1991-08-24/9999-12-31', '24 August 1991 – 31 December 9999', 'that there is no end', '1991-08-24/..'],
    ['1991/9999', '1991–9999', 'that there is no end', '1991/..'],
    ['1991/2999-12-31', '1991 – 31 December 2999', 'that there is no end', '1991/..'],
    ['0001-01-01/1991', '1 January 1 CE – 1991', 'that the start is unknown', '/1991'],
    ['2014-03-12T00:00:00.000Z', '12 March 2014, 00:00:00 (UTC)', 'the day and no time of it', '2014-03-12'],
    ['-0044-03-15T00:00:00Z', '15 March 45 BCE, 00:00:00 (UTC)', 'the day and no time of it', '-0044-03-15'],
    ['2567-05-01', '1 May 2567', 'a year of the Buddhist calendar', '2024-05-01'],
  ])('%s', (when, reading, meaning, suggestion) => {
    expect(said(when)).toEqual([
      `warning events[0].when: “${when}” is read as “${reading}”. If it means ${meaning}, write ${suggestion}.`,
    ]);
    expect(readTimeline(file(when)).file!.events).toHaveLength(1);
    expect(said(when, de)).toHaveLength(1);
  });

  it.each([
    '2022-33',
    '2024-41',
    '2014-03-12T00:00',
    '2014-03-12T00:00:00+01:00',
    '2400',
    '2620',
    '1936-21',
    '1945-39',
    '2014-21',
    '2014-24',
    '1936-12',
    '1936-39~',
    '1914/1918',
    '9999',
    '1991/..',
  ])('but not %s', (when) => {
    expect(said(when)).toEqual([]);
  });

  it('what is suggested has one reading', () => {
    for (let year = 1000; year < 2100; year++)
      for (let end = 21; end <= 41; end++) {
        const { suggestion } = likelyMeaning(`${String(year)}-${String(end)}`) ?? {};
        if (suggestion === undefined) continue;
        expect(parseEdtf(suggestion).ok).toBe(true);
        expect(likelyMeaning(suggestion)).toBeNull();
      }
  });
});

/** Advice for what people write. Where a text may mean two things, both are offered. */
describe('an invalid date is answered with what its author meant', () => {
  it.each([
    ['1991-present', '1991/..', null],
    ['1991–', '1991/..', null],
    ['1991-08-24/now', '1991-08-24/..', null],
    ['1914 or 1915', '[1914,1915]', null],
    ['1914–1918', '1914/1918', null],
    ['2014-03-12\n', '2014-03-12', null],
    ['+1987-00-00T00:00:00Z', '1987', null],
    ['+1987-12-08T00:00:00Z', '1987-12-08', null],
    ['-0044-00-00T00:00:00Z', '-0043', '-0044'],
    ['-300-02-04', '-0299-02-04', '-0300-02-04'],
    ['-44', '-0043', '-0044'],
    ['2024年2月24日', '2024-02-24', null],
    ['2024年', '2024', null],
    ['Q1 2022', '2022-33', null],
    ['2022 Q4', '2022-36', null],
    ['44615', '2022-02-23', 'Y44615'],
    // Two digits may be a month, a day or a year of any century, so they are no end of a range by themselves.
    ['11/89', null, null],
    ['31/04/2003', null, null],
    ['89-91', null, null],
    ['15', '2015', '1915'],
    ['1914/15', '1914/1915', null],
    ['2009/10', '2009/2010', '2009-10'],
    ['1999/00', '1999/2000', null],
    ['1914-8', '1914-08', '1914/1918'],
    ['1791–6', '1791/1796', null],
    ['around 9/11/1989', '1989-11-09~', '1989-09-11~'],
    ['winter 1944/45', '1944-24', null],
    ['spring–summer 1944', '1944-21/1944-22', null],
    ['1. Quartal 2022', '2022-33', null],
    ['H2 2022', '2022-41', null],
    ['198-', '198X', null],
    ['19--', '19XX', null],
    ['1989-??-??', '1989-XX-XX', null],
    ['before 1990', '[..1989]', null],
    ['after 12 March 2014', '[2014-03-13..]', null],
    ['2014–03–12', '2014-03-12', null],
    ['2016-366', '2016-12-31', null],
    ['2024년 2월 24일', '2024-02-24', null],
    ['1987-12-08 00:00:00', '1987-12-08', '1987-12-08T00:00:00'],
    ['2014-03-12T10:30:15.123456+0200', '2014-03-12T10:30:15.123+02:00', null],
    [' 1936-39', '1936/1939', '1936-39'],
    ['\u0e52\u0e55\u0e56\u0e57', '2024', '2567'],
    ['1. Muharram 1445', null, null],
    ['\u06f1\u06f4\u06f0\u06f3/\u06f0\u06f2/\u06f1\u06f3', null, null],
    ['令和6年2月24日', null, null],
    ['5 Nisan 5784', null, null],
    ['5 March 2567', null, null],
    ['12000', 'Y12000', null],
  ])('%j', (text, suggestion, alternative) => {
    const result = parseEdtf(text);
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect([result.error.suggestion, result.error.alternative]).toEqual([suggestion, alternative]);
  });

  it.each([
    ['2014-03-12\n', 'Dates contain no spaces. Write 2014-03-12.'],
    [44615, 'Is this the number of a day in a spreadsheet? Then write 2022-02-23. For the year, write Y44615.'],
    ['٢٠٢٤-٠٢-٢٤', 'Dates are written with the digits 0 to 9. Write 2024-02-24.'],
    ['5 Nisan 5784', 'Is this a date of another calendar?'],
    ['Q1 2022', 'Write 2022-33.'],
    ['2009/10', 'Write 2009/2010, or 2009-10 for the month.'],
  ])('in a file: %j', (when, advice) => {
    expect(said(when)).toEqual([expect.stringContaining(advice)]);
    expect(said(when, de)).toHaveLength(1);
  });

  it('a number whose text is a date is told its quotation marks', () => {
    expect(said(1989)).toEqual([expect.stringContaining('Write "1989".')]);
  });
});

import { describe, expect, it } from 'vitest';
import type { EdtfError } from '../../../src/time/edtfTypes';
import { parseEdtf } from '../../../src/time/edtf';
import { formatEdtfError } from '../../../src/time/formatEdtfError';
import { time as timeDe } from '../../../src/i18n/de/time';
import { timeEn } from '../../../src/i18n/en/time';
import { timeErrorsDe } from '../../../src/i18n/de/timeErrors';
import { timeErrorsEn } from '../../../src/i18n/en/timeErrors';

function faultOf(text: string): EdtfError {
  const result = parseEdtf(text);
  if (result.ok) throw new Error(`${text} is a date`);
  return result.error;
}

describe('an error suggests what to write', () => {
  it.each([
    ['11.9.1989', 'day-first', '1989-09-11'],
    ['13/11/1989', 'day-first', '1989-11-13'],
    ['11/13/1989', 'day-first', '1989-11-13'],
    ['03/2014', 'day-first', '2014-03'],
    ['1999-02-29', 'no-such-day', '1999-02'],
    ['2014-02-30/2014-03-01', 'no-such-day', '2014-02'],
    ['2014-13', 'no-such-month', '2014'],
    ['2014-%18', 'no-such-month', '2014'],
    ['2014-?02-30', 'no-such-day', '2014-?02'],
    ['2014-13-05', 'no-such-month', '2014-05-13'],
    ['2014-1-5', 'missing-zero', '2014-01-05'],
    ['2014/03/12', 'slashes', '2014-03-12'],
    ['2014/03', 'slashes', '2014-03'],
    ['2004-06-01/05', 'short-end', '2004-06-01/2004-06-05'],
    ['20140312', 'no-hyphens', '2014-03-12'],
    ['2014-W11', 'week', '2014-03-10/2014-03-16'],
    ['2014-W11-3', 'week', '2014-03-12'],
    ['2014-071', 'ordinal-day', '2014-03-12'],
    ['2014-03-12 10:30', 'time-form', '2014-03-12T10:30'],
    ['2014-03-12T1:10', 'time-form', '2014-03-12T01:10'],
    ['2014-10T10:00', 'time-needs-day', '2014-10'],
    ['476', 'short-year', '0476'],
    ['Y2006', 'short-year', '2006'],
    ['12000', 'long-year', 'Y12000'],
    ['+2006', 'plus-sign', '2006'],
    ['-0000', 'year-zero', '0000'],
    ['49 BC', 'era', '-0048'],
    ['44 v. Chr.', 'era', '-0043'],
    ['1 BCE', 'era', '0000'],
    ['AD 79', 'era', '0079'],
    ['12. März 2014', 'month-name', '2014-03-12'],
    ['12 March 2014', 'month-name', '2014-03-12'],
    ['March 12, 2014', 'month-name', '2014-03-12'],
    ['12 janvier 2014', 'month-name', '2014-01-12'],
    ['12 января 2014', 'month-name', '2014-01-12'],
    ['March 2014', 'month-name', '2014-03'],
    ['Sept. 2014', 'month-name', '2014-09'],
    ['spring 2014', 'season-name', '2014-21'],
    ['Winter 2014', 'season-name', '2014-24'],
    ['1990s', 'decade', '199X'],
    ['1990er Jahre', 'decade', '199X'],
    ['the 20th century', 'century', '19XX'],
    ['20. Jahrhundert', 'century', '19XX'],
    ['ca. 1990', 'circa', '1990~'],
    ['um 1990', 'circa', '1990~'],
    ['around 12 March 2014', 'circa', '2014-03-12~'],
    ['since March 2014', 'phrase', '2014-03/..'],
    ['bis 1990', 'phrase', '../1990'],
    ['before 1990', 'phrase', '[..1989]'],
    ['1990-1995', 'between', '1990/1995'],
    ['1990–1995', 'between', '1990/1995'],
    ['1990-95', 'between', '1990/1995'],
    ['1990 bis 1995', 'between', '1990/1995'],
    ['between 1990 and 1995', 'between', '1990/1995'],
    ['8–13 October 2024', 'between', '2024-10-08/2024-10-13'],
    ['Oktober–Dezember 2024', 'between', '2024-10/2024-12'],
    ['1995/1990', 'reversed', '1990/1995'],
    [' 1863-03-29', 'spaces', '1863-03-29'],
    ['199x', 'letter-case', '199X'],
    ['1985-04-12t23:20:30z', 'letter-case', '1985-04-12T23:20:30Z'],
    ['199u', 'old-form', '199X'],
    ['2004/open', 'old-form', '2004/..'],
    ['unknown/2006', 'old-form', '/2006'],
    ['2004-(06)?-11', 'old-form', '2004-?06-11'],
    ['−0044', 'hyphen', '-0044'],
  ])('%j: %s, write %s', (text, code, write) => {
    expect(faultOf(text)).toMatchObject({ code, suggestion: write, alternative: null });
    expect(parseEdtf(write).ok).toBe(true);
  });

  it.each([
    ['9/11/1989', 'two-readings', '1989-11-09', '1989-09-11'],
    ['12-03-2014', 'two-readings', '2014-03-12', '2014-12-03'],
    ['89', 'two-digit-year', '1989', '0089'],
    ['1900s', 'decade', '19XX', '190X'],
    ['2009-13', 'between', '2009/2013', '2009'],
  ])('%j has two readings: %s, %s or %s', (text, code, write, or) => {
    expect(faultOf(text)).toMatchObject({ code, suggestion: write, alternative: or });
  });

  it.each([
    ['', 'empty', 0],
    ['not a date', 'unreadable', 0],
    ['31.02.2014', 'unreadable', 0],
    ['2014-03-12T25:10', 'no-such-time', 0],
    ['2014-03-12T23:60', 'no-such-time', 0],
    ['2014-03-12T24:01', 'no-such-time', 0],
    ['2014-03-12T10:00~', 'time-form', 0],
    ['Y17E7', 'far-year', 0],
    ['Y-270001', 'far-year', 0],
    ['Y17101S9', 'significant-digits', 0],
    ['/', 'empty-interval', 0],
    ['2012///4444', 'interval-parts', 0],
    ['[1667', 'set', 0],
    ['[]', 'set', 0],
    ['[..]', 'set', 0],
    ['[1667,1670..1669,1672]', 'reversed', 6],
    ['2014/junk', 'unreadable', 5],
    ['[1667, junk]', 'unreadable', 7],
    ['2001-21-03', 'no-such-month', 0],
    ['2015-02-3X', 'no-such-day', 0],
  ])('%j: %s, at %i', (text, code, at) => {
    expect(faultOf(text)).toMatchObject({ code, at });
  });
});

it('a long text that is not a date is rejected at once, and only its beginning is quoted', () => {
  expect(faultOf('1990 to '.repeat(20_000))).toMatchObject({
    code: 'unreadable',
    input: '1990 to '.repeat(8).slice(0, 60),
  });
});

describe('an error message', () => {
  it.each([
    ['1999-02-29', 'February 1999 has 28 days. Write a day from 01 to 28, or 1999-02 if the day is unknown.'],
    [
      '9/11/1989',
      'This can be read in two ways. Write 1989-11-09 if the day comes first, 1989-09-11 if the month does.',
    ],
    ['49 BC', 'Years before year 1 are counted from 0: 1 BCE is 0000 and 2 BCE is -0001. Write -0048.'],
    ['XXXX-02-30', 'February has 29 days. Write a day from 01 to 29, or XXXX-02 if the day is unknown.'],
  ])('%j in English: %s', (text, said) => {
    expect(formatEdtfError(faultOf(text), { ...timeEn, errors: timeErrorsEn })).toBe(said);
  });

  it.each([
    [
      '1999-02-29',
      'Der Monat Februar 1999 hat 28 Tage. Schreiben Sie einen Tag von 01 bis 28 oder 1999-02, wenn der Tag nicht bekannt ist.',
    ],
    ['12. März 2014', 'Monate werden als Zahl geschrieben. Schreiben Sie 2014-03-12.'],
    ['1995/1990', 'Das Ende liegt vor dem Anfang. Schreiben Sie 1990/1995, wenn beide vertauscht sind.'],
  ])('%j in German: %s', (text, said) => {
    expect(formatEdtfError(faultOf(text), { ...timeDe, errors: timeErrorsDe })).toBe(said);
  });
});

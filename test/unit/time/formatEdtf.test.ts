import { describe, expect, it } from 'vitest';
import type { Edtf } from '../../../src/time/edtfTypes';
import { parseEdtf } from '../../../src/time/edtf';
import { formatEdtf } from '../../../src/time/formatEdtf';
import { time as timeDe } from '../../../src/i18n/de/time';
import { timeEn } from '../../../src/i18n/en/time';

function read(text: string): Edtf {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(`${text}: ${result.error.code}`);
  return result.value;
}

/** Intl uses thin and no-break spaces, which differ between versions. */
const plain = (text: string): string => text.replace(/\s/g, ' ');

const asOf = read('2025-06-30');

describe('a date in English and German', () => {
  it.each([
    ['2024-10-04', '4 October 2024', '4. Oktober 2024'],
    ['2024-10', 'October 2024', 'Oktober 2024'],
    ['2024', '2024', '2024'],
    ['2024-10-04~', 'around 4 October 2024', 'um den 4. Oktober 2024'],
    ['1990~', 'around 1990', 'um 1990'],
    ['2024-10-04?', 'possibly 4 October 2024', 'möglicherweise 4. Oktober 2024'],
    ['2024-10-04%', 'possibly around 4 October 2024', 'möglicherweise etwa 4. Oktober 2024'],
    ['2004?-06-~11', '11 June 2004 (year uncertain, day approximate)', '11. Juni 2004 (Jahr unsicher, Tag ungefähr)'],
    ['2024-10-XX', 'October 2024, day unknown', 'Oktober 2024, Tag unbekannt'],
    ['2024-XX-XX', '2024, month and day unknown', '2024, Monat und Tag unbekannt'],
    ['XXXX-12-25', '25 December, year unknown', '25. Dezember, Jahr unbekannt'],
    ['1560-XX-25', 'the 25th, 1560, month unknown', 'der 25., 1560, Monat unbekannt'],
    ['XXXX', 'year unknown', 'Jahr unbekannt'],
    ['2024-10-1X', 'some time during 10–19 October 2024', 'irgendwann im Zeitraum 10.–19. Oktober 2024'],
    ['199X', '1990s', '1990er Jahre'],
    ['190X', '1900–1909', '1900–1909'],
    ['156X-12-25', '25 December, 1560s', '25. Dezember, 1560er Jahre'],
    ['19XX', '20th century', '20. Jahrhundert'],
    ['-01XX', '2nd century BCE', '2. Jahrhundert v. Chr.'],
    ['1XXX', '2nd millennium', '2. Jahrtausend'],
    ['1950S2', 'about 1950, within 1900–1999', 'etwa 1950, im Zeitraum 1900–1999'],
    ['2001-21', 'spring 2001', 'Frühjahr 2001'],
    ['2010-24', 'winter 2010/11', 'Winter 2010/11'],
    ['2001-29', 'spring 2001 (southern hemisphere)', 'Frühjahr 2001 (Südhalbkugel)'],
    ['2001-33', '1st quarter of 2001', '1. Quartal 2001'],
    ['2001-41', 'second half of 2001', '2. Halbjahr 2001'],
    ['2024-10-31T07:10+09:00', '31 October 2024, 07:10 (UTC+9)', '31. Oktober 2024, 07:10 (UTC+9)'],
    ['2024-10-31T07:10:30Z', '31 October 2024, 07:10:30 (UTC)', '31. Oktober 2024, 07:10:30 (UTC)'],
    ['2024-10-31T07-03:30', '31 October 2024, 07:00–08:00 (UTC−3:30)', '31. Oktober 2024, 07:00–08:00 (UTC−3:30)'],
  ])('%s: %s · %s', (text, english, german) => {
    expect([timeEn, timeDe].map((messages) => plain(formatEdtf(read(text), messages)))).toEqual([english, german]);
  });
});

describe('years by their era', () => {
  it.each([
    ['-0043', '44 BCE', '44 v. Chr.'],
    ['0000', '1 BCE', '1 v. Chr.'],
    ['-0043-03-15', '15 March 44 BCE', '15. März 44 v. Chr.'],
    ['0079-10-24', '24 October 79 CE', '24. Oktober 79 n. Chr.'],
    ['0476', '476', '476'],
    ['-004X', '50–41 BCE', '50–41 v. Chr.'],
    ['-0048/0014', '49 BCE – 14 CE', '49 v. Chr. – 14 n. Chr.'],
    ['-0043-03-15/-0043-03-17', '15 March 44 BCE – 17 March 44 BCE', '15. März 44 v. Chr. – 17. März 44 v. Chr.'],
    ['Y-12000', '12,001 BCE', '12.001 v. Chr.'],
  ])('%s: %s · %s', (text, english, german) => {
    expect([timeEn, timeDe].map((messages) => plain(formatEdtf(read(text), messages)))).toEqual([english, german]);
  });
});

describe('intervals and sets', () => {
  it.each([
    ['2024-10-08/2024-10-13', '8–13 October 2024', '8.–13. Oktober 2024'],
    ['2024-10-28/2024-11-02', '28 October – 2 November 2024', '28. Oktober – 2. November 2024'],
    ['2024-10/2024-12', 'October–December 2024', 'Oktober–Dezember 2024'],
    ['2022/2025', '2022–2025', '2022–2025'],
    ['2024-10-04~/2024-10-13', 'around 4 October 2024 – 13 October 2024', 'etwa 4. Oktober 2024 – 13. Oktober 2024'],
    [
      '2024-10-31T07:10Z/2024-10-31T09:30Z',
      '31 October 2024, 07:10–09:30 (UTC)',
      '31. Oktober 2024, 07:10–09:30 (UTC)',
    ],
    [
      '2014-03/..',
      'since March 2014, still going on as of 30 June 2025',
      'seit März 2014, dauert an (Stand: 30. Juni 2025)',
    ],
    [
      '2014-03-12/..',
      'since 12 March 2014, still going on as of 30 June 2025',
      'seit dem 12. März 2014, dauert an (Stand: 30. Juni 2025)',
    ],
    [
      '199X/..',
      'since the 1990s, still going on as of 30 June 2025',
      'seit den 1990er Jahren, dauert an (Stand: 30. Juni 2025)',
    ],
    ['../2024-02-16', 'until 16 February 2024', 'bis zum 16. Februar 2024'],
    ['../19XX', 'until the 20th century', 'bis ins 20. Jahrhundert'],
    ['/2024-02', 'until February 2024, beginning unknown', 'bis Februar 2024, Beginn unbekannt'],
    ['2014/', 'from 2014, end unknown', 'ab 2014, Ende unbekannt'],
    ['[1667,1668,1670..1672]', 'one of 1667, 1668 or 1670–1672', 'entweder 1667, 1668 oder 1670–1672'],
    ['{1960,1961-12}', '1960 and December 1961', '1960 und Dezember 1961'],
    ['[..1760-12-03]', '3 December 1760 or earlier', '3. Dezember 1760 oder früher'],
    ['[1760-12..]', 'December 1760 or later', 'Dezember 1760 oder später'],
  ])('%s: %s · %s', (text, english, german) => {
    const said = [timeEn, timeDe].map((messages) => plain(formatEdtf(read(text), messages, { style: 'full', asOf })));
    expect(said).toEqual([english, german]);
  });

  it('says that an event is ongoing, even without the date of the check', () => {
    expect(formatEdtf(read('2014/..'), timeEn)).toBe('since 2014, still going on');
  });
});

describe('the short form for labels', () => {
  it.each([
    ['2024-10-04', '4 Oct 2024', '4. Okt. 2024'],
    ['2024-10-04~', 'c. 4 Oct 2024', 'ca. 4. Okt. 2024'],
    ['2004?-06-~11', 'c. 11 Jun 2004?', 'ca. 11. Juni 2004?'],
    ['2024-10-XX', 'Oct 2024', 'Okt. 2024'],
    ['2014-03-12/..', 'since 12 Mar 2014', 'seit 12. März 2014'],
    ['2001-33', 'Q1 2001', '1. Quartal 2001'],
  ])('%s: %s · %s', (text, english, german) => {
    const said = [timeEn, timeDe].map((messages) => plain(formatEdtf(read(text), messages, { style: 'short' })));
    expect(said).toEqual([english, german]);
  });
});

it('a language without messages of its own has its month names and numerals', () => {
  const french = { ...timeEn, lang: 'fr', locale: 'fr' };
  expect(plain(formatEdtf(read('2024-10-04'), french))).toBe('4 octobre 2024');
  expect(formatEdtf(read('2024-10'), { ...timeEn, lang: 'ja', locale: 'ja' })).toBe('2024年10月');
});

it('a locale with another calendar gets the Gregorian year', () => {
  expect(formatEdtf(read('2024-10-04'), { ...timeEn, locale: 'th' })).toContain('2024');
  expect(formatEdtf(read('2024-10-04'), { ...timeEn, locale: 'fa-u-nu-latn' })).toContain('2024');
});

import { describe, expect, it } from 'vitest';
import { formatPrecision } from '../../../src/time/formatPrecision';
import { time as timeDe } from '../../../src/i18n/de/time';
import { timeEn } from '../../../src/i18n/en/time';
import { date } from '../model/fixtures';

describe('the precision of a date is stated where it is less than a day', () => {
  it.each([
    ['2024-10', 'known only to the month', 'nur auf den Monat genau bekannt'],
    ['2024-10~', 'known only to the month', 'nur auf den Monat genau bekannt'],
    ['2024', 'known only to the year', 'nur auf das Jahr genau bekannt'],
    ['199X', 'known only to the decade', 'nur auf das Jahrzehnt genau bekannt'],
    ['19XX', 'known only to the century', 'nur auf das Jahrhundert genau bekannt'],
    ['1XXX', 'known only to the millennium', 'nur auf das Jahrtausend genau bekannt'],
    ['2024-23', 'known only to the season', 'nur auf die Jahreszeit genau bekannt'],
    ['2024-33', 'known only to the quarter', 'nur auf das Quartal genau bekannt'],
    ['2024-37', 'known only to the third of the year', 'nur auf das Jahresdrittel genau bekannt'],
    ['2024-40', 'known only to the half-year', 'nur auf das Halbjahr genau bekannt'],
    ['2024-08/2024-10', 'known only to the month', 'nur auf den Monat genau bekannt'],
    ['2024-09/..', 'beginning known only to the month', 'Beginn nur auf den Monat genau bekannt'],
    ['2024-09-24/2024', 'end known only to the year', 'Ende nur auf das Jahr genau bekannt'],
    [
      '2023/2024-10',
      'beginning known only to the year, end known only to the month',
      'Beginn nur auf das Jahr genau bekannt, Ende nur auf den Monat genau bekannt',
    ],
    ['[2024-08,2024-10]', 'known only to the month', 'nur auf den Monat genau bekannt'],
  ])('%s: %s · %s', (text, english, german) => {
    expect([timeEn, timeDe].map((messages) => formatPrecision(date(text), messages))).toEqual([english, german]);
  });

  it.each([
    '2024-10-04',
    '2024-10-04~',
    '2024-10-04T14:30',
    '2024-10-03/2024-10-05',
    '[2024-10-04,2024-10-05]',
    '../..',
  ])('not for %s', (text) => {
    expect(formatPrecision(date(text), timeEn)).toBe('');
  });

  it.each(['2024-10-XX', '2024-10-0X', '2024-XX-XX', '[2024-08,2024-10-04]'])(
    'not for %s, whose text already states it',
    (text) => {
      expect(formatPrecision(date(text), timeDe)).toBe('');
    },
  );
});

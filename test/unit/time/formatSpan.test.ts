import { describe, expect, it } from 'vitest';
import { formatDuration, formatOffset } from '../../../src/time/durations';
import { instant, type Instant } from '../../../src/time/instant';
import { parseSpanEdtf, formatSpanEdtf } from '../../../src/time/spanCodec';
import { formatSpan } from '../../../src/time/formatSpan';
import { time as timeDe } from '../../../src/i18n/de/time';
import { timeEn } from '../../../src/i18n/en/time';

const at = (text: string): Instant => instant(Date.parse(text));
const plain = (text: string): string => text.replace(/\s/g, ' ');

describe('a duration in its two largest units', () => {
  it.each([
    ['2022-01-15', '2024-04-20', '2 years, 3 months', '2 Jahre, 3 Monate'],
    ['2024-01-31', '2024-02-29', '1 month', '1 Monat'],
    ['2024-03-09', '2024-03-11T06:00Z', '2 days, 6 hours', '2 Tage, 6 Stunden'],
    ['2024-03-31T00:00Z', '2024-03-31T05:00Z', '5 hours', '5 Stunden'],
    ['2024-01-01', '2025-01-01', '1 year', '1 Jahr'],
    ['0050-01-01', '2000-02-01', '1,950 years, 1 month', '1.950 Jahre, 1 Monat'],
    ['2024-01-01', '2024-01-01', '0 seconds', '0 Sekunden'],
  ])('%s to %s: %s · %s', (from, to, english, german) => {
    expect([timeEn, timeDe].map((messages) => plain(formatDuration(at(from), at(to), messages)))).toEqual([
      english,
      german,
    ]);
  });

  it('says which came later', () => {
    expect(plain(formatOffset(at('2022-01-15'), at('2024-04-20'), timeEn))).toBe('2 years, 3 months later');
    expect(plain(formatOffset(at('2024-01-03'), at('2024-01-01'), timeDe))).toBe('2 Tage früher');
    expect(formatOffset(at('2024-01-01'), at('2024-01-01'), timeDe)).toBe('zur selben Zeit');
  });
});

describe('the span in view', () => {
  it.each([
    ['2024-06-01', '2025-02-01', 'June 2024 – January 2025', 'Juni 2024 – Januar 2025'],
    ['2022-01-01', '2026-01-01', '2022–2025', '2022–2025'],
    ['1899-07-03', '2000-01-01', '1899–1999', '1899–1999'],
    ['2024-10-08', '2024-10-14', '8–13 October 2024', '8.–13. Oktober 2024'],
    ['2024-10-08', '2024-10-09', '8 October 2024', '8. Oktober 2024'],
    ['2024-10-08T06:00Z', '2024-10-08T12:00Z', '8 October 2024, 06:00–12:00', '8. Oktober 2024, 06:00–12:00 Uhr'],
  ])('%s to %s: %s · %s', (from, to, english, german) => {
    const said = [timeEn, timeDe].map((messages) => plain(formatSpan({ from: at(from), to: at(to) }, messages)));
    expect(said).toEqual([english, german]);
  });
});

describe('a span in a link', () => {
  it.each([
    ['2022-01-01', '2026-01-01', '2022/2025'],
    ['2024-06-01', '2025-01-01', '2024-06/2024-12'],
    ['2024-06-01', '2024-06-20', '2024-06-01/2024-06-19'],
    ['2024-06-01T10:30Z', '2024-06-01T12:00Z', '2024-06-01T10:30:00Z/2024-06-01T12:00:00Z'],
    ['-000043-03-15', '0014-01-01', '-0043-03-15/0013-12-31'],
    ['-012000-01-01', '2000-01-01', '-012000-01-01T00:00:00.000Z/+002000-01-01T00:00:00.000Z'],
  ])('%s to %s is %s', (from, to, text) => {
    const span = { from: at(from), to: at(to) };
    expect(formatSpanEdtf(span)).toBe(text);
    expect(parseSpanEdtf(text)).toEqual({ ok: true, value: span });
  });

  it.each([
    ['2024-06', '2024-06-01', '2024-07-01'],
    ['2024-06/2024-06', '2024-06-01', '2024-07-01'],
    ['2024-06-01T10:30/2024-06-01T12', '2024-06-01T10:30Z', '2024-06-01T12:00Z'],
  ])('%s is read when written by hand', (text, from, to) => {
    expect(parseSpanEdtf(text)).toEqual({ ok: true, value: { from: at(from), to: at(to) } });
  });

  it.each([
    '',
    'nonsense',
    '2024/..',
    '../2024',
    '2000-01-01/1990-01-01',
    '2000-01-01T10:00Z/2000-01-01T10:00Z',
    '%%%',
  ])('nonsense is rejected: %j', (text) => {
    expect(parseSpanEdtf(text).ok).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { instant, type Instant } from '../../../src/time/instant';
import { axisTicks, type Tick } from '../../../src/time/ticks';
import { time as timeDe } from '../../../src/i18n/de/time';
import { timeEn } from '../../../src/i18n/en/time';

const at = (text: string): Instant => instant(Date.parse(text));
const measure = (text: string): number => text.length * 6;
const labels = (ticks: readonly Tick[]): string =>
  ticks
    .map(({ label }) => label || '·')
    .join(' | ')
    .replace(/\s/g, ' ');

describe('an axis has the finest level whose labels fit', () => {
  it.each([
    [
      '2024-10-31T06:00Z',
      '2024-10-31T09:00Z',
      600,
      timeEn,
      'minute 15',
      '06:00 | 06:15 | 06:30 | 06:45',
      'Thursday, 31 October 2024',
    ],
    [
      '2024-10-30T12:00Z',
      '2024-11-01T12:00Z',
      400,
      timeDe,
      'hour 6',
      '12:00 | 18:00 | 00:00 | 06:00 | 12:00 | 18:00 | 00:00 | 06:00',
      '30. Okt. 2024 | Donnerstag, 31. Oktober 2024 | 1. Nov. 2024',
    ],
    [
      '2024-10-28',
      '2024-11-04',
      700,
      timeEn,
      'day 1',
      'Monday 28 | Tuesday 29 | Wednesday 30 | Thursday 31 | Friday 1 | Saturday 2 | Sunday 3',
      'October 2024 | November 2024',
    ],
    [
      '2024-10-28',
      '2024-11-04',
      400,
      timeDe,
      'day 1',
      'Mo., 28. | Di., 29. | Mi., 30. | Do., 31. | Fr., 1. | Sa., 2. | So., 3.',
      'Oktober 2024 | November 2024',
    ],
    [
      '2024-09-20',
      '2024-11-10',
      400,
      timeEn,
      'day 5',
      '· | 21 | 26 | 1 | 6 | 11 | 16 | 21 | 26 | 1 | 6',
      'Sept 2024 | October 2024 | Nov 2024',
    ],
    [
      '2024-01-01',
      '2025-01-01',
      900,
      timeDe,
      'month 1',
      'Januar | Februar | März | April | Mai | Juni | Juli | August | September | Oktober | November | Dezember',
      '2024',
    ],
    ['2024-01-01', '2025-01-01', 320, timeEn, 'month 1', 'J | F | M | A | M | J | J | A | S | O | N | D', '2024'],
    [
      '2022-07-01',
      '2026-01-01',
      400,
      timeEn,
      'month 3',
      'Jul | Oct | Jan | Apr | Jul | Oct | Jan | Apr | Jul | Oct | Jan | Apr | Jul | Oct',
      '2022 | 2023 | 2024 | 2025',
    ],
    ['1895-01-01', '1925-01-01', 1200, timeEn, 'year 1', '1895 | 1896', '1890s | 1900–1909 | 1910s | 1920s'],
    ['1890-01-01', '2030-01-01', 900, timeDe, 'year 10', '1890 | 1900', '· | 20. Jahrhundert | 21. Jahrhundert'],
    [
      '-000300-01-01',
      '0900-01-01',
      600,
      timeDe,
      'year 200',
      '· | 200 v. Chr. | 1 n. Chr. | 200 | 400 | 600 | 800',
      '1. Jahrtausend v. Chr. | 1. Jahrtausend',
    ],
    [
      '-007999-01-01',
      '2000-01-01',
      500,
      timeEn,
      'year 2000',
      '8000 BCE | 6000 BCE | 4000 BCE | 2000 BCE | 1 CE',
      'BCE | CE',
    ],
  ])('%s to %s on %i pixels', (from, to, width, messages, step, lower, upper) => {
    const made = axisTicks({ shown: { from: at(from), to: at(to) }, width }, messages, measure);
    expect(`${made.interval.unit} ${String(made.interval.count)}`).toBe(step);
    expect(labels(made.lower).slice(0, lower.length)).toBe(lower);
    expect(labels(made.upper)).toBe(upper);
  });
});

it('the label of a cell that began before the view stays at the edge while the cell is visible', () => {
  const { upper } = axisTicks({ shown: { from: at('2024-03-10'), to: at('2025-03-10') }, width: 400 }, timeEn, measure);
  expect(upper[0]).toMatchObject({ label: '2024', labelX: 4 });
  expect(upper[0]!.x).toBeLessThan(0);
});

it('a label disappears before it would overlap the next', () => {
  const { upper } = axisTicks({ shown: { from: at('2024-12-25'), to: at('2025-12-25') }, width: 400 }, timeEn, measure);
  expect(upper.map(({ label }) => label)).toEqual(['', '2025']);
});

it.each([
  ['empty', 0, 0],
  ['endless', -Infinity, Infinity],
  ['beyond the range of dates', -9e15, 9e15],
])('a span that is %s has no ticks', (_, from, to) => {
  expect(axisTicks({ shown: { from: instant(from), to: instant(to) }, width: 400 }, timeEn, measure)).toMatchObject({
    lower: [],
    upper: [],
  });
});

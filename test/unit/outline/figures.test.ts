import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/format/types';
import { intervalOf } from '../../../src/model/figures';
import { valueScale } from '../../../src/model/valueScale';
import { formatFigure } from '../../../src/outline/figures';
import { allTexts as de } from '../../../src/i18n/de/messages';
import { en } from '../../../src/i18n/en/messages';

const figure = (given: Partial<Figure>): Figure => ({ measure: 'm', ...given });

describe('a figure is written as it was given', () => {
  it.each([
    [{ best: 3800 }, '3,800', '3.800'],
    [{ low: 5, best: 5, high: 5 }, '5', '5'],
    [{ low: 1, best: 1, high: null }, '1', '1'],
    [{ low: 3000, best: null, high: null }, 'at least 3,000', 'mindestens 3.000'],
    [{ low: 3000, bound: 'more-than' }, 'more than 3,000', 'mehr als 3.000'],
    [{ best: 10_000, bound: 'more-than' }, 'more than 10,000', 'mehr als 10.000'],
    [{ best: 1000, bound: 'about' }, 'about 1,000', 'etwa 1.000'],
    [{ high: 8000 }, 'up to 8,000', 'bis zu 8.000'],
    [{ low: 300, high: 400 }, '300 to 400', '300 bis 400'],
    [{ low: 300, high: 400, bound: 'about' }, 'about 300 to 400', 'etwa 300 bis 400'],
    [{ low: 3500, best: 3800, high: 4000 }, '3,800 (3,500 to 4,000)', '3.800 (3.500 bis 4.000)'],
    [{ best: 3800, high: 4000 }, '3,800 (up to 4,000)', '3.800 (bis zu 4.000)'],
    [{ low: 3500, best: 3800 }, '3,800 (at least 3,500)', '3.800 (mindestens 3.500)'],
    [{ best: 6648.4 }, '6,648.4', '6.648,4'],
    [{ best: -20.5 }, '-20.5', '-20,5'],
    [{ low: -30, high: -10 }, '-30 to -10', '-30 bis -10'],
    [{ low: -5, bound: 'at-least' }, 'at least -5', 'mindestens -5'],
    [{ low: null, best: null, high: null }, 'no number given', 'keine Zahl genannt'],
  ] as const)('%j', (given, english, german) => {
    expect(formatFigure(figure(given), en)).toBe(english);
    expect(formatFigure(figure(given), de)).toBe(german);
  });
});

describe('a figure on a scale', () => {
  it.each([
    ['is a dot where it is exact', { best: 5 }, { from: 5, to: 5, point: 5, open: null }],
    ['is open upwards where only a minimum is given', { low: 3 }, { from: 3, to: 3, point: 3, open: 'up' }],
    ['is open downwards where only a maximum is given', { high: 3 }, { from: 3, to: 3, point: 3, open: 'down' }],
    ['has no dot where there is no best value', { low: 3, high: 4 }, { from: 3, to: 4, point: null, open: null }],
    ['is closed where a best value is given', { best: 3, high: 4 }, { from: 3, to: 4, point: 3, open: null }],
    ['is open where it is "more than"', { best: 3, bound: 'more-than' }, { from: 3, to: 3, point: 3, open: 'up' }],
  ] as const)('%s', (_, given, expected) => {
    expect(intervalOf(figure(given))).toMatchObject(expected);
  });

  it('is null where there is no number', () => {
    expect(intervalOf(figure({ best: null }))).toBeNull();
  });
});

describe('a scale', () => {
  it.each([
    [[3000, 3800, 4000], 0, 4000],
    [[1100], 0, 1200],
    [[0], 0, 1],
    [[4415, 4491], 0, 5000],
    [[12_400], 0, 15_000],
    [[9_400_000], 0, 10_000_000],
    // Changes and balances are below zero: the economy shrank by 2.1 per cent, others say by 8 to 12.
    [[-2.1, -12, -8], -12, 0],
    [[-4, 7], -4, 8],
  ])('that holds %j is from %d to %d', (values, start, end) => {
    expect(valueScale(values.map((value) => intervalOf(figure({ best: value }))!))).toEqual({ start, end });
  });
});

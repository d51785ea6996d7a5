import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/intake/types';
import { scaleEnd } from '../../../src/model/claims';
import { intervalOf } from '../../../src/model/figures';
import { figureInWords } from '../../../src/outline/figures';
import { de } from '../../../src/outline/words/de';
import { en } from '../../../src/outline/words/en';

const figure = (given: Partial<Figure>): Figure => ({ measure: 'm', ...given });

describe('a figure is said as it was given', () => {
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
    [{ low: null, best: null, high: null }, 'no number given', 'keine Zahl genannt'],
  ] as const)('%j', (given, english, german) => {
    expect(figureInWords(figure(given), en)).toBe(english);
    expect(figureInWords(figure(given), de)).toBe(german);
  });
});

describe('a figure on a scale', () => {
  it.each([
    ['is a dot where it is exact', { best: 5 }, { from: 5, to: 5, point: 5, open: null }],
    ['is open upwards where only the least is told', { low: 3 }, { from: 3, to: 3, point: 3, open: 'up' }],
    ['is open downwards where only the most is told', { high: 3 }, { from: 3, to: 3, point: 3, open: 'down' }],
    ['has no dot where no value is the best', { low: 3, high: 4 }, { from: 3, to: 4, point: null, open: null }],
    ['is closed where a best value is told', { best: 3, high: 4 }, { from: 3, to: 4, point: 3, open: null }],
    ['is open where "more than" is said', { best: 3, bound: 'more-than' }, { from: 3, to: 3, point: 3, open: 'up' }],
  ] as const)('%s', (_, given, expected) => {
    expect(intervalOf(figure(given))).toMatchObject(expected);
  });

  it('is nothing where no number is told', () => {
    expect(intervalOf(figure({ best: null }))).toBeNull();
  });
});

describe('the end of a scale', () => {
  it.each([
    [[3000, 3800, 4000], 4000],
    [[1100], 1200],
    [[0], 1],
    [[4415, 4491], 5000],
    [[9_400_000], 10_000_000],
  ])('that holds %j is %d', (values, end) => {
    expect(scaleEnd(values.map((value) => intervalOf(figure({ best: value }))!))).toBe(end);
  });

  it('holds every interval, wastes less than half, and leaves room above one that is open', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.001, max: 1e12, noNaN: true }), { minLength: 1 }), (values) => {
        const end = scaleEnd(values.map((value) => intervalOf(figure({ low: value }))!));
        const most = Math.max(...values);
        expect(end).toBeGreaterThan(most);
        expect(end).toBeLessThan(most * 2.3);
      }),
    );
  });
});

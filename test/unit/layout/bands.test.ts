import { describe, expect, it } from 'vitest';
import { linePeriods, PERIOD_LINES, sceneBands } from '../../../src/layout/bands';
import { chartGeometry } from '../../../src/layout/geometry';
import { instant } from '../../../src/time/instant';
import { EVEN } from '../../property/layout/arbitraries';

const period = (from: number, to: number, label = `${from}–${to}`): { from: number; to: number; label: string } => ({
  from,
  to,
  label,
});
const lines = (...spans: [number, number][]): number[] =>
  linePeriods(spans.map(([a, b]) => period(a, b))).map(({ line }) => line);

describe('periods', () => {
  it.each<[string, [number, number][], number[]]>([
    [
      'that follow each other share a line',
      [
        [0, 10],
        [10, 20],
        [30, 40],
      ],
      [0, 0, 0],
    ],
    [
      'that overlap stand on two lines',
      [
        [0, 10],
        [5, 15],
        [10, 20],
      ],
      [0, 1, 0],
    ],
    [
      'beyond two at a time have no line',
      [
        [0, 10],
        [1, 10],
        [2, 10],
        [3, 4],
        [10, 12],
      ],
      [0, 1, PERIOD_LINES, PERIOD_LINES, 0],
    ],
    [
      'get their lines in time order, whatever their order in the file',
      [
        [10, 20],
        [0, 10],
      ],
      [0, 0],
    ],
  ])('%s', (_, spans, wanted) => {
    expect(lines(...spans)).toEqual(wanted);
  });
});

const geometry = chartGeometry(
  {
    width: 1000,
    height: 400,
    headerWidth: 100,
    periodLines: 2,
    headlineHeight: 0,
    lanes: [{ id: 'a', count: 1 }],
    nameless: false,
  },
  [1],
);
const shown = { from: instant(0), to: instant(900) };
const bands = (...spans: [number, number, string?][]): ReturnType<typeof sceneBands> =>
  sceneBands(linePeriods(spans.map(([a, b, label]) => period(a, b, label))), geometry, shown, EVEN);

describe('a period in view', () => {
  it('takes its part of the plot and has its name at its start', () => {
    expect(bands([200, 400, 'War'])).toEqual([{ x0: 300, x1: 500, label: 'War', labelX: 306, line: 0 }]);
  });

  it('keeps its name in view when it began before', () => {
    expect(bands([-5000, 400, 'War'])).toEqual([{ x0: 100, x1: 500, label: 'War', labelX: 106, line: 0 }]);
  });

  it('has its whole name, which may run on beyond its end up to the next one, or none', () => {
    expect(bands([800, 5000, 'Cold war and after'])[0]).toMatchObject({ x1: 1000, label: '' });
    expect(bands([200, 250, 'Cold war and after'])[0]).toMatchObject({ x1: 350, label: 'Cold war and after' });
    expect(bands([200, 250, 'Cold war and after'], [300, 900, 'Peace']).map(({ label }) => label)).toEqual([
      '',
      'Peace',
    ]);
  });

  it('has no name where there is hardly room for one, or no line', () => {
    expect(bands([200, 203, 'War'])[0]!.label).toBe('');
    // What is left of it at the edge would have its name over what follows.
    expect(bands([-300, 20, 'War'])[0]!.label).toBe('');
    expect(bands([0, 500, 'a'], [1, 500, 'b'], [2, 500, 'c']).map(({ label }) => label)).toEqual(['a', 'b', '']);
  });

  // Nine short periods of a file over 75 years once had no name in its opening view, beside rows that were kept for them.
  it('has its name beside it where it is short', () => {
    expect(bands([200, 206, 'War'])[0]).toMatchObject({ x0: 300, x1: 306, label: 'War', labelX: 306 });
  });

  it('is left out where it only touches the view', () => {
    expect(bands([-100, 0], [900, 1000])).toEqual([]);
  });
});

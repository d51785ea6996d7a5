import { describe, expect, it } from 'vitest';
import { runsOf, sceneRun } from '../../../src/features/claims/runs';
import type { FigureClaim } from '../../../src/model/claims';
import { intervalOf } from '../../../src/model/figures';

interface Said {
  readonly row?: number;
  readonly best?: number;
  readonly period?: string;
  readonly dated?: boolean;
}

const claim = ({ row = 0, best = 1, period, dated = true }: Said): FigureClaim => {
  const figure = { measure: 'killed', best, ...(period !== undefined && { period }) };
  return {
    row,
    claim: { by: 'nis', sources: [], saidDates: null, whenDates: null },
    figure,
    interval: intervalOf(figure)!,
    from: 0,
    to: 1,
    dated,
    doubt: false,
  };
};

/** The runs of what was said, each by its values; rows from 10 on are deeds. */
const runs = (...said: Said[]): number[][] =>
  runsOf(said.map(claim), (row) => row >= 10).map((run) => run.map(({ figure }) => figure.best!));

describe('figures of one claimant are connected', () => {
  it('if they are statements, of one event or of several', () => {
    expect(runs({ best: 1 }, { best: 2 }, { best: 3, row: 1 })).toEqual([[1, 2, 3]]);
  });

  it('if they are about one act, not about several', () => {
    expect(runs({ best: 1, row: 10 }, { best: 2, row: 10 })).toEqual([[1, 2]]);
    expect(runs({ best: 294, row: 10 }, { best: 415, row: 11 })).toEqual([]);
    expect(runs({ best: 1 }, { best: 2, row: 10 }, { best: 3 })).toEqual([[1, 3]]);
  });

  it('if they cover the same period, or none', () => {
    expect(runs({ best: 1, period: '2024-11' }, { best: 2, period: '2024-12' })).toEqual([]);
    expect(runs({ best: 1, period: '2024-11' }, { best: 2 }, { best: 3, period: '2024-11' })).toEqual([[1, 3]]);
  });

  it('if the days of the statements are known', () => {
    expect(runs({ best: 1 }, { best: 2, dated: false }, { best: 3 })).toEqual([[1, 3]]);
    expect(runs({ best: 1 }, { best: 2, dated: false })).toEqual([]);
  });
});

describe('a run', () => {
  const at = (
    x: number,
    best: number | null,
    low = best ?? 0,
    high = best ?? 0,
  ): Parameters<typeof sceneRun>[0][number] => ({
    x,
    best,
    low,
    high,
  });

  it('is drawn in steps: a figure holds until the next one', () => {
    expect(sceneRun([at(10, 50), at(30, 40), at(60, 20)])).toEqual({
      line: 'M10,50L30,50L30,40L60,40L60,20',
      area: '',
      levels: [
        { x0: 10, x1: 30, y: 50 },
        { x0: 30, x1: 60, y: 40 },
      ],
    });
  });

  it('shows the bounds as an area', () => {
    const { area } = sceneRun([at(10, 50, 55, 45), at(30, 40, 42, 30)]);
    expect(area).toBe('M10,45L30,45L30,30L30,42L30,55L10,55Z');
  });

  it('draws no line where only bounds are given', () => {
    const { line, area } = sceneRun([at(10, 50), at(30, null, 42, 30), at(60, 20)]);
    expect(line.startsWith('M10,50L30,50')).toBe(true);
    expect(line).not.toContain('L60');
    expect(area).not.toBe('');
    expect(sceneRun([at(10, null, 9, 8), at(20, null, 9, 7)]).line).toBe('');
  });
});

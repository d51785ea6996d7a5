import { describe, expect, it } from 'vitest';
import { utc } from '../../../src/time/instant';
import { visibleMarks } from '../../../src/chart/visibleMarks';
import { sceneFor, tableOf } from '../../gallery/scene';
import { EVEN } from '../../property/layout/arbitraries';

/** Twelve events of one date in a chart of 300 px: one has a box, the others are counted. */
function counts(when: string, from: number, to: number): { density: boolean; spread: boolean } {
  const table = tableOf(Array.from('abcdefghijkl', (id) => ({ id, when, kind: 'act' as const })));
  const rows = Uint32Array.from({ length: table.count }, (_, row) => row);
  const { density, spread } = visibleMarks(sceneFor(table, rows, { from: utc(from), to: utc(to) }, EVEN)).layout;
  return { density, spread };
}

describe('for events that are only counted, the legend knows of', () => {
  it.each([
    ['bars, where dates are as precise as a bar', '2024-10', 2010, 2040, { density: true, spread: false }],
    ['bars, where a date is no wider than a mark', '2024', 2010, 2040, { density: true, spread: false }],
    ['spread counts, where a date is wider than a mark', '2024', 2023, 2026, { density: false, spread: true }],
  ])('%s', (_, when, from, to, wanted) => {
    expect(counts(when, from, to)).toEqual(wanted);
  });
});

import { describe, expect, it } from 'vitest';
import { utc } from '../../../src/time/instant';
import { drawnIn } from '../../../src/ui/drawn';
import { sceneFor, tableOf } from '../../gallery/scene';
import { EVEN } from '../../property/layout/worlds';

/** Twelve events of one date in a picture of 300 px: one has a place, the others are counted. */
function counts(when: string, from: number, to: number): { density: boolean; spread: boolean } {
  const table = tableOf(Array.from('abcdefghijkl', (id) => ({ id, when, kind: 'deed' as const })));
  const rows = Uint32Array.from({ length: table.count }, (_, row) => row);
  const { density, spread } = drawnIn(sceneFor(table, rows, { from: utc(from), to: utc(to) }, EVEN)).layout;
  return { density, spread };
}

describe('of what is only counted a legend knows', () => {
  it.each([
    ['bars, where dates are as exact as they', '2024-10', 2010, 2040, { density: true, spread: false }],
    ['bars too, where a date is no wider than a mark', '2024', 2010, 2040, { density: true, spread: false }],
    ['pale ones, where it is wider', '2024', 2023, 2026, { density: false, spread: true }],
  ])('%s', (_, when, from, to, wanted) => {
    expect(counts(when, from, to)).toEqual(wanted);
  });
});

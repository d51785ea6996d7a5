import { describe, expect, it } from 'vitest';
import { buildTable } from '../../../src/model/buildTable';
import { TURNING_POINTS } from '../../../src/model/laneOrder';
import { splitLanes } from '../../../src/model/lanes';
import { turningPoints } from '../../../src/model/turningPoints';
import { draft, file } from './fixtures';

const tableOf = (weights: readonly number[]): ReturnType<typeof buildTable> =>
  buildTable(
    file(
      weights.map((weight, i) =>
        draft(`e${String(i)}`, String(1900 + i), { weight, actors: [i % 2 === 0 ? 'PRK' : 'RUS'] }),
      ),
      { actors: [{ id: 'PRK' }, { id: 'RUS' }] },
    ),
  );
const all = (count: number): Uint32Array => Uint32Array.from({ length: count }, (_, row) => row);

describe('turning points', () => {
  it('are the events of the greatest weight that a file can give', () => {
    expect(turningPoints(tableOf([5, 4, 5, 3]))).toEqual(Uint8Array.of(1, 0, 1, 0));
  });

  it.each([
    ['where no event has that weight', [4, 3, 4]],
    ['where all have', [5, 5]],
    ['where so many have that it says nothing', Array.from({ length: 60 }, (_, i) => (i < 41 ? 5 : 3))],
  ])('are none %s', (_, weights) => {
    expect(turningPoints(tableOf(weights))).toBeNull();
  });

  it('stand in a band of their own, and are counted in the lane to which they belong', () => {
    const lanes = splitLanes(tableOf([5, 4, 3, 5, 2]), all(5), 'actor');
    expect(lanes.map(({ id, rows, total }) => [id, [...rows], total])).toEqual([
      [TURNING_POINTS, [0, 3], 2],
      ['PRK', [2, 4], 3],
      ['RUS', [1], 2],
    ]);
  });

  it('stay in their band when the other lanes are joined', () => {
    const lanes = splitLanes(tableOf([5, 4, 3, 5, 2]), all(5), 'actor', 2);
    expect(lanes.map(({ id, rows, joins, total }) => [id, [...rows], joins, total])).toEqual([
      [TURNING_POINTS, [0, 3], 1, 2],
      ['the others', [1, 2, 4], 2, 5],
    ]);
  });
});

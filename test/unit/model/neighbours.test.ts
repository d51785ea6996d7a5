import { describe, expect, it } from 'vitest';
import { buildTable } from '../../../src/model/buildTable';
import { splitLanes } from '../../../src/model/lanes';
import { laneOf } from '../../../src/model/lanes';
import { acrossLanes, nextRow, previousRow } from '../../../src/model/neighbours';
import { draft, file } from './fixtures';

describe('among rows 2 5 9', () => {
  const rows = Uint32Array.of(2, 5, 9);

  it.each([
    [2, null, 5],
    [5, 2, 9],
    [9, 5, null],
    [7, 5, 9],
    [0, null, 2],
    [12, 9, null],
  ])('row %d has the neighbours %s and %s', (row, before, after) => {
    expect([previousRow(rows, row), nextRow(rows, row)]).toEqual([before, after]);
  });

  it('no row has neighbours in an empty list', () => {
    expect([previousRow(new Uint32Array(0), 1), nextRow(new Uint32Array(0), 1)]).toEqual([null, null]);
  });
});

describe('across lanes', () => {
  const table = buildTable(
    file([
      draft('p1', '2024-01-01', { actors: ['PRK'] }),
      draft('r1', '2024-01-10', { actors: ['RUS'] }),
      draft('r2', '2024-01-10', { actors: ['RUS'] }),
      draft('p2', '2024-01-12', { actors: ['PRK'] }),
      draft('r3', '2024-01-14', { actors: ['RUS'] }),
      draft('r4', '2024-03-01', { actors: ['RUS'] }),
      draft('p3', '2024-06-01', { actors: ['PRK'] }),
      draft('p4', '2024-07-01', { actors: ['PRK'] }),
      draft('p5', '2024-08-01', { actors: ['PRK'] }),
    ]),
  );
  const lanes = splitLanes(
    table,
    Uint32Array.from({ length: table.count }, (_, row) => row),
    'actor',
  );
  const across = (id: string, by: 1 | -1): string | null => {
    const row = acrossLanes(lanes, table.rowOf.get(id)!, by);
    return row === null ? null : table.id(row);
  };

  it.each<[string, 1 | -1, string | null]>([
    ['p1', 1, 'r1'],
    ['p2', 1, 'r1'],
    ['p5', 1, 'r4'],
    ['r3', -1, 'p2'],
    ['r4', -1, 'p2'],
    ['p1', -1, null],
    ['r1', 1, null],
  ])('moving from %s by %d reaches %s, the nearest in time, the first of several', (id, by, other) => {
    expect(across(id, by)).toBe(other);
  });

  it('a row that is filtered out has no lane', () => {
    const few = splitLanes(table, Uint32Array.of(0, 1), 'actor');
    expect(laneOf(few, 2)).toBe(-1);
    expect(acrossLanes(few, 2, 1)).toBeNull();
  });
});

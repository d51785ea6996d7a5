import { describe, expect, it } from 'vitest';
import { tableFromColumns } from '../../../src/model/tableFromColumns';
import { reorder, stableOrder, timeOrder } from '../../../src/model/order';
import type { EventColumns, StringSource } from '../../../src/model/table';
import { madeColumns } from '../../bench/columns';
import { draft, file } from './fixtures';

const strings: StringSource = { file: file([]), id: (row) => `e${row}`, draft: (row) => draft(`e${row}`, '2024') };

function shuffled(columns: EventColumns): EventColumns {
  const order = Uint32Array.from({ length: columns.count }, (_, i) => (i * 7) % columns.count);
  return {
    ...columns,
    from: reorder(columns.from, order),
    weight: reorder(columns.weight, order),
    actorBits: reorder(columns.actorBits, order, 2),
  };
}

describe('given columns', () => {
  it('are kept as they are where they are in time order', () => {
    const columns = madeColumns(50);
    const table = tableFromColumns(columns, strings);
    expect(table.from).toBe(columns.from);
    expect(table.actorBits).toBe(columns.actorBits);
    expect(table.id(7)).toBe('e7');
  });

  it('are sorted by time where they are not, and strings with them', () => {
    const columns = madeColumns(50);
    const wild = shuffled(columns);
    const table = tableFromColumns(wild, strings);
    expect(table.from).toEqual(columns.from);
    for (let row = 0; row < 50; row++) {
      const place = Number(table.id(row).slice(1));
      expect(table.draft(row).id).toBe(table.id(row));
      expect([table.from[row], table.weight[row]]).toEqual([wild.from[place], wild.weight[place]]);
      expect(table.actorBits.slice(row * 2, row * 2 + 2)).toEqual(wild.actorBits.slice(place * 2, place * 2 + 2));
    }
  });

  it('create no draft before one is read', () => {
    const asked: number[] = [];
    const table = tableFromColumns(madeColumns(10), {
      ...strings,
      draft: (row) => (asked.push(row), draft('x', '2024')),
    });
    expect(table.rowOf.get('e3')).toBe(3);
    expect(asked).toEqual([]);
  });
});

describe('order', () => {
  it('is null where nothing has to move', () => {
    expect(timeOrder(Float64Array.of(1, 1, 2), Float64Array.of(1, 1, 3))).toBeNull();
  });

  it('keeps the order of equal keys', () => {
    expect([...stableOrder(Float64Array.of(2, 1, 2, 1, 0))]).toEqual([4, 1, 3, 0, 2]);
  });

  it('uses instants only for equal starts', () => {
    expect([...timeOrder(Float64Array.of(5, 5, 1), Float64Array.of(9, 8, 99))!]).toEqual([2, 1, 0]);
  });
});

import { describe, expect, it } from 'vitest';
import { countedRows } from '../../../src/layout/countedRows';
import type { Scene } from '../../../src/layout/scene';
import { everyRow } from '../../../src/model/filter';
import { splitLanes } from '../../../src/model/lanes';
import { utc } from '../../../src/time/instant';
import { tableOf } from '../../gallery/scene';

const table = tableOf([
  { id: 'war', when: '2020/2024', kind: 'act' },
  { id: 'drawn', when: '2022-03', kind: 'act' },
  { id: 'counted', when: '2022-04', kind: 'act' },
  { id: 'later', when: '2023-01', kind: 'act' },
]);
const lane = splitLanes(table, everyRow(table), 'none')[0]!;
const scene = { lanes: [{ boxes: [{ row: table.rowOf.get('drawn')! }] }] } as unknown as Scene;
const idsOf = (from: number, to: number): string[] =>
  countedRows(table, scene, lane, { lane: 0, from, to }).map((row) => table.id(row));

describe('a mark of the histogram counts', () => {
  it('what begins in it and has no place of its own', () => {
    expect(idsOf(utc(2022), utc(2023))).toEqual(['counted']);
  });

  it('at the edge of the view, what began before it and still goes on', () => {
    expect(idsOf(utc(2022, 6), utc(2022, 6))).toEqual(['war']);
  });
});

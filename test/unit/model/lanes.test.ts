import { describe, expect, it } from 'vitest';
import { buildTable } from '../../../src/model/buildTable';
import { splitLanes } from '../../../src/model/lanes';
import { draft, file } from './fixtures';

const kinds = [
  { id: 'loss', family: 'loss', tone: 'material-conflict' },
  { id: 'treaty', family: 'treaty', tone: 'verbal-cooperation' },
  { id: 'rare-test', family: 'weapons', tone: 'material-conflict' },
  { id: 'test', family: 'weapons', tone: 'material-conflict' },
] as const;
const table = buildTable(
  file(
    [
      draft('a', '2024-01', { actors: ['RUS', 'PRK'], kinds: ['test', 'loss'] }),
      draft('b', '2024-02/2025', { actors: ['PRK'], kinds: ['test'] }),
      draft('c', '2024-03', { actors: ['PRK'], kinds: ['rare-test'] }),
      draft('d', '2024-04', { kinds: ['treaty'] }),
      draft('e', '2024-05', { actors: ['PRK'], kinds: ['loss'] }),
      draft('f', '2024-06', { actors: ['RUS'] }),
    ],
    { kinds, actors: [{ id: 'RUS' }, { id: 'PRK' }, { id: 'USA' }] },
  ),
);
const all = Uint32Array.from({ length: table.count }, (_, row) => row);

function lanes(by: Parameters<typeof splitLanes>[2], rows = all): Record<string, string> {
  const list = splitLanes(table, rows, by);
  return Object.fromEntries(list.map((lane) => [lane.id, Array.from(lane.rows, (row) => table.id(row)).join('')]));
}

describe('lanes', () => {
  it('by actor: as the file lists them, each event once, events without an actor last', () => {
    expect(Object.entries(lanes('actor'))).toEqual([
      ['RUS', 'af'],
      ['PRK', 'bce'],
      ['', 'd'],
    ]);
  });

  it('by kind: families in their order, largest first within each', () => {
    expect(Object.entries(lanes('kind'))).toEqual([
      ['treaty', 'd'],
      ['test', 'ab'],
      ['rare-test', 'c'],
      ['loss', 'e'],
      ['', 'f'],
    ]);
  });

  it('by tone: in their order', () => {
    expect(Object.entries(lanes('tone'))).toEqual([
      ['verbal-cooperation', 'd'],
      ['material-conflict', 'abce'],
      ['neutral', 'f'],
    ]);
  });

  it('none: a single lane', () => {
    expect(lanes('none')).toEqual({ '': 'abcdef' });
  });

  it('keep their order when filtered, without the empty ones', () => {
    expect(Object.entries(lanes('actor', Uint32Array.of(0, 1, 5)))).toEqual([
      ['RUS', 'af'],
      ['PRK', 'b'],
    ]);
    expect(lanes('actor', new Uint32Array(0))).toEqual({});
  });

  it('hold their starts and ends, each sorted', () => {
    const lane = splitLanes(table, all, 'none')[0]!;
    expect([...lane.from]).toEqual([...table.from]);
    expect([...lane.ends]).toEqual([...table.to].sort((a, b) => a - b));
  });
});

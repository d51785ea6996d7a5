import { describe, expect, it } from 'vitest';
import { buildTable } from '../../../src/model/buildTable';
import { facets, type Facet } from '../../../src/model/facets';
import { matching } from '../../../src/model/filter';
import type { FilterSelection } from '../../../src/model/filterSelection';
import { draft, file } from './fixtures';

const table = buildTable(
  file(
    [
      draft('a', '2024-01', {
        kinds: ['test'],
        actors: ['PRK'],
        status: 'confirmed',
        claims: [{ by: 'nis' }, { by: 'nis' }],
      }),
      draft('b', '2024-02', {
        kinds: ['test', 'talk'],
        actors: ['PRK', 'RUS'],
        status: 'claimed',
        claims: [{ by: 'USA' }],
      }),
      draft('c', '2024-03', { kinds: ['talk'], actors: ['nis'], status: 'claimed' }),
      draft('d', '2024-04', { kinds: ['talk'], actors: ['RUS'] }),
    ],
    {
      actors: [{ id: 'PRK' }, { id: 'RUS' }, { id: 'KOR' }, { id: 'nis', parent: 'KOR' }],
      kinds: [{ id: 'test' }, { id: 'talk' }],
    },
  ),
);
const choice = (selection: Partial<FilterSelection>): FilterSelection => ({
  kinds: [],
  actors: [],
  status: [],
  claimants: [],
  ...selection,
});
const left = (selection: Partial<FilterSelection>, hits: Uint32Array | null = null): string =>
  Array.from(matching(table, choice(selection), hits), (row) => table.id(row)).join('');

describe('a filter selection lets through', () => {
  it.each<[string, Partial<FilterSelection>, string]>([
    ['everything where nothing is selected', {}, 'abcd'],
    ['events with any of two kinds', { kinds: ['test', 'talk'] }, 'abcd'],
    ['events with a kind that is not their first', { kinds: ['talk'] }, 'bcd'],
    ['events with an actor that is not their first', { actors: ['RUS'] }, 'bd'],
    ['events of a member of an actor', { actors: ['KOR'] }, 'c'],
    ['events of a status, not those that have none', { status: ['claimed'] }, 'bc'],
    ['events of either status', { status: ['claimed', 'confirmed'] }, 'abc'],
    ['events that someone claims', { claimants: ['nis'] }, 'a'],
    ['events that a member of an actor claims', { claimants: ['KOR', 'USA'] }, 'ab'],
    ['only events that match every field', { kinds: ['talk'], status: ['claimed'], actors: ['RUS'] }, 'b'],
    ['nothing where no event has the id', { kinds: ['none'] }, ''],
    ['events with the one id that is known', { kinds: ['none', 'test'] }, 'ab'],
  ])('%s', (_, selection, ids) => {
    expect(left(selection)).toBe(ids);
  });

  it('only the results of a search', () => {
    expect(left({ kinds: ['talk'] }, Uint32Array.of(0, 1, 3))).toBe('bd');
    expect(left({}, new Uint32Array(0))).toBe('');
  });
});

describe('the counts beside filter values', () => {
  const counted = (
    selection: Partial<FilterSelection>,
    field: 'kinds' | 'actors' | 'status' | 'claimants',
    hits: Uint32Array | null = null,
  ): Record<string, [number, number]> => {
    const facet: Facet = facets(table, choice(selection), hits)[field];
    return Object.fromEntries(facet.ids.map((id, i) => [id, [facet.having[i]!, facet.after[i]!]]));
  };

  it('give the number of events with a value where nothing is selected', () => {
    expect(counted({}, 'kinds')).toEqual({ test: [2, 2], talk: [3, 3] });
    expect(counted({}, 'actors')).toEqual({ PRK: [2, 2], RUS: [2, 2], KOR: [1, 1], nis: [1, 1] });
    expect(counted({}, 'status')).toMatchObject({ confirmed: [1, 1], claimed: [2, 2], denied: [0, 0] });
  });

  it('count an event once, however often it is claimed', () => {
    expect(counted({}, 'claimants')).toEqual({ nis: [1, 1], KOR: [1, 1], USA: [1, 1], '*': [1, 1] });
  });

  it('respect the selection in other fields, not in their own', () => {
    expect(counted({ kinds: ['test'] }, 'kinds')).toMatchObject({ talk: [3, 4] });
    expect(counted({ kinds: ['test'] }, 'actors')).toEqual({ PRK: [2, 2], RUS: [1, 1], KOR: [0, 0], nis: [0, 0] });
  });

  it('give for a selected value what would be left without it', () => {
    expect(counted({ kinds: ['test'] }, 'kinds')).toMatchObject({ test: [2, 4] });
    expect(counted({ kinds: ['test', 'talk'] }, 'kinds')).toEqual({ test: [2, 3], talk: [3, 2] });
  });

  it('respect the search', () => {
    expect(counted({}, 'kinds', Uint32Array.of(2, 3))).toEqual({ test: [0, 0], talk: [2, 2] });
  });

  it('give the number of filtered events', () => {
    expect(facets(table, choice({ actors: ['RUS'], kinds: ['talk'] }), null).total).toBe(2);
  });
});

import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../../src/format/schema';
import { UNDISPUTED } from '../../../src/model/accounts';
import { buildTable } from '../../../src/model/buildTable';
import { matching } from '../../../src/model/filter';
import { withPerspective } from '../../../src/model/perspective';
import { rowsInPerspective } from '../../../src/model/search';
import { utc } from '../../../src/time/instant';
import { date, draft, file } from './fixtures';

const when = (text: string): object => ({ when: text, whenDates: date(text) });
const table = buildTable(
  file(
    [
      draft('first', '2024-01-05', {
        kinds: ['test'],
        claims: [{ by: 'nis', ...when('2024-03-01'), kinds: ['loss'] }],
      }),
      draft('second', '2024-02-01', {
        claims: [
          { by: 'jcs', ...when('2024-01-01') },
          { by: 'nis', status: 'denied' },
        ],
      }),
      draft('third', '2024-02-10', {
        claims: [
          { by: 'KOR', ...when('2024-05'), said: '2024-09-01', saidDates: date('2024-09-01') },
          { by: 'KOR', ...when('2024-04'), said: '2024-08-01', saidDates: date('2024-08-01') },
        ],
      }),
      draft('since', '2024-02-20', { claims: [{ by: 'TASS', ...when('2024-02-20/..') }] }),
      draft('last', '2024-06-01', { claims: [{ by: 'UKR', ...when('2024-06-01') }] }),
    ],
    {
      actors: [
        { id: 'KOR' },
        { id: 'nis', parent: 'KOR' },
        { id: 'jcs', parent: 'KOR' },
        { id: 'UKR' },
        { id: 'TASS' },
      ],
      kinds: [
        { id: 'test', family: 'weapons' },
        { id: 'loss', family: 'loss' },
      ],
    },
  ),
);
const ids = (perspective: typeof table): string[] =>
  Array.from({ length: perspective.count }, (_, row) => perspective.id(row));

describe('the table from the perspective of one claimant', () => {
  const perspective = withPerspective(table, ['nis']);

  it('is sorted by that claimant’s dates, with the same ids', () => {
    expect(ids(perspective)).toEqual(['second', 'third', 'since', 'first', 'last']);
    expect(perspective.from[perspective.rowOf.get('first')!]).toBe(utc(2024, 3));
    expect(perspective.draft(3)).toMatchObject({ id: 'first', when: '2024-03-01', kinds: ['loss'] });
  });

  it('has that claimant’s kinds and status, also for filters', () => {
    const rows = matching(perspective, { kinds: ['loss'], actors: [], status: [], claimants: [] }, null);
    expect(Array.from(rows, (row) => perspective.id(row))).toEqual(['first']);
    expect(STATUSES[perspective.status[0]!]).toBe('denied');
  });

  it('keeps what the file itself says of those events, and of no others', () => {
    const perspectives = ids(perspective).map((_, row) => perspective.perspectiveOf?.(row));
    expect(perspectives.map((each) => each?.own.when ?? null)).toEqual(['2024-02-01', null, null, '2024-01-05', null]);
    expect(perspectives[3]?.by).toBe('nis');
  });

  it('leaves the original table unchanged', () => {
    expect(ids(table)).toEqual(['first', 'second', 'third', 'since', 'last']);
    expect(table.from[0]).toBe(utc(2024, 1, 5));
  });

  it('includes the claims of the claimant’s members, and of several claims the latest', () => {
    const south = withPerspective(table, ['KOR']);
    expect(south.draft(south.rowOf.get('third')!).when).toBe('2024-05');
    expect(south.perspectiveOf?.(south.rowOf.get('first')!)?.by).toBe('nis');
  });

  it('cuts an open end at the end of the file', () => {
    const open = withPerspective(table, ['TASS']);
    expect(open.to[open.rowOf.get('since')!]).toBe(Math.max(...table.to));
  });

  it('maps rows to those of the original table', () => {
    expect(Array.from(rowsInPerspective(perspective, table, Uint32Array.of(0, 1)))).toEqual([0, 3]);
    expect(rowsInPerspective(table, table, Uint32Array.of(2))).toEqual(Uint32Array.of(2));
  });

  it.each<[string, readonly string[]]>([
    ['no claimant is selected', []],
    ['two claimants are selected', ['nis', 'jcs']],
    ['undisputed events are selected', [UNDISPUTED]],
    ['the claimant agrees with the file throughout', ['UKR']],
    ['the file does not have the claimant', ['nobody']],
  ])('is the original table where %s', (_, by) => {
    expect(withPerspective(table, by)).toBe(table);
  });
});

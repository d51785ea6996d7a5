import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../../src/intake/schema';
import { UNDISPUTED } from '../../../src/model/accounts';
import { buildTable } from '../../../src/model/build';
import { matching } from '../../../src/model/filter';
import { asTold, rowsIn } from '../../../src/model/told';
import { utc } from '../../../src/time/instant';
import { date, draft, file } from './made';

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
const ids = (told: typeof table): string[] => Array.from({ length: told.count }, (_, row) => told.id(row));

describe('a table as one claimant tells it', () => {
  const told = asTold(table, ['nis']);

  it('stands in the order of that claimant’s dates, under the same ids', () => {
    expect(ids(told)).toEqual(['second', 'third', 'since', 'first', 'last']);
    expect(told.from[told.rowOf.get('first')!]).toBe(utc(2024, 3));
    expect(told.draft(3)).toMatchObject({ id: 'first', when: '2024-03-01', kinds: ['loss'] });
  });

  it('has that claimant’s kinds and status, for filters too', () => {
    const rows = matching(told, { kinds: ['loss'], actors: [], status: [], by: [] }, null);
    expect(Array.from(rows, (row) => told.id(row))).toEqual(['first']);
    expect(STATUSES[told.status[0]!]).toBe('denied');
  });

  it('says what the file itself tells, of those events and of no other', () => {
    const tellings = ids(told).map((_, row) => told.telling?.(row));
    expect(tellings.map((telling) => telling?.own.when ?? null)).toEqual([
      '2024-02-01',
      null,
      null,
      '2024-01-05',
      null,
    ]);
    expect(tellings[3]?.by).toBe('nis');
  });

  it('leaves the table as it was', () => {
    expect(ids(table)).toEqual(['first', 'second', 'third', 'since', 'last']);
    expect(table.from[0]).toBe(utc(2024, 1, 5));
  });

  it('counts what those say who belong to the claimant, and of several tellings the latest', () => {
    const south = asTold(table, ['KOR']);
    expect(south.draft(south.rowOf.get('third')!).when).toBe('2024-05');
    expect(south.telling?.(south.rowOf.get('first')!)?.by).toBe('nis');
  });

  it('cuts an open end where the file’s span ends', () => {
    const open = asTold(table, ['TASS']);
    expect(open.to[open.rowOf.get('since')!]).toBe(Math.max(...table.to));
  });

  it('finds rows again', () => {
    expect(Array.from(rowsIn(told, table, Uint32Array.of(0, 1)))).toEqual([0, 3]);
    expect(rowsIn(table, table, Uint32Array.of(2))).toEqual(Uint32Array.of(2));
  });

  it.each<[string, readonly string[]]>([
    ['nobody is chosen', []],
    ['two are chosen', ['nis', 'jcs']],
    ['only what nobody disputes is chosen', [UNDISPUTED]],
    ['the chosen one tells everything as the file does', ['UKR']],
    ['the file does not know the chosen one', ['nobody']],
  ])('is the table itself where %s', (_, by) => {
    expect(asTold(table, by)).toBe(table);
  });
});

import { describe, expect, it } from 'vitest';
import { buildTable } from '../../../src/model/buildTable';
import { claimsOf, measuresOf, usualMeasures } from '../../../src/model/claims';
import { everyRow } from '../../../src/model/filter';
import { utc } from '../../../src/time/instant';
import { date, draft, file } from './fixtures';

const said = (text: string): object => ({ said: text, saidDates: date(text) });
const killed = (best: number, measure = 'killed'): object => ({ figures: [{ measure, best }] });
const table = buildTable(
  file(
    [
      draft('a', '2024-01', {
        claims: [
          { by: 'UKR', ...said('2024-03-01'), ...killed(3000) },
          { by: 'nis', ...said('2024-02-01~'), ...killed(300) },
        ],
      }),
      draft('b', '2024-04', {
        claims: [
          { by: 'nis', ...said('2024-04-30'), ...killed(600) },
          { by: 'nis', ...killed(50, 'week') },
        ],
      }),
      draft('c', '../2024-05', {
        claims: [
          { by: 'jcs', ...killed(10, 'week') },
          { by: 'jcs', figures: [{ measure: 'killed' }] },
        ],
      }),
    ],
    {
      actors: [{ id: 'KOR' }, { id: 'nis', parent: 'KOR' }, { id: 'jcs', parent: 'KOR' }, { id: 'UKR' }],
      measures: [{ id: 'week' }, { id: 'killed' }],
    },
  ),
);
const all = everyRow(table);
const tell = (...[rows, measures, by]: [Uint32Array, string[], string[]]): string[] =>
  claimsOf(table, rows, measures, by).flatMap(({ measure, scale, claimants }) =>
    claimants.map(
      ({ by: who, figures }) =>
        `${measure} to ${scale.end}: ${who} ${figures.map(({ interval }) => interval.to).join(' ')}`,
    ),
  );

describe('claims of figures', () => {
  it('are grouped by measure as selected, then by claimant in order of their first claim, and sorted by time', () => {
    expect(tell(all, ['killed', 'week'], [])).toEqual([
      'killed to 3000: nis 300 600',
      'killed to 3000: UKR 3000',
      'week to 50: nis 50',
      'week to 50: jcs 10',
    ]);
  });

  it('are those of the filtered events, on the scale of all', () => {
    expect(tell(Uint32Array.of(table.rowOf.get('b')!), ['killed'], [])).toEqual(['killed to 3000: nis 600']);
  });

  it('are those of the selected claimants and their members', () => {
    expect(tell(all, ['killed'], ['nis'])).toEqual(['killed to 3000: nis 300 600']);
    expect(tell(all, ['week'], ['KOR'])).toEqual(['week to 50: nis 50', 'week to 50: jcs 10']);
    expect(tell(all, ['killed'], ['*', 'UKR'])).toEqual(['killed to 3000: UKR 3000']);
  });

  it('stand on the day of the statement, or else at the known end of their event', () => {
    const [{ claimants }] = claimsOf(table, all, ['week'], []) as [ReturnType<typeof claimsOf>[number]];
    const [nis, jcs] = claimants.map(({ figures }) => figures[0]!);
    expect(nis).toMatchObject({ dated: false, from: utc(2024, 4), to: utc(2024, 5) });
    expect(jcs).toMatchObject({ dated: false, from: utc(2024, 5), to: utc(2024, 6) });
    const [rough] = claimsOf(table, all, ['killed'], ['nis'])[0]!.claimants[0]!.figures;
    expect(rough).toMatchObject({ dated: true, doubt: true, from: utc(2024, 2) });
  });

  it('are counted by measure, those on which claimants differ first, then those with the most claimants', () => {
    expect(measuresOf(table, all)).toEqual([
      { measure: 'killed', figures: 3, claimants: 2, differ: true },
      { measure: 'week', figures: 2, claimants: 2, differ: true },
    ]);
  });

  it('differ only where two claimants cannot both be right about one period', () => {
    const about = (id: string, by: string, figures: object[]): ReturnType<typeof draft> =>
      draft(id, '2024', { claims: [{ by, figures }] } as never);
    const differing = (...events: ReturnType<typeof draft>[]): string[] => {
      const one = buildTable(file(events, { measures: [{ id: 'killed' }] }));
      return measuresOf(one, everyRow(one)).flatMap(({ measure, differ }) => (differ ? [measure] : []));
    };
    const [few, many] = [
      { measure: 'killed', best: 10 },
      { measure: 'killed', best: 90 },
    ];
    expect(differing(about('a', 'nis', [few]), about('b', 'UKR', [many]))).toEqual(['killed']);
    expect(differing(about('a', 'nis', [few]), about('b', 'nis', [many]))).toEqual([]);
    expect(differing(about('a', 'nis', [few]), about('b', 'UKR', [{ ...many, period: '2025' }]))).toEqual([]);
    expect(differing(about('a', 'nis', [{ ...few, bound: 'at-least' }]), about('b', 'UKR', [many]))).toEqual([]);
    expect(differing(about('a', 'nis', [few]), about('b', 'UKR', [few]))).toEqual([]);
  });

  it('begin with the measures of the event with the most claimants, in the file’s order', () => {
    expect(usualMeasures(table)).toEqual(['killed']);
    expect(usualMeasures(buildTable(file([draft('a', '2024')])))).toEqual([]);
  });
});

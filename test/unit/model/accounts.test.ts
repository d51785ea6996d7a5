import { describe, expect, it } from 'vitest';
import type { Claim, EventRecord, Figure } from '../../../src/format/types';
import { accountCount, accountsOf, isUndisputed, UNDISPUTED } from '../../../src/model/accounts';
import { buildTable } from '../../../src/model/buildTable';
import { matching } from '../../../src/model/filter';
import { date, draft, file } from './fixtures';

/** Whether two claimants contradict each other. */
const exclude = (a: Figure, b: Figure): boolean =>
  accountsOf(
    draft('a', '2024', {
      claims: [a, b].map((one, at) => ({ by: String(at), figures: [one] })),
    }),
  ).differ;
const figure = (given: Partial<Figure>): Figure => ({ measure: 'killed', ...given });

describe('two figures contradict each other', () => {
  it.each<[string, boolean, Partial<Figure>, Partial<Figure>]>([
    ['where both are exact and differ', true, { best: 100 }, { best: 200 }],
    ['not where they are the same', false, { best: 100 }, { best: 100 }],
    ['not where "at least" is open to the other', false, { low: 100, bound: 'at-least' }, { best: 3000 }],
    ['where "at least" is above the other', true, { low: 1000, bound: 'at-least' }, { best: 300 }],
    ['where "up to" is below the other', true, { high: 100, bound: 'up-to' }, { best: 300 }],
    ['not where "about" reaches the other', false, { best: 1000, bound: 'about' }, { best: 1001 }],
    ['where "about" does not reach it', true, { best: 1000, bound: 'about' }, { best: 1200 }],
    // "About" is a tenth of the amount on either side: of a loss, a tenth further down as well.
    ['not where "about" reaches a larger loss', false, { best: -100, bound: 'about' }, { best: -109 }],
    ['not where "about" reaches a smaller loss', false, { best: -100, bound: 'about' }, { best: -91 }],
    ['where "about" does not reach a loss', true, { best: -100, bound: 'about' }, { best: -120 }],
    ['not where their ranges touch', false, { low: 100, high: 200 }, { low: 200, high: 300 }],
    ['never across measures', false, { best: 1 }, { best: 9, measure: 'week' }],
    ['never across periods', false, { best: 1, period: '2024' }, { best: 9, period: '2025' }],
    ['not where one has no number', false, { best: 1 }, {}],
  ])('%s', (_, expected, one, other) => {
    expect(exclude(figure(one), figure(other))).toBe(expected);
    expect(exclude(figure(other), figure(one))).toBe(expected);
  });
});

type Claims = readonly (Partial<Claim> & { readonly by: string })[];
const eventWith = (claims: Claims, fields: Partial<EventRecord> = { status: 'confirmed' }): EventRecord =>
  draft('a', '2024-01-05', { kinds: ['test'], ...fields, claims } as never);
const kills = (best: number): Partial<Claim> => ({ figures: [{ measure: 'killed', best }] });

describe('the claims about an event', () => {
  it.each<[string, [claimants: number, differ: boolean], EventRecord]>([
    ['are none without a claim', [0, false], eventWith([])],
    ['are one where one claimant makes it, however often', [1, false], eventWith([{ by: 'nis' }, { by: 'nis' }])],
    ['agree where no claim contradicts another', [2, false], eventWith([{ by: 'nis' }, { by: 'jcs' }])],
    ['differ where the event is disputed', [1, true], eventWith([{ by: 'nis' }], { status: 'disputed' })],
    ['differ where a claimant denies it', [1, true], eventWith([{ by: 'nis', status: 'denied' }])],
    ['differ where a claimant gives another date', [1, true], eventWith([{ by: 'nis', when: '2024-01-06' }])],
    ['agree where a claimant gives the same date', [1, false], eventWith([{ by: 'nis', when: '2024-01-05' }])],
    ['differ where a claimant gives another kind', [1, true], eventWith([{ by: 'nis', kinds: ['loss'] }])],
    ['differ where a claimant gives another place', [1, true], eventWith([{ by: 'nis', place: { name: 'Sudzha' } }])],
    [
      'differ where figures of two claimants contradict each other',
      [2, true],
      eventWith([
        { by: 'nis', ...kills(1) },
        { by: 'jcs', ...kills(2) },
      ]),
    ],
    [
      'agree where a claimant corrects itself',
      [1, false],
      eventWith([
        { by: 'nis', ...kills(1) },
        { by: 'nis', ...kills(2) },
      ]),
    ],
  ])('%s', (_, [claimants, differ], event) => {
    expect(accountsOf(event)).toEqual({ claimants, differ });
  });

  it('are undisputed only where the event is confirmed and no claim contradicts it', () => {
    const disputed = [
      eventWith([]),
      eventWith([], { status: 'reported' }),
      eventWith([], {}),
      eventWith([{ by: 'nis', status: 'denied' }]),
    ].map((event) => !isUndisputed(event));
    expect(disputed).toEqual([false, true, true, true]);
  });
});

describe('in a table', () => {
  const table = buildTable(
    file([
      { ...eventWith([{ by: 'nis' }, { by: 'jcs' }]), id: 'agreed' },
      { ...eventWith([{ by: 'nis' }]), id: 'alone', dates: date('2024-01-06') },
      { ...eventWith([{ by: 'nis' }], { status: 'disputed' }), id: 'disputed', dates: date('2024-01-07') },
      { ...eventWith([], { status: 'claimed' }), id: 'bare', dates: date('2024-01-08') },
    ]),
  );

  it('a mark has the number of claimants: 1 for a dispute with a single claimant, 0 where there is only one account', () => {
    expect([0, 1, 2, 3].map((row) => accountCount(table, row))).toEqual([2, 0, 1, 0]);
  });

  it('undisputed events are selected like a claimant', () => {
    const rows = matching(table, { kinds: [], actors: [], status: [], claimants: [UNDISPUTED] }, null);
    expect(Array.from(rows, (row) => table.id(row))).toEqual(['agreed', 'alone']);
  });

  it('without any claim there is no choice of undisputed events', () => {
    expect(buildTable(file([eventWith([])])).claimantIds).toEqual([]);
  });
});

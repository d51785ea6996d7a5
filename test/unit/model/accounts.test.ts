import { describe, expect, it } from 'vitest';
import type { Claim, EventDraft, Figure } from '../../../src/intake/types';
import { accountCount, accountsOf, isUndisputed, UNDISPUTED } from '../../../src/model/accounts';
import { buildTable } from '../../../src/model/build';
import { exclude } from '../../../src/model/figures';
import { matching } from '../../../src/model/filter';
import { date, draft, file } from './made';

const figure = (wish: Partial<Figure>): Figure => ({ measure: 'killed', ...wish });

describe('two figures exclude each other', () => {
  it.each<[string, boolean, Partial<Figure>, Partial<Figure>]>([
    ['where both are exact and differ', true, { best: 100 }, { best: 200 }],
    ['not where they are the same', false, { best: 100 }, { best: 100 }],
    ['not where "at least" is open to the other', false, { low: 100, bound: 'at-least' }, { best: 3000 }],
    ['where "at least" is above the other', true, { low: 1000, bound: 'at-least' }, { best: 300 }],
    ['where "up to" is below the other', true, { high: 100, bound: 'up-to' }, { best: 300 }],
    ['not where "about" reaches the other', false, { best: 1000, bound: 'about' }, { best: 1001 }],
    ['where "about" does not reach it', true, { best: 1000, bound: 'about' }, { best: 1200 }],
    ['not where their ranges touch', false, { low: 100, high: 200 }, { low: 200, high: 300 }],
    ['never across measures', false, { best: 1 }, { best: 9, measure: 'week' }],
    ['never across periods', false, { best: 1, period: '2024' }, { best: 9, period: '2025' }],
    ['not where one holds no number', false, { best: 1 }, {}],
  ])('%s', (_, expected, one, other) => {
    expect(exclude(figure(one), figure(other))).toBe(expected);
    expect(exclude(figure(other), figure(one))).toBe(expected);
  });
});

type Claims = readonly (Partial<Claim> & { readonly by: string })[];
const told = (claims: Claims, wish: Partial<EventDraft> = { status: 'confirmed' }): EventDraft =>
  draft('a', '2024-01-05', { kinds: ['test'], ...wish, claims } as never);
const kills = (best: number): Partial<Claim> => ({ figures: [{ measure: 'killed', best }] });

describe('the accounts of an event', () => {
  it.each<[string, [tellers: number, differ: boolean], EventDraft]>([
    ['are none without a claim', [0, false], told([])],
    ['are one where one claims it, however often', [1, false], told([{ by: 'nis' }, { by: 'nis' }])],
    ['agree where nobody tells it otherwise', [2, false], told([{ by: 'nis' }, { by: 'jcs' }])],
    ['differ where the event is disputed', [1, true], told([{ by: 'nis' }], { status: 'disputed' })],
    ['differ where a claimant denies it', [1, true], told([{ by: 'nis', status: 'denied' }])],
    ['differ where a claimant dates it otherwise', [1, true], told([{ by: 'nis', when: '2024-01-06' }])],
    ['agree where a claimant dates it the same', [1, false], told([{ by: 'nis', when: '2024-01-05' }])],
    ['differ where a claimant calls it otherwise', [1, true], told([{ by: 'nis', kinds: ['loss'] }])],
    ['differ where a claimant places it otherwise', [1, true], told([{ by: 'nis', place: { name: 'Sudzha' } }])],
    [
      'differ where figures of two exclude each other',
      [2, true],
      told([
        { by: 'nis', ...kills(1) },
        { by: 'jcs', ...kills(2) },
      ]),
    ],
    [
      'agree where one corrects himself',
      [1, false],
      told([
        { by: 'nis', ...kills(1) },
        { by: 'nis', ...kills(2) },
      ]),
    ],
  ])('%s', (_, [tellers, differ], event) => {
    expect(accountsOf(event)).toEqual({ tellers, differ });
  });

  it('are undisputed only where the event is confirmed and nobody tells it otherwise', () => {
    const disputed = [
      told([]),
      told([], { status: 'reported' }),
      told([], {}),
      told([{ by: 'nis', status: 'denied' }]),
    ].map((event) => !isUndisputed(event));
    expect(disputed).toEqual([false, true, true, true]);
  });
});

describe('of a table', () => {
  const table = buildTable(
    file([
      { ...told([{ by: 'nis' }, { by: 'jcs' }]), id: 'agreed' },
      { ...told([{ by: 'nis' }]), id: 'alone', dates: date('2024-01-06') },
      { ...told([{ by: 'nis' }], { status: 'disputed' }), id: 'disputed', dates: date('2024-01-07') },
      { ...told([], { status: 'claimed' }), id: 'bare', dates: date('2024-01-08') },
    ]),
  );

  it('a mark says how many claimants there are, 1 for a dispute without a second one, and 0 for one account', () => {
    expect([0, 1, 2, 3].map((row) => accountCount(table, row))).toEqual([2, 0, 1, 0]);
  });

  it('what nobody disputes is chosen as a claimant is', () => {
    const rows = matching(table, { kinds: [], actors: [], status: [], by: [UNDISPUTED] }, null);
    expect(Array.from(rows, (row) => table.id(row))).toEqual(['agreed', 'alone']);
  });

  it('without any claim nobody is asked who disputes', () => {
    expect(buildTable(file([told([])])).claimantIds).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Act, Actor, Succession, TreatyAct } from '../../../src/format/types';
import { buildTable } from '../../../src/model/buildTable';
import { treatyHistories } from '../../../src/model/treatyActions';
import { partyStatusOn, type PartyStatus } from '../../../src/model/partyStatus';
import { parseDay } from '../../../src/time/day';
import { draft, file } from './fixtures';

type Step = [when: string, act: Act, parties?: readonly string[], rest?: Partial<TreatyAct>];

interface Context {
  readonly actors?: readonly Actor[];
  readonly successions?: readonly Succession[];
}

/** The status of all parties, on a day, of the only treaty of a file with these acts. */
function statusesOn(
  steps: readonly Step[],
  day: string,
  { actors = [], successions = [] }: Context = {},
): PartyStatus[] {
  const events = steps.map(([when, act, parties, rest], i) =>
    draft(`e${String(i)}`, when, {
      treaties: [{ treaty: 'pact', act, ...(parties && { parties: [...parties] }), ...rest }],
    }),
  );
  const table = buildTable(file(events, { treaties: [{ id: 'pact' }], actors, successions }));
  const overBy = (id: string): number => table.to[table.rowOf.get(id)!]!;
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return partyStatusOn({ history: treatyHistories(table)[0]!, actors: byId, day: parseDay(day)!, overBy });
}

const linesOf = (all: readonly PartyStatus[]): string[] =>
  all.map(({ party, state, doubt }) => `${party} ${state}${doubt ? ` (${doubt})` : ''}`);

describe('an act changes the status of a party', () => {
  it.each<[Act, string]>([
    ['signature', 'signed'],
    ['approval', 'signed'],
    ['ratification', 'signed'],
    ['deposit', 'signed'],
    ['accession', 'bound'],
    ['entry-into-force', 'bound'],
    ['suspension', 'suspended'],
    ['withdrawal', 'ended'],
    ['expiry', 'ended'],
    ['termination', 'ended'],
  ])('%s: to %s, from the day of the act', (act, state) => {
    const steps: Step[] = [['2020-05-05', act, ['A']]];
    expect(linesOf(statusesOn(steps, '2020-05-04'))).toEqual([]);
    expect(linesOf(statusesOn(steps, '2020-05-05'))).toEqual([`A ${state}`]);
    expect(linesOf(statusesOn(steps, '2050-01-01'))).toEqual([`A ${state}`]);
  });

  it.each<Act>(['reservation', 'notice', 'extension'])('%s: not by itself', (act) => {
    expect(
      linesOf(
        statusesOn(
          [
            ['2020', 'accession', ['A']],
            ['2021', act, ['A']],
          ],
          '2022-01-01',
        ),
      ),
    ).toEqual(['A bound']);
  });

  it('to bound, which a later ratification does not undo', () => {
    const steps: Step[] = [
      ['2020-01-01', 'entry-into-force', ['A']],
      ['2021-01-01', 'ratification', ['A']],
    ];
    expect(linesOf(statusesOn(steps, '2022-01-01'))).toEqual(['A bound']);
  });

  it('to signed where the ratification is withdrawn', () => {
    const steps: Step[] = [
      ['2000', 'ratification', ['A']],
      ['2023-11-02', 'withdrawal', ['A'], { of: 'ratification' }],
    ];
    expect(linesOf(statusesOn(steps, '2024-01-01'))).toEqual(['A signed']);
  });

  it('of all parties where an end names none', () => {
    const steps: Step[] = [
      ['2000', 'accession', ['A']],
      ['2001', 'signature', ['B']],
      ['2010-01-01', 'expiry'],
      ['2011', 'signature', ['C']],
    ];
    expect(linesOf(statusesOn(steps, '2012-01-01'))).toEqual(['A ended', 'B ended', 'C signed']);
  });
});

describe('an effect with a date of its own', () => {
  const steps: Step[] = [
    ['2000', 'accession', ['A']],
    ['2019-02-01/2019-02-02', 'suspension', ['A'], { effective: '2019-02-02' }],
    ['2019-02-01/2019-02-02', 'notice', ['A'], { effective: '2019-08-02' }],
    ['2019-08-02', 'withdrawal', ['A']],
  ];
  it.each([
    ['2019-02-01', 'A bound'],
    ['2019-02-02', 'A suspended'],
    ['2019-08-01', 'A suspended'],
    ['2019-08-02', 'A ended'],
  ])('begins on that day: on %s %s', (day, state) => {
    expect(linesOf(statusesOn(steps, day))).toEqual([state]);
  });

  it('is announced until then', () => {
    const announced = statusesOn(steps, '2019-05-01')[0]!.announced;
    expect(announced.map(({ act, effective }) => [act, effective])).toEqual([['notice', '2019-08-02']]);
    expect(statusesOn(steps, '2019-08-02')[0]!.announced).toEqual([]);
  });
});

describe('uncertainty is reported, not decided:', () => {
  it.each<[string, Step[], string, string]>([
    [
      'one of two days, on the first',
      [['[2002-06-13,2002-06-14]', 'withdrawal', ['A']]],
      '2002-06-13',
      'A unclear (date)',
    ],
    ['one of two days, on the second', [['[2002-06-13,2002-06-14]', 'withdrawal', ['A']]], '2002-06-14', 'A ended'],
    ['a year, within it', [['1976', 'entry-into-force', ['A']]], '1976-07-01', 'A unclear (date)'],
    ['a year, after its end', [['1976', 'entry-into-force', ['A']]], '1977-01-01', 'A bound'],
    ['an uncertain day, on the day after', [['2017-04-11?', 'accession', ['A']]], '2017-04-11', 'A unclear (date)'],
    ['an ongoing act, from its start', [['2007-12-12/..', 'suspension', ['A']]], '2007-12-12', 'A suspended'],
    ['an unknown start', [['../1990', 'accession', ['A']]], '1985-01-01', 'A unclear (date)'],
    [
      'two acts that may have come in either order',
      [
        ['2000', 'suspension', ['A']],
        ['2000-06', 'accession', ['A']],
      ],
      '2001-01-01',
      'A unclear (order)',
    ],
    [
      'a notice whose day has come, with no further act',
      [
        ['2000', 'accession', ['A']],
        ['2003-01-10', 'notice', ['A'], { effective: '2003-04-10' }],
      ],
      '2003-04-10',
      'A unclear (notice)',
    ],
    [
      'entry into force without named parties, for a state that had ratified',
      [
        ['2000', 'ratification', ['A']],
        ['2001', 'entry-into-force'],
      ],
      '2002-01-01',
      'A unclear (unnamed)',
    ],
  ])('%s', (_, steps, day, state) => {
    expect(linesOf(statusesOn(steps, day))).toEqual([state]);
  });
});

describe('a party that ceased to exist', () => {
  const actors: Actor[] = [{ id: 'SUN', existed: '../1991' }, { id: 'RUS' }];
  const steps: Step[] = [
    ['1988-06-01', 'entry-into-force', ['SUN']],
    ['2019-02-02', 'suspension', ['RUS']],
  ];
  const succession: Succession = { treaties: ['pact'], of: 'SUN', by: ['RUS'], sources: [] };

  it.each([
    ['1990-12-31', ['SUN bound']],
    ['1991-06-01', ['SUN unclear (ceasing)']],
    ['1992-01-01', ['RUS bound']],
    ['2019-02-02', ['RUS suspended']],
  ])('has a status until then, and its successor after: on %s %j', (day, expected) => {
    expect(linesOf(statusesOn(steps, day, { actors, successions: [succession] }))).toEqual(expected);
  });

  it('and the successor’s status rests on the act of its predecessor', () => {
    const [russia] = statusesOn(steps, '2000-01-01', { actors, successions: [succession] });
    expect(russia).toMatchObject({ party: 'RUS', via: 'SUN', action: { act: 'entry-into-force', parties: ['SUN'] } });
    const [after] = statusesOn(steps, '2020-01-01', { actors, successions: [succession] });
    expect(after).toMatchObject({ party: 'RUS', via: null, action: { act: 'suspension' } });
  });

  it('leaves the status unclear where the file names no successor', () => {
    expect(linesOf(statusesOn(steps, '2000-01-01', { actors }))).toEqual(['SUN unclear (ceased)']);
  });

  it('leaves the status unclear until the event of the succession', () => {
    const context = { actors, successions: [{ ...succession, event: 'e2' }] };
    const later: Step[] = [steps[0]!, steps[1]!, ['1992-05-23', 'succession', ['RUS']]];
    expect(linesOf(statusesOn(later, '1992-05-22', context))).toEqual(['SUN unclear (ceased)']);
    expect(linesOf(statusesOn(later, '1992-05-23', context))).toEqual(['RUS bound']);
  });
});

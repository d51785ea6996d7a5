import { describe, expect, it } from 'vitest';
import type { Act, Actor, Succession, TreatyAct } from '../../../src/intake/types';
import { buildTable } from '../../../src/model/build';
import { livesOf } from '../../../src/model/deeds';
import { standingsOn, type Standing } from '../../../src/model/standing';
import { dayOf } from '../../../src/time/day';
import { draft, file } from './made';

type Step = [when: string, act: Act, parties?: readonly string[], rest?: Partial<TreatyAct>];

interface World {
  readonly actors?: readonly Actor[];
  readonly successions?: readonly Succession[];
}

/** How all parties stood on a day to the one treaty of a file with these acts. */
function standings(steps: readonly Step[], day: string, { actors = [], successions = [] }: World = {}): Standing[] {
  const events = steps.map(([when, act, parties, rest], i) =>
    draft(`e${String(i)}`, when, {
      treaties: [{ treaty: 'pact', act, ...(parties && { parties: [...parties] }), ...rest }],
    }),
  );
  const table = buildTable(file(events, { treaties: [{ id: 'pact' }], actors, successions }));
  const overBy = (id: string): number => table.to[table.rowOf.get(id)!]!;
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return standingsOn({ life: livesOf(table)[0]!, actors: byId, day: dayOf(day)!, overBy });
}

const told = (all: readonly Standing[]): string[] =>
  all.map(({ party, state, doubt }) => `${party} ${state}${doubt ? ` (${doubt})` : ''}`);

describe('an act makes a party', () => {
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
  ])('%s: %s, from the day of the act on', (act, state) => {
    const steps: Step[] = [['2020-05-05', act, ['A']]];
    expect(told(standings(steps, '2020-05-04'))).toEqual([]);
    expect(told(standings(steps, '2020-05-05'))).toEqual([`A ${state}`]);
    expect(told(standings(steps, '2050-01-01'))).toEqual([`A ${state}`]);
  });

  it.each<Act>(['reservation', 'notice', 'extension'])('%s: nothing by itself', (act) => {
    expect(
      told(
        standings(
          [
            ['2020', 'accession', ['A']],
            ['2021', act, ['A']],
          ],
          '2022-01-01',
        ),
      ),
    ).toEqual(['A bound']);
  });

  it('bound once for all: a later ratification does not take that back', () => {
    const steps: Step[] = [
      ['2020-01-01', 'entry-into-force', ['A']],
      ['2021-01-01', 'ratification', ['A']],
    ];
    expect(told(standings(steps, '2022-01-01'))).toEqual(['A bound']);
  });

  it('only signed, where it takes back its ratification', () => {
    const steps: Step[] = [
      ['2000', 'ratification', ['A']],
      ['2023-11-02', 'withdrawal', ['A'], { of: 'ratification' }],
    ];
    expect(told(standings(steps, '2024-01-01'))).toEqual(['A signed']);
  });

  it('and an end that names nobody ends it for all who were parties', () => {
    const steps: Step[] = [
      ['2000', 'accession', ['A']],
      ['2001', 'signature', ['B']],
      ['2010-01-01', 'expiry'],
      ['2011', 'signature', ['C']],
    ];
    expect(told(standings(steps, '2012-01-01'))).toEqual(['A ended', 'B ended', 'C signed']);
  });
});

describe('an effect dated apart', () => {
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
  ])('holds from that day: on %s %s', (day, state) => {
    expect(told(standings(steps, day))).toEqual([state]);
  });

  it('is announced in between', () => {
    const announced = standings(steps, '2019-05-01')[0]!.announced;
    expect(announced.map(({ act, effective }) => [act, effective])).toEqual([['notice', '2019-08-02']]);
    expect(standings(steps, '2019-08-02')[0]!.announced).toEqual([]);
  });
});

describe('doubt is told, not decided:', () => {
  it.each<[string, Step[], string, string]>([
    [
      'one of two days, on the first',
      [['[2002-06-13,2002-06-14]', 'withdrawal', ['A']]],
      '2002-06-13',
      'A unclear (date)',
    ],
    ['one of two days, on the second', [['[2002-06-13,2002-06-14]', 'withdrawal', ['A']]], '2002-06-14', 'A ended'],
    ['a year, within it', [['1976', 'entry-into-force', ['A']]], '1976-07-01', 'A unclear (date)'],
    ['a year, after it', [['1976', 'entry-into-force', ['A']]], '1977-01-01', 'A bound'],
    ['an uncertain day, on the day after', [['2017-04-11?', 'accession', ['A']]], '2017-04-11', 'A unclear (date)'],
    ['what goes on, from its beginning', [['2007-12-12/..', 'suspension', ['A']]], '2007-12-12', 'A suspended'],
    ['a beginning nobody knows', [['../1990', 'accession', ['A']]], '1985-01-01', 'A unclear (date)'],
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
      'a notice whose day has come, and no word of what became of it',
      [
        ['2000', 'accession', ['A']],
        ['2003-01-10', 'notice', ['A'], { effective: '2003-04-10' }],
      ],
      '2003-04-10',
      'A unclear (notice)',
    ],
    [
      'entry into force for nobody knows whom, of one who had ratified',
      [
        ['2000', 'ratification', ['A']],
        ['2001', 'entry-into-force'],
      ],
      '2002-01-01',
      'A unclear (unnamed)',
    ],
  ])('%s', (_, steps, day, state) => {
    expect(told(standings(steps, day))).toEqual([state]);
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
  ])('stands until then, then the one that took its place: on %s %j', (day, expected) => {
    expect(told(standings(steps, day, { actors, successions: [succession] }))).toEqual(expected);
  });

  it('and the act that says so is the one of its predecessor', () => {
    const [russia] = standings(steps, '2000-01-01', { actors, successions: [succession] });
    expect(russia).toMatchObject({ party: 'RUS', via: 'SUN', deed: { act: 'entry-into-force', parties: ['SUN'] } });
    const [after] = standings(steps, '2020-01-01', { actors, successions: [succession] });
    expect(after).toMatchObject({ party: 'RUS', via: null, deed: { act: 'suspension' } });
  });

  it('leaves it unclear, where the file does not say who took its place', () => {
    expect(told(standings(steps, '2000-01-01', { actors }))).toEqual(['SUN unclear (ceased)']);
  });

  it('leaves it unclear until the event by which its place was taken', () => {
    const world = { actors, successions: [{ ...succession, event: 'e2' }] };
    const later: Step[] = [steps[0]!, steps[1]!, ['1992-05-23', 'succession', ['RUS']]];
    expect(told(standings(later, '1992-05-22', world))).toEqual(['SUN unclear (ceased)']);
    expect(told(standings(later, '1992-05-23', world))).toEqual(['RUS bound']);
  });
});

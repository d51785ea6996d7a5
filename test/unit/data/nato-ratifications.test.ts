import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTimeline } from '../../../src/format/read';
import { DAY } from '../../../src/time/instant';

const { file } = readTimeline(readFileSync('data/nato-enlargement.json', 'utf8'));
const acts = file!.events.flatMap((event) => (event.treaties ?? []).map((act) => ({ ...act, when: event.when })));

const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY;

/** The states with this act on the protocol, with the days since its signature. */
function rows(treaty: string, act: string): string[] {
  const signed = dayOf(acts.find((one) => one.treaty === treaty && one.act === 'signature')!.when);
  const found = acts.filter((one) => one.treaty === treaty && one.act === act);
  return found.flatMap((one) => (one.parties ?? []).map((party) => `${party} ${dayOf(one.when) - signed}`));
}

const BOTH = [
  ...[
    'CAN 0',
    'ISL 0',
    'NOR 0',
    'DNK 0',
    'EST 1',
    'GBR 1',
    'ALB 2',
    'DEU 3',
    'NLD 7',
    'LUX 7',
    'BGR 8',
    'LVA 9',
    'SVN 9',
    'HRV 10',
  ],
  ...['POL 15', 'LTU 15', 'BEL 15', 'ROU 16', 'MKD 22', 'MNE 23', 'FRA 28', 'ITA 29', 'USA 29', 'CZE 53', 'GRC 72'],
  ...['PRT 73', 'ESP 78', 'SVK 84'],
];

test('each of the 30 allies approves Finland’s protocol the recorded number of days after its signature', () => {
  expect(rows('protocol-fin', 'approval')).toEqual([...BOTH, 'HUN 265', 'TUR 268']);
});

test('each of the 30 allies approves Sweden’s protocol the recorded number of days after its signature', () => {
  expect(rows('protocol-swe', 'approval')).toEqual([...BOTH, 'TUR 567', 'HUN 601']);
});

test('the signature by a head of state is an act of its own where it is known', () => {
  expect(rows('protocol-fin', 'ratification')).toEqual(['SVK 85']);
  expect(rows('protocol-swe', 'ratification')).toEqual(['SVK 85', 'TUR 569', 'HUN 609']);
});

test('the states that approve a protocol are those that signed it', () => {
  for (const treaty of ['protocol-fin', 'protocol-swe']) {
    const signed = acts.find((one) => one.treaty === treaty && one.act === 'signature')!.parties!;
    const approved = rows(treaty, 'approval').map((row) => row.slice(0, 3));
    expect(approved.toSorted()).toEqual(signed.toSorted());
  }
});

test('18 allies notify the depositary of their acceptance of Romania’s protocol, and with Canada are bound by it', () => {
  const notified = acts.filter((one) => one.treaty === 'protocol-rou' && one.act === 'deposit');
  expect(new Set(notified.map((one) => one.depositary))).toEqual(new Set(['USA']));
  const bound = acts.find((one) => one.treaty === 'protocol-rou' && one.act === 'entry-into-force')!.parties!;
  expect([...notified.flatMap((one) => one.parties ?? []), 'CAN'].toSorted()).toEqual(bound.toSorted());
});

test.each([
  ['1949-08-23', 0],
  ['1949-08-24', 12],
  ['1952-02-18', 14],
  ['1955-05-06', 15],
  ['1982-05-30', 16],
  ['1999-03-12', 19],
  ['2004-03-29', 26],
  ['2009-04-01', 28],
  ['2017-06-05', 29],
  ['2020-03-27', 30],
  ['2023-04-04', 31],
  ['2024-03-06', 31],
  ['2024-03-07', 32],
])('on %s the North Atlantic Treaty binds %i states', (day, count) => {
  const binding = acts.filter(
    (one) => one.treaty === 'north-atlantic-treaty' && /^(?:entry-into-force|accession)$/.test(one.act),
  );
  const parties = binding.filter((one) => one.when <= day).flatMap((one) => one.parties ?? []);
  expect(new Set(parties).size).toBe(count);
  expect(parties).toHaveLength(count);
});

test('every ally that acts on a protocol has a span of coverage that holds the day', () => {
  const holds = (span: string, day: string): boolean => {
    const [from, to = from] = span.split('/') as [string, string?];
    return from <= day.slice(0, from.length) && day.slice(0, to.length) <= to;
  };
  const actions = acts.filter((one) => /^(?:approval|ratification|deposit)$/.test(one.act));
  const days = actions.flatMap((one) =>
    (one.parties ?? []).map((party) => ({ party, day: one.when.replace('?', '').split('/')[0]! })),
  );
  const bare = days.filter(
    ({ party, day }) => !file!.coverage.some((one) => one.actors?.includes(party) && holds(one.span, day)),
  );
  expect(bare).toEqual([]);
});

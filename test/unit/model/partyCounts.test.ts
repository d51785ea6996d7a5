import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTimeline } from '../../../src/format/read';
import { buildTable } from '../../../src/model/buildTable';
import { hasPartyLine, partyCountsOf, type PartyCount } from '../../../src/model/partyCounts';
import { treatyHistories } from '../../../src/model/treatyActions';
import { isoDay } from '../../../src/time/day';
import { instant } from '../../../src/time/instant';

function countsOf(file: string, id: string): PartyCount[] {
  const table = buildTable(readTimeline(readFileSync(`data/${file}.json`, 'utf8')).file!);
  const history = treatyHistories(table).find(({ treaty }) => treaty.id === id)!;
  return partyCountsOf(table, history);
}
const formatted = (counts: readonly PartyCount[]): string[] =>
  counts.map(({ at, sure, most, all }) => `${isoDay(instant(at))} ${[sure, most, all].join('/')}`);

describe('the number of parties', () => {
  it('of NATO is 12 from 1949 on and 32 in 2024', () => {
    const counts = formatted(countsOf('nato-enlargement', 'north-atlantic-treaty'));
    expect(counts[0]).toBe('1949-08-24 12/12/12');
    expect(counts.slice(-2)).toEqual(['2023-04-04 31/31/31', '2024-03-07 32/32/32']);
  });

  it('counts who has ratified apart from who is bound', () => {
    const counts = formatted(countsOf('nato-enlargement', 'protocol-rou'));
    expect(counts[0]).toBe('2003-03-28 0/0/1');
    expect(counts.at(-2)).toBe('2004-02-25 0/0/17');
    expect(counts.at(-1)).toBe('2004-02-27 19/19/19');
  });

  it('ends with the treaty, and does not count who only signed', () => {
    expect(formatted(countsOf('arms-control', 'start-1')).slice(-2)).toEqual(['1994-12-05 5/5/5', '2009-12-05 0/0/0']);
    expect(countsOf('arms-control', 'budapest')).toEqual([]);
  });

  it('counts the suspended, and apart those of which it is unclear', () => {
    expect(formatted(countsOf('arms-control', 'cfe'))).toEqual([
      '1992-11-09 2/2/2',
      '2007-12-12 1/2/2',
      '2007-12-13 2/2/2',
      '2023-11-07 1/1/1',
      '2023-12-07 2/2/2',
    ]);
  });

  it('is drawn from five on', () => {
    expect(hasPartyLine(countsOf('nato-enlargement', 'north-atlantic-treaty'))).toBe(true);
    expect(hasPartyLine(countsOf('arms-control', 'inf'))).toBe(false);
    expect(hasPartyLine([])).toBe(false);
  });
});

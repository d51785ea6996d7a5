import { describe, expect, it } from 'vitest';
import * as D from '../../../src/time/edtfTypes';
import { parseEdtf } from '../../../src/time/edtf';
import { extentOf, instantsOf, memberExtents } from '../../../src/time/extent';

function read(text: string): D.Edtf {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(`${text}: ${result.error.code}`);
  return result.value;
}

const NEVER = '∞';
const say = (at: number): string => {
  if (!Number.isFinite(at)) return (at < 0 ? '-' : '') + NEVER;
  return new Date(at).toISOString().replace(/T00:00:00\.000Z$|:00\.000Z$/, '');
};
const four = ({ from, latestStart, earliestEnd, to }: D.Extent): string[] =>
  [from, latestStart, earliestEnd, to].map(say);

describe('the four instants of a date', () => {
  it.each([
    ['2024-10', ['2024-10-01', '2024-11-01', '2024-10-01', '2024-11-01'], 0],
    ['2024-10-04~', ['2024-10-04', '2024-10-05', '2024-10-04', '2024-10-05'], D.IS_APPROXIMATE],
    ['2024-10-XX', ['2024-10-01', '2024-11-01', '2024-10-01', '2024-11-01'], D.IS_UNSPECIFIED],
    ['2024-10/2024-12', ['2024-10-01', '2024-11-01', '2024-12-01', '2025-01-01'], D.INTERVAL],
    ['2024?/2024-12', ['2024-01-01', '2025-01-01', '2024-12-01', '2025-01-01'], D.INTERVAL | D.IS_UNCERTAIN],
    ['2024-10/..', ['2024-10-01', '2024-11-01', NEVER, NEVER], D.INTERVAL | D.OPEN_END],
    ['2024-10/', ['2024-10-01', '2024-11-01', '2024-10-01', NEVER], D.INTERVAL | D.UNKNOWN_END],
    ['../2024', ['-∞', '-∞', '2024-01-01', '2025-01-01'], D.INTERVAL | D.OPEN_START],
    ['/2024', ['-∞', '2025-01-01', '2024-01-01', '2025-01-01'], D.INTERVAL | D.UNKNOWN_START],
    ['[1667,1670..1672]', ['1667-01-01', '1673-01-01', '1667-01-01', '1673-01-01'], D.ONE_OF],
    [
      '{1960,1961-12%}',
      ['1960-01-01', '1962-01-01', '1960-01-01', '1962-01-01'],
      D.ALL_OF | D.IS_APPROXIMATE | D.IS_UNCERTAIN,
    ],
    ['[1667,1668..]', ['1667-01-01', NEVER, '1667-01-01', NEVER], D.ONE_OF | D.OPEN_END],
    ['[..1667]', ['-∞', '1668-01-01', '-∞', '1668-01-01'], D.ONE_OF | D.OPEN_START],
  ])('%s: %j, flags %i', (text, instants, flags) => {
    const extent = extentOf(read(text));
    expect([four(extent), extent.flags]).toEqual([instants, flags]);
  });
});

describe('a time with an offset', () => {
  const early = read('2024-10-31T07:10+09:00');

  it('stands on the day of its own wall clock', () => {
    expect(say(extentOf(early).from)).toBe('2024-10-31T07:10');
  });

  it('is ordered by its instant', () => {
    expect(say(instantsOf(early).from)).toBe('2024-10-30T22:10');
    expect(instantsOf(early).from).toBeLessThan(instantsOf(read('2024-10-31T00:00Z')).from);
  });

  it('without an offset is read as UTC', () => {
    expect(instantsOf(read('2024-10-31T07:10'))).toEqual(extentOf(read('2024-10-31T07:10')));
  });

  it('shifts each end of an interval by itself', () => {
    const flight = instantsOf(read('2024-10-31T23:00+09:00/2024-10-31T15:30Z'));
    expect([say(flight.from), say(flight.earliestEnd)]).toEqual(['2024-10-31T14:00', '2024-10-31T15:30']);
  });
});

describe('the members of a date', () => {
  it('of a set are its dates, each marked as one of them', () => {
    const members = memberExtents(read('[1667,1670..1672]'));
    expect(members.map(four)).toEqual([
      ['1667-01-01', '1668-01-01', '1667-01-01', '1668-01-01'],
      ['1670-01-01', '1671-01-01', '1672-01-01', '1673-01-01'],
    ]);
    expect(members.map(({ flags }) => flags)).toEqual([D.ONE_OF, D.ONE_OF | D.INTERVAL]);
  });

  it('of anything else are the date itself', () => {
    expect(memberExtents(read('2014/..'))).toEqual([extentOf(read('2014/..'))]);
  });
});

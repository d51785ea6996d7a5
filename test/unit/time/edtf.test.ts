import { describe, expect, it } from 'vitest';
import {
  APPROXIMATE as A,
  UNCERTAIN as U,
  UNSPECIFIED as X,
  type Edtf,
  type EdtfDate,
} from '../../../src/time/edtfTypes';
import { parseEdtf } from '../../../src/time/edtf';

function read(text: string): Edtf {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(`${text}: ${result.error.code}`);
  return result.value;
}

function date(text: string): EdtfDate {
  const edtf = read(text);
  if (edtf.type !== 'date') throw new Error(`${text} is a ${edtf.type}`);
  return edtf;
}

const iso = (at: number): string => new Date(at).toISOString().replace(/T00:00:00\.000Z$|:00\.000Z$|\.000Z$/, '');

describe('parseEdtf reads a date as the span that it may mean', () => {
  it.each([
    // Level 0
    ['1985-04-12', 'day', '1985-04-12', '1985-04-13'],
    ['1985-04', 'month', '1985-04-01', '1985-05-01'],
    ['1985', 'year', '1985-01-01', '1986-01-01'],
    ['0000', 'year', '0000-01-01', '0001-01-01'],
    ['0099-12-31', 'day', '0099-12-31', '0100-01-01'],
    ['2000-02-29', 'day', '2000-02-29', '2000-03-01'],
    ['0000-02-29', 'day', '0000-02-29', '0000-03-01'],
    ['1985-04-12T23:20:30', 'second', '1985-04-12T23:20:30', '1985-04-12T23:20:31'],
    ['1985-04-12T23:20', 'minute', '1985-04-12T23:20', '1985-04-12T23:21'],
    ['1985-04-12T23', 'hour', '1985-04-12T23:00', '1985-04-13'],
    ['1985-04-12T24:00:00', 'second', '1985-04-13', '1985-04-13T00:00:01'],
    // Level 1
    ['Y170000E0', 'year', '+170000-01-01', '+170001-01-01'],
    ['Y-120000', 'year', '-120000-01-01', '-119999-01-01'],
    ['-1985', 'year', '-001985-01-01', '-001984-01-01'],
    ['-0043-03-15', 'day', '-000043-03-15', '-000043-03-16'],
    ['2001-21', 'season', '2001-03-01', '2001-06-01'],
    ['2001-24', 'season', '2001-12-01', '2002-03-01'],
    ['201X', 'decade', '2010-01-01', '2020-01-01'],
    ['20XX', 'century', '2000-01-01', '2100-01-01'],
    ['2004-XX', 'year', '2004-01-01', '2005-01-01'],
    ['1985-04-XX', 'month', '1985-04-01', '1985-05-01'],
    ['1985-XX-XX', 'year', '1985-01-01', '1986-01-01'],
    // Level 2
    ['Y-17E4', 'year', '-170000-01-01', '-169999-01-01'],
    ['1950S2', 'century', '1900-01-01', '2000-01-01'],
    ['1953S3', 'decade', '1950-01-01', '1960-01-01'],
    ['-0153S2', 'century', '-000199-01-01', '-000099-01-01'],
    ['Y171010S3', 'millennium', '+171000-01-01', '+172000-01-01'],
    ['2001-28', 'season', '2001-12-01', '2002-03-01'],
    ['2001-29', 'season', '2001-09-01', '2001-12-01'],
    ['2001-34', 'season', '2001-04-01', '2001-07-01'],
    ['2001-39', 'season', '2001-09-01', '2002-01-01'],
    ['2001-41', 'season', '2001-07-01', '2002-01-01'],
    ['156X-12-25', 'decade', '1560-12-25', '1569-12-26'],
    ['15XX-12-XX', 'century', '1500-12-01', '1600-01-01'],
    ['XXXX-12-XX', 'millennium', '0000-12-01', '+010000-01-01'],
    ['1XXX-XX', 'millennium', '1000-01-01', '2000-01-01'],
    ['1984-1X', 'year', '1984-10-01', '1985-01-01'],
    ['2004-X1-03', 'year', '2004-01-03', '2004-11-04'],
    ['2004-07-3X', 'month', '2004-07-30', '2004-08-01'],
    ['XXXX-02-29', 'millennium', '0000-02-29', '9996-03-01'],
    ['-01XX', 'century', '-000199-01-01', '-000099-01-01'],
    ['-0XXX', 'millennium', '-000999-01-01', '0000-01-01'],
  ])('%s: a %s, from %s to %s', (text, precision, from, to) => {
    const { precision: found, span, text: kept } = date(text);
    expect([kept, found, iso(span.from), iso(span.to)]).toEqual([text, precision, from, to]);
  });
});

describe('a qualifier applies to its parts of the date', () => {
  it.each<[string, [number, number, number], string]>([
    ['2004-06-11', [0, 0, 0], 'nothing'],
    ['1984?', [U, 0, 0], 'the whole'],
    ['2004-06~', [A, A, 0], 'the whole'],
    ['2004-06-11%', [A | U, A | U, A | U], 'the whole, twice'],
    ['2004~-06-11', [A, 0, 0], 'after a part: that part and those before it'],
    ['2004-06~-11', [A, A, 0], 'after a part: that part and those before it'],
    ['?2004-06-~11', [U, 0, A], 'before a part: that part'],
    ['2004?-06-~11', [U, 0, A], 'each by its own sign'],
    ['%-0043-03', [A | U, 0, 0], 'before a year BCE'],
    ['2001-21~', [A, A, 0], 'a season'],
    ['2001-~21', [0, A, 0], 'a season alone'],
    ['156X~', [A | X, 0, 0], 'digits not known'],
    ['2004-XX-11?', [U, U | X, U], 'a month not known'],
    ['1950S2~', [A, 0, 0], 'significant digits'],
  ])('%s: %j, %s', (text, bits) => {
    const { year, month, day } = date(text);
    expect([year, month, day]).toEqual(bits);
  });
});

it.each<[string, number | null]>([
  ['2024-10-31T07:10', null],
  ['2024-10-31T07:10Z', 0],
  ['2024-10-31T07:10+09:00', 540],
  ['2024-10-31T07:10-03:30', -210],
  ['2024-10-31T07:10:30.25+05', 300],
])('%s keeps its wall clock and is %s minutes east of UTC', (text, offset) => {
  const { span, offset: found } = date(text);
  expect([iso(span.from).slice(0, 16), found]).toEqual(['2024-10-31T07:10', offset]);
});

describe('parseEdtf reads intervals and sets', () => {
  it.each([
    ['1964/2008', '1964', '2008'],
    ['2004-02-01/2005', '2004-02-01', '2005'],
    ['1985-04-12/..', '1985-04-12', 'open'],
    ['../1985', 'open', '1985'],
    ['1985-04-12/', '1985-04-12', 'unknown'],
    ['/1985', 'unknown', '1985'],
    ['../..', 'open', 'open'],
    ['2024-10-15/2024-10', '2024-10-15', '2024-10'],
    ['[2024-10-08,2024-10-09]/2024-10-13', '[2024-10-08,2024-10-09]', '2024-10-13'],
    ['2024-10-31T23:00+09:00/2024-10-31T15:00Z', '2024-10-31T23:00+09:00', '2024-10-31T15:00Z'],
  ])('%s from %s to %s', (text, start, end) => {
    const interval = read(text);
    if (interval.type !== 'interval') throw new Error(interval.type);
    const written = [interval.start, interval.end].map((one) => (typeof one === 'string' ? one : one.text));
    expect(written).toEqual([start, end]);
  });

  it.each([
    ['[1667,1668,1670..1672]', 'one', ['1667', '1668', '1670..1672'], false, false],
    ['{1960,1961-12}', 'all', ['1960', '1961-12'], false, false],
    ['[..1760-12-03]', 'one', ['1760-12-03'], true, false],
    ['[1760-01, 1760-12..]', 'one', ['1760-01', '1760-12'], false, true],
    ['{..1984~}', 'all', ['1984~'], true, false],
  ])('%s: %s of %j', (text, of, members, earlier, later) => {
    const set = read(text);
    if (set.type !== 'set') throw new Error(set.type);
    const texts = set.members.map((member) => member.text);
    expect([set.of, texts, set.earlier, set.later]).toEqual([of, members, earlier, later]);
  });
});

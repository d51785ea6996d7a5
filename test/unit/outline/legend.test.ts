import { describe, expect, it } from 'vitest';
import { legendOf, type LegendContents } from '../../../src/outline/legend';
import { GROUPS } from '../../gallery/samples';
import { rowOf as rowOfSample, TABLE } from '../../gallery/scene';
import { allRows, madeTable, rowOf } from './made';

const table = madeTable();
const told = (contents: LegendContents): string[] =>
  Object.entries(contents)
    .filter(([, value]) => value === true)
    .map(([name]) => name);

describe('the legend explains', () => {
  it.each([
    ['a treaty step of a known day', ['in-force'], ['deeds']],
    ['an approximate, disputed day', ['losses'], ['deeds', 'approximate', 'accounts']],
    ['what went on when somebody looked', ['since'], ['deeds', 'faded', 'lastSeen']],
    ['what ended, and began nobody says when', ['until'], ['deeds', 'before']],
    ['words beside deeds', ['hostile', 'in-force'], ['deeds', 'words']],
  ])('%s', (_, ids, expected) => {
    expect(
      told(
        legendOf(
          table,
          ids.map((id) => rowOf(table, id)),
          false,
        ),
      ),
    ).toEqual(expected);
  });

  it('families and hues in their order, once each', () => {
    const { families, hues } = legendOf(table, allRows(table), true);
    expect(families).toEqual(['treaty', 'troops', 'statement', 'loss', 'other']);
    expect(hues).toEqual(['coop', 'conf', 'neutral']);
  });

  it('nothing where there is nothing', () => {
    expect(told(legendOf(table, [], false))).toEqual([]);
  });
});

describe('of each kind of date it explains the signs that are drawn, and no others:', () => {
  const contents = (id: string, isLong: boolean): string[] => {
    const row = rowOfSample(GROUPS.flatMap(({ samples }) => samples).find((sample) => sample.id === id)!);
    return told(legendOf(TABLE, [row], { density: false, spread: false, isLong: () => isLong })).filter(
      (name) => name !== 'deeds' && name !== 'words',
    );
  };

  it.each<[string, readonly string[], readonly string[]]>([
    ['day', [], ['coarse']],
    ['month', [], ['coarse']],
    ['about a month', ['approximate'], ['approximate', 'coarse']],
    ['uncertain day', ['uncertain'], ['uncertain', 'coarse']],
    ['both', ['approximate', 'uncertain'], ['approximate', 'uncertain', 'coarse']],
    ['day unknown', ['unspecified'], ['unspecified']],
    ['one of two days', ['oneOf'], ['oneOf']],
    ['each of three days', ['allOf'], ['allOf']],
    ['or earlier', ['oneOf', 'beyond'], ['oneOf', 'beyond']],
    ['day to day', [], []],
    ['month to month', [], ['faded']],
    ['goes on', ['open'], ['open']],
    ['goes on, looked', ['open'], ['lastSeen']],
    ['end unknown', ['unspecified'], ['unspecified']],
    ['month to unknown', ['unspecified'], ['faded', 'unspecified']],
    ['began who knows when', ['before'], ['before']],
    ['beginning unknown', ['unspecified'], ['unspecified']],
  ])('%s: as a mark %j, at its length %j', (id, asMark, atLength) => {
    expect([contents(id, false), contents(id, true)]).toEqual([[...asMark], [...atLength]]);
  });

  it('counts, and counts of dates too coarse for that, only where there are some', () => {
    const layout = { density: true, spread: true, isLong: () => false };
    expect(told(legendOf(table, [], layout))).toEqual(['density', 'spread']);
  });
});

import { describe, expect, it } from 'vitest';
import { legendOf, type LegendContents } from '../../../src/outline/legend';
import { GROUPS } from '../../gallery/samples';
import { rowOf as rowOfSample, TABLE } from '../../gallery/scene';
import { allRows, madeTable, rowOf } from './fixtures';

const table = madeTable();
const keysOf = (contents: LegendContents): string[] =>
  Object.entries(contents)
    .filter(([, value]) => value === true)
    .map(([name]) => name);

describe('the legend explains', () => {
  it.each([
    ['a treaty step of a known day', ['in-force'], ['material']],
    ['an approximate, disputed day', ['losses'], ['material', 'approximate', 'accounts']],
    ['an event that was ongoing when last checked', ['since'], ['material', 'faded', 'lastSeen']],
    ['an event with an unknown start', ['until'], ['material', 'before']],
    ['verbal and material events', ['hostile', 'in-force'], ['material', 'verbal']],
  ])('%s', (_, ids, expected) => {
    expect(
      keysOf(
        legendOf(
          table,
          ids.map((id) => rowOf(table, id)),
          false,
        ),
      ),
    ).toEqual(expected);
  });

  it('families and colours in their order, once each', () => {
    const { shapes, hues } = legendOf(table, allRows(table), true);
    expect(shapes.map(({ id }) => id)).toEqual(['treaty', 'troops', 'statement', 'loss', 'other']);
    expect(hues).toEqual(['coop', 'conf', 'neutral']);
  });

  it('nothing where there are no events', () => {
    expect(keysOf(legendOf(table, [], false))).toEqual([]);
  });
});

describe('for each kind of date explains exactly the signs that are drawn:', () => {
  const contents = (id: string, isLong: boolean): string[] => {
    const row = rowOfSample(GROUPS.flatMap(({ samples }) => samples).find((sample) => sample.id === id)!);
    return keysOf(legendOf(TABLE, [row], { density: false, spread: false, isLong: () => isLong })).filter(
      (name) => name !== 'material' && name !== 'verbal',
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
    ['or earlier', ['before', 'oneOf'], ['before', 'oneOf']],
    ['day to day', [], []],
    ['month to month', [], ['faded']],
    ['ongoing', ['open'], ['open']],
    ['ongoing when last seen', ['open'], ['lastSeen']],
    ['end unknown', ['before'], ['before']],
    ['month to unknown', ['before'], ['faded', 'before']],
    ['began at an unknown time', ['before'], ['before']],
    ['beginning unknown', ['before'], ['before']],
  ])('%s: as a mark %j, as a bar %j', (id, asMark, atLength) => {
    expect([contents(id, false), contents(id, true)]).toEqual([[...asMark], [...atLength]]);
  });

  it('counts and spread counts only where there are some', () => {
    const layout = { density: true, spread: true, isLong: () => false };
    expect(keysOf(legendOf(table, [], layout))).toEqual(['density', 'spread']);
  });
});

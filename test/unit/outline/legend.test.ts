import { describe, expect, it } from 'vitest';
import { legendOf, type LegendContents } from '../../../src/outline/legend';
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
    ['what goes on', ['since'], ['deeds', 'faded', 'open']],
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

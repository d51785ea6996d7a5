import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTimelineValue } from '../../../src/intake/reader';
import { buildTable } from '../../../src/model/build';
import { convert, SETS } from '../../datasets/convert.mjs';

const FOLDER = '../shared/data';

/** Rows of each data set that can be dated, and a fact of each that a reader knows. */
const EXPECTED: Readonly<Record<string, { rows: number; id: string; from: string }>> = {
  'un-roll-calls': { rows: 6203, id: 'rc9001', from: '1946-01-01' },
  'nuclear-tests': { rows: 2051, id: 't45001-0', from: '1945-07-16' },
  'military-exercises': { rows: 3707, id: 'mme88-1', from: '1980-01-01' },
};

describe.each(Object.entries(SETS))('%s, a data set that nobody made for Entente', (id, { folder }) => {
  const there = existsSync(`${FOLDER}/${folder}`);

  it.skipIf(!there)(there ? 'reads without an error, event by event' : `skipped: ${folder} is not here`, () => {
    const { file, issues } = readTimelineValue(convert(id, FOLDER));
    expect(issues.filter(({ level }) => level === 'error')).toEqual([]);
    const table = buildTable(file!);
    expect(table.count).toBe(EXPECTED[id]!.rows);
    expect(new Date(table.from[0]!).toISOString()).toContain(EXPECTED[id]!.from);
    expect(table.rowOf.has(EXPECTED[id]!.id)).toBe(true);
  });
});

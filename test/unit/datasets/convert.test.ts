import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTimelineValue } from '../../../src/format/read';
import { buildTable } from '../../../src/model/buildTable';
import { convert, SETS } from '../../datasets/convert.mjs';

/** The folder with the data sets, which are not part of this repository. */
const DATASETS = process.env['DATASETS'] ?? '';

/** Rows of each data set that can be dated, and a well-known event of each. */
const EXPECTED: Readonly<Record<string, { rows: number; id: string; from: string }>> = {
  'un-roll-calls': { rows: 6203, id: 'rc9001', from: '1946-01-01' },
  'nuclear-tests': { rows: 2051, id: 't45001-0', from: '1945-07-16' },
  'military-exercises': { rows: 3707, id: 'mme88-1', from: '1980-01-01' },
};

describe.each(Object.entries(SETS))('%s, a data set that was not made for Entente', (id, { folder }) => {
  const isHere = DATASETS !== '' && existsSync(join(DATASETS, folder));

  it.skipIf(!isHere)('converts to a file without errors (where DATASETS names its folder)', () => {
    const { file, issues } = readTimelineValue(convert(id, DATASETS));
    expect(issues.filter(({ level }) => level === 'error')).toEqual([]);
    const table = buildTable(file!);
    expect(table.count).toBe(EXPECTED[id]!.rows);
    expect(new Date(table.from[0]!).toISOString()).toContain(EXPECTED[id]!.from);
    expect(table.rowOf.has(EXPECTED[id]!.id)).toBe(true);
  });
});

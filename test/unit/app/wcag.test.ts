import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CRITERIA, type Criterion, type CriterionId } from '../../../src/app/docs/wcag/criteria';
import { CRITERIA_DE } from '../../../src/app/docs/wcag/de';
import { CRITERIA_EN } from '../../../src/app/docs/wcag/en';

/** The numbers of criteria under each guideline of WCAG 2.2, of level A and of level AA. */
const GUIDELINES: Readonly<Record<string, readonly [a: readonly number[], aa: readonly number[]]>> = {
  '1.1': [[1], []],
  '1.2': [
    [1, 2, 3],
    [4, 5],
  ],
  '1.3': [
    [1, 2, 3],
    [4, 5],
  ],
  '1.4': [
    [1, 2],
    [3, 4, 5, 10, 11, 12, 13],
  ],
  '2.1': [[1, 2, 4], []],
  '2.2': [[1, 2], []],
  '2.3': [[1], []],
  '2.4': [
    [1, 2, 3, 4],
    [5, 6, 7, 11],
  ],
  '2.5': [
    [1, 2, 3, 4],
    [7, 8],
  ],
  '3.1': [[1], [2]],
  '3.2': [
    [1, 2, 6],
    [3, 4],
  ],
  '3.3': [
    [1, 2, 7],
    [3, 4, 8],
  ],
  '4.1': [[2], [3]],
};
const ids = Object.keys(CRITERIA) as CriterionId[];
const levelled = (level: 'A' | 'AA', at: 0 | 1): string[] =>
  Object.entries(GUIDELINES).flatMap(([guideline, levels]) => levels[at].map((n) => `${guideline}.${n} ${level}`));

describe('the page about WCAG 2.2', () => {
  it('has all 55 criteria of level A and AA, and no other', () => {
    const expected = [...levelled('A', 0), ...levelled('AA', 1)].sort();
    expect(expected).toHaveLength(55);
    expect(ids.map((id) => `${id} ${CRITERIA[id].level}`).sort()).toEqual(expected);
  });

  it('says how each is met, in both languages, and not in the same words', () => {
    for (const id of ids) {
      const [english, german] = [CRITERIA_EN[id], CRITERIA_DE[id]];
      for (const text of [...english, ...german]) expect([id, text.length > 4]).toEqual([id, true]);
      expect([id, english[1] === german[1]]).toEqual([id, false]);
    }
  });

  it.each(ids.flatMap((id) => ((CRITERIA[id] as Criterion).test === null ? [] : [id])))(
    'names a test that is there for %s',
    (id) => {
      const { file, name } = (CRITERIA[id] as Criterion).test!;
      expect(existsSync(file)).toBe(true);
      if (name !== undefined) expect(readFileSync(file, 'utf8')).toContain(`'${name}'`);
    },
  );

  it('says so where no machine tests one that applies', () => {
    for (const id of ids) {
      if (CRITERIA[id].test !== null) continue;
      expect(CRITERIA_EN[id][1]).toMatch(/^Not applicable|Not tested by a machine\.$|^Nothing flashes/);
      expect(CRITERIA_DE[id][1]).toMatch(/^Nicht anwendbar|Nicht maschinell geprüft\.$|^Nichts blitzt/);
    }
  });
});

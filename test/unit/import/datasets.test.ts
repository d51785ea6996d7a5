import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importFile } from '../../../src/import/importFile';

/** The folder of the source files, which are too large to lie here, in the environment; without it these tests are skipped. */
const DATASETS = process.env['DATASETS'] ?? '';

/** Rows, events and drafts, and what is asked: the date column and the question. */
const FILES: readonly (readonly [
  file: string,
  format: string,
  counts: readonly number[],
  questions: readonly string[],
])[] = [
  ['timelinejs-examples/marktwain.json', 'timelinejs', [17, 17, 0], []],
  ['timelinejs-examples/all-media-types.json', 'timelinejs', [41, 41, 0], []],
  // Four dates are before 270,000 BCE, which the format cannot express.
  ['timelinejs-examples/cosmo-mixed.json', 'timelinejs', [11, 7, 4], []],
  ['timelinejs-examples/my-own-timeline.csv', 'table', [11, 10, 0], []],
  ['simile-timeline-examples/jfk.xml', 'simile', [130, 130, 0], []],
  ['simile-timeline-examples/monet.xml', 'simile', [27, 27, 0], []],
  ['simile-timeline-examples/compact-painter-data.json', 'simile', [100, 100, 0], []],
  // Its years are millions of years ago and run backwards.
  ['simile-timeline-examples/dinosaurs.xml', 'simile', [224, 14, 210], ['start shortYear']],
  // Years of two digits where the day is known, YYYY-MM-xx where it is not.
  ['military-exercises-mme/mme_v7.csv', 'table', [3707, 667, 3040], ['StartDate shortYear', 'EndDate shortYear']],
  ['un-roll-calls/un_roll_calls.csv', 'table', [6203, 6202, 1], []],
  ['states-gleditsch-ward/gwstates.csv', 'table', [239, 239, 0], []],
  ['un-peacekeeping-missions/DPPADPOSS-PKO.csv', 'table', [81, 78, 3], []],
  ['treaties-ggo-agreements/HUGGO_clean.csv', 'table', [4532, 4526, 6], []],
];

describe.each(FILES)('%s', (file, format, counts, questions) => {
  const path = join(DATASETS, file);
  const isHere = DATASETS !== '' && existsSync(path);

  it.skipIf(!isHere)('is read as far as its dates can be (where DATASETS names its folder)', async () => {
    const { report } = await importFile(readFileSync(path), { name: file });
    expect(report.format).toBe(format);
    expect([report.counts.rows, report.counts.events, report.counts.drafts]).toEqual(counts);
    expect(report.questions.map(({ column, question }) => `${column} ${question}`)).toEqual(questions);
    expect(report.issues.filter(({ level }) => level === 'error')).toEqual([]);
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { issueMessages } from '../../../src/format/messages/catalogue';
import { readTimelineValue } from '../../../src/format/read';
import { formatReport } from '../../../src/import/formatReport';
import { importFile } from '../../../src/import/importFile';
import { importMessages } from '../../../src/import/messages/catalogue';
import type { Mapping } from '../../../src/import/table/mapping';
import type { ImportResult } from '../../../src/import/types';

const FOLDER = 'test/fixtures/import';
const messages = { report: await importMessages.load('en'), issues: await issueMessages.load('en') };

/** A file to import, `x.in`, beside the timeline that it becomes, `x.json`, and the report, `x.report.txt`; some have a mapping. */
const fixtures = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.in'))
  .map((path) => path.replaceAll('\\', '/').replace(/\.in$/, ''))
  .sort();

async function load(name: string): Promise<ImportResult> {
  const map = `${FOLDER}/${name}.map.json`;
  const mapping = existsSync(map) ? (JSON.parse(readFileSync(map, 'utf8')) as Mapping) : undefined;
  return importFile(readFileSync(`${FOLDER}/${name}.in`), { name: basename(name), mapping });
}

describe.each(fixtures)('importing %s', (name) => {
  it('makes the timeline and the report beside it', async () => {
    const { timeline, report } = await load(name);
    await expect(`${JSON.stringify(timeline, null, 2)}\n`).toMatchFileSnapshot(`../../fixtures/import/${name}.json`);
    await expect(formatReport(report, messages)).toMatchFileSnapshot(`../../fixtures/import/${name}.report.txt`);
  });

  it('makes a timeline that reads without an error, and again as the same', async () => {
    const { timeline, report } = await load(name);
    if (timeline === null) return;
    expect(readTimelineValue(timeline).issues.filter(({ level }) => level === 'error')).toEqual([]);
    const again = await importFile(Buffer.from(JSON.stringify(timeline)), { name: 'again.json' });
    expect(again.timeline).toEqual(timeline);
    expect(again.report.counts.events).toBe(report.counts.events);
  });

  it('accounts for every row', async () => {
    const { counts } = (await load(name)).report;
    expect(counts.events + counts.drafts + counts.skipped).toBe(counts.rows);
    expect(counts.skipped).toBeGreaterThanOrEqual(0);
  });
});

import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readTimeline, readTimelineValue } from '../../../src/format/read';
import { importFile } from '../../../src/import/importFile';
import { timelineAsXlsx } from '../../../src/static/xlsx';
import { readFileSync } from 'node:fs';

const fileWith = (...titles: string[]) =>
  readTimelineValue({
    format: 1,
    title: 'T',
    lang: 'en',
    events: titles.map((title, i) => ({ id: `e${String(i)}`, when: '1999-05~', title, weight: 3 })),
  }).file!;

/** The titles of an exported workbook, as its cells have them. */
async function titlesOf(...titles: string[]): Promise<unknown[]> {
  const { sheets } = await readXlsx(await timelineAsXlsx(fileWith(...titles), 'en'));
  const [header = [], ...rows] = sheets[0]!.rows;
  return rows.map((row) => row[header.indexOf('title')]);
}

describe('a timeline as a workbook', () => {
  it.each(['dprk-russia', 'arms-control', 'nato-enlargement'])(
    'is the same events when data/%s.json is imported again',
    async (id) => {
      const file = readTimeline(readFileSync(`data/${id}.json`, 'utf8')).file!;
      const { timeline, report } = await importFile(await timelineAsXlsx(file, 'en'), { name: `${id}.xlsx` });
      expect(report).toMatchObject({ format: 'xlsx', counts: { rows: file.events.length, drafts: 0, skipped: 0 } });
      const facts = (list: readonly object[]): unknown[] =>
        list.map((event) => {
          const { id: own, when, weight, status } = event as Record<string, unknown>;
          return [own, when, weight, status];
        });
      expect(facts(timeline!['events'] as object[])).toEqual(facts(file.events));
    },
  );

  it.each(['=HYPERLINK("https://example.org")', '+1+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1'])(
    'runs no formula: %j',
    async (title) => {
      expect(await titlesOf(title)).toEqual([`'${title}`]);
    },
  );

  it('has dates as text, and numbers as numbers', async () => {
    const { sheets } = await readXlsx(await timelineAsXlsx(fileWith('A'), 'en'));
    const [header = [], row = []] = sheets[0]!.rows;
    expect(row[header.indexOf('when')]).toBe('1999-05~');
    expect(row[header.indexOf('weight')]).toBe(3);
  });

  it('has no text that would make it unreadable', async () => {
    const [long, control] = await titlesOf('x'.repeat(20_000), 'a\u0001b\ud83dc');
    expect(long).toBe('x'.repeat(20_000));
    expect(control).toBe('a\ufffdb\ufffdc');
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/run';
import { readTimeline } from '../../../src/format/read';
import { timeEn } from '../../../src/i18n/en/time';
import { importFile } from '../../../src/import/importFile';
import { timelineAsCsv } from '../../../src/static/csv';
import { timelineAsCalendar } from '../../../src/static/icalendar';

const TIMELINE = {
  format: 1,
  title: { en: 'Two crises', de: 'Zwei Krisen' },
  lang: 'en',
  updated: '2026-11-22',
  actors: [
    { id: 'USA', name: 'United States' },
    { id: 'CUB', name: { en: 'Cuba', de: 'Kuba' } },
  ],
  kinds: [{ id: 'crisis', name: 'Crisis' }],
  sources: [{ id: 's', title: 'The tapes', URL: 'https://example.org/tapes' }],
  events: [
    {
      ...{ id: 'cuba', when: '1962-10-16/1962-10-28', title: 'Missiles, "photographed"', kinds: ['crisis'], weight: 5 },
      ...{ actors: ['USA', { id: 'CUB', role: 'target' }], summary: 'First line\nsecond; line', status: 'confirmed' },
      ...{ place: { name: 'Havana', lat: 23.1, lon: -82.4 }, sources: ['s', { title: 'A book' }], 'x-Remark': 'kept' },
      media: [{ src: 'https://example.org/a.png', alt: 'A site', credit: 'USAF' }],
    },
    { id: 'formula', when: '1963~', title: '=HYPERLINK("https://example.org")' },
    { id: 'minus', when: '1963-06-20T10:30:00-04:00', title: '-1 is a number, this is not' },
    { id: 'ides', when: '-0043-03-15', title: 'Ides of March' },
    { id: 'since', when: '1964/..', title: { en: 'Going on', de: 'Dauert an' } },
  ],
};

/** What was written last. */
let written: string | Uint8Array = '';

async function entente(line: string): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await run(line.split(' '), {
    env: {},
    png: () => Promise.resolve(null),
    built: () => Promise.resolve(''),
    version: () => Promise.resolve('1.2.3'),
    read: () => Promise.resolve(Buffer.from(JSON.stringify(TIMELINE))),
    write: (file, content) => {
      if (file !== 'written.xlsx') return Promise.reject(new Error('read-only'));
      written = content;
      return Promise.resolve();
    },
    out: (text) => (out += text),
    err: (text) => (err += text),
  });
  return { code, out, err };
}

describe('entente-timeline export --to csv', () => {
  it('writes a table that import reads as the same events', async () => {
    const { code, out } = await entente('export x.json --to csv');
    expect(code).toBe(0);
    const { timeline, report } = await importFile(Buffer.from(out), { name: 'Two crises.csv' });
    expect(report.counts).toEqual({ rows: 5, events: 5, drafts: 0, skipped: 0 });
    const [cuba, ...others] = timeline!['events'] as object[];
    expect(cuba).toEqual({
      ...{ ...TIMELINE.events[0], kinds: ['crisis'], actors: ['united-states', { id: 'cuba', role: 'target' }] },
      sources: [{ title: 'The tapes', URL: 'https://example.org/tapes' }, { title: 'A book' }],
    });
    expect(others).toMatchObject([
      ...TIMELINE.events.slice(1, -1),
      { id: 'since', when: '1964/..', title: 'Going on' },
    ]);
  });

  it('defuses what a spreadsheet would run', async () => {
    const { out } = await entente('export x.json --to csv');
    expect(out).toContain(`"'=HYPERLINK(""https://example.org"")"`);
    expect(out).toContain(`"'-1 is a number, this is not"`);
    expect(out).toContain(',-82.4,');
  });

  it('is in the language asked for', async () => {
    expect((await entente('export x.json --to csv --lang de')).out).toContain('Kuba');
  });
});

it('entente-timeline export --to xlsx writes a workbook that import reads', async () => {
  expect((await entente('export x.json --to xlsx --out written.xlsx')).code).toBe(0);
  const { timeline, report } = await importFile(written as Uint8Array, { name: 'written.xlsx' });
  expect(report).toMatchObject({ format: 'xlsx', counts: { rows: 5, events: 5, drafts: 0, skipped: 0 } });
  expect(timeline).toMatchObject({
    events: [{ id: 'cuba', place: { lat: 23.1, lon: -82.4 }, weight: 5 }, {}, {}, {}, {}],
  });
});

describe.each(readdirSync('data').filter((name) => name.endsWith('.json')))('data/%s', (name) => {
  const file = readTimeline(readFileSync(`data/${name}`, 'utf8')).file!;

  it('is the same events after export to CSV and import', async () => {
    const { timeline, report } = await importFile(Buffer.from(timelineAsCsv(file, 'en')), { name });
    expect(report.counts).toMatchObject({ rows: file.events.length, drafts: 0, skipped: 0 });
    const facts = (list: readonly object[]): unknown[] =>
      list.map((event) => {
        const { id, when, title, weight, status } = event as Record<string, unknown>;
        return [id, when, typeof title === 'object' ? (title as Record<string, string>)['en'] : title, weight, status];
      });
    expect(facts(timeline!['events'] as object[])).toEqual(facts(file.events));
  });

  it('is a calendar that import reads, each event from its first day', async () => {
    const calendar = timelineAsCalendar(file, 'en', timeEn);
    const { report, timeline } = await importFile(Buffer.from(calendar.text), { name });
    expect(report.counts.events).toBe(file.events.length - calendar.omitted);
    expect((timeline!['events'] as object[]).length).toBeGreaterThan(0);
  });
});

describe('entente-timeline export --to ics', () => {
  it('writes a calendar, and says what has no place in one', async () => {
    const { code, out, err } = await entente('export x.json --to ics');
    expect(code).toBe(0);
    expect(err).toBe(
      'entente-timeline: 1 event has no place in a calendar: before the year 1, or without a beginning.\n',
    );
    expect(out.split('\r\n').filter((line) => /^(?:DTSTART|DTEND|SUMMARY|X-WR)/.test(line))).toEqual([
      'X-WR-CALNAME:Two crises',
      'DTSTART;VALUE=DATE:19621016',
      'DTEND;VALUE=DATE:19621029',
      'SUMMARY:Missiles\\, "photographed"',
      'DTSTART;VALUE=DATE:19630101',
      'DTEND;VALUE=DATE:19640101',
      'SUMMARY:=HYPERLINK("https://example.org")',
      'DTSTART:19630620T143000Z',
      'SUMMARY:-1 is a number\\, this is not',
      'DTSTART;VALUE=DATE:19640101',
      'SUMMARY:Going on',
    ]);
    expect(out).toContain('DESCRIPTION:around 1963\r\n');
    for (const line of out.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it('which import reads', async () => {
    const { out } = await entente('export x.json --to ics');
    const { timeline, report } = await importFile(Buffer.from(out), { name: 'x.ics' });
    expect(report.counts).toMatchObject({ rows: 4, events: 4 });
    expect(timeline).toMatchObject({
      title: 'Two crises',
      events: [{ id: 'cuba', when: '1962-10-16/1962-10-28' }, {}, { when: '1963-06-20T14:30Z' }, {}],
    });
  });
});

it('entente-timeline export --json says what was written', async () => {
  const { code, out } = await entente('export x.json --to xlsx --out written.xlsx --json');
  expect(JSON.parse(out)).toEqual({ file: 'x.json', format: 'xlsx', out: 'written.xlsx', events: 5, omitted: 0 });
  expect(code).toBe(0);
});

it.each([
  ['export x.json --to csv --json', 'With --json, the content needs a file to go to. Write --out FILE.'],
  ['export x.json', 'No format to export. Write --to with one of csv, xlsx, ics.'],
  ['export x.json --to xlsx', 'A workbook needs a file to go to.'],
  ['export x.json --to pdf', 'There is no format “pdf” to export.'],
  ['export x.json y.json --to csv', 'Give one file at a time.'],
  ['export x.json --to csv --out y.csv', 'y.csv cannot be written: read-only.'],
])('%s exits with 2 and says %j', async (line, said) => {
  const { code, err } = await entente(line);
  expect(err).toContain(said);
  expect(code).toBe(2);
});

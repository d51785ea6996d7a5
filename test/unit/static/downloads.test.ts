import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTimeline } from '../../../src/format/read';
import type { TimelineFile } from '../../../src/format/types';
import { importFile } from '../../../src/import/importFile';
import { LIGHT } from '../../../src/render/palette';
import { fileOf, stemOf, WRITERS, type Download } from '../../../src/static/downloads';
import { extractOf } from '../../../src/static/extract';
import { languageFor } from '../../../src/static/languages';
import { NOTO } from '../../../src/static/measure';
import { staticTimeline } from '../../../src/static/staticTimeline';
import { parseSpanEdtf } from '../../../src/time/spanCodec';
import { EVERYTHING, type Filter } from '../../../src/view/state';
import { tableOf } from './fixtures';

const ADDRESS = 'https://example.org/t/dprk-russia/';
const STATED = [
  'North Korea–Russia alignment and the drone war, 2022–2026',
  'October 2024 to December 2024',
  'Filtered – Kind: Treaty',
  'As of 29 November 2026',
  'By Entente contributors',
  'Data: CC-BY-4.0',
  ADDRESS,
];

/** A part of a shipped timeline, as a reader takes it along. */
function take(shown?: string, filter: Partial<Filter> = {}, name = 'dprk-russia'): Download {
  const table = tableOf(readFileSync(`data/${name}.json`, 'utf8'));
  const span = shown === undefined ? null : parseSpanEdtf(shown);
  const part = staticTimeline(table, {
    ...{ ...languageFor('en'), metrics: NOTO, lang: 'en', shown: span?.ok ? span.value : undefined },
    filter: { ...EVERYTHING, ...filter },
    filtered: filter.kinds ? languageFor('en').staticMessages.filtered('Kind: Treaty') : '',
  });
  return { part, file: table.file, palette: LIGHT, address: ADDRESS };
}
const VIEW = ['2024-10/2024-12', { kinds: ['treaty'] }] as const;

describe('a downloaded part of a timeline states title, span, filter, date, licence and address', () => {
  it('as a picture: in its texts, its description and its metadata', () => {
    const { text } = WRITERS.svg(take(...VIEW));
    const metadata = /<metadata>.*<\/metadata>/.exec(text)![0];
    const [, desc] = /<desc[^>]*>([^<]*)/.exec(text)!;
    const shown = text
      .replace(/<(metadata|title|desc)[^>]*>.*?<\/\1>/g, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ');
    expect(STATED.filter((part) => !shown.includes(part))).toEqual([]);
    for (const part of ['between October 2024 and December 2024', 'Filtered – Kind: Treaty', 'As of'])
      expect(desc).toContain(part);
    for (const part of ['<dc:date>2026-11-29', '<dc:rights>CC-BY-4.0', '<dc:coverage>October', `<dc:source>${ADDRESS}`])
      expect(metadata).toContain(part);
  });

  it('as a table: in a row that import takes for no event', async () => {
    const { text } = WRITERS.csv(take(...VIEW));
    expect(text.split('\n')[1]).toContain(STATED.slice(0, 4).join(' · '));
    const { report, timeline } = await importFile(Buffer.from(text), { name: 'view.csv' });
    const { part } = take(...VIEW);
    expect(part.rows.length).toBeGreaterThan(2);
    expect(report.counts).toMatchObject({ events: part.rows.length, drafts: 0 });
    const ids = (timeline!['events'] as { id: string }[]).map(({ id }) => id);
    expect(ids).toEqual(Array.from(part.rows, (row) => part.table.id(row)));
  });

  it('as a calendar: in its description, as Apple and RFC 7986 name it', () => {
    const { text } = WRITERS.ics(take(...VIEW));
    const unfolded = text.replace(/\r\n /g, '');
    for (const name of ['X-WR-CALDESC', 'DESCRIPTION'])
      expect(unfolded).toContain(`\r\n${name}:${STATED.join(' · ').replace(/,/g, '\\,')}\r\n`);
    expect(text.split('BEGIN:VEVENT').length - 1).toBe(take(...VIEW).part.rows.length);
  });

  it('as JSON: in a field of its own, which survives reading and writing', () => {
    const { text } = WRITERS.json(take(...VIEW));
    const { file, issues } = readTimeline(text);
    expect(issues).toEqual([]);
    expect(file).toMatchObject({
      'x-extract': { of: STATED[0], source: ADDRESS, span: '2024-10/2024-12', filters: STATED[2], ofEvents: 131 },
      ...{ updated: '2026-11-29', licence: 'CC-BY-4.0' },
    });
    const again = WRITERS.json({ ...take(), file: file! });
    expect(JSON.parse(again.text)).toMatchObject({ 'x-extract': { of: STATED[0] } });
  });
});

describe('an extract', () => {
  const size = ({ events, sources, links }: TimelineFile): number[] => [events.length, sources.length, links.length];

  it.each(['dprk-russia', 'arms-control', 'nato-enlargement', 'un-peacekeeping'])(
    'of %s is a file without an issue that has only what its events refer to',
    (name) => {
      const whole = take(undefined, {}, name);
      const { from, to } = whole.part.limits.extent;
      const middle = new Date((from + to) / 2).getUTCFullYear();
      const download = take(`${String(middle - 1)}/${String(middle)}`, {}, name);
      const { file, issues } = readTimeline(WRITERS.json(download).text);
      expect(issues).toEqual([]);
      const { rows, table } = download.part;
      expect(new Set(file!.events.map(({ id }) => id))).toEqual(new Set(Array.from(rows, (row) => table.id(row))));
      const [all, some] = [size(whole.file), size(file!)];
      expect(some[0]).toBeLessThan(all[0]!);
      expect(some.every((count, at) => count <= all[at]!)).toBe(true);
    },
  );

  it('has the actors that its events and claims name, and those to which they belong', () => {
    const actors = [{ id: 'KOR' }, { id: 'nis', parent: 'KOR' }, { id: 'PRK' }, { id: 'JPN' }];
    const told = { id: 'a', when: '2024', title: 'A', actors: ['PRK'], claims: [{ by: 'nis', says: 'So.' }] };
    const other = { id: 'b', when: '2025', title: 'B', actors: ['JPN'] };
    const { file } = tableOf(JSON.stringify({ format: 1, title: 'T', actors, events: [told, other] }));
    expect(extractOf(file, new Set(['a'])).actors.map(({ id }) => id)).toEqual(['KOR', 'nis', 'PRK']);
    expect(extractOf(file, new Set(['b'])).actors.map(({ id }) => id)).toEqual(['JPN']);
  });

  it('of everything is the file itself, and is called like it', () => {
    const whole = take();
    expect(fileOf(whole.part, whole.file)).toBe(whole.file);
    expect(WRITERS.json(whole).text).not.toContain('x-extract');
    expect(stemOf(whole.part, 'mine')).toBe('mine');
    expect(stemOf(take('2024-10/2024-12').part, 'mine')).toBe('mine-2024-10_2024-12');
    expect(stemOf(take(undefined, { kinds: ['treaty'] }).part, 'mine')).toBe('mine-selection');
  });
});

import { describe, expect, it } from 'vitest';
import { readTimelineValue } from '../../../src/format/read';
import { importFile } from '../../../src/import/importFile';
import { LIMITS } from '../../../src/import/limits';
import { trimText } from '../../../src/import/text';
import type { ImportResult } from '../../../src/import/types';

const load = (text: string | Uint8Array, name = 'x.csv'): Promise<ImportResult> =>
  importFile(typeof text === 'string' ? Buffer.from(text) : text, { name });
const codes = ({ report }: ImportResult): string[] =>
  report.notes.filter(({ level }) => level === 'error').map(({ code }) => code);

describe('what is larger than the limits is refused with a message', () => {
  it.each<[string, () => string | Uint8Array, string]>([
    ['a file of more bytes than are read', () => new Uint8Array(LIMITS.bytes + 1), 'too-large'],
    ['one line without an end', () => `Date,Event\n2014,${'x'.repeat(5_000_000)}`, 'too-long'],
    ['a million columns', () => `${'a,'.repeat(1_000_000)}b\n1,2\n`, 'too-many-columns'],
    ['more rows than are read', () => `Date,Event\n${'2014,a\n'.repeat(LIMITS.rows)}`, 'too-many-rows'],
    ['more cells than are read', () => `Date,Event\n${`${'a,'.repeat(1999)}b\n`.repeat(4001)}`, 'too-large'],
    ['JSON nested beyond the limit', () => `{"events":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'too-deep'],
    ['JSON nested beyond the limit and never closed', () => '['.repeat(1_000_000), 'too-deep'],
  ])('%s', async (_, make, code) => {
    const result = await load(make());
    expect(codes(result)).toEqual([code]);
    expect(result.timeline).toBeNull();
  });
});

// Each of these took minutes, or for ever, with a reader whose time grows with the square of the length.
describe('what would keep a careless reader busy is read in one pass', () => {
  const many = (text: string, n: number): string => text.repeat(n);
  it.each<[string, string]>([
    ['comments that are never closed', `<data><event start="2014" title="A"/>${many('<!--', 2_000_000)}`],
    ['elements that are never closed', `<data>${many('<event start="2014" title="A">', 20_000)}`],
    [
      'a quote that is never closed in XML',
      `<data><event start="2014" title="A"/><event title="${many('x', 4_000_000)}`,
    ],
    ['a string of escaped quotes that is never closed', `{"events": ["${many('\\"', 4_000_000)}`],
    ['links that are never closed', `Date,Event\n2014,"${many('<a href=https://example.org>', 3000)}"\n`],
    ['comments in a cell', `Date,Event\n2014,A${many('<!--', 20_000)}\n`],
    ['tables in tables', many('<table><tr><td>', 100_000)],
    ['colons in a line of Markwhen', `title: T\n2014: A\n${many('2014:', 15_000)}`],
    ['brackets in Markwhen', `title: T\n2014: A ${many('[', 50_000)}\n`],
    ['entities', `Date,Event\n2014,${many('&amp;', 15_000)}\n`],
  ])('%s', async (_, text) => {
    const { report } = await load(text);
    expect(report.notes.length + report.counts.events).toBeGreaterThan(0);
  });

  it('a calendar without an end, which is cut and says so', async () => {
    const rule = (text: string): string =>
      `BEGIN:VEVENT\r\nUID:${text}\r\nDTSTART:20200101T100000Z\r\nRRULE:${text}\r\nSUMMARY:A\r\nEND:VEVENT\r\n`;
    const rules = [
      'FREQ=DAILY',
      'FREQ=SECONDLY',
      'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
      'FREQ=YEARLY;INTERVAL=999999999',
    ];
    const { report } = await load(`BEGIN:VCALENDAR\r\n${rules.map(rule).join('')}END:VCALENDAR\r\n`);
    expect(report.counts.events).toBe(LIMITS.occurrences + 3);
    expect(report.notes.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['recurrence-capped', 'recurrence-unread']),
    );
  });
});

describe('what is no data is named', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['nothing', '', ''],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), 'picture'],
    ['a PDF', '%PDF-1.7 …', 'pdf'],
    ['an old spreadsheet', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1), 'xls'],
    ['an archive', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0, 0), 'zip'],
    ['a page', '<!doctype html><html><body><p>Hello</p></body></html>', 'page'],
    ['JSON of another kind', '{"a": 1}', 'json'],
    ['JSON that is broken', '{"events": [', 'json'],
    ['a word', 'hello', ''],
  ])('%s', async (_, content, format) => {
    const result = await load(content);
    expect(result.report.notes).toMatchObject([{ code: 'not-recognised', params: { format } }]);
    expect(result.timeline).toBeNull();
  });
});

describe('names that mean something to JavaScript are names', () => {
  const header = 'Date,Event,__proto__,constructor,toString,ID,Category,Who';
  const row = '2014,A,one,two,three,__proto__,constructor,__proto__';

  it('as columns, ids, kinds and actors', async () => {
    const { timeline } = await load(`${header}\n${row}\n${row}\n`);
    const [first, second] = timeline!['events'] as Record<string, unknown>[];
    expect(first).toEqual({
      ...{ id: '__proto__', when: '2014', title: 'A', kinds: ['constructor'], actors: ['__proto__'] },
      ...{ 'x-__proto__': 'one', 'x-constructor': 'two', 'x-toString': 'three' },
    });
    expect(second).toMatchObject({ id: '__proto__-2', 'x-id': '__proto__' });
    expect(({} as Record<string, unknown>)['one']).toBeUndefined();
  });
});

describe('texts', () => {
  it('are never run: formulas, scripts and addresses stay text or are left out', async () => {
    const { timeline, report } = await load(
      'Date,Event,url,media\n' +
        '2014,"=HYPERLINK(""https://example.org"")",javascript:alert(1),javascript:alert(2)\n' +
        '2015,<script>alert(1)</script>A<img src=x onerror=alert(1)>,https://example.org,https://example.org/a.png\n',
    );
    expect(report.issues.filter(({ level }) => level === 'error')).toEqual([]);
    expect(timeline!['events']).toMatchObject([
      {
        title: '=HYPERLINK("https://example.org")',
        sources: [{ title: 'javascript:alert(1)' }],
        'x-media': { url: 'javascript:alert(2)' },
      },
      { title: 'A', sources: [{ URL: 'https://example.org' }], media: [{ src: 'https://example.org/a.png' }] },
    ]);
  });

  it('that are too long for the format are cut, and kept beside it', async () => {
    const [summary, kind] = ['word '.repeat(5000).trim(), 'k'.repeat(600)];
    const { timeline, report } = await load(`Date,Event,Summary,Kind\n2014,A,${summary},${kind}\n`);
    expect(report.issues).toEqual([]);
    expect(timeline!['events']).toMatchObject([{ title: 'A', 'x-summary': summary, 'x-kinds': [kind] }]);
    expect(report.notes.map(({ code }) => code)).toContain('text-cut');
  });

  it('are as long and as visible as the format takes them, to the character', async () => {
    const at = async (summary: string): Promise<string[]> => {
      const { timeline } = await load(`Date,Event,Summary\n2014,A,${summary}\n`);
      expect(readTimelineValue(timeline).issues).toEqual([]);
      return Object.keys((timeline!['events'] as object[])[0]!);
    };
    expect(await at('x'.repeat(LIMITS.field))).not.toContain('x-summary');
    expect(await at('x'.repeat(LIMITS.field + 1))).toContain('x-summary');
    const file = (title: string): unknown => ({ format: 1, title: 'T', events: [{ id: 'a', when: '2014', title }] });
    for (let code = 0x20; code < 0x3100; code++) {
      const text = String.fromCharCode(code);
      const isTaken = readTimelineValue(file(text)).issues.every((issue) => issue.code !== 'empty-text');
      expect([code, trimText(text) !== '']).toEqual([code, isTaken]);
    }
  });

  it('of nothing but invisible characters are empty', async () => {
    // Found by changing files at random: the format takes them for no text, and left the field out.
    const { timeline, report } = await load('Date,Event,Summary,Who\n2014,A,\u202e,"B;\u200b"\n');
    expect(report.issues).toEqual([]);
    expect(timeline).toMatchObject({ actors: [{ name: 'B' }], events: [{ title: 'A', actors: ['b'] }] });
  });

  it('lose lone surrogates and control characters, and the report says so', async () => {
    const json = JSON.stringify({ format: 1, title: 'T', events: [{ id: 'a', when: '2014', title: 'a\ud800b' }] });
    expect((await load(json)).report.issues).toMatchObject([{ code: 'broken-characters' }]);
    const { timeline, report } = await load('Date,Event\n2014,a\u0000b\n');
    expect(timeline!['events']).toMatchObject([{ title: 'a\ufffdb' }]);
    expect(report.notes.map(({ code }) => code)).toContain('characters-replaced');
  });
});

import { deflateRawSync } from 'node:zlib';
import { writeOds } from 'hucre/ods';
import { writeXlsx, type CellValue, type WriteSheet } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { importFile } from '../../../src/import/importFile';
import type { ImportResult } from '../../../src/import/types';

const day = (year: number, month: number, date: number, hour = 0, minute = 0): Date =>
  new Date(Date.UTC(year, month - 1, date, hour, minute));
const load = (bytes: Uint8Array, mapping?: object): Promise<ImportResult> =>
  importFile(bytes, { name: 'x.xlsx', mapping: mapping as never });
const whens = ({ timeline }: ImportResult): string[] =>
  (timeline!['events'] as { when: string }[]).map(({ when }) => when);
const errors = ({ report }: ImportResult): string[] =>
  report.notes.filter(({ level }) => level === 'error').map(({ code }) => code);

const ROWS: CellValue[][] = [
  ['Date', 'Event', 'Source'],
  [day(2014, 3, 12), 'A day', 'Report'],
  [day(1938, 3, 1), 'A month', null],
  [day(1962, 10, 16, 8, 45), 'A time', null],
  [day(1900, 1, 15), 'An early day', null],
  ['Frühjahr 1945', 'Words', '=1+1'],
  [1938, 'A number', true],
  [null, null, null],
  [45123, 'A serial without a format', null],
];
const FORMATS = new Map([
  ['2,0', { style: { numFmt: 'mmm\\ yyyy' } }],
  ['3,0', { style: { numFmt: 'yyyy-mm-dd hh:mm' } }],
]);
const sheet = (more: Partial<WriteSheet> = {}): WriteSheet => ({ name: 'Events', rows: ROWS, cells: FORMATS, ...more });

describe('a spreadsheet', () => {
  it.each(['1900', '1904'] as const)(
    'of Excel, counting from %s, has its dates to the precision that it shows',
    async (dateSystem) => {
      const result = await load(await writeXlsx({ sheets: [sheet()], dateSystem }));
      expect(whens(result)).toEqual(['2014-03-12', '1938-03', '1962-10-16T08:45', '1900-01-15', '1945-21', '1938']);
      expect(result.report).toMatchObject({ format: 'xlsx', counts: { rows: 8, events: 6, drafts: 1, skipped: 1 } });
      expect(result.report.questions).toMatchObject([{ question: 'epoch', example: '45123' }]);
      expect(result.timeline!['x-drafts']).toMatchObject([{ row: 9, date: '45123' }]);
    },
  );

  it('of OpenDocument has its dates to the precision that it shows', async () => {
    const result = await load(await writeOds({ sheets: [sheet()] }));
    expect(whens(result).slice(0, 2)).toEqual(['2014-03-12', '1938-03']);
    expect(result.report.format).toBe('ods');
  });

  it('has the sheet that the mapping names, else the first one with something in it, and names the others', async () => {
    const sheets = [
      { name: 'Empty', rows: [] },
      sheet(),
      {
        name: 'More',
        rows: [
          ['Date', 'Event'],
          ['2020', 'B'],
        ],
      },
    ];
    const bytes = await writeXlsx({ sheets });
    const first = await load(bytes);
    expect(first.report.mapping).toMatchObject({ sheet: 'Events' });
    expect(first.report.notes).toContainEqual(
      expect.objectContaining({ code: 'other-sheets', params: { sheet: 'Events', names: 'More' } }),
    );
    expect(whens(await load(bytes, { sheet: 'More', columns: [] }))).toEqual(['2020']);
  });

  it('keeps the addresses and comments of its cells', async () => {
    const cells = new Map([
      ['1,1', { hyperlink: { target: 'https://example.org/a' } }],
      ['1,0', { comment: { text: 'Day unsure' } }],
    ]);
    const { timeline } = await load(await writeXlsx({ sheets: [sheet({ cells })] }));
    expect((timeline!['events'] as unknown[])[0]).toMatchObject({
      title: 'A day',
      sources: [{ title: 'Report', URL: 'https://example.org/a' }],
      'x-Date comment': 'Day unsure',
    });
  });
});

/** The smallest archive with one deflated entry. */
function zip(name: string, content: Uint8Array): Uint8Array {
  const data = deflateRawSync(content);
  const [local, entry, end] = [Buffer.alloc(30), Buffer.alloc(46), Buffer.alloc(22)];
  local.writeUInt32LE(0x04034b50, 0);
  entry.writeUInt32LE(0x02014b50, 0);
  for (const [buffer, at] of [
    [local, 8],
    [entry, 10],
  ] as const) {
    buffer.writeUInt16LE(8, at);
    buffer.writeUInt32LE(data.length, at + 10);
    // The size that it says is a lie.
    buffer.writeUInt32LE(10, at + 14);
    buffer.writeUInt16LE(name.length, at + 18);
  }
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + name.length, 12);
  end.writeUInt32LE(30 + name.length + data.length, 16);
  return Buffer.concat([local, Buffer.from(name), data, entry, Buffer.from(name), end]);
}

describe('an archive', () => {
  it('that unpacks to more than the limit is refused, whatever size it says it has', async () => {
    expect(errors(await load(zip('xl/workbook.xml', new Uint8Array(200_000_000))))).toEqual(['too-large']);
  });

  it('that is damaged or is no spreadsheet is refused', async () => {
    const good = await writeXlsx({ sheets: [sheet()] });
    const broken = Uint8Array.from(good);
    broken.fill(0xff, 60, 200);
    expect(errors(await load(broken))).toEqual(['unreadable']);
    expect(errors(await load(good.subarray(0, good.length - 30)))).not.toEqual([]);
    expect(errors(await load(zip('xl/workbook.xml', Buffer.from('<x>'))))).toEqual(['unreadable']);
  });

  it('with a cell that is too long or too many columns is refused', async () => {
    const long = {
      name: 'S',
      rows: [
        ['Date', 'Event'],
        ['2014', 'x'.repeat(100_001)],
      ],
    };
    expect(errors(await load(await writeXlsx({ sheets: [long] })))).toEqual(['too-long']);
    const wide = { name: 'S', rows: [Array.from({ length: 2001 }, (_, i) => `c${String(i)}`)] };
    expect(errors(await load(await writeXlsx({ sheets: [wide] })))).toEqual(['too-many-columns']);
  });
});

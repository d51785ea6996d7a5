import { readFileSync } from 'node:fs';
import { readOds } from 'hucre/ods';
import { readXlsx, writeXlsx, type CellValue, type Sheet } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { readTimeline, readTimelineValue } from '../../../src/format/read';
import { MAKERS_LANGUAGES } from '../../../src/i18n/makers';
import { readDate } from '../../../src/import/dates/readDate';
import { importFile } from '../../../src/import/importFile';
import { fieldNamed } from '../../../src/import/table/fields';
import { sheetFieldNamed, sheetKindOf } from '../../../src/import/sheets/sheetColumns';
import type { ImportResult } from '../../../src/import/types';
import { templateFiles } from '../../../src/static/node/templates';
import { EXAMPLES, TEMPLATE_FILES } from '../../../src/static/templates/examples';
import { WORKBOOK_WORDS } from '../../../src/static/templates/workbookWords';
import { timelineAsXlsx } from '../../../src/static/xlsx';
import { TEMPLATE_TEXTS } from '../../../src/static/templates/texts';

const timelines = ['arms-control', 'dprk-russia', 'nato-enlargement'].map((id) => ({
  id,
  json: readFileSync(`data/${id}.json`, 'utf8'),
}));
const files = await templateFiles(timelines);
const bytesOf = (name: string): Uint8Array => {
  const { content } = files.find((file) => file.name === name)!;
  return typeof content === 'string' ? Buffer.from(content) : content;
};
const load = (name: string): Promise<ImportResult> => importFile(bytesOf(name), { name });

describe.each(MAKERS_LANGUAGES)('the template in the language %s', (lang) => {
  const { sheets } = TEMPLATE_TEXTS[lang];
  const file = TEMPLATE_FILES[lang];
  const [events, ...lists] = sheets;

  it('has no column that an import does not know', () => {
    expect(events!.columns.filter(([column]) => fieldNamed(column) === null)).toEqual([]);
    const fields = events!.columns.map(([column]) => fieldNamed(column));
    expect(new Set(fields).size).toBe(fields.length);
    expect(
      lists.map(({ name, columns }) =>
        sheetKindOf(
          name,
          columns.map(([column]) => column),
        ),
      ),
    ).toEqual([...['timeline', 'actors', 'sources', 'claims']]);
    for (const { name, columns } of lists) {
      const kind = sheetKindOf(
        name,
        columns.map(([column]) => column),
      )!;
      const found = columns.map(([column]) => sheetFieldNamed(kind, column));
      expect(new Set(found).size).toBe(columns.length);
      expect(found).not.toContain(undefined);
    }
  });

  it('explains dates by examples that are read', () => {
    const [, help] = events!.columns[0]!;
    const examples = help.replace(/^.*: /, '').split(', ');
    expect(examples).toHaveLength(6);
    for (const example of examples) expect([example, readDate(example).readings.length]).toEqual([example, 1]);
  });

  it.each(['xlsx', 'ods', 'csv'])('as %s, as it is, has nothing in it yet', async (form) => {
    const { timeline, report } = await load(`${file}.${form}`);
    expect(timeline).toBeNull();
    expect(report.notes.filter(({ level }) => level === 'error')).toMatchObject([{ code: 'template-empty' }]);
  });

  it.each(['xlsx', 'ods'] as const)('as %s is a timeline once it is filled, whose help is no event', async (form) => {
    const read = await (form === 'xlsx' ? readXlsx : readOds)(bytesOf(`${file}.${form}`));
    const at = (sheet: Sheet, filled: Readonly<Record<number, CellValue>>): CellValue[] =>
      sheet.rows[0]!.map((_, i) => filled[i] ?? null);
    const rows: Readonly<Record<number, Readonly<Record<number, CellValue>>>> = {
      0: { 0: '5.8.1963', 2: 'A treaty', 4: 'SUN; USA', 9: 'un-1' },
      1: { 0: 'A title', 2: lang },
      2: { 0: 'SUN', 1: 'Soviet Union' },
      3: { 0: 'un-1', 1: 'A resolution' },
      4: { 0: 'A treaty', 1: 'USA', 3: 'It holds' },
    };
    const filled = read.sheets.map((sheet, i) => ({ name: sheet.name, rows: [...sheet.rows, at(sheet, rows[i]!)] }));
    const { timeline, report } = await importFile(await writeXlsx({ sheets: filled }), { name: 'x.xlsx' });
    expect(report.counts).toEqual({ rows: 2, events: 1, drafts: 0, skipped: 1 });
    expect(timeline).toMatchObject({
      ...{ title: 'A title', lang, sources: [{ id: 'un-1', title: 'A resolution' }] },
      actors: [{ id: 'SUN', name: 'Soviet Union' }, { id: 'USA' }],
      events: [{ when: '1963-08-05', actors: ['SUN', 'USA'], sources: ['un-1'], claims: [{ by: 'USA' }] }],
    });
    expect(JSON.stringify(timeline)).not.toContain('ⓘ');
  });
});

describe.each(EXAMPLES.flatMap(({ id }) => MAKERS_LANGUAGES.map((lang) => [id, lang] as const)))(
  'the example %s.%s',
  (id, lang) => {
    it('becomes a timeline without a warning, whose events all have a source', async () => {
      const { timeline, report } = await load(`${id}.${lang}.xlsx`);
      const { title, events } = EXAMPLES.find((example) => example.id === id)!;
      expect(report.notes.filter(({ level }) => level === 'error' || level === 'warning')).toEqual([]);
      expect(report.questions).toEqual([]);
      const { file, issues } = readTimelineValue(timeline);
      expect(issues).toEqual([]);
      expect(file).toMatchObject({ title: title[lang], lang });
      expect(file!.events.map((event) => event.id)).toEqual(events);
      for (const event of file!.events) expect(event.sources.length).toBeGreaterThan(0);
    });
  },
);

it.each(MAKERS_LANGUAGES)(
  'all shipped timelines come back from a workbook with the names of the language %s',
  async (lang) => {
    for (const { id, json } of timelines) {
      const { file } = readTimeline(json);
      const { timeline, report } = await importFile(await timelineAsXlsx(file!, lang, WORKBOOK_WORDS[lang]), {
        name: id,
      });
      expect(report.notes.filter(({ level }) => level === 'error' || level === 'warning')).toEqual([]);
      expect(report.notes.filter(({ code }) => code === 'column-kept').map(({ column }) => column)).toEqual([]);
      const again = readTimelineValue(timeline).file!;
      for (const list of ['actors', 'kinds', 'measures', 'sources', 'events'] as const)
        expect(again[list].map((entry) => entry.id)).toEqual(file![list].map((entry) => entry.id));
      expect(again.events.map(({ claims }) => claims.length)).toEqual(file!.events.map(({ claims }) => claims.length));
    }
  },
);

it('a cell that begins like help is an event’s own below the first row, and in a table that is no template', async () => {
  const { timeline } = await importFile(Buffer.from('Date,Title\nⓘ a,ⓘ b\n2014,ⓘ own\n'), { name: 'x.csv' });
  expect(timeline).toMatchObject({ events: [{ title: 'ⓘ own' }] });
  const other = await importFile(Buffer.from('Date,Title\n2014,ⓘ b\n'), { name: 'x.csv' });
  expect(other.timeline).toMatchObject({ events: [{ title: 'ⓘ b' }] });
  const mixed = await importFile(Buffer.from('Date,Title,Place,Source\n2014,Own,ⓘ c,ⓘ d\n'), { name: 'x.csv' });
  expect(mixed.timeline).toMatchObject({ events: [{ title: 'Own', place: { name: 'ⓘ c' } }] });
  const written = await importFile(Buffer.from('Date,Title,Place,Source\n2014,ⓘ b,ⓘ c,ⓘ d\n'), { name: 'x.csv' });
  expect(written.report.counts).toEqual({ rows: 1, events: 0, drafts: 1, skipped: 0 });
});

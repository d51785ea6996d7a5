import { readdirSync, readFileSync } from 'node:fs';
import { writeOds } from 'hucre/ods';
import { writeXlsx, type CellValue } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { issueMessages } from '../../../src/format/messages/catalogue';
import { pickLanguage } from '../../../src/format/localizedText';
import { readTimeline, readTimelineValue } from '../../../src/format/read';
import type { TimelineFile } from '../../../src/format/types';
import { formatReport } from '../../../src/import/formatReport';
import { importFile } from '../../../src/import/importFile';
import { importMessages } from '../../../src/import/messages/catalogue';
import { sheetKindOf } from '../../../src/import/sheets/sheetColumns';
import { numberIn } from '../../../src/import/sheets/sheetRows';
import type { ImportResult } from '../../../src/import/types';
import { timelineAsXlsx } from '../../../src/static/xlsx';

const FOLDER = 'test/fixtures/import/workbook';
const messages = { report: await importMessages.load('en'), issues: await issueMessages.load('en') };

type Rows = CellValue[][];

/** A workbook of sheets that are written down as lists of cells: `{"Events": [["Date", "Title"], …]}`. */
const workbook = (sheets: Readonly<Record<string, Rows>>): Promise<Uint8Array> =>
  writeXlsx({ sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows })) });
const load = async (sheets: Readonly<Record<string, Rows>>, mapping?: object): Promise<ImportResult> =>
  importFile(await workbook(sheets), { name: 'x.xlsx', mapping: mapping as never });
const codes = ({ report }: ImportResult): string[] => report.notes.map(({ code }) => code);

const fixtures = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.sheets.json'))
  .map((name) => name.replace('.sheets.json', ''));

describe.each(fixtures)('a workbook with further sheets: %s', (name) => {
  const sheets = JSON.parse(readFileSync(`${FOLDER}/${name}.sheets.json`, 'utf8')) as Record<string, Rows>;

  it('makes the timeline and the report beside it', async () => {
    const { timeline, report } = await importFile(await workbook(sheets), { name });
    await expect(`${JSON.stringify(timeline, null, 2)}\n`).toMatchFileSnapshot(
      `../../fixtures/import/workbook/${name}.json`,
    );
    await expect(formatReport(report, messages)).toMatchFileSnapshot(
      `../../fixtures/import/workbook/${name}.report.txt`,
    );
    expect(readTimelineValue(timeline).issues.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('is the same as OpenDocument, and with its sheets as files of their own', async () => {
    const { timeline } = await importFile(await workbook(sheets), { name });
    const ods = await writeOds({ sheets: Object.entries(sheets).map(([sheet, rows]) => ({ name: sheet, rows })) });
    expect((await importFile(ods, { name })).timeline).toEqual(timeline);
    const all = Object.entries(sheets);
    const events = all.find(([sheet]) => /^(?:Events|Ereignisse)$/.test(sheet))!;
    const others = all.filter((one) => one !== events);
    const tables = await Promise.all(
      others.map(async ([sheet, rows]) => ({ name: `folder/${sheet}.csv`, bytes: await workbook({ [sheet]: rows }) })),
    );
    const apart = await importFile(await workbook({ [events[0]]: events[1] }), { name, tables });
    expect(apart.timeline).toEqual(timeline);
  });
});

describe('what a sheet lists', () => {
  it.each<[string, string[], string | null]>([
    ['Actors', ['id', 'name'], 'actors'],
    ['Akteure', ['Kürzel', 'Bezeichnung', 'Typ'], 'actors'],
    ['Sources', ['Title', 'Date'], 'sources'],
    ['Джерела', ['Назва', 'Посилання'], 'sources'],
    ['Источники', ['Название', 'Ссылка'], 'sources'],
    ['Fuentes', ['Título', 'Enlace'], 'sources'],
    ['Źródła', ['Tytuł', 'Odnośnik'], 'sources'],
    ['Déclarations', ['Événement', 'Qui', 'Texte'], 'claims'],
    ['Sheet2', ['Event', 'By', 'Says', 'Best'], 'claims'],
    ['Sheet2', ['id', 'title', 'publisher', 'URL', 'issued'], 'sources'],
    ['Sheet2', ['id', 'name', 'unit'], 'measures'],
    ['Sheet2', ['Name', 'Type', 'Parent', 'Short'], 'actors'],
    ['Sheet2', ['Date', 'Event', 'Who', 'Text'], null],
    ['Countries', ['Date', 'Country', 'Event'], null],
    ['Sheet2', ['Date', 'Title', 'Publisher', 'URL', 'Issued'], null],
    ['Actors', ['Colour', 'Size'], null],
    ['Zeitleiste', ['Titel', 'Sprache'], 'timeline'],
    ['Timeline', ['Title', 'Place'], null],
    ['Timeline', ['Date', 'Title'], null],
    ['__proto__', ['constructor', 'toString'], null],
  ])('%s with %j is %s', (name, header, kind) => expect(sheetKindOf(name, header)).toBe(kind));
});

it.each<[string, number | null]>([
  ['3000', 3000],
  ['3 000', 3000],
  ['3 000', 3000],
  ['1,234,567', 1234567],
  ['1.234.567', 1234567],
  ['0.125', 0.125],
  ['3,5', 3.5],
  ['3.000', null],
  ['3,000', null],
  ['about 30', null],
])('%j as a number is %j', (text, number) => expect(numberIn(text)).toBe(number));

describe('further sheets', () => {
  const EVENTS: Rows = [
    ['Date', 'Title'],
    ['2014', 'A'],
  ];

  it('are asked about once where their dates have two readings, and answered by the mapping', async () => {
    const sheets = {
      Events: EVENTS,
      Sources: [
        ['id', 'title', 'issued'],
        ['s', 'S', '3/4/2020'],
      ],
    };
    const first = await load(sheets);
    expect(first.report.questions).toMatchObject([{ column: 'Sources', question: 'order' }]);
    expect(first.timeline!['sources']).toEqual([{ id: 's', title: 'S', 'x-issued': '3/4/2020' }]);
    const again = await load(sheets, { ...first.report.mapping, answers: { order: 'dmy' } });
    expect(again.timeline!['sources']).toEqual([{ id: 's', title: 'S', issued: '2020-04-03' }]);
    expect(again.report.mapping).toMatchObject({ answers: { order: 'dmy' } });
  });

  // A claim of July 2000 was read as that, and the reader asked all the same whether it is a span of years.
  it('are not asked about where the month of a statement or publication could be a span of years', async () => {
    const { timeline, report } = await load({
      Events: [
        ['id', 'Date', 'Title'],
        ['a', '2000-07-01', 'First'],
      ],
      Sources: [
        ['id', 'title', 'issued'],
        ['s', 'Report', '2000-07'],
      ],
      Claims: [
        ['event', 'by', 'said', 'says'],
        ['a', 'Kyiv', '2000-07', 'so'],
      ],
    });
    expect(report.questions).toEqual([]);
    expect(timeline).toMatchObject({
      sources: [{ issued: '2000-07' }],
      events: [{ claims: [{ said: '2000-07' }] }],
    });
  });

  it('come before or after the events, which a mapping may name', async () => {
    const actors: Rows = [
      ['id', 'name'],
      ['PRK', 'North Korea'],
    ];
    expect((await load({ Actors: actors, Events: EVENTS })).report.counts.events).toBe(1);
    expect((await load({ Actors: actors })).report.mapping).toMatchObject({ sheet: 'Actors' });
    const other = await load({ Notes: [['x'], ['y']], Events: EVENTS }, { sheet: 'Events', columns: [] });
    expect(codes(other)).toContain('other-sheets');
  });

  it('are named where they are not known', async () => {
    const tables = [{ name: 'other.csv', bytes: Buffer.from('a,b\n1,2\n') }];
    const { report } = await importFile(Buffer.from('Date,Title\n2014,A\n'), { name: 'x.csv', tables });
    expect(report.notes).toContainEqual(expect.objectContaining({ code: 'sheet-unknown', column: 'other' }));
  });

  it('with names of Object, formulas and cells of any size are read or refused', async () => {
    const names = ['__proto__', 'constructor', 'toString', '=1+1', '@x'];
    const result = await load({
      Events: [['Date', 'Title', 'Who', 'Source'], ...names.map((name) => ['2014', name, name, name])],
      Actors: [['id', 'name', 'parent', '__proto__'], ...names.map((name) => [name, name, names[0]!, name])],
      Sources: [
        ['id', 'title', 'URL', 'constructor'],
        ...names.map((name) => [name, name, 'javascript:alert(1)', name]),
      ],
      Claims: [['event', 'by', 'says', '__proto__'], ...names.map((name) => [name, name, name, name])],
    });
    expect(readTimelineValue(result.timeline).issues.filter(({ level }) => level === 'error')).toEqual([]);
    expect(JSON.stringify(result.timeline)).toContain('"x-URL":"javascript:alert(1)"');
    expect((result.timeline!['events'] as { claims?: unknown[] }[]).flatMap(({ claims = [] }) => claims)).toHaveLength(
      5,
    );
    const wide = await load({
      Events: EVENTS,
      Actors: [['id', 'name', ...Array.from({ length: 2000 }, (_, i) => `c${String(i)}`)]],
    });
    expect(codes(wide)).toContain('too-many-columns');
    expect(wide.timeline).not.toBeNull();
  });
});

describe.each(readdirSync('data').filter((name) => name.endsWith('.json')))('data/%s', (name) => {
  const file = readTimeline(readFileSync(`data/${name}`, 'utf8')).file!;

  it('is given back by a workbook with its actors, kinds, measures, sources and claims', async () => {
    const { timeline, report } = await importFile(await timelineAsXlsx(file, 'en'), { name });
    expect(report.counts).toMatchObject({ rows: file.events.length, drafts: 0, skipped: 0 });
    expect(report.notes.filter(({ level }) => level === 'warning' || level === 'error')).toEqual([]);
    const again = readTimelineValue(timeline).file!;
    for (const list of ['actors', 'kinds', 'measures', 'sources'] as const)
      expect(inEnglish(again[list])).toEqual(inEnglish(file[list]));
    for (const field of ['id', 'title', 'summary', 'licence'] as const)
      expect(inEnglish(again[field])).toEqual(inEnglish(file[field]));
    expect(again.events.map(referring)).toEqual(file.events.map(referring));
  });
});

/** What an event refers to, and the claims about it. */
const referring = ({ id, actors, kinds, sources, claims }: TimelineFile['events'][number]): unknown => ({
  ...{ id, kinds, sources },
  actors: actors.map((actor) => ({ id: actor.id, isTarget: actor.role === 'target' })),
  claims: inEnglish(claims),
});

/** A value with its texts in English, without what is empty or made by the reader. */
function inEnglish(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inEnglish);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  if (entries.some(([key]) => key === 'en')) return pickLanguage(value as Record<string, string>, 'en', 'en');
  const isTold = ([key, one]: [string, unknown]): boolean =>
    one !== null && one !== undefined && !key.endsWith('Dates') && !(Array.isArray(one) && one.length === 0);
  return Object.fromEntries(entries.filter(isTold).map(([key, one]) => [key, inEnglish(one)]));
}

import { describe, expect, it } from 'vitest';
import { DocumentBuilder, type Wording } from '../../../../src/features/editor/document/builder';
import { COLUMNS } from '../../../../src/features/editor/document/columns';
import { answersOf, dateToCopy, dateToEdit, readCellDate } from '../../../../src/features/editor/document/dates';
import { openDocument, saveDocument, type ListName } from '../../../../src/features/editor/document/document';
import {
  deleteRows,
  readDraftDates,
  renameEvent,
  writeCells,
} from '../../../../src/features/editor/document/operations';
import { draftIssues, placeIssues } from '../../../../src/features/editor/placedIssues';
import { editorEn } from '../../../../src/features/editor/messages/en';
import { issueMessages } from '../../../../src/format/messages/catalogue';
import { readTimelineValue } from '../../../../src/format/read';
import type { JsonObject } from '../../../../src/import/types';
import { time as timeDe } from '../../../../src/i18n/de/time';
import { timeEn } from '../../../../src/i18n/en/time';

const WORDING: Wording = { lang: 'en', time: timeEn, answers: {}, label: (_, value) => value };
const FILE: JsonObject = {
  format: 1,
  lang: 'en',
  title: 'T',
  actors: [
    { id: 'RUS', name: { en: 'Russia', de: 'Russland' }, short: 'Ru' },
    { id: 'kp', name: 'Korea, North' },
    { id: 'tw', name: 'Taiwan (ROC)' },
  ],
  kinds: [{ id: 'visit', name: 'Visit' }],
  places: [{ id: 'seoul', name: { en: 'Seoul', de: 'Seoul' }, lat: 37.566, lon: 126.978 }],
  sources: [{ id: 's1', title: 'The Times, 2 May' }],
  events: [
    { id: 'a', when: '2020', title: { en: 'One', de: 'Eins' }, actors: [{ id: 'RUS', role: 'target' }], own: 1 },
    { id: 'b', when: '2021', title: 'Two', sources: ['s1', { title: 'Written out' }], place: { lat: 1, lon: 2 } },
  ],
  links: [{ from: 'a', to: 'b', type: 'causes' }],
};

/** The file after a text is written into a cell. */
function written(column: string, text: string, row = 0, list: ListName = 'events', wording = WORDING): JsonObject {
  return saveDocument(writeCells(openDocument(FILE), list, [{ row, column, text }], wording)).file;
}
const first = (file: JsonObject, list: string, at = 0): JsonObject => (file[list] as JsonObject[])[at]!;

describe('a text in a cell of an event', () => {
  it.each([
    ['date', 'March 1938', { when: '1938-03' }],
    ['date', '12.3.2014', { when: '2014-03-12' }],
    ['date', 'c. 1944', { when: '1944~' }],
    ['title', 'Uno', { title: { en: 'Uno', de: 'Eins' } }],
    ['weight', '5', { weight: 5 }],
    ['weight', '9', { weight: 9 }],
    ['weight', 'high', { weight: 'high' }],
    ['status', 'Denied', { status: 'denied' }],
    ['status', 'maybe', { status: 'maybe' }],
    ['place', 'Kursk', { place: { name: 'Kursk' } }],
    ['place', 'Seoul', { place: 'seoul' }],
    ['kinds', 'visit', { kinds: ['visit'] }],
    ['actors', 'Russland', { actors: ['RUS'] }],
    ['actors', 'Korea, North', { actors: ['kp'] }],
    ['actors', 'Taiwan (ROC) (host); ru', { actors: [{ id: 'tw', role: 'host' }, 'RUS'] }],
    ['actors', 'Russia (target), Visitor', { actors: [{ id: 'RUS', role: 'target' }, 'visitor'] }],
    ['sources', 'The Times, 2 May', { sources: ['s1'] }],
    ['summary', 'Two\nlines', { summary: 'Two\nlines' }],
  ])('%s: %j', (column, text, expected) => {
    expect(first(written(column, text), 'events')).toMatchObject({ ...expected, own: 1 });
  });

  it('keeps what the table does not show', () => {
    expect(first(written('place', 'Kursk', 1), 'events', 1)['place']).toEqual({ name: 'Kursk', lat: 1, lon: 2 });
    expect(first(written('sources', 'Written out', 1), 'events', 1)['sources']).toEqual([{ title: 'Written out' }]);
  });

  it('adds an entry for a name that is new', () => {
    expect(first(written('kinds', 'Visit; Air raid'), 'events')['kinds']).toEqual(['visit', 'air-raid']);
    expect(first(written('kinds', 'Visit; Air raid'), 'kinds', 1)).toEqual({ id: 'air-raid', name: 'Air raid' });
    const file = written('sources', 'https://example.org/a');
    expect(first(file, 'sources', 1)['URL']).toBe('https://example.org/a');
  });

  it('makes a draft of an event whose date cannot be read, and an event of it again', () => {
    const file = written('date', 'some day');
    expect(file['x-drafts']).toEqual([expect.objectContaining({ id: 'a', date: 'some day', own: 1 })]);
    expect(file['x-drafts']).not.toEqual([expect.objectContaining({ when: expect.anything() as unknown })]);
    const again = writeCells(openDocument(file), 'events', [{ row: 1, column: 'date', text: '2022' }], WORDING);
    expect(saveDocument(again).file['events']).toHaveLength(2);
  });

  it('in the row below the last one adds an event with an id of its own', () => {
    expect(written('title', 'Three', 2)['x-drafts']).toEqual([{ id: 'e-1', title: 'Three' }]);
    expect(written('title', '', 2)).toEqual(FILE);
  });
});

describe('dates', () => {
  it('are asked about where they have two meanings, and one answer reads the others', () => {
    const draft = (date: string, row: number): JsonObject => ({ row, date, title: 'D' });
    const document = openDocument({ ...FILE, 'x-drafts': [draft('3/4/2020', 1), draft('5/6/2021', 2)] });
    const date = readCellDate('3/4/2020');
    if (date.type !== 'ambiguous') throw new Error('3/4/2020 has two readings');
    const answers = answersOf(
      date.readings.find(({ edtf }) => edtf === '2020-04-03')!,
      date.readings,
    );
    expect(answers).toEqual({ order: 'dmy' });
    const { file } = saveDocument(readDraftDates(document, { ...WORDING, answers }));
    expect((file['events'] as JsonObject[]).map(({ when }) => when)).toEqual([
      '2020',
      '2021',
      '2020-04-03',
      '2021-06-05',
    ]);
    expect(first(file, 'events', 2)).toEqual({ id: 'e-1', when: '2020-04-03', title: 'D', 'x-row': 1 });
  });

  it.each([
    '2014-03-12',
    '1938-03',
    '1944~',
    '2014-03/..',
    '-0043',
    '[2019,2020]',
    '2001-21',
    '2020-05-01T07:10+09:00',
  ])('%s reads the same after it is edited or copied', (edtf) => {
    for (const time of [timeEn, timeDe])
      for (const text of [dateToEdit(edtf, time), dateToCopy(edtf, time)]) {
        const read = readCellDate(text);
        expect([text, read.type === 'date' ? read.edtf : text]).toEqual([text, edtf]);
      }
  });
});

describe('an id', () => {
  it('is changed with all that refers to it; an event keeps its old one for links', () => {
    expect(first(written('id', 'russia', 0, 'actors'), 'events')['actors']).toEqual([{ id: 'russia', role: 'target' }]);
    const { file } = saveDocument(renameEvent(openDocument(FILE), 0, 'first', WORDING));
    expect(first(file, 'events')).toMatchObject({ id: 'first', formerIds: ['a'] });
    expect(file['links']).toEqual([{ from: 'first', to: 'b', type: 'causes' }]);
  });

  it('that another entry has is not taken', () => {
    expect(written('id', 'kp', 0, 'actors')).toEqual(FILE);
  });
});

describe('deleting', () => {
  const remove = (list: ListName, row: number, file = FILE): { file: JsonObject; kept: number } => {
    const { document, kept } = deleteRows(openDocument(file), list, { from: row, to: row }, WORDING);
    return { file: saveDocument(document).file, kept };
  };

  it('an event takes its links along', () => {
    expect(remove('events', 0).file).toMatchObject({ events: [{ id: 'b' }], links: [] });
  });

  it('an actor takes it out of events', () => {
    expect(first(remove('actors', 0).file, 'events')['actors']).toBeUndefined();
  });

  it('an actor whose claim would go with it is refused', () => {
    const events = [{ id: 'a', when: '2020', title: 'T', claims: [{ by: 'RUS' }] }];
    const { file, kept } = remove('actors', 0, { ...FILE, events });
    expect([kept, (file['actors'] as unknown[]).length]).toEqual([1, 3]);
  });
});

describe('what is to be mended', () => {
  it('stands at its cell', async () => {
    const messages = await issueMessages.load('en');
    const document = openDocument({
      ...FILE,
      events: [{ id: 'a', when: '2020', title: 'T', weight: 9, claims: [{ by: 'RUS', when: 'x' }] }],
      actors: [{ id: 'RUS', type: 'planet' }],
      'x-drafts': [{ row: 1, date: 'soon' }],
    });
    const saved = saveDocument(document);
    const placed = placeIssues(readTimelineValue(saved.file).issues, saved, messages);
    const at = placed.map(({ list, row, column }) => [list, row, column].join(' '));
    expect(at).toEqual(expect.arrayContaining(['actors 0 type', 'events 0 weight', 'events 0 ']));
    const drafts = draftIssues(document, {}, editorEn).map(({ row, column }) => [row, column].join(' '));
    expect(drafts).toEqual(['1 date', '1 title']);
  });
});

describe('every column', () => {
  it('has a name in both languages', async () => {
    const { editorTexts: editorDe } = await import('../../../../src/features/editor/messages/de');
    const ids = Object.values(COLUMNS).flatMap((columns) => columns.map(({ id }) => id));
    for (const { columns } of [editorEn, editorDe]) expect(ids.filter((id) => !columns[id])).toEqual([]);
  });

  it('reads any entry', () => {
    const context = new DocumentBuilder(openDocument(FILE), WORDING);
    for (const columns of Object.values(COLUMNS))
      for (const column of columns) expect(column.text({}, context)).toBe('');
  });
});

import { describe, expect, it } from 'vitest';
import { askedAfter } from '../../../src/app/importing/askedQuestions';
import { importAsText } from '../../../src/app/importing/importAsText';
import { recordOf } from '../../../src/app/storage/keptTimelines';
import type { ImportQuestion } from '../../../src/import/types';

const question = (column: string, count = 1): ImportQuestion => ({
  column,
  question: 'order',
  count,
  example: '3/4/2020',
  options: [],
});

describe('the questions of an import', () => {
  it('stay with their answers, so that these can be changed, beside those that are new', () => {
    const first = askedAfter([], [question('Start'), question('End')]);
    const answered = first.map((one) => (one.column === 'Start' ? { ...one, answer: 'dmy' } : one));
    expect(
      askedAfter(answered, [question('End'), question('Third')]).map(({ column, answer }) => [column, answer]),
    ).toEqual([
      ['Start', 'dmy'],
      ['End', null],
      ['Third', null],
    ]);
  });

  it('go where they were not answered and nothing waits for them, as after another choice of the column', () => {
    expect(askedAfter(askedAfter([], [question('Start')]), [])).toEqual([]);
  });
});

describe('an import as text', () => {
  it('is a timeline with the rows that were mended and those that are still drafts', async () => {
    const bytes = new TextEncoder().encode('Date;Title\n1999;A\nsomeday;B\nlater;C\n');
    const { text, report, drafts, sample } = await importAsText(
      { bytes, name: 'x.csv' },
      { mends: { 3: { when: '2000' } } },
    );
    const { events } = JSON.parse(text!) as { events: readonly { title: string }[] };
    expect(events.map(({ title }) => title)).toEqual(['A', 'B']);
    expect(drafts.map(({ row }) => row)).toEqual([4]);
    expect(report.counts).toEqual({ rows: 3, events: 2, drafts: 1, skipped: 0 });
    expect(sample?.rows[0]).toEqual(['1999', 'A']);
  });

  it('reads further tables with its file', async () => {
    const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
    const tables = [{ name: 'actors.csv', bytes: encode('Id,Name\nSUN,Soviet Union\n') }];
    const file = { bytes: encode('Date,Title,Who\n1962,A,Soviet Union\n'), name: 'x.csv', tables };
    const { text } = await importAsText(file, { mends: {} });
    expect(JSON.parse(text!)).toMatchObject({ actors: [{ id: 'SUN' }], events: [{ actors: ['SUN'] }] });
  });

  it('is null, with the reason in the report, where nothing can be read', async () => {
    const { text, report } = await importAsText(
      { bytes: new TextEncoder().encode('%PDF-1.7'), name: 'a.pdf' },
      { mends: {} },
    );
    expect(text).toBeNull();
    expect(report.notes.map(({ code }) => code)).toEqual(['not-recognised']);
  });
});

describe('what is listed of a timeline', () => {
  it.each([
    ['its title', { title: 'A', events: [1, 2] }, 'A', 2],
    ['its title in its language', { title: { de: 'B', en: 'A' }, lang: 'de', events: [] }, 'B', 0],
    ['its first title, where its language has none', { title: { fr: 'C' } }, 'C', 0],
    ['the name of its file, where it has none', { title: 4 }, 'own.json', 0],
  ])('is %s', (_, file, title, count) => {
    expect(recordOf('x', JSON.stringify(file), 'own.json')).toMatchObject({ title, count });
  });

  it('is the name of its file, where it is no JSON', () => {
    expect(recordOf('x', '{', 'own.json')).toMatchObject({ title: 'own.json', count: 0 });
  });
});

import { csvFormatRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTimelineValue } from '../../../src/format/read';
import { importFile } from '../../../src/import/importFile';
import type { ImportResult } from '../../../src/import/types';

const load = (text: string): Promise<ImportResult> => importFile(Buffer.from(text), { name: 'x.csv' });

/** Words of letters, so that each can be found again in the result. */
const word = fc.string({ unit: fc.constantFrom(...Array.from('abcdefgäöüжщłñ')), minLength: 6, maxLength: 12 });
const date = fc.oneof(
  fc.constantFrom('2014', '3/4/2020', '12. März 1938', 'c. 1200', '1962–64', '44', 'soon', ''),
  fc.integer({ min: 1000, max: 2100 }).map(String),
);
const cell = fc.oneof(
  word,
  word.map((one) => `${one}, "${one}"; x\n${one}`),
  fc.constant(''),
);
const HEADERS = [
  'Event',
  'Beschreibung',
  'Who',
  'Catégorie',
  'Місце',
  'источник',
  'Status',
  'Other',
  'Event',
  '__proto__',
];
const table = fc.array(
  fc.tuple(date, fc.array(cell, { maxLength: HEADERS.length })).map(([when, cells]) => [when, ...cells]),
  {
    minLength: 1,
    maxLength: 12,
  },
);

describe('a table', () => {
  it('loses no row and no word, and its timeline has no error', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const { timeline, report } = await load(csvFormatRows([['Date', ...HEADERS], ...rows]));
        const { counts } = report;
        expect(counts.events + counts.drafts + counts.skipped).toBe(counts.rows);
        expect(counts.rows).toBe(rows.length);
        expect(counts.skipped).toBe(rows.filter((row) => row.every((one) => one.trim() === '')).length);
        const text = JSON.stringify(timeline);
        for (const found of rows.flat().flatMap((one) => one.match(/[\p{L}]{6,}/gu) ?? []))
          expect(text.toLowerCase()).toContain(found.toLowerCase());
        expect(readTimelineValue(timeline).issues.filter(({ level }) => level === 'error')).toEqual([]);
      }),
    );
  });

  it('is the same in any order of its columns', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(date, word, word), { minLength: 1, maxLength: 8 }), async (rows) => {
        const turned = rows.map((row) => [row[2], row[1], row[0]]);
        const [a, b] = [
          await load(csvFormatRows([['Date', 'Event', 'Other'], ...rows])),
          await load(csvFormatRows([['Other', 'Event', 'Date'], ...turned])),
        ];
        expect(b.timeline).toEqual(a.timeline);
        expect(b.report.questions).toEqual(a.report.questions);
      }),
    );
  });

  it('has fewer questions and never other dates once one is answered with what its mapping says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(date, word), { minLength: 1, maxLength: 8 }), async (rows) => {
        const text = csvFormatRows([['Date', 'Event'], ...rows]);
        const first = await load(text);
        const again = await importFile(Buffer.from(text), { name: 'x.csv', mapping: first.report.mapping! });
        expect(again.timeline).toEqual(first.timeline);
        const [question] = first.report.questions;
        if (!question) return;
        const columns = first.report.mapping!.columns.map((column) =>
          column.column === question.column
            ? { ...column, answers: { [question.question]: question.options[0]!.answer } }
            : column,
        );
        const { report } = await importFile(Buffer.from(text), {
          name: 'x.csv',
          mapping: { ...first.report.mapping!, columns },
        });
        expect(report.questions.map((one) => one.question)).not.toContain(question.question);
        expect(report.counts.events).toBeGreaterThanOrEqual(first.report.counts.events);
      }),
    );
  });
});

it('any text and any bytes are read or refused, and never throw', async () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom('"', ',', ';', '\t', '\n', '\r', '=', '{', '[', '<', '2014', 'Date', 'x', ':', '\0', '\ud800'),
        { maxLength: 60 },
      )
      .map((all) => all.join('')),
  );
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      const { timeline, report } = await load(text);
      expect(timeline !== null || report.notes.some(({ level }) => level === 'error') || report.issues.length > 0).toBe(
        true,
      );
    }),
    { numRuns: 500 },
  );
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), (bytes) =>
      importFile(bytes, { name: '' }).then(() => undefined),
    ),
  );
});

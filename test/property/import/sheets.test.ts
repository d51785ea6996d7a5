import { csvFormatRows } from 'd3-dsv';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readTimelineValue } from '../../../src/format/read';
import { importFile } from '../../../src/import/importFile';
import { runs } from '../seed';

/** Words that are looked for in the result. */
const word = fc.string({ unit: fc.constantFrom(...Array.from('abcdefgäöüжщłñ')), minLength: 6, maxLength: 10 });
const name = fc.oneof(word, fc.constantFrom('PRK', 'RUS', 'North Korea', '__proto__', 'constructor', '=1+1', ''));
const cell = fc.oneof(
  name,
  fc.constantFrom(
    'state',
    '2014',
    '3/4/2020',
    '3.000',
    'https://example.org/a',
    'javascript:alert(1)',
    '\u202e',
    '<b>x</b>',
  ),
);
const HEADERS = {
  events: ['Date', 'Title', 'Who', 'Kind', 'Source', 'Id'],
  actors: ['id', 'name', 'short', 'type', 'parent', 'existed', '__proto__'],
  sources: ['id', 'title', 'publisher', 'URL', 'issued', 'type', 'language', 'Other'],
  claims: ['event', 'by', 'id', 'said', 'says', 'measure', 'low', 'best', 'bound', 'sources', 'when', 'Other'],
  kinds: ['id', 'name', 'family', 'tone'],
} as const;
const rowsOf = (sheet: keyof typeof HEADERS): fc.Arbitrary<string[][]> =>
  fc.array(fc.array(cell, { minLength: HEADERS[sheet].length, maxLength: HEADERS[sheet].length }), {
    ...{ minLength: sheet === 'events' ? 1 : 0, maxLength: 5 },
  });

it('tables of actors, sources and claims lose no word, and the timeline has no error, whatever is in them', async () => {
  const files = fc.record({
    ...{ events: rowsOf('events'), actors: rowsOf('actors'), sources: rowsOf('sources') },
    ...{ claims: rowsOf('claims'), kinds: rowsOf('kinds') },
  });
  await fc.assert(
    fc.asyncProperty(files, async ({ events, ...others }) => {
      const csv = (sheet: keyof typeof HEADERS, rows: string[][]): Uint8Array =>
        Buffer.from(csvFormatRows([[...HEADERS[sheet]], ...rows]));
      const tables = Object.entries(others).map(([sheet, rows]) => ({
        name: `${sheet}.csv`,
        bytes: csv(sheet as keyof typeof HEADERS, rows),
      }));
      const { timeline, report } = await importFile(csv('events', events), { name: 'x.csv', tables });
      const { counts } = report;
      expect(counts.events + counts.drafts + counts.skipped).toBe(events.length);
      expect(readTimelineValue(timeline).issues.filter(({ level }) => level === 'error')).toEqual([]);
      const text = JSON.stringify(timeline).toLowerCase();
      for (const found of Object.values({ events, ...others })
        .flat(2)
        .flatMap((one) => one.match(/[\p{L}]{6,}/gu) ?? []))
        expect(text).toContain(found.toLowerCase());
    }),
    { numRuns: runs(100) },
  );
});

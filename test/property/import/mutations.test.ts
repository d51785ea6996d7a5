import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTimelineValue } from '../../../src/format/read';
import { importFile } from '../../../src/import/importFile';
import { runs } from '../seed';

const FOLDER = 'test/fixtures/import';
const fixtures = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.in'))
  .map((path) => path.replaceAll('\\', '/'))
  .sort();

/** What breaks readers: cut ends, doubled parts, quotes and brackets that do not match, names of Object, numbers without end. */
const PIECES = [
  ...[
    '',
    '"',
    "'",
    '<',
    '>',
    '</',
    '{',
    '}',
    '[',
    ']',
    ',',
    ';',
    ':',
    '\t',
    '\n',
    '\r\n',
    '\0',
    '\ud800',
    '\u202e',
    '&#0;',
    '&amp;',
  ],
  ...[
    '__proto__',
    'constructor',
    'null',
    '-1',
    '1e999',
    '9'.repeat(400),
    'BEGIN:VEVENT',
    'END:VCALENDAR',
    '<event',
    '-->',
    '=1+1',
  ],
  ...[
    '3/4/5',
    '2014-13-45',
    'RRULE:FREQ=SECONDLY',
    'RRULE:FREQ=DAILY;INTERVAL=0',
    'DTSTART:99999999T999999',
    '# ',
    'section',
  ],
];

interface Mutation {
  /** Where, as a share of the text, and how many characters it replaces. */
  readonly at: number;
  readonly size: number;
  readonly piece: string;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  size: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 60 })),
  piece: fc.constantFrom(...PIECES),
});

function mutate(text: string, mutations: readonly Mutation[]): string {
  let mutated = text;
  for (const { at, size, piece } of mutations) {
    const offset = Math.floor(at * mutated.length);
    mutated = mutated.slice(0, offset) + piece + mutated.slice(offset + size);
  }
  return mutated;
}

describe.each(fixtures)('%s, changed at random,', (path) => {
  const text = readFileSync(`${FOLDER}/${path}`, 'utf8');

  it('is read or refused: every row is accounted for, and what is made is a timeline', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 6 }), async (mutations) => {
        const { timeline, report } = await importFile(Buffer.from(mutate(text, mutations)), { name: path });
        const { rows, events, drafts, skipped } = report.counts;
        expect(events + drafts + skipped).toBe(rows);
        if (timeline === null) expect(report.notes.length + report.issues.length).toBeGreaterThan(0);
        else if (report.format !== 'timeline')
          expect(readTimelineValue(timeline).issues.filter(({ level }) => level === 'error')).toEqual([]);
      }),
      { numRuns: runs(40) },
    );
  });
});

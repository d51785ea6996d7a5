import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeJson } from '../../../src/format/encoding';
import { locateIssues } from '../../../src/format/locate';
import { readTimeline, readTimelineValue } from '../../../src/format/read';
import { readInSlices } from '../../../src/format/readInSlices';
import { StreamingJsonParser } from '../../../src/format/streamingJson';
import type { ReadResult } from '../../../src/format/types';
import { nearlyFile } from './arbitraries';

/** The same JSON with some letters of its strings escaped, as other programs write them. */
function escaped(text: string, every: number): string {
  let count = 0;
  const escape = (letter: string): string =>
    letter.length === 1 && count++ % every === 0 ? `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}` : letter;
  // Escapes such as \n are left as they are.
  return text.replace(/"(?:[^"\\]|\\.)*"/g, (string) => string.replace(/\\(?:u[\da-f]{4}|.)|[a-z]/g, escape));
}

/** Reads a text that arrives in pieces; null if the parser leaves it to `JSON.parse`. */
function readPieces(text: string, cuts: readonly number[]): ReadResult | null {
  const parser = new StreamingJsonParser();
  const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
  [...places, text.length].forEach((place, i) => {
    parser.push(text.slice(places[i - 1] ?? 0, place));
  });
  const value = parser.end();
  if (!value) return null;
  const { file, issues } = readTimelineValue(value);
  return { file, issues: locateIssues(text, issues) };
}

/** What JSON allows and a file may have: a name twice, of the list of events too. */
const withRepeats = fc
  .tuple(nearlyFile, fc.constantFrom('', '"events": 5,', '"events": [],', '"title": "T",', '"\\u0065vents": [{}],'))
  .map(([file, extra]) => JSON.stringify(file, null, 1).replace('{', `{${extra}`))
  .filter((text) => text !== '{}' && isJson(text));

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const texts = fc.tuple(withRepeats, fc.integer({ min: 1, max: 9 })).map(([text, every]) => escaped(text, every));

describe('a file gives the same events and issues', () => {
  it('read as a whole, or in pieces wherever they are cut', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat(), { maxLength: 20 }), (text, cuts) => {
        const whole = readTimeline(text);
        const pieces = readPieces(text, cuts);
        if (pieces) expect(pieces).toEqual(whole);
      }),
    );
  });

  it('from its text or its value', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(readTimelineValue(JSON.parse(text)).file).toEqual(readTimeline(text).file);
      }),
    );
  });

  it('read in slices', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        expect(await readInSlices(text, () => Promise.resolve())).toEqual(readTimeline(text));
      }),
    );
  });

  it('in UTF-8 or UTF-16, with a byte order mark or without', () => {
    const marks = fc.constantFrom('', '\ufeff');
    fc.assert(
      fc.property(texts, marks, fc.constantFrom('utf8', 'le', 'be'), (text, mark, encoding) => {
        const bytes = Buffer.from(mark + text, encoding === 'utf8' ? 'utf8' : 'utf16le');
        if (encoding === 'be') bytes.swap16();
        expect(readTimeline(decodeJson(bytes)!)).toEqual(readTimeline(Buffer.from(text, 'utf8').toString('utf8')));
      }),
    );
  });
});

it('finds events whose name is escaped in a file that arrives in pieces', () => {
  const text = '{"format": 1, "title": "T", "\\u0065vents": [{"id": "a", "when": "2020", "title": "A"}]}';
  expect(readPieces(text, [30, 31, 33, 60])?.file?.events).toHaveLength(1);
});

it('leaves a file to JSON.parse whose name “events” has other values too', () => {
  expect(readPieces('{"events": [{}], "events": 5}', [4])).toBeNull();
  expect(readPieces('{"events": 5, "events": [{}]}', [4])).toBeNull();
});

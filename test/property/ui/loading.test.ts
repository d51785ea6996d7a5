import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { decodeJson } from '../../../src/format/encoding';
import { readTimeline } from '../../../src/format/read';
import { load, open, openOwn, type Loaded } from '../../../src/ui/loading';
import { nearlyFile } from '../format/arbitraries';
import { runs } from '../seed';

/** Files of this size and more are parsed while they are loading. */
const LARGE = 1_000_001;

/** The first characters of a JSON text in other bytes: two, three and four of them in UTF-8, and a pair in UTF-16. */
const LETTERS: Readonly<Record<string, string>> = { a: 'ä', e: '\u0435', i: '日', o: '🜚' };

const ENCODINGS = {
  'UTF-8': (text: string) => Buffer.from(text, 'utf8'),
  'UTF-16, little end first': (text: string) => Buffer.from(text, 'utf16le'),
  'UTF-16, big end first': (text: string) => Buffer.from(text, 'utf16le').swap16(),
} as const;

/** Answers with bytes in chunks, cut at the given places within the first `length` bytes. */
function answerWith(bytes: Uint8Array, cuts: readonly number[], length = bytes.length): void {
  const places = [...new Set(cuts.map((cut) => cut % length))].sort((a, b) => a - b);
  const chunks = [...places, bytes.length].map((place, i) => bytes.subarray(places[i - 1] ?? 0, place));
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body)));
}

/** What counts of a loaded file: its events and issues. */
const summary = ({ table, issues, fault }: Loaded): unknown => ({ file: table?.file ?? null, issues, fault });

/** Names given twice and integers that lose digits, beside all other errors. */
const extras = fc.constantFrom(
  '',
  '"events": 5,',
  '"events": [],',
  '"title": "T",',
  '"\\u0065vents": [{}],',
  '"x-number": 12345678901234567890,',
  '"x-twice": [{"a": 1, "a": 2}],',
);
const files = fc
  .tuple(nearlyFile, extras, fc.constantFrom(undefined, 1, '\t'), fc.boolean())
  .map(([file, extra, indent, hasLetters]) => {
    const text = JSON.stringify(file, null, indent).replace('{', `{${extra}`);
    return hasLetters ? text.replace(/(?<=": ?")[aeio]/g, (letter) => LETTERS[letter]!) : text;
  });

/** Places near the start, where the encoding is recognised, and anywhere. */
const cuts = fc.tuple(fc.subarray([1, 2, 3, 4]), fc.array(fc.nat(), { maxLength: 20 })).map((all) => all.flat());

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a file gives the same events and issues as its text read as a whole', () => {
  describe.each(Object.entries(ENCODINGS))('in %s', (_, encode) => {
    const law = async (text: string, places: readonly number[], padding = ''): Promise<void> => {
      const bytes = encode(text + padding);
      answerWith(bytes, places, encode(text).length);
      const whole = readTimeline(decodeJson(bytes)!);
      expect(summary(await load('x.json'))).toEqual({ ...whole, fault: null });
    };

    it.each([
      ['without a byte order mark', ''],
      ['with one', '\ufeff'],
    ])('%s, whatever the chunks', async (_name, mark) => {
      await fc.assert(
        fc.asyncProperty(files, cuts, (text, places) => law(mark + text, places)),
        { numRuns: runs(50) },
      );
    });

    it('while it is loading, whatever the chunks', async () => {
      await fc.assert(
        fc.asyncProperty(files, cuts, (text, places) => law(text, places, ' '.repeat(LARGE))),
        { numRuns: runs(20) },
      );
    });
  });

  it('given as text by a page or by the reader', async () => {
    await fc.assert(
      fc.asyncProperty(files, async (text) => {
        const whole = { ...readTimeline(text), fault: null };
        expect(summary(await open(text))).toEqual(whole);
        expect(summary(await openOwn(text))).toEqual(whole);
      }),
      { numRuns: runs(50) },
    );
  });
});

it('a file that is in no encoding of JSON is told so, wherever its chunks are cut', async () => {
  const bytes = Buffer.from('{"format": 1, "title": "S\u00fcd", "events": []}', 'latin1');
  await fc.assert(
    fc.asyncProperty(cuts, async (places) => {
      answerWith(bytes, places);
      expect((await load('x.json')).issues).toMatchObject([{ code: 'json-encoding' }]);
    }),
  );
});

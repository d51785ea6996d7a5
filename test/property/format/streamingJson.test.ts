import fc from 'fast-check';
import { expect, it } from 'vitest';
import { StreamingJsonParser } from '../../../src/format/streamingJson';
import { runs } from '../seed';

/** Cuts a text at random places and feeds the pieces. */
function fed(text: string, cuts: readonly number[]): StreamingJsonParser {
  const feed = new StreamingJsonParser();
  const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
  let from = 0;
  for (const place of [...places, text.length]) {
    feed.push(text.slice(from, place));
    from = place;
  }
  return feed;
}

const cuts = fc.array(fc.nat(), { maxLength: 30 });
const spacing = fc.constantFrom(undefined, 1, '\t');
const files = fc
  .tuple(
    fc.dictionary(fc.string(), fc.jsonValue()),
    fc.array(fc.jsonValue()),
    fc.dictionary(fc.string(), fc.jsonValue()),
  )
  .map(([before, events, after]) => {
    const { events: _, ...rest } = after;
    const { events: __, ...head } = before;
    return { ...head, events, ...Object.fromEntries(Object.entries(rest).filter(([key]) => !(key in head))) };
  });

it('parses like JSON.parse, wherever the text is cut', () => {
  fc.assert(
    fc.property(files, spacing, cuts, (file, indent, places) => {
      const text = JSON.stringify(file, null, indent);
      expect(fed(text, places).end()).toEqual(JSON.parse(text));
    }),
  );
});

it('knows the fields before the events while events arrive', () => {
  const feed = new StreamingJsonParser();
  feed.push('{"format": 1, "title": "T", "events": [{"id": "a"}, {"id"');
  expect(feed.head()).toEqual({ format: 1, title: 'T', events: [] });
  expect(feed.events).toEqual([{ id: 'a' }]);
});

it.each([
  ['nothing', ''],
  ['a list', '[1, 2]'],
  ['a file without events', '{"format": 1}'],
  ['events that are not a list', '{"events": {"a": []}}'],
  ['two lists of events', '{"events": [], "events": []}'],
  ['a missing comma', '{"events": [{} {}]}'],
  ['a trailing comma', '{"events": [{},]}'],
  ['only a comma', '{"events": [,]}'],
  ['a list that is not closed', '{"events": [{}'],
  ['text after the end', '{"events": []} x'],
  ['an unknown word', '{"events": [nul]}'],
])('leaves %s to JSON.parse', (_, text) => {
  expect(fed(text, [3, 9, 12]).end()).toBeNull();
});

it('never accepts what JSON.parse rejects', () => {
  const broken = fc
    .tuple(files, fc.nat(), fc.constantFrom('', '"', '{', ']', ',', '\\', 'x', ':'))
    .map(([file, place, sign]) => {
      const text = JSON.stringify(file);
      const at = place % text.length;
      return text.slice(0, at) + sign + text.slice(at + 1);
    });
  fc.assert(
    fc.property(broken, cuts, (text, places) => {
      const value = fed(text, places).end();
      if (value !== null) expect(value).toEqual(JSON.parse(text));
    }),
    { numRuns: runs(500) },
  );
});

it('finds "events" only as a top-level key', () => {
  const text = '{"x": {"events": [1]}, "y": "events", "events": [2], "z": ["events"]}';
  expect(fed(text, [5, 20, 33, 40]).end()).toEqual(JSON.parse(text));
});

it('skips a byte order mark', () => {
  expect(fed('\ufeff{"events": []}', [1]).end()).toEqual({ events: [] });
});

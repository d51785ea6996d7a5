import { describe, expect, it } from 'vitest';
import { decodeJson } from '../../../src/format/encoding';
import { formatIssue } from '../../../src/format/formatIssue';
import { en } from '../../../src/format/messages/en';
import { readTimeline } from '../../../src/format/read';

const issuesOf = (text: string): string[] =>
  readTimeline(text).issues.map((issue) => `${issue.level} ${formatIssue(issue, en)}`);
const around = (event: string): string =>
  `{"format": 1, "title": "T",\n"events": [{"id": "a", "when": "1999", "title": "A"${event}}]}`;

describe('a name that an object has twice is an error at the second, which says where the first is', () => {
  it.each([
    ['two lists of events', '{"format": 1, "title": "T", "events": [],\n"events": []}', '2:1 1:29 /events'],
    ['two dates', around(',\n"when": "2001"'), '3:1 2:24 /events/0/when'],
    ['one of them escaped', around(', "\\u0077hen": "2001"'), '2:54 2:24 /events/0/when'],
    ['in a field of the file’s own', around(', "x-own": [1, {"b": [], "b": {}}]'), '2:77 2:68 /events/0/x-own/1/b'],
  ])('%s', (_, text, places) => {
    const [issue, ...others] = readTimeline(text).issues;
    const { line, column, at, params, level, code } = issue!;
    expect(`${String(line)}:${String(column)} ${String(params['line'])}:${String(params['column'])} ${at}`).toBe(
      places,
    );
    expect([level, code]).toEqual(['error', 'json-repeated-name']);
    expect(others).toEqual([]);
  });

  it('in words', () => {
    expect(issuesOf(around(',\n"when": "2001"'))).toEqual([
      'error Line 3, column 1, events[0].when: The name “when” occurs twice in this object, first in line 2, column 24. Only the last value is read. Delete or rename one.',
    ]);
  });

  it.each([
    ['a name of another object', around(', "place": {"name": "P"}, "x-a": {"title": "x"}')],
    ['a value like a name', around(', "summary": "title", "x-a": ["b", "b", "b"]')],
    ['names that differ in case', around(', "x-a": 1, "x-A": 2')],
    ['a quotation mark and brackets within a text', around(', "summary": "\\"title\\": {[,\\\\"')],
  ])('but not %s', (_, text) => {
    expect(issuesOf(text)).toEqual([]);
  });
});

describe('an integer with more digits than a number holds is a warning', () => {
  it.each([
    ['9007199254740993', '9007199254740992'],
    ['-9007199254740993', '-9007199254740992'],
    ['12345678901234567890', '12345678901234567168'],
  ])('%s', (number, read) => {
    expect(issuesOf(around(`, "x-id": ${number}`))).toEqual([
      `warning Line 2, column 62, events[0].x-id: ${number} has more digits than can be read exactly; it becomes ${read}. If it is an identifier, write "${number}".`,
    ]);
  });

  it.each(['9007199254740991', '9007199254740992', '1e30', '0.1234567890123456789', '"9007199254740993"'])(
    'but not %s',
    (value) => {
      expect(issuesOf(around(`, "x-id": ${value}`))).toEqual([]);
    },
  );
});

describe('a file is decoded', () => {
  const text = '{"title": "Süd und Ärger 東"}';
  const utf16 = Buffer.from(text, 'utf16le');
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16, little-endian', utf16],
    ['UTF-16, little-endian, with a byte order mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, big-endian', Buffer.from(utf16).swap16()],
    ['UTF-16, big-endian, with a byte order mark', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ])('from %s', (_, bytes) => {
    expect(decodeJson(bytes)).toBe(text);
  });

  it.each([
    ['Windows-1252', Buffer.from('{"title": "Süd"}', 'latin1')],
    ['UTF-8 that is cut within a letter', Buffer.from('{"title": "Sü').subarray(0, -1)],
  ])('but not from %s', (_, bytes) => {
    expect(decodeJson(bytes)).toBeNull();
  });
});
